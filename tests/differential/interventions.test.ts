/** Whatever a person does, whenever: the past stands entry by entry, and both executors do it alike. */
import { expect, it } from 'vitest';
import { compilePlant, type Execution, executeCompiled } from '../../src/engine/index.ts';
import type { RunRequest } from '../../src/model/description.ts';
import { ACTS, type Act, type Branch } from '../../src/model/intervention.ts';
import { type Dossier, openDossier } from '../../src/scenario/index.ts';
import { executorsDisagree } from '../helpers/swarm/agreement.ts';
import { swarmSample } from '../helpers/swarm/sample.ts';

const SEED = Number(process.env['FAST_CHECK_SEED'] ?? 20_261_123);
const SAMPLES = 25;
const TIMEOUT_MS = 180_000;

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
function branchesFor(dossier: Dossier, alone: Execution, number: number): readonly Branch[] {
  const { entries } = alone;
  const instant = (share: number): number => entries[Math.floor(entries.length * share)]?.at ?? 0;
  return [instant(0.3), instant(0.6) + (number % 3)].map((at, half) => ({
    at,
    acts: ACTS.filter((_, place) => (place + number + half) % 2 === 0).flatMap((act, place) =>
      actOf(dossier, act, number + place),
    ),
  }));
}

function complaint(number: number): string | null {
  const { sections, requests } = swarmSample(SEED, number);
  const opened = openDossier({ path: 'swarm.yaml', text: JSON.stringify(sections), files: {} });
  if (!opened.ok) return 'the sample is no dossier';
  const dossier = opened.value.design(null);
  const request: RunRequest = { ...(requests[0] as RunRequest), variant: null };
  const alone = executeCompiled(compilePlant(dossier), request, true);
  const branches = branchesFor(dossier, alone, number);
  const branched = opened.value.branched(null, branches);
  if (!branched.ok) return JSON.stringify(branched.error);
  const plant = compilePlant(branched.value);
  const changed = executeCompiled(plant, request, true);
  const first = Math.min(...branches.map(({ at }) => at));
  const past = ({ entries }: Execution) =>
    JSON.stringify(entries.filter((entry) => entry.at < first));
  if (past(alone) !== past(changed)) return 'the past is another';
  return executorsDisagree(plant, request);
}

it('[ENG-240] the past stands, and both executors agree', { timeout: TIMEOUT_MS }, () => {
  for (let number = 0; number < SAMPLES; number += 1) {
    expect(complaint(number), `sample ${number} of seed ${SEED}`).toBeNull();
  }
});
