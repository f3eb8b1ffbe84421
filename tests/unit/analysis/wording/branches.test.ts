import { describe, expect, it } from 'vitest';
import { wordActs, wordAssumptions, wordFuture } from '../../../../src/analysis/index.ts';
import type { Act, Assumption } from '../../../../src/model/intervention.ts';
import { aRun } from '../../../helpers/aDossier.ts';

const run = aRun(`
components: { app: { copies: { main: { at: here/a }, spare: { at: there/a, role: warm } } } }
people: { boss: { name: { fr: Direction, en: Management } } }
tools: { vault: { name: { fr: Coffre, en: Vault }, at: here/a } }
plans:
  failover:
    name: { fr: Bascule, en: Failover }
    kind: recovery
    trigger: { when: here/a is down, learned-after: 2h }
    decision: { by: boss }
    steps: { promote: { do: promote, what: app/spare, takes: 10m, using: vault } }
incidents: { fire: [{ at: T+0, do: outage, what: here/a }] }
`);

const acts: readonly Act[] = [
  { act: 'inject', effects: [{ do: 'outage', what: ['here/a', 'vault'], for: '2h' }] },
  { act: 'approve', decision: 'failover' },
  { act: 'hold', plan: 'failover' },
  { act: 'change-step', step: 'failover.promote', change: { takes: '2h', people: 2 } },
  { act: 'change-step', step: 'failover.promote', change: { skip: true } },
];

describe('what a person does', () => {
  it.each(['fr', 'en'] as const)('is said in %s', (language) => {
    expect(acts.map((act) => wordActs(run, [act], language))).toMatchSnapshot();
    expect(wordActs(run, acts.slice(1, 3), language)).toMatchSnapshot();
  });

  it('names a future after what is new in it', () => {
    const { request } = run;
    const first = { ...request, branches: [{ at: 7200, acts: acts.slice(1, 2) }] };
    const second = {
      ...first,
      assuming: [{ assume: 'tool-apart', tool: 'vault' } as const],
    };
    expect(wordFuture(run, request, null, 'en')).toBeNull();
    expect(wordFuture(run, first, request, 'en')).toMatch(
      /^T\s\+\s1\sh: you say yes to the decision/,
    );
    expect(wordFuture(run, second, first, 'en')).toMatch(/^If the tool Vault stood elsewhere/);
  });
});

describe('what a person supposes', () => {
  const assumptions: readonly Assumption[] = [
    { assume: 'without-effect', incident: 'fire', effect: 0 },
    {
      ...{ assume: 'without-effect', incident: 'fire', effect: 0 },
      named: { fr: '«\u202fPanne\u202f» (here/a)', en: '“Outage” (here/a)' },
    },
    { assume: 'tool-apart', tool: 'vault' },
    { assume: 'one-more-person', team: 'boss' },
    { assume: 'team-at-hand', team: 'boss' },
    { assume: 'step-rehearsed', step: 'failover.promote' },
    { assume: 'step-twice-as-fast', step: 'failover.promote' },
    { assume: 'no-approval', decision: 'failover' },
    { assume: 'plan-known-at-once', plan: 'failover' },
    { assume: 'copy-hot', component: 'app', copy: 'spare' },
  ];
  it.each(['fr', 'en'] as const)('is said in %s', (language) => {
    expect(assumptions.map((one) => wordAssumptions(run, [one], language))).toMatchSnapshot();
  });
});
