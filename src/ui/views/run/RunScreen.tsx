import { Announcer } from '../../components/Announcer.tsx';
import { useOpenScenario } from '../../state/ports.ts';
import { useText } from '../../state/preferences.ts';
import { ClockBar } from '../clock/ClockBar.tsx';
import { LanesView } from '../lanes/LanesView.tsx';
import { MapView } from '../map/MapView.tsx';
import { ViewBoundary } from '../ViewBoundary.tsx';
import css from './RunScreen.module.css';
import { SideColumn } from './SideColumn.tsx';
import { TopBar } from './TopBar.tsx';
import { useAnnouncement } from './useAnnouncement.ts';

/** The run screen: map above, lanes below, one clock between, and on the right what it means. */
export function RunScreen() {
  const { refusal } = useOpenScenario();
  const text = useText();
  return (
    <div className={css['frame']}>
      <TopBar />
      <main className={css['stage']} id="content">
        {refusal && refusal.reason !== 'cancelled' && (
          <p role="alert" className={css['refusal']}>
            {text.controls.failed}
          </p>
        )}
        <div className={css['map']}>
          <ViewBoundary>
            <MapView />
          </ViewBoundary>
        </div>
        <ClockBar />
        <div className={css['lanes']}>
          <ViewBoundary>
            <LanesView />
          </ViewBoundary>
        </div>
      </main>
      <ViewBoundary>
        <SideColumn />
      </ViewBoundary>
      <Announcements />
    </div>
  );
}

/** Apart, so that a sentence to be spoken renders nothing else again. */
function Announcements() {
  return <Announcer message={useAnnouncement()} />;
}
