/** What a person might do while a sample runs. */
import type { Execution } from '../../../src/engine/index.ts';
import { ACTS, type Act, type Branch } from '../../../src/model/intervention.ts';
import type { Dossier } from '../../../src/scenario/index.ts';

/** One of some, by a number that is anything. */
const pick = <Item>(items: readonly Item[], number: number): Item | undefined =>
  items[number % Math.max(1, items.length)];

/** An act of each sort, on something there is; none where there is nothing to do it to. */
function actOf(dossier: Dossier, wanted: Act['act'], number: number): readonly Act[] {
  const plan = pick(Object.keys(dossier.plans), number);
  const steps = Object.entries(dossier.plans).flatMap(([id, { steps: all }]) =>
    Object.keys(all).map((step) => `${id}.${step}`),
  );
  const decided = Object.keys(dossier.plans).filter((id) => dossier.plans[id]?.decision);
  const step = pick(steps, number);
  const decision = pick(decided, number);
  const site = pick(
    Object.values(dossier.hosting).flatMap(({ sites }) => sites.map((one) => one.id)),
    number,
  );
  switch (wanted) {
    case 'inject':
      return site ? [{ act: 'inject', effects: [{ do: 'outage', what: site, for: '2h' }] }] : [];
    case 'approve':
    case 'refuse':
      return decision ? [{ act: wanted, decision }] : [];
    case 'change-step': {
      const change = number % 2 === 0 ? { skip: true as const } : { takes: '17m', retries: 1 };
      return step ? [{ act: 'change-step', step, change }] : [];
    }
    default:
      return plan ? [{ act: wanted, plan }] : [];
  }
}

/** Two instants at which something happens, and an act of every sort at them. */
export function branchesFor(dossier: Dossier, alone: Execution, number: number): readonly Branch[] {
  const { entries } = alone;
  const instant = (share: number): number => entries[Math.floor(entries.length * share)]?.at ?? 0;
  return [instant(0.3), instant(0.6) + (number % 3)].map((at, half) => ({
    at,
    acts: ACTS.filter((_, place) => (place + number + half) % 2 === 0).flatMap((act, place) =>
      actOf(dossier, act, number + place),
    ),
  }));
}
