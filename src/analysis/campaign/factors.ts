/** Everything of a design that a sensitivity study can vary. */
import { at } from '../../base/assert.ts';
import { type Law, quantileOf } from '../../base/law.ts';
import type { Plant } from '../../engine/index.ts';
import type { SourcedLaw } from '../../model/law.ts';
import type { Dossier } from '../../scenario/dossier.ts';
import { planOfProbe } from '../findInDescription.ts';
import type { Factor, LawPlace } from './factor.ts';

/** A duration as a factor; nothing when it does not vary. */
function duration(place: LawPlace, { law }: { readonly law: Law }): readonly Factor[] {
  const [low, high] = [quantileOf(law, 0.1), quantileOf(law, 0.9)];
  return low < high ? [{ factor: 'duration', at: place, low, high }] : [];
}

const isChance = (probability: number): boolean => probability > 0 && probability < 1;

/** The two parts of `plan.step` or `component/copy`. */
function split(id: string, sign: '.' | '/'): readonly [string, string] {
  const place = id.indexOf(sign);
  return [id.slice(0, place), id.slice(place + 1)];
}

/** Its time comes from what is counted (a volume over a link, units, an effort) or from the plan that it runs: its law is never drawn. */
const isTimedOtherwise = ({ paceOf, steps }: Plant, step: number): boolean =>
  at(paceOf, step) >= 0 || at(steps, step).awaits >= 0;

const planFactors = (dossier: Dossier, plant: Plant): readonly Factor[] => {
  const { ids, decisions, steps } = plant;
  return [
    ...steps.flatMap(({ takes, succeeds }, index): readonly Factor[] => {
      const [plan, step] = split(at(ids.step, index), '.');
      const chance: Factor = { factor: 'success', plan, step };
      return [
        ...(isTimedOtherwise(plant, index) ? [] : duration({ place: 'step', plan, step }, takes)),
        ...(isChance(succeeds) ? [chance] : []),
      ];
    }),
    ...decisions.flatMap(({ takes }, index) => {
      const id = at(ids.decision, index);
      const [plan, step] = split(id, '.');
      const ofPlan = dossier.plans[id] !== undefined;
      return duration(
        ofPlan ? { place: 'decision', plan: id } : { place: 'approval', plan, step },
        takes,
      );
    }),
    ...Object.entries(dossier.plans).flatMap(([plan, { decision }]): readonly Factor[] =>
      decision && isChance(decision.refuses) ? [{ factor: 'refusal', plan }] : [],
    ),
  ];
};

/** Probes that no plan listens to move nothing; one without a place is never lost. */
const sightFactors = ({ ids, probes }: Plant): readonly Factor[] =>
  probes.flatMap(({ delay, reportedAfter, place, plans }, index) => {
    const probe = at(ids.probe, index);
    const plan = planOfProbe(probe);
    // One factor for all that a plan has to learn: the field is one.
    const isSaidBefore = probes.findIndex((_, one) => planOfProbe(at(ids.probe, one)) === plan);
    if (plans.length === 0 || (plan !== null && isSaidBefore < index)) return [];
    return [
      ...duration(
        plan === null ? { place: 'probe-delay', probe } : { place: 'learned', plan },
        delay,
      ),
      ...(place ? duration({ place: 'probe-report', probe }, reportedAfter) : []),
    ];
  });

/** Teams that somebody may call, and what may be said of reaching them. */
function peopleFactors(dossier: Dossier, { steps, decisions, components, teams }: Plant) {
  const called = new Set([
    ...steps.flatMap((step) => step.teams),
    ...decisions.flatMap((decision) => decision.teams),
    ...components.flatMap(({ fails }) => (fails && fails.team >= 0 ? [fails.team] : [])),
  ]);
  return Object.keys(dossier.people).flatMap((team, index): readonly Factor[] => {
    if (!called.has(index)) return [];
    const { onCall } = at(teams, index);
    return [
      { factor: 'team', team },
      ...(onCall ? duration({ place: 'answer', team }, onCall.answers) : []),
      ...(onCall && isChance(onCall.silent) ? [{ factor: 'silence', team } as const] : []),
    ];
  });
}

/** Whether failures have a common cause says something only where several copies share one. */
const componentFactors = ({ ids, components, causes }: Plant): readonly Factor[] => {
  const shared = new Set(causes.map(({ component }) => component));
  return components.flatMap(({ switchover, fails }, index): readonly Factor[] => {
    const component = at(ids.component, index);
    return [
      ...(switchover ? duration({ place: 'switchover', component }, switchover) : []),
      ...(fails ? [{ factor: 'failures', component } as const] : []),
      ...(shared.has(index) ? [{ factor: 'common', component } as const] : []),
      ...(fails ? duration({ place: 'repair', component }, fails.repair) : []),
    ];
  });
};

/** Backups that a step restores from: of the others nothing is asked. */
const restoredFrom = ({ steps, restores }: Plant): ReadonlySet<number> =>
  new Set(
    steps.flatMap(({ onDone }) =>
      onDone.flatMap((effect) =>
        effect.effect === 'data.restore' ? [at(restores, effect.restore).backup] : [],
      ),
    ),
  );

const backupFactors = (plant: Plant): readonly Factor[] =>
  [...restoredFrom(plant)]
    .sort((a, b) => a - b)
    .map((index): Factor => {
      const [component, backup] = split(at(plant.ids.backup, index), '/');
      return { factor: 'verification', component, backup };
    });

const copyFactors = ({ ids, copies, replicas }: Plant): readonly Factor[] => [
  ...replicas.flatMap(({ lag }, index) => {
    const [component, copy] = split(at(ids.replica, index), '/');
    return duration({ place: 'lag', component, copy }, lag);
  }),
  ...copies.flatMap(({ restarts }, index) => {
    const [component, copy] = split(at(ids.copy, index), '/');
    return duration({ place: 'restart', component, copy }, restarts);
  }),
];

const isLaw = (value: unknown): value is SourcedLaw =>
  typeof value === 'object' && value !== null && 'law' in value && 'text' in value;

const incidentFactors = (dossier: Dossier, incidents: readonly string[]): readonly Factor[] =>
  incidents.flatMap((incident) =>
    (dossier.incidents[incident]?.effects ?? []).flatMap((written, effect) =>
      Object.entries(written).flatMap(([field, value]) =>
        isLaw(value) ? duration({ place: 'effect', incident, effect, field }, value) : [],
      ),
    ),
  );

/**
 * The factors of a design, default laws included: those of its plans, of what is seen, of people, tools, components,
 * copies, then of the incidents played. What cannot vary is left out: fixed durations, those of steps whose work is counted, certain chances, teams nobody calls, backups
 * nobody restores from.
 *
 * @param plant compiled from this very dossier
 */
export const factorsOf = (
  dossier: Dossier,
  plant: Plant,
  incidents: readonly string[],
): readonly Factor[] => [
  ...planFactors(dossier, plant),
  ...sightFactors(plant),
  ...peopleFactors(dossier, plant),
  ...Object.keys(dossier.tools).map((tool): Factor => ({ factor: 'tool', tool })),
  ...componentFactors(plant),
  ...copyFactors(plant),
  ...backupFactors(plant),
  ...incidentFactors(dossier, incidents),
];
