/** What a person does to plans, decisions and steps, each found in every state in which it can be done. */
import type { Act, Branch } from '../../../src/model/intervention.ts';
import type { Exercise } from '../exercise.ts';

const MINUTE = 60;
/** The world begins an hour before T. */
const atMinute = (minute: number, ...acts: readonly Act[]): Branch => ({
  at: (60 + minute) * MINUTE,
  acts,
});

/** Plans that sleep until T + 1 min, are on alert until T + 31 min, and are decided by somebody slow. */
const TEXT = `
people: { boss: {}, asleep: { on-call: { answers: 5h } }, no: {} }
plans:
  by-itself:
    kind: recovery
    trigger: { when: here/a is down for 30m, learned-after: 1m }
    steps: { act: { do: task, takes: 1h }, next: { do: task, after: act, takes: 1h } }
  agreed:
    kind: recovery
    trigger: { when: here/a is down for 30m, learned-after: 1m }
    decision: { by: boss, takes: 2h }
    steps: { act: { do: task, takes: 1h, approval: { by: asleep } } }
  unheard:
    kind: recovery
    trigger: { when: here/a is down for 30m, learned-after: 1m }
    decision: { by: asleep, takes: 2h }
    steps: { act: { do: task, takes: 1h, using: [] } }
  unwanted:
    kind: recovery
    trigger: { when: here/a is down for 30m, learned-after: 1m }
    decision: { by: no, takes: 1m, refuses: 100% }
    steps: { act: { do: task, takes: 1h } }
incidents: { fire: [{ at: T+0, do: outage, what: here/a }] }
`;

const plan = (act: 'activate' | 'hold' | 'release', ...plans: readonly string[]): readonly Act[] =>
  plans.map((one) => ({ act, plan: one }));
const all = ['by-itself', 'agreed', 'unheard', 'unwanted'];

/** Asleep, on alert, being decided: launched, or held back, then let go. */
const orders = [-10, 10, 40].flatMap((minute) => [
  [atMinute(minute, ...plan('activate', ...all))],
  [atMinute(minute, ...plan('hold', ...all)), atMinute(50, ...plan('release', ...all))],
  [atMinute(minute, ...plan('hold', ...all)), atMinute(50, ...plan('activate', ...all))],
]);

const answers = (['approve', 'refuse'] as const).flatMap((act) =>
  [-10, 10, 40].map((minute) => [
    atMinute(
      minute,
      { act, decision: 'agreed' },
      { act, decision: 'unheard' },
      { act, decision: 'agreed.act' },
    ),
  ]),
);

const skips = [-10, 41, 101].map((minute) => [
  atMinute(40, { act: 'approve', decision: 'agreed' }),
  atMinute(
    minute,
    { act: 'change-step', step: 'agreed.act', change: { skip: true } },
    { act: 'change-step', step: 'by-itself.next', change: { skip: true } },
    { act: 'change-step', step: 'by-itself.act', change: { skip: true } },
  ),
]);

export const byHand: readonly Exercise[] = [...orders, ...answers, ...skips].map((branches) => ({
  text: TEXT,
  branches,
}));
