/** What drops a service, in plain words: the component that limits it, and what happened to the place or the copy it had. */
import { hostingNameOf, nameOf, stateWord } from '../../analysis/index.ts';
import type { CopyDescription } from '../../model/description.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Hosting } from '../../model/hosting.ts';
import { conditionOf } from '../../model/states.ts';
import type { MapReading } from './mapReading.ts';

export interface Reason {
  readonly text: string;
  /** Entities of the map that are to blame, the nearest to the service first: copies, then their place. */
  readonly culprits: readonly EntityRef[];
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
    return { text: text.because(name, word), culprits: [limit] };
  }
  const copy = failedCopyOf(reading, limit.id);
  if (!copy) return { text: text.limitedBy(name), culprits: [] };
  const cause = causeOf(reading, copy);
  return { text: text.because(name, cause.text), culprits: [copyRef(copy), ...cause.culprits] };
}

const copyRef = (copy: CopyDescription): EntityRef => ({ kind: 'copy', id: copy.id });

/** From the service down what limits what, to the last that limits itself. */
function lastLimit({ snapshot }: MapReading, service: EntityRef): EntityRef | null {
  let limit: EntityRef | null = null;
  let next: EntityRef | null = service;
  for (let depth = 0; next && depth < DEPTH_MAX; depth += 1) {
    const further: EntityRef | null = snapshot.levelEntryOf(next)?.limitedBy ?? null;
    if (!further || (further.kind === next.kind && further.id === next.id)) return limit ?? further;
    limit = further;
    next = further;
  }
  return limit;
}

/** A copy that should serve and cannot: an active one first. */
function failedCopyOf({ run, snapshot }: MapReading, component: string): CopyDescription | null {
  const copies = run.description.copies.filter((copy) => copy.component === component);
  const isFailed = (copy: CopyDescription): boolean => {
    const condition = conditionOf('copy', snapshot.stateOf(copyRef(copy)) ?? '');
    return condition === 'down' || condition === 'unlawful';
  };
  return (
    copies.find((copy) => copy.role === 'active' && isFailed(copy)) ?? copies.find(isFailed) ?? null
  );
}

/** What took the copy away: its site, the law, its hosting, or nothing but itself. */
function causeOf(reading: MapReading, copy: CopyDescription): Reason {
  const { run, snapshot, language, text } = reading;
  const { description } = run;
  const stateOf = (ref: EntityRef): string => snapshot.stateOf(ref) ?? '';
  const wordOf = (ref: EntityRef): string => stateWord(ref.kind, stateOf(ref), language);
  const isWell = (ref: EntityRef): boolean => conditionOf(ref.kind, stateOf(ref)) === 'nominal';
  const hosting = description.hostings.find(standsIn(copy.site));
  const site: EntityRef = { kind: 'site', id: copy.site };
  if (!isWell(site)) {
    const name = hosting?.sites.find(({ id }) => id === copy.site)?.name[language] ?? copy.site;
    return { text: text.siteIs(name, wordOf(site)), culprits: [site] };
  }
  for (const kind of ['lawful-status', 'data-plane'] as const) {
    const ref: EntityRef = { kind, id: hosting?.id ?? '' };
    if (!hosting || isWell(ref) || stateOf(ref) === 'under-notice') continue;
    const name = hostingNameOf(description, hosting.id, language);
    return { text: text.hostingIs(name, text.aspects[kind](wordOf(ref))), culprits: [ref] };
  }
  return { text: wordOf(copyRef(copy)), culprits: [] };
}

const standsIn =
  (site: string) =>
  (hosting: Hosting): boolean =>
    hosting.sites.some(({ id }) => id === site);
