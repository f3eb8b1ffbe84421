/**
 * The doctrines and the regulations. Adding one is one file here and one line below: the dossier, the reference page and
 * the runs find it by this list.
 */
import { invariant } from '../../base/assert.ts';
import { type DataClass, RULE_CODES, type RuleCode } from '../../model/vocabulary.ts';
import type { Doctrine, NoticeFacts, Regulation } from '../defineDoctrine.ts';
import type { Predicate } from '../definePredicate.ts';
import { cloudAuCentre2021 } from './cloudAuCentre2021.ts';
import { cloudAuCentre2023 } from './cloudAuCentre2023.ts';
import { dataAct } from './dataAct.ts';
import { dora } from './dora.ts';
import { gdpr } from './gdpr.ts';
import { hds } from './hds.ts';
import { nis2 } from './nis2.ts';
import { noDoctrine } from './noDoctrine.ts';

const DOCTRINE_LIST = [cloudAuCentre2021, cloudAuCentre2023, noDoctrine] as const;
const REGULATION_LIST = [gdpr, hds, nis2, dora, dataAct] as const;

export type DoctrineName = (typeof DOCTRINE_LIST)[number]['name'];
export type RegulationName = (typeof REGULATION_LIST)[number]['name'];

/** The one list of doctrines, in the order the screen proposes them. */
export const doctrines: readonly Doctrine<DoctrineName>[] = DOCTRINE_LIST;

/** The one list of regulations that a product may have besides its doctrine. */
export const regulations: readonly Regulation<RegulationName>[] = REGULATION_LIST;

/** Names of doctrines, in order. */
export const DOCTRINES: readonly DoctrineName[] = doctrines.map(({ name }) => name);

/** Names of regulations, in order. */
export const REGULATIONS: readonly RegulationName[] = regulations.map(({ name }) => name);

function named<Name extends string, Item extends { readonly name: Name }>(
  list: readonly Item[],
  name: Name,
): Item {
  const found = list.find((one) => one.name === name);
  invariant(found, `no text is called ${name}`);
  return found;
}

/** Total: every name has its doctrine. */
export const doctrineOf = (name: DoctrineName): Doctrine<DoctrineName> => named(doctrines, name);

/** Total: every name has its regulation. */
export const regulationOf = (name: RegulationName): Regulation<RegulationName> =>
  named(regulations, name);

/** Whether data of these classes are sensitive under a doctrine. */
export const isSensitive = (name: DoctrineName, classes: readonly DataClass[]): boolean =>
  doctrineOf(name).isSensitive(classes);

/** Rules that judge a run under a doctrine and regulations: those of all, each once, in the order of `RULE_CODES`. */
export function rulesOf(
  doctrine: DoctrineName,
  besides: readonly RegulationName[],
): readonly RuleCode[] {
  const asked = new Set(
    [doctrineOf(doctrine), ...besides.map(regulationOf)].flatMap((it) => it.rules),
  );
  return RULE_CODES.filter((code) => asked.has(code));
}

/** Seconds from awareness in which the strictest of these texts wants its first report; Infinity when none wants any. */
export function dueNoticeOf(names: readonly RegulationName[], about: NoticeFacts): number {
  const due = names.flatMap((name) => {
    const { notice } = regulationOf(name);
    return notice?.isDue(about) ? [notice.within] : [];
  });
  return Math.min(Number.POSITIVE_INFINITY, ...due);
}

/** Demands on a design under a doctrine and regulations: the doctrine's, then those of each regulation, each once. */
export function predicatesOf(
  doctrine: DoctrineName,
  besides: readonly RegulationName[],
): readonly Predicate[] {
  const all = [doctrineOf(doctrine), ...besides.map(regulationOf)].flatMap((it) => it.predicates);
  return [...new Set(all)];
}
