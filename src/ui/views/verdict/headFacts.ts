/** Under the sentence of the verdict, what a director asks next: what broke, and what took the time. */
import { storyOf } from '../../../analysis/index.ts';
import type { LedgerHeading, LedgerPart, ServiceVerdict } from '../../../analysis/verdict.ts';
import { type EntityKind, entityKey } from '../../../model/entity.ts';
import type { Language } from '../../../model/localised.ts';
import type { Run } from '../../../model/run.ts';
import type { TraceEntry } from '../../../model/trace.ts';
import { longestOutages } from './ledgerRows.ts';

/** What an incident or chance can take away; what people and plans do about it comes after. */
const BREAKABLE: ReadonlySet<EntityKind> = new Set<EntityKind>([
  'site',
  'data-plane',
  'control-plane',
  'lawful-status',
  'ground',
  'copy',
  'replica',
  'backup',
  'tool',
  'reserve',
  'capacity',
  'component',
]);

export interface Origin {
  readonly entry: TraceEntry;
  /** `T + 30 min`. */
  readonly when: string;
  readonly text: string;
}

/** The first thing of a causal chain that broke, in one sentence; null when nothing did. */
export function originOf(
  run: Run,
  chain: readonly TraceEntry[],
  language: Language,
): Origin | null {
  return (
    storyOf(run, chain, language).find(({ entry }) => BREAKABLE.has(entry.subject.kind)) ?? null
  );
}

export interface Longest {
  readonly heading: LedgerHeading;
  /** Step, people, means or machine that the time went to. */
  readonly what: LedgerPart['subject'];
  /** The same as a need that was missing, first time; null when nothing was. */
  readonly missing: LedgerPart['missing'];
  readonly seconds: number;
  /** Of the whole outage. */
  readonly outOf: number;
}

/** What the longest outage of a service went to most; null when it had none. */
export function longestPartOf(run: Run, service: ServiceVerdict): Longest | null {
  const [outage] = longestOutages(run, [service]);
  if (!outage) return null;
  const spent = new Map<string, Longest>();
  for (const { heading, subject, missing, seconds } of outage.rows) {
    const what = missing?.what ?? subject;
    const key = `${heading} ${entityKey(what)}`;
    const before = spent.get(key)?.seconds ?? 0;
    spent.set(key, {
      ...{ heading, what, outOf: outage.seconds },
      missing: spent.get(key)?.missing ?? missing,
      seconds: before + seconds,
    });
  }
  return [...spent.values()].reduce<Longest | null>(
    (most, one) => (!most || one.seconds > most.seconds ? one : most),
    null,
  );
}
