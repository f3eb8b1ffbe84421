import { LanesView } from '../lanes/LanesView.tsx';
import { MapView } from '../map/MapView.tsx';
import css from './RunScreen.module.css';

/** The run screen: map above, lanes below, one clock between, and on the right what it means. */
export function RunScreen() {
  return (
    <div className={css['frame']}>
      <main className={css['stage']}>
        <div className={css['map']}>
          <MapView />
        </div>
        <div className={css['lanes']}>
          <LanesView />
        </div>
      </main>
      <aside className={css['side']} />
    </div>
  );
}
