/** What drops a service, in plain words: the component that limits it, and what happened to the place or the copy it had. */
import { hostingNameOf, nameOf, stateWord, stateWordAfter } from '../../analysis/index.ts';
import { findById } from '../../base/findById.ts';
import { groupBy } from '../../base/groupBy.ts';
import type { CopyDescription } from '../../model/description.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Hosting } from '../../model/hosting.ts';
import { conditionOf } from '../../model/states.ts';
import type { MapReading } from './mapReading.ts';

export interface Reason {
  readonly text: string;
  /** The same with one word for a long state. */
  readonly shortText: string;
  /** What happened alone, without the name of the component. */
  readonly why: string;
  /** A law or a contract stopped it: nothing is broken. */
  readonly isLaw: boolean;
}

/** More steps than any chain of components has; a cycle ends there. */
const DEPTH_MAX = 50;

/** Null at full level. */
export function reasonOf(reading: MapReading, service: EntityRef): Reason | null {
  const { run, snapshot, language, text } = reading;
  if ((snapshot.levelOf(service) ?? 1) >= 1) return null;
  const limit = lastLimit(reading, service);
  if (!limit) return null;
  const name = nameOf(run.description, limit, language);
  if (limit.kind !== 'component') {
    const word = stateWord(limit.kind, snapshot.stateOf(limit) ?? '', language);
    // A word alone, such as `spent`, would not say of what.
    const isLaw = conditionOf(limit.kind, snapshot.stateOf(limit) ?? '') === 'unlawful';
    return { ...same(text.because(name, word)), isLaw };
  }
  // On its way up, what holds it is what it has, no longer what it lost.
  const change = snapshot.levelEntryOf(limit);
  const isRising = change !== null && change.to > change.from;
  const copy = isRising ? null : failedCopyOf(reading, limit.id);
  if (!copy) return same(text.limitedBy(name));
  const cause = causeOf(reading, copy);
  return {
    text: text.because(name, cause.text),
    shortText: text.because(name, cause.shortText),
    why: cause.shortText,
    isLaw: cause.isLaw,
  };
}

const copyRef = (copy: CopyDescription): EntityRef => ({ kind: 'copy', id: copy.id });

/** From the service down what limits what, to the last that nothing else limits. */
function lastLimit(reading: MapReading, service: EntityRef): EntityRef | null {
  let limit = nextLimit(reading, service);
  for (let depth = 0; limit && depth < DEPTH_MAX; depth += 1) {
    const further = nextLimit(reading, limit);
    if (!further || (further.kind === limit.kind && further.id === limit.id)) break;
    limit = further;
  }
  return limit;
}

/**
 * What the last change of level named, unless that has recovered since without changing this level: then what is needed
 * and stands lowest.
 */
function nextLimit({ run, snapshot }: MapReading, ref: EntityRef): EntityRef | null {
  const level = snapshot.levelOf(ref) ?? 1;
  const named = snapshot.levelEntryOf(ref)?.limitedBy ?? null;
  if (!named || (snapshot.levelOf(named) ?? 0) <= level) return named;
  const { services, components } = run.description;
  const needs = (findById(services, ref.id) ?? findById(components, ref.id))?.needs ?? [];
  const levelOf = (id: string): number => snapshot.levelOf({ kind: 'component', id }) ?? 1;
  const lowest = needs.reduce<string | null>(
    (best, id) => (levelOf(id) < (best === null ? 1 : levelOf(best)) ? id : best),
    null,
  );
  return lowest === null || levelOf(lowest) > level ? null : { kind: 'component', id: lowest };
}

const copiesKnown = new WeakMap<
  readonly CopyDescription[],
  ReadonlyMap<string, readonly CopyDescription[]>
>();

/** Copies of one component, in their order. */
function copiesOf(
  copies: readonly CopyDescription[],
  component: string,
): readonly CopyDescription[] {
  let known = copiesKnown.get(copies);
  if (!known) {
    known = groupBy(
      copies,
      (copy) => copy.component,
      (copy) => copy,
    );
    copiesKnown.set(copies, known);
  }
  return known.get(component) ?? [];
}

/** A copy that should serve and cannot: an active one first. */
function failedCopyOf({ run, snapshot }: MapReading, component: string): CopyDescription | null {
  const copies = copiesOf(run.description.copies, component);
  const isFailed = (copy: CopyDescription): boolean => {
    const condition = conditionOf('copy', snapshot.stateOf(copyRef(copy)) ?? '');
    return condition === 'down' || condition === 'unlawful';
  };
  return (
    copies.find((copy) => copy.role === 'active' && isFailed(copy)) ?? copies.find(isFailed) ?? null
  );
}

/** What took the copy away: its site, the law, its hosting, or nothing but itself. */
function causeOf(reading: MapReading, copy: CopyDescription): Omit<Reason, 'why'> {
  const { run, language, text } = reading;
  const hosting = run.description.hostings.find(standsIn(copy.site));
  const site = wordsOf(reading, { kind: 'site', id: copy.site });
  if (!site.isWell) {
    const name = hosting?.sites.find(({ id }) => id === copy.site)?.name[language] ?? copy.site;
    return {
      text: text.siteIs(name, site.word),
      shortText: text.siteIs(name, site.shortWord),
      isLaw: false,
    };
  }
  for (const kind of ['lawful-status', 'data-plane'] as const) {
    const aspect = wordsOf(reading, { kind, id: hosting?.id ?? '' });
    if (!hosting || aspect.isWell || aspect.state === 'under-notice') continue;
    const name = hostingNameOf(run.description, hosting.id, language);
    const phrase = text.aspects[kind];
    return {
      text: text.hostingIs(name, phrase(aspect.word)),
      shortText: phrase(aspect.shortWord),
      isLaw: kind === 'lawful-status',
    };
  }
  const own = wordsOf(reading, copyRef(copy));
  return { ...same(own.word), isLaw: conditionOf('copy', own.state) === 'unlawful' };
}

const same = (text: string): Reason => ({ text, shortText: text, why: text, isLaw: false });

function wordsOf({ run, snapshot, language, text }: MapReading, ref: EntityRef) {
  const state = snapshot.stateOf(ref) ?? '';
  const entry = snapshot.stateEntryOf(ref);
  const word = entry ? stateWordAfter(run, entry, language) : stateWord(ref.kind, state, language);
  const isWell = conditionOf(ref.kind, state) === 'nominal';
  return { state, isWell, word, shortWord: text.shortStates[state] ?? word };
}

const standsIn =
  (site: string) =>
  (hosting: Hosting): boolean =>
    hosting.sites.some(({ id }) => id === site);
