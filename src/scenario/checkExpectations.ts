/** [SCN-R61] An expectation names an incident, a variant, a service and data that exist, and can fail. */
import { type Finding, finding } from './finding.ts';
import { nearest } from './nearest.ts';
import type { DossierAsRead, Expectation } from './schema/dossier.ts';
import type { PathStep } from './source/sourceNode.ts';

type NamedBy = 'incident' | 'service' | 'data' | 'plan';

const SECTIONS = {
  incident: 'incidents',
  service: 'services',
  data: 'data',
  plan: 'plans',
} as const;

function checkName(
  design: DossierAsRead,
  expected: Expectation,
  is: NamedBy,
  path: readonly PathStep[],
): readonly Finding[] {
  const found = expected[is];
  const names = Object.keys(design[SECTIONS[is]]);
  if (found === undefined || names.includes(found)) return [];
  const suggestion = nearest(found, names);
  return [finding('SCN-301', [...path, is], { found, expects: [is] }, { suggestion })];
}

/** `within` is about a service, `lost` about data; `within: rto` needs that objective. */
function checkSubject(
  design: DossierAsRead,
  expected: Expectation,
  path: readonly PathStep[],
): readonly Finding[] {
  const { within, lost, service, data, verdict, rules, plan, recovered } = expected;
  const isAbout = plan !== undefined || recovered !== undefined;
  const objectives = service === undefined ? undefined : design.services[service]?.objectives;
  const isKnown = service !== undefined && Object.hasOwn(design.services, service);
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

/** Two expectations of one run that cannot both be met: different words for one incident of one design. */
function contradictions({ expect }: DossierAsRead): readonly Finding[] {
  const words = new Map<string, string>();
  return expect.flatMap(({ variant, incident, verdict, mode }, index) => {
    if (verdict === undefined) return [];
    const key = JSON.stringify([variant, incident, mode]);
    const first = words.get(key);
    if (first === undefined) words.set(key, verdict);
    return first !== undefined && first !== verdict
      ? [finding('SCN-809', ['expect', index, 'verdict'], { verdict, first })]
      : [];
  });
}

/**
 * @param base the dossier as written
 * @param designs its variants that could be read; an expectation about another one is not checked further
 */
export function checkExpectations(
  base: DossierAsRead,
  designs: ReadonlyMap<string, DossierAsRead>,
): readonly Finding[] {
  const variants = Object.keys(base.variants);
  const each = base.expect.flatMap((expected, index): readonly Finding[] => {
    const path = ['expect', index];
    const { variant } = expected;
    if (variant !== undefined && !variants.includes(variant)) {
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
      ...checkSubject(design, expected, path),
    ];
  });
  return [...each, ...contradictions(base)];
}
