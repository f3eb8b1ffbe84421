import { useState } from 'react';
import { wordFinding } from '../../../analysis/index.ts';
import { useLanguage, useText } from '../../state/preferences.ts';
import { usePlaying } from '../../state/session.ts';
import { Explained } from './Explained.tsx';
import { Ledger } from './Ledger.tsx';
import { PlanList } from './PlanList.tsx';
import { PromiseTable } from './PromiseTable.tsx';
import { RuleList } from './RuleList.tsx';
import { OpenLine } from './useExplanation.ts';
import css from './VerdictPanel.module.css';

/** What the verdict rests on: reasons, promises, time, plans, rules. Every line says why when asked. */
export function VerdictPanel() {
  const { run, verdict } = usePlaying();
  const language = useLanguage();
  const text = useText();
  const [line, open] = useState<string | null>(null);
  return (
    <OpenLine value={{ line, open }}>
      <Section title={text.verdict.why}>
        <ul>
          {verdict.reasons.map((finding, i) => (
            // Two findings can be about one entry, and their order is fixed.
            // biome-ignore lint/suspicious/noArrayIndexKey: the order is the only name they have
            <li key={i}>
              <Explained entry={'entry' in finding ? finding.entry : null}>
                {wordFinding(run, finding, language)}
              </Explained>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={text.verdict.targets}>
        <PromiseTable />
      </Section>
      <Section title={text.verdict.outage}>
        <Ledger />
      </Section>
      <Section title={text.verdict.plans}>
        <PlanList />
      </Section>
      {verdict.rules.length > 0 && (
        <Section title={text.verdict.rules}>
          <RuleList />
        </Section>
      )}
    </OpenLine>
  );
}

function Section({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className={css['section']}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
