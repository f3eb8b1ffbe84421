import { useText } from '../../state/preferences.ts';
import { useBeside } from '../../state/session.ts';
import { BranchHere } from './BranchHere.tsx';
import { CompareSection } from './CompareSection.tsx';
import css from './FuturesPanel.module.css';
import { FuturesTree } from './FuturesTree.tsx';

/** What else could have been done from here, the futures looked at so far, and two of them side by side. */
export function FuturesPanel() {
  const text = useText();
  const beside = useBeside();
  return (
    <>
      {beside && (
        <section className={css['section']} aria-label={text.compare.title}>
          <CompareSection beside={beside} />
        </section>
      )}
      <section className={css['section']}>
        <h3>{text.futures.branchHere}</h3>
        <BranchHere />
      </section>
      <section className={css['section']}>
        <h3>{text.futures.tree}</h3>
        <FuturesTree />
      </section>
    </>
  );
}
