/** [SCN-R51] What is written and cannot mean anything: allowed, and told. One entry for each thing that can be said so. */
import { quantileOf } from '../../base/law.ts';
import type { DataClass } from '../../model/vocabulary.ts';
import { type Finding, finding } from '../finding.ts';
import type { Need } from '../schema/service.ts';
import type { PathStep } from '../source/sourceNode.ts';
import type { Check, CheckContext } from './check.ts';

type Path = readonly PathStep[];

/** Needs that lose nothing when what they name is missing; a reserve has its own meaning. */
function indifferent(needs: readonly Need[], path: Path): readonly Finding[] {
  return needs.flatMap((need, index): readonly Finding[] => {
    const here = [...path, index];
    if (need.type !== 'one') return indifferent(need.of, [...here, 'of']);
    return need.without === 1 && need.reserve === undefined
      ? [finding('SCN-516', [...here, 'without'], { name: need.ref })]
      : [];
  });
}

const needs = ({ read }: CheckContext): readonly Finding[] => [
  ...Object.entries(read.services).flatMap(([id, one]) =>
    indifferent(one.needs, ['services', id, 'needs']),
  ),
  ...Object.entries(read.components).flatMap(([id, one]) =>
    indifferent(one.needs, ['components', id, 'needs']),
  ),
];

const capacities = ({ read }: CheckContext): readonly Finding[] =>
  Object.entries(read.components).flatMap(([id, { copies }]) =>
    Object.entries(copies).flatMap(([copy, { capacity }]) =>
      capacity === 0
        ? [
            finding('SCN-517', ['components', id, 'copies', copy, 'capacity'], {
              copy: `${id}/${copy}`,
            }),
          ]
        : [],
    ),
  );

const links = ({ read }: CheckContext): readonly Finding[] =>
  Object.entries(read.tools).flatMap(([id, { between }]) =>
    between.length > 1 && new Set(between).size === 1
      ? [finding('SCN-618', ['tools', id, 'between'], { tool: id })]
      : [],
  );

/** Public data are under no protection: another class beside is a mistake in one of the two. */
const PROTECTED: readonly DataClass[] = ['legal-secret', 'restricted', 'health', 'sensitive'];

const classes = ({ read }: CheckContext): readonly Finding[] =>
  Object.entries(read.data).flatMap(([id, one]) => {
    const other = PROTECTED.find((name) => one.class.includes(name));
    return one.class.includes('public') && other !== undefined
      ? [finding('SCN-705', ['data', id, 'class'], { data: id, other })]
      : [];
  });

/** Effects that are over as they begin. */
const outages = ({ read }: CheckContext): readonly Finding[] =>
  Object.entries(read.incidents).flatMap(([id, { effects }]) =>
    effects.flatMap((effect, index) =>
      effect.do === 'outage' && effect.for && quantileOf(effect.for.law, 1) === 0
        ? [finding('SCN-810', ['incidents', id, 'effects', index, 'for'], {})]
        : [],
    ),
  );

/** Degradations that take nothing: neither room nor requests. */
const degradations = ({ read }: CheckContext): readonly Finding[] =>
  Object.entries(read.incidents).flatMap(([id, { effects }]) =>
    effects.flatMap((effect, index) =>
      effect.do === 'degrade' && effect.to === undefined && effect.errors === undefined
        ? [finding('SCN-815', ['incidents', id, 'effects', index, 'do'], {})]
        : [],
    ),
  );

/** Data sets of which a name means something: itself, what its component holds, or whatever there is in a place. */
function dataMeant({ read, directory }: CheckContext, ref: string): readonly string[] {
  if (Object.hasOwn(read.data, ref)) return [ref];
  const owners = [ref, ...directory.copiesOf(ref), ...directory.copiesBuiltOn(ref)];
  return owners.flatMap((id) => read.components[id.split('/')[0] ?? '']?.holds ?? []);
}

/** Leaks at a rate of data whose volume nobody says: how long they take cannot be told. */
const leaks = (context: CheckContext): readonly Finding[] =>
  Object.entries(context.read.incidents).flatMap(([id, { effects }]) =>
    effects.flatMap((effect, index) => {
      if (effect.do !== 'leak' || effect.rate === undefined) return [];
      const unknown = effect.what
        .flatMap((ref) => dataMeant(context, ref))
        .find((data) => context.read.data[data]?.volume === undefined);
      return unknown === undefined
        ? []
        : [finding('SCN-819', ['incidents', id, 'effects', index, 'rate'], { data: unknown })];
    }),
  );

/** A run that ends before any promise does. */
const horizons = ({ read }: CheckContext): readonly Finding[] => {
  const objectives = Object.entries(read.services).flatMap(([service, one]) => {
    const rto = one.objectives?.rto;
    return rto === undefined ? [] : [{ service, rto }];
  });
  const [first] = objectives.sort((one, other) => one.rto - other.rto);
  return first && read.run.horizon > 0 && first.rto > read.run.horizon
    ? [finding('SCN-907', ['run', 'horizon'], { service: first.service })]
    : [];
};

const beginnings = ({ read: { run } }: CheckContext): readonly Finding[] =>
  run.starts.includes(':') ? [] : [finding('SCN-908', ['run', 'starts'], { starts: run.starts })];

const volumes = ({ read }: CheckContext): readonly Finding[] => {
  const starts = read.run.starts.slice(0, 'YYYY-MM-DD'.length);
  return Object.entries(read.data).flatMap(([id, { measured }]) =>
    // Dates written year first compare as text.
    measured !== undefined && measured > starts
      ? [finding('SCN-610', ['data', id, 'measured'], { date: measured, starts })]
      : [],
  );
};

const ALL = [
  needs,
  capacities,
  links,
  classes,
  outages,
  degradations,
  leaks,
  horizons,
  beginnings,
  volumes,
] as const;

export const contradictions: Check = (context) => ALL.flatMap((find) => find(context));
