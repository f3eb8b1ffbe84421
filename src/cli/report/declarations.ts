/** What a dossier declares, by name: the answer of a check that finds nothing wrong. */
import type { Localised } from '../../model/localised.ts';
import type { OpenedDossier } from '../../scenario/index.ts';
import type { CliContext } from '../context.ts';

/** Names in the author's order; copies and backups as `component/name`. */
export interface Declarations {
  readonly product: Localised;
  readonly services: readonly string[];
  readonly data: readonly string[];
  readonly hostings: readonly string[];
  readonly components: readonly string[];
  readonly copies: readonly string[];
  readonly backups: readonly string[];
  readonly tools: readonly string[];
  readonly teams: readonly string[];
  readonly plans: readonly string[];
  readonly incidents: readonly string[];
  readonly variants: readonly string[];
}

/** The dossier as written; its variants are only named. */
export function declarationsOf(opened: OpenedDossier): Declarations {
  const dossier = opened.design(null);
  const under = (part: 'copies' | 'backups') =>
    Object.entries(dossier.components).flatMap(([id, component]) =>
      Object.keys(component[part]).map((name) => `${id}/${name}`),
    );
  const { fr, en } = dossier.product.name;
  return {
    product: { fr, en },
    services: Object.keys(dossier.services),
    data: Object.keys(dossier.data),
    hostings: Object.keys(dossier.hosting),
    components: Object.keys(dossier.components),
    copies: under('copies'),
    backups: under('backups'),
    tools: Object.keys(dossier.tools),
    teams: Object.keys(dossier.people),
    plans: Object.keys(dossier.plans),
    incidents: Object.keys(dossier.incidents),
    variants: Object.keys(opened.variants),
  };
}

/** One sentence with how many of each there are; what there is none of is left out. */
export function summaryOfDeclarations(
  { product, ...parts }: Declarations,
  { text, language }: CliContext,
): string {
  const { check } = text;
  const counted = Object.entries(check.counts).flatMap(([part, words]) => {
    // The table of words has the keys of the parts: both are typed by name.
    const count = parts[part as keyof typeof parts].length;
    return count === 0 ? [] : [words(count)];
  });
  return check.declares(product[language], check.list(counted));
}
