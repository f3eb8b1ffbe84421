/**
 * What users could not do while a service was short and will never do again: no loss of data, since nobody ever had it. It is
 * told of services that say which share of what they do not serve is kept (`backlog`), in the data that they write.
 */
import type { Description, ServiceDescription } from '../../model/description.ts';
import type { Run } from '../../model/run.ts';
import type { UnmadeWrites } from '../unmade.ts';
import type { Finding, ServiceVerdict } from '../verdict.ts';

type Needing = Pick<Description, 'services' | 'components'>;

/** Data sets of what a service needs, directly or through others. */
function dataBehind(description: Needing, service: ServiceDescription): ReadonlySet<string> {
  const seen = new Set<string>();
  const data = new Set<string>();
  const left = [...service.needs];
  for (let name = left.pop(); name !== undefined; name = left.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    const component = description.components.find(({ id }) => id === name);
    if (component?.data) data.add(component.data);
    left.push(
      ...(component?.needs ?? description.services.find(({ id }) => id === name)?.needs ?? []),
    );
  }
  return data;
}

/** Seconds of full demand that were never served and do not come back, and the entry that began them; from T on. */
function goneOf(
  run: Run,
  { levels }: Pick<ServiceVerdict, 'levels'>,
  kept: number,
): { readonly seconds: number; readonly entry: UnmadeWrites['entry'] } {
  let seconds = 0;
  let entry: UnmadeWrites['entry'] = null;
  levels.forEach(({ at, level, entry: by }, index) => {
    const until = levels[index + 1]?.at ?? run.endsAt;
    if (level >= 1 || until === at) return;
    if (seconds === 0) entry = by;
    seconds += (until - at) * (1 - level) * (1 - kept);
  });
  return { seconds: Math.round(seconds), entry };
}

/**
 * What was never written of each data set, in the order of the description; sets that several services write count the one that
 * was short for longest. Empty where no service says that less than all of its backlog is kept.
 *
 * @param services what the verdict says of each, in the order of the description
 */
export function unmadeWrites(
  run: Run,
  services: readonly ServiceVerdict[],
): readonly UnmadeWrites[] {
  const { description } = run;
  const gone = description.services.flatMap((service, index) => {
    const verdict = services[index];
    if (service.kept === undefined || !verdict) return [];
    return [
      {
        service: service.id,
        data: dataBehind(description, service),
        ...goneOf(run, verdict, service.kept),
      },
    ];
  });
  return description.data.flatMap(({ id, writes }): readonly UnmadeWrites[] => {
    const most = gone
      .filter(({ data, seconds }) => data.has(id) && seconds > 0)
      .reduce<(typeof gone)[number] | null>(
        (longest, one) => (!longest || one.seconds > longest.seconds ? one : longest),
        null,
      );
    if (!most || writes === undefined) return [];
    const { service, seconds, entry } = most;
    return [{ service, data: id, seconds, bytes: Math.round(seconds * writes), entry }];
  });
}

/** The same as reasons of a verdict. */
export const unmadeFindings = (unmade: readonly UnmadeWrites[]): readonly Finding[] =>
  unmade.map((one): Finding => ({ finding: 'writes-unmade', ...one }));
