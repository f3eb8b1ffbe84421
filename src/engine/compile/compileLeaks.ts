/** What may leave with a thief: for each effect that takes data, each copy and each backup that it reaches. */
import { at } from '../../base/assert.ts';
import type { IncidentImpact } from '../../model/effect.ts';
import { KIND } from '../codes.ts';
import type { PlantLeak, PlantWay } from '../plant/incidents.ts';
import { watchedFact } from './compileSight.ts';
import { kindOfEffect } from './effectKind.ts';
import { backupsThere, struckCopies, toolsThere } from './impactTargets.ts';
import type { Registry } from './registry.ts';

type Leak = NonNullable<IncidentImpact['leak']>;

function wayThrough(registry: Registry, ref: string): PlantWay {
  const condition = { type: 'state', ref, state: 'down', forSeconds: 0, text: ref } as const;
  return {
    down: watchedFact(registry, condition),
    copies: registry.directory.copiesOf(ref).map((id) => registry.indexOf('copy', id)),
  };
}

/** Tools that the thief has: those named, and those that can be used from nowhere else than where they strike. */
const toolsTaken = (registry: Registry, refs: readonly string[]): ReadonlySet<string> =>
  new Set(
    refs.flatMap((ref) =>
      registry.directory.kindOf(ref) === 'tool' ? [ref] : toolsThere(registry, ref),
    ),
  );

/** A copy or a backup that data leave by. */
interface Source {
  readonly kind: number;
  readonly id: string;
  readonly key: string | undefined;
}

function sourcesOf(registry: Registry, refs: readonly string[]): readonly Source[] {
  const { components } = registry.dossier;
  const copies = new Set(refs.flatMap((ref) => struckCopies(registry, ref)));
  const backups = new Set(refs.flatMap((ref) => backupsThere(registry, ref)));
  const split = (id: string): readonly [string, string] => {
    const [component = '', name = ''] = id.split('/');
    return [component, name];
  };
  return [
    ...[...copies].map((id) => {
      const [component, name] = split(id);
      return { kind: KIND.copy, id, key: components[component]?.copies[name]?.key };
    }),
    ...[...backups].map((id) => {
      const [component, name] = split(id);
      return { kind: KIND.backup, id, key: components[component]?.backups[name]?.key };
    }),
  ];
}

type Effect = Pick<PlantLeak, 'incident' | 'effect'> & { readonly refs: readonly string[] };

function leaksOf(
  registry: Registry,
  { refs, ...effect }: Effect,
  { share, rate, through }: Leak,
): readonly PlantLeak[] {
  const { dossier, ids, indexOf, dataIndex } = registry;
  const taken = toolsTaken(registry, refs);
  const ways = through.map((ref) => wayThrough(registry, ref));
  return sourcesOf(registry, refs).flatMap(({ kind, id, key }): readonly PlantLeak[] => {
    const component = id.split('/')[0] ?? '';
    const data = dossier.components[component]?.holds;
    if (data === undefined || share === 0) return [];
    const volume = dossier.data[data]?.volume;
    const bytes = volume === undefined ? null : volume * share;
    const isCopy = kind === KIND.copy;
    const siblings = ids.copy.flatMap((one, copy) =>
      one.startsWith(`${component}/`) ? [copy] : [],
    );
    const index = indexOf(isCopy ? 'copy' : 'backup', id);
    return [
      {
        ...effect,
        kind,
        index,
        copies: isCopy ? [index] : siblings,
        data: dataIndex(data),
        share,
        bytes,
        // A rate that nobody can measure against a volume is an error of the dossier.
        seconds: rate === null || bytes === null ? 0 : Math.ceil(bytes / rate),
        ways,
        readable: ways.length > 0 || key === undefined || taken.has(key),
      },
    ];
  });
}

/** Every leak, in the order of incidents and of their effects, copies before backups. */
export const compileLeaks = (registry: Registry): readonly PlantLeak[] =>
  Object.values(registry.dossier.incidents).flatMap(({ effects }, incident) =>
    effects.flatMap((one, effect) =>
      kindOfEffect(one)
        .impacts(one)
        .flatMap(({ leak, refs }) =>
          leak?.begins ? leaksOf(registry, { incident, effect, refs }, leak) : [],
        ),
    ),
  );

/** Numbers of the leaks of an effect that an impact of it begins, and of those that it makes known. */
export function leaksOfImpact(
  leaks: readonly PlantLeak[],
  { incident, effect }: Pick<PlantLeak, 'incident' | 'effect'>,
  impact: IncidentImpact,
): { readonly begin: readonly number[]; readonly show: readonly number[] } {
  const own = [...leaks.keys()].filter((number) => {
    const leak = at(leaks, number);
    return leak.incident === incident && leak.effect === effect;
  });
  return {
    begin: impact.leak?.begins ? own : [],
    show: impact.leak?.shows ? own : [],
  };
}
