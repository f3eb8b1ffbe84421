import { useMemo, useState } from 'react';
import { chainOfFinding, wordFinding } from '../../../analysis/index.ts';
import { useLanguage, useText } from '../../state/preferences.ts';
import { usePlaying } from '../../state/session.ts';
import { CausalStory } from './CausalStory.tsx';
import { CostTable } from './CostTable.tsx';
import { DecisionList } from './DecisionList.tsx';
import { Explained } from './Explained.tsx';
import { Ledger } from './Ledger.tsx';
import { PlanList } from './PlanList.tsx';
import { PromiseTable } from './PromiseTable.tsx';
import { RuleList } from './RuleList.tsx';
import { leadOf, otherReasons } from './reasons.ts';
import { OpenLine } from './useExplanation.ts';
import css from './VerdictPanel.module.css';
import { WhatWouldHaveSaved } from './WhatWouldHaveSaved.tsx';

/**
 * What the verdict rests on: promises, the story of its first reason, the other reasons, time, costs, plans, decisions, rules. Every line
 * says why when asked.
 *
 * @param isWhole nothing is folded: on paper nobody can ask
 */
export function VerdictPanel({ isWhole = false }: { readonly isWhole?: boolean }) {
  const { run, verdict } = usePlaying();
  const language = useLanguage();
  const text = useText();
  const lead = leadOf(verdict);
  const others = otherReasons(verdict);
  const story = useMemo(() => (lead ? chainOfFinding(run, lead) : []), [run, lead]);
  const [line, open] = useState<string | null>(null);
  return (
    <OpenLine value={{ line, open }}>
      <Section title={text.verdict.targets}>
        <PromiseTable isWhole={isWhole} />
      </Section>
      {story.length > 0 && (
        <Section title={text.verdict.why}>
          <CausalStory chain={story} />
        </Section>
      )}
      <Section title={text.why.title}>
        <WhatWouldHaveSaved />
      </Section>
      {others.length > 0 && (
        <Section title={text.verdict.also}>
          <ul>
            {others.map((finding) => (
              <li key={JSON.stringify(finding)}>
                <Explained entry={'entry' in finding ? finding.entry : null} finding={finding}>
                  {wordFinding(run, finding, language)}
                </Explained>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={text.verdict.outage}>
        <Ledger />
      </Section>
      {verdict.costs && (
        <Section title={text.verdict.costs}>
          <CostTable costs={verdict.costs} />
        </Section>
      )}
      <Section title={text.verdict.plans}>
        <PlanList />
      </Section>
      {verdict.decisions && (
        <Section title={text.verdict.decisions}>
          <DecisionList decisions={verdict.decisions} />
        </Section>
      )}
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
