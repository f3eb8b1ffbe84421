/** What law holds it: the law and the qualifications of each place, the class of the data there, and whether it may be. */

import type { Hosting } from '../../../model/hosting.ts';
import { conditionOf } from '../../../model/states.ts';
import type { MapReading } from '../mapReading.ts';
import { hostingAt } from './hostingAt.ts';
import { lettered, type PerspectiveReader, viewOf } from './view.ts';

/** Places under the same law, with the same qualifications, have the same letter. */
export const readLegal: PerspectiveReader = (reading, layout) => {
  const { run, text } = reading;
  const { hostings, data } = run.description;
  const situations = new Map(hostings.map((one) => [situationOf(reading, one), one]));
  const groups = lettered([...situations.keys()].map((name) => ({ id: name, name })));
  const hostingOf = hostingAt(hostings, layout);
  const classesOf = new Map(
    [...run.description.copies, ...run.description.backups].map(({ id, data: held }) => [
      id,
      data.find((one) => one.id === held)?.classes ?? [],
    ]),
  );
  return viewOf(groups, layout, {
    idsOf: ({ site }) => {
      const hosting = hostingOf(site);
      return hosting ? [situationOf(reading, hosting)] : [];
    },
    notesOf: ({ ref, holds }) => {
      if (holds === 'nothing') return [];
      const classes = (classesOf.get(ref.id) ?? []).map((one) => text.dataClasses[one]).join(', ');
      const verdict = verdictOn(reading, ref.id);
      return [
        ...(classes ? [`${classes} · ${verdict}`, classes] : []),
        `${text.holds[holds]} · ${verdict}`,
        verdict,
      ];
    },
  });
};

function situationOf({ text }: MapReading, hosting: Hosting): string {
  const { jurisdictions, immune, qualifications, health } = hosting;
  const laws = jurisdictions.value?.join(', ') ?? text.legal.undetermined;
  const granted = qualifications.filter(({ status }) => status.value === 'granted');
  const schemes = granted.map(({ scheme }) => scheme);
  const isHealth = health.value === true && !schemes.includes('HDS');
  return [
    text.legal.law(laws),
    ...new Set(schemes),
    ...(isHealth ? ['HDS'] : []),
    ...(immune.value === true ? [text.legal.immune] : []),
    ...(schemes.length === 0 && !isHealth ? [text.legal.unqualified] : []),
  ].join(' · ');
}

/** Whether any law is broken, or cannot be judged, by this thing being where it is. */
function verdictOn({ lawRules, snapshot, text }: MapReading, id: string): string {
  const conditions = lawRules.flatMap((code) => {
    const state = snapshot.stateOf({ kind: 'rule', id: `${code}:${id}` });
    return state === null ? [] : [conditionOf('rule', state)];
  });
  if (conditions.includes('unlawful')) return text.legal.unlawful;
  return conditions.includes('unknown') ? text.legal.undetermined : text.legal.lawful;
}
