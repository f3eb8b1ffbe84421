/** [SCN-R61] An expectation names an incident, a variant, a service and data that exist, and can fail. */
import { type Finding, finding } from './finding.ts';
import { nearest } from './nearest.ts';
import type { Readable } from './readable.ts';
import type { Expectation } from './schema/dossier.ts';
import type { PathStep } from './source/sourceNode.ts';

type NamedBy = 'incident' | 'service' | 'data' | 'plan';

const SECTIONS = {
  incident: 'incidents',
  service: 'services',
  data: 'data',
  plan: 'plans',
} as const;

function checkName(
  { read, doubt }: Readable,
  expected: Expectation,
  is: NamedBy,
  path: readonly PathStep[],
): readonly Finding[] {
  const found = expected[is];
  const names = Object.keys(read[SECTIONS[is]]);
  if (found === undefined || names.includes(found) || doubt.isDoubtful(found, [is])) return [];
  const suggestion = nearest(found, names);
  return [finding('SCN-301', [...path, is], { found, expects: [is] }, { suggestion })];
}

/** `within` is about a service, `lost` about data; `within: rto` needs that objective. */
function checkSubject(
  { read: { services }, doubt }: Readable,
  expected: Expectation,
  path: readonly PathStep[],
): readonly Finding[] {
  const { within, lost, service, data, verdict, rules, plan, recovered } = expected;
  const isAbout = plan !== undefined || recovered !== undefined;
  const objectives = service === undefined ? undefined : services[service]?.objectives;
  const isKnown =
    service !== undefined &&
    Object.hasOwn(services, service) &&
    !doubt.isMaimed('services', service);
  const isMissing = typeof within === 'string' && isKnown && objectives?.[within] === undefined;
  return [
    ...(within !== undefined && service === undefined
      ? [finding('SCN-803', [...path, 'within'], { field: 'within', needs: 'service' })]
      : []),
    ...(lost !== undefined && data === undefined
      ? [finding('SCN-803', [...path, 'lost'], { field: 'lost', needs: 'data' })]
      : []),
    ...(['notBefore', 'by', 'boundBy'] as const).flatMap((field) => {
      const needs = field === 'boundBy' ? 'plan' : 'recovered';
      const isTold = field === 'boundBy' ? plan !== undefined : isAbout;
      if (expected[field] === undefined || isTold) return [];
      const written = { notBefore: 'not-before', by: 'by', boundBy: 'bound-by' }[field];
      return [finding('SCN-803', [...path, written], { field: written, needs })];
    }),
    ...(isMissing ? [finding('SCN-805', [...path, 'within'], { service, objective: within })] : []),
    ...([within, lost, verdict, rules, plan, recovered].every((it) => it === undefined)
      ? [finding('SCN-804', path, {})]
      : []),
  ];
}

/** An expectation, and where it stands in what was read. */
interface Placed {
  readonly expected: Expectation;
  readonly index: number;
  /** Whether all of its fields could be read. */
  readonly isWhole: boolean;
}

/** Two expectations of one run that cannot both be met: different words for one incident of one design. */
function contradictions(placed: readonly Placed[]): readonly Finding[] {
  const words = new Map<string, string>();
  return placed.flatMap(({ expected: { variant, incident, verdict, mode }, index, isWhole }) => {
    if (verdict === undefined || !isWhole) return [];
    const key = JSON.stringify([variant, incident, mode]);
    const first = words.get(key);
    if (first === undefined) words.set(key, verdict);
    return first !== undefined && first !== verdict
      ? [finding('SCN-809', ['expect', index, 'verdict'], { verdict, first })]
      : [];
  });
}

/**
 * Of an expectation with a field that cannot be read, the names only: what it is about, and whether it can fail, may hang on that field.
 *
 * @param base the dossier as written
 * @param designs its variants, as far as they could be read; an expectation about another one is not checked further
 */
export function checkExpectations(
  base: Readable,
  designs: ReadonlyMap<string, Readable>,
): readonly Finding[] {
  const variants = Object.keys(base.read.variants);
  const placed = base.read.expect.map((expected, index): Placed => {
    const [section, number] = base.pathInFile(['expect', index]);
    return { expected, index, isWhole: !base.doubt.isMaimed(section, number) };
  });
  const each = placed.flatMap(({ expected, index, isWhole }): readonly Finding[] => {
    const path = ['expect', index];
    const { variant } = expected;
    if (variant !== undefined && !variants.includes(variant)) {
      if (base.doubt.isDoubtful(variant, ['variant'])) return [];
      const params = { found: variant, expects: ['variant'] } as const;
      const suggestion = nearest(variant, variants);
      return [finding('SCN-301', [...path, 'variant'], params, { suggestion })];
    }
    const design = variant === undefined ? base : designs.get(variant);
    if (!design) return [];
    return [
      ...(['incident', 'service', 'data', 'plan'] as const).flatMap((is) =>
        checkName(design, expected, is, path),
      ),
      ...(isWhole ? checkSubject(design, expected, path) : []),
    ];
  });
  return [...each, ...contradictions(placed)];
}
