import { at } from '../../base/assert.ts';
import { EVENT, KIND, STATE } from '../codes.ts';
import type { PlantJob } from '../plant/people.ts';
import type { Plant } from '../plant/plant.ts';

type Parts = Pick<Plant, 'steps' | 'decisions' | 'copies' | 'components' | 'teams'>;

/** Everything that may wait for people: steps, then decisions, then copies; a copy that nobody repairs has no team. */
export function compileJobs({
  steps,
  decisions,
  copies,
  components,
  teams,
}: Parts): readonly PlantJob[] {
  return [
    ...steps.map(
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
        needs: step.needs,
      }),
    ),
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
        needs: decision.needs,
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
        needs: [],
      };
    }),
  ];
}
