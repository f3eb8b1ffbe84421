/** [SCN-R814] A notice that is withdrawn or put off is one that some effect gives about what is named. */
import { incidentKinds } from '../../kinds/incidents/index.ts';
import type { IncidentImpact } from '../../model/effect.ts';
import type { Directory } from '../directory.ts';
import { finding } from '../finding.ts';
import type { Effect } from '../schema/incident.ts';
import type { Check } from './check.ts';

/** Everything that a name stands for, itself included. */
const meant = (directory: Directory, ref: string): readonly string[] => [
  ref,
  ...directory.hostingsOf(ref),
  ...directory.copiesOf(ref),
  ...directory.copiesBuiltOn(ref),
  ...directory.toolsOf(ref),
  ...directory.membersOf(ref),
];

/** Whether an effect gives a notice: a cut, an end, the loss of a ground that does not come at once. */
function announces(effect: Effect): boolean {
  const kind = incidentKinds.find((candidate) => candidate.kind === effect.do);
  if (!kind || effect.do === 'notice-revised') return false;
  // A cut that ends at no fixed moment cannot be told, and is an error of its own.
  if (effect.do === 'cut') return true;
  // The list and the schema of effects come from the same kinds, so this kind reads this effect.
  const impacts = (kind.impacts as (read: Effect) => readonly IncidentImpact[])(effect);
  return impacts.some(({ announced }) => announced);
}

export const revisedNotices: Check = ({ read, directory, unresolved }) => {
  // What a hosting that cannot be read would answer to is not known.
  if (unresolved.size > 0) return [];
  const all = Object.entries(read.incidents);
  const given = new Set(
    all.flatMap(([, { effects }]) =>
      effects.filter(announces).flatMap(({ what }) => what.flatMap((ref) => meant(directory, ref))),
    ),
  );
  return all.flatMap(([id, { effects }]) =>
    effects.flatMap((effect, index) =>
      effect.do !== 'notice-revised'
        ? []
        : effect.what.flatMap((ref, number) =>
            meant(directory, ref).some((one) => given.has(one))
              ? []
              : [
                  finding('SCN-814', ['incidents', id, 'effects', index, 'what', number], {
                    found: ref,
                  }),
                ],
          ),
    ),
  );
};
