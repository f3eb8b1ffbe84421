import type { Description, InitialState } from '../../src/model/description.ts';
import { refOf } from './sample/storyWriter.ts';

const STATE_OF_ROLE = {
  active: 'serving',
  hot: 'ready',
  warm: 'ready',
  'pilot-light': 'dormant',
  cold: 'absent',
} as const;

/** Everything of one kind begins in one state. */
const all = (
  kind: string,
  ids: readonly string[],
  state: string,
  level: number | null = null,
): readonly InitialState[] => ids.map((id) => ({ subject: refOf(`${kind}:${id}`), state, level }));

const idsOf = (things: readonly { readonly id: string }[]): readonly string[] =>
  things.map((thing) => thing.id);

/** How everything of a description is before anything happens, rules left out: all is well, standbys stand by. */
export function initialStates(description: Description): readonly InitialState[] {
  const { hostings, copies, services, teams, plans } = description;
  const hostingIds = idsOf(hostings);
  return [
    ...all('incident', idsOf(description.incidents), 'planned'),
    ...all('site', idsOf(hostings.flatMap((hosting) => hosting.sites)), 'operational'),
    ...all('data-plane', hostingIds, 'serving'),
    ...all('control-plane', hostingIds, 'responsive'),
    ...all('lawful-status', hostingIds, 'open'),
    ...copies.flatMap((copy) => all('copy', [copy.id], STATE_OF_ROLE[copy.role])),
    ...all('replica', idsOf(copies.filter((copy) => copy.replicates)), 'following'),
    ...all('backup', idsOf(description.backups), 'protecting'),
    ...all('component', idsOf(description.components), 'serving', 1),
    ...all('service', idsOf(services), 'nominal', 1),
    ...all('tool', idsOf(description.tools), 'usable'),
    ...teams.flatMap((team) => all('member', team.members, 'off')),
    ...all('probe', idsOf(description.probes), 'watching'),
    ...all('plan', idsOf(plans), 'dormant'),
    ...all('decision', idsOf(plans), 'idle'),
    ...all('step', idsOf(plans.flatMap((plan) => plan.steps)), 'pending'),
    ...services.flatMap(({ id }) => all('objective', [`${id}/rto`, `${id}/mtpd`], 'watching')),
  ];
}
