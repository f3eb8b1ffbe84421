/**
 * Arbitrary runs: anything may follow from anything, in any state of its kind. No engine would write them; whatever reads
 * a run must bear them.
 */
import fc from 'fast-check';
import type { EntityKind } from '../../src/model/entity.ts';
import type { Run } from '../../src/model/run.ts';
import { STATES } from '../../src/model/states.ts';
import { aRun, missing, type RunTeller, who } from './aRun.ts';

const SUBJECTS = [
  'incident:fire',
  'site:nubo/site-1',
  'data-plane:ovh',
  'control-plane:ovh',
  'lawful-status:nubo',
  'copy:db/main',
  'copy:db/spare',
  'replica:db/spare',
  'backup:db/nightly',
  'component:db',
  // The service and the plan come often: most of what is judged is about them.
  'service:declare',
  'service:declare',
  'service:declare',
  'tool:vault',
  'tool:vpn',
  'member:dba/1',
  'member:duty/1',
  'probe:outside',
  'plan:failover',
  'plan:failover',
  'decision:failover',
  'decision:failover.promote',
  'step:failover.promote',
  'step:failover.promote',
  'step:failover.traffic',
  'step:failover.check',
  'objective:declare/rto',
  'objective:declare/mtpd',
  'objective:returns/rpo',
  'rule:P1:db/spare',
  'rule:P9:db/spare',
  'rule:P14:returns',
] as const;

const EVENTS = ['copy.activated', 'repair.staffed', 'needs.lost', 'work.ended', 'told'] as const;
const NEEDS = [
  ['people', 'member:dba'],
  ['tool', 'tool:vault'],
  ['network', 'tool:vpn'],
  ['control-plane', 'control-plane:ovh'],
  ['place', 'site:nubo/site-1'],
  ['source', 'copy:db/main'],
  ['backup', 'backup:db/nightly'],
  ['approval', 'decision:failover.promote'],
] as const;

const event = fc.record({
  wait: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 4000 })),
  subject: fc.constantFrom(...SUBJECTS),
  sort: fc.constantFrom(
    'transition',
    'transition',
    'transition',
    'waiting',
    'level',
    'sight',
    'loss',
    'draw',
  ),
  state: fc.nat(9),
  event: fc.constantFrom(...EVENTS),
  share: fc.integer({ min: 0, max: 4 }),
  causes: fc.array(fc.nat(), { maxLength: 3 }),
  needs: fc.array(fc.nat(NEEDS.length - 1), { minLength: 1, maxLength: 3 }),
  forGood: fc.boolean(),
});
type Told = typeof event extends fc.Arbitrary<infer Value> ? Value : never;

const statesOf = (kind: EntityKind): readonly string[] => Object.keys(STATES[kind]);

function tell(run: RunTeller, count: number, told: Told): void {
  const { subject, share } = told;
  const { kind } = who(subject);
  const because = count === 0 ? [] : [...new Set(told.causes.map((cause) => cause % count))];
  const states = statesOf(kind);
  const state = states[told.state % states.length] ?? '';
  switch (told.sort) {
    case 'waiting': {
      const takenBy = because[0] ?? null;
      const needs = told.needs.flatMap((index) => {
        const [need, what] = NEEDS[index] ?? [];
        return need && what ? [missing(need, what, { takenBy, forGood: told.forGood })] : [];
      });
      run.waits(subject, needs, because);
      return;
    }
    case 'level':
      run.delivers(subject, share / 4, because, subject);
      return;
    case 'sight':
      run.tells('probe:outside', { type: 'sight', seen: share / 4, through: 'report' }, because);
      return;
    case 'loss':
      run.tells(
        'copy:db/spare',
        {
          type: 'data-loss',
          data: 'returns',
          ageSeconds: told.state * 300,
          writtenSeconds: told.state * 200,
          bytes: null,
          definitive: told.forGood,
          everything: false,
          unrestored: false,
        },
        because,
      );
      return;
    case 'draw':
      run.tells(subject, { type: 'draw', purpose: 'work', value: 60, law: '1m' }, because);
      return;
    default:
      run.becomes(subject, state, because, told.event);
  }
}

/** Runs of up to 120 entries over some days, cut at any moment after the last one. */
export const anyRun: fc.Arbitrary<Run> = fc
  .record({ story: fc.array(event, { maxLength: 120, size: 'max' }), rest: fc.nat(100_000) })
  .map(({ story, rest }) => {
    const length = story.reduce((sum, { wait }) => sum + wait, 0);
    const run = aRun({ endsAt: length + rest });
    let now = 0;
    for (const [count, told] of story.entries()) {
      now += told.wait;
      tell(run.at(now), count, told);
    }
    return run.run();
  });
