import { at } from '../../base/assert.ts';
import { EVENT, KIND, STATE } from '../codes.ts';
import type { PlantJob } from '../plant/people.ts';
import type { Plant } from '../plant/plant.ts';

type Parts = Pick<
  Plant,
  'steps' | 'decisions' | 'copies' | 'components' | 'teams' | 'plans' | 'paces'
>;

/** Repairs are of no plan. */
const USUAL_PRIORITY = 5;
/** Of decisions and repairs, and of steps that say nothing. */
const USUAL_RANK = 3;

/** Steps as jobs; more than `people` may be on those whose work hands share. */
function jobsOfSteps({ steps, plans, paces }: Pick<Parts, 'steps' | 'plans' | 'paces'>) {
  const shared = new Map(
    paces.flatMap(({ step, counts, hands }) =>
      counts === 'bytes' ? [] : [[step, hands] as const],
    ),
  );
  return steps.map(
    (step, index): PlantJob => ({
      kind: KIND.step,
      index,
      waits: STATE.step.waiting,
      works: STATE.step.working,
      begins: EVENT['needs.met'],
      stops: EVENT['needs.lost'],
      members: step.members,
      teams: step.teams,
      people: step.people,
      hands: step.people === 0 ? 0 : Math.max(step.people, shared.get(index) ?? 0),
      priority: at(plans, step.plan).priority,
      rank: step.rank,
      goesOnSite: step.goesOnSite,
      needs: step.needs,
    }),
  );
}

/** Everything that may wait for people: steps, then decisions, then copies; a copy that nobody repairs has no team. */
export function compileJobs({
  steps,
  decisions,
  copies,
  components,
  teams,
  plans,
  paces,
}: Parts): readonly PlantJob[] {
  return [
    ...jobsOfSteps({ steps, plans, paces }),
    ...decisions.map(
      (decision, index): PlantJob => ({
        kind: KIND.decision,
        index,
        waits: STATE.decision.awaiting,
        works: STATE.decision.deliberating,
        begins: EVENT['decision.staffed'],
        stops: EVENT['decision.unstaffed'],
        members: decision.members,
        teams: decision.teams,
        people: decision.members.length > 0 ? 1 : 0,
        hands: decision.members.length > 0 ? 1 : 0,
        priority: at(plans, decision.plan).priority,
        rank: USUAL_RANK,
        goesOnSite: false,
        needs: [],
      }),
    ),
    ...copies.map(({ component }, index): PlantJob => {
      const team = at(components, component).fails?.team ?? -1;
      return {
        kind: KIND.copy,
        index,
        waits: STATE.copy.failed,
        works: STATE.copy.restarting,
        begins: EVENT['repair.staffed'],
        stops: EVENT['repair.unstaffed'],
        members: team < 0 ? [] : at(teams, team).members,
        teams: team < 0 ? [] : [team],
        people: team < 0 ? 0 : 1,
        hands: team < 0 ? 0 : 1,
        priority: USUAL_PRIORITY,
        rank: USUAL_RANK,
        goesOnSite: false,
        needs: [],
      };
    }),
  ];
}

const orderOf = (a: PlantJob, b: PlantJob): number => a.priority - b.priority || a.rank - b.rank;

/** Jobs that more people may join, those that go first before the others. */
export const elasticOf = (jobs: readonly PlantJob[]): readonly number[] =>
  [...jobs.keys()]
    .filter((job) => at(jobs, job).hands > at(jobs, job).people)
    .sort((a, b) => orderOf(at(jobs, a), at(jobs, b)) || a - b);
