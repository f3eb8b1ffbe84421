import { type CSSProperties, lazy, Suspense, useEffect, useRef } from 'react';
import { stableJson } from '../../../base/stableJson.ts';
import { Announcer } from '../../components/Announcer.tsx';
import { useOpenScenario } from '../../state/ports.ts';
import { usePreferences, useText } from '../../state/preferences.ts';
import { usePlaying } from '../../state/session.ts';
import { stageActions, useStage } from '../../state/stage.ts';
import { ClockBar } from '../clock/ClockBar.tsx';
import { LanesView } from '../lanes/LanesView.tsx';
import { MapView } from '../map/MapView.tsx';
import { ViewBoundary } from '../ViewBoundary.tsx';
import { Divider } from './Divider.tsx';
import { LeftBehind } from './LeftBehind.tsx';
import css from './RunScreen.module.css';
import { SideColumn } from './SideColumn.tsx';
import { TopBar } from './TopBar.tsx';
import { useAnnouncement } from './useAnnouncement.ts';
import { useDrawnSize } from './useDrawnSize.ts';

const ReportScreen = lazy(async () => ({
  default: (await import('../report/ReportScreen.tsx')).ReportScreen,
}));
const PresenterColumn = lazy(async () => ({
  default: (await import('../present/PresenterColumn.tsx')).PresenterColumn,
}));

/** The run that is open: to be explored, shown to a room, or on paper. */
export function RunScreen() {
  const stage = useStage();
  useEffect(() => stageActions.explore, []);
  if (stage.stage === 'report')
    return (
      <Suspense fallback={null}>
        <ReportScreen pictures={stage.pictures} />
      </Suspense>
    );
  return <RunFrame isPresenting={stage.stage === 'present'} />;
}

/** Map above, lanes below, one clock between, and on the right what it means, or what the presenter says. */
function RunFrame({ isPresenting }: { readonly isPresenting: boolean }) {
  const { refusal } = useOpenScenario();
  const { mapShare } = usePreferences();
  const text = useText();
  const stage = useRef<HTMLElement>(null);
  const map = useRef<HTMLDivElement>(null);
  const lanes = useRef<HTMLDivElement>(null);
  useDrawnSize({ stage, map, lanes });
  return (
    <div className={css['frame']} data-presenting={isPresenting || undefined}>
      {!isPresenting && <TopBar />}
      <main ref={stage} className={css['stage']} id="content" style={sharesOf(mapShare)}>
        <Faithful />
        <LeftBehind />
        {refusal && refusal.reason !== 'cancelled' && (
          <p role="alert" className={css['refusal']}>
            {text.controls.failed}
          </p>
        )}
        <div ref={map} className={css['map']}>
          <ViewBoundary>
            <MapView />
          </ViewBoundary>
        </div>
        {!isPresenting && <Divider />}
        {!isPresenting && <ClockBar />}
        <div ref={lanes} className={css['lanes']}>
          <ViewBoundary>
            <LanesView />
          </ViewBoundary>
        </div>
      </main>
      <ViewBoundary>
        {isPresenting ? (
          <Suspense fallback={null}>
            <PresenterColumn />
          </Suspense>
        ) : (
          <SideColumn />
        )}
      </ViewBoundary>
      <Announcements />
    </div>
  );
}

/** For the style sheet, which knows when both stand one above the other. */
const sharesOf = (mapShare: number) =>
  ({ '--map-share': mapShare, '--lanes-share': 100 - mapShare }) as CSSProperties;

/** A saved run that another engine plays otherwise: what is shown is not what was saved. */
function Faithful() {
  const { saved } = useOpenScenario();
  const { run } = usePlaying();
  const text = useText().share;
  const isSameQuestion = saved && stableJson(saved.request) === stableJson(run.request);
  if (!saved || !isSameQuestion || saved.traceHash === run.traceHash) return null;
  return (
    <p role="status" className={css['refusal']}>
      {text.differs(saved.engine, run.engine)}
    </p>
  );
}

/** Apart, so that a sentence to be spoken renders nothing else again. */
function Announcements() {
  return <Announcer message={useAnnouncement()} />;
}
