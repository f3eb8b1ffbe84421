/** Why work on a step took as long as it did: what held its pace, or that nobody had ever rehearsed it. */
import type { PaceEntry } from '../../model/trace.ts';
import { formatFactor } from './formatNumber.ts';
import { paceTerm } from './paceClause.ts';
import type { Voice } from './voice.ts';

/** Factors are drawn in thousandths; less than a fifth more is no reason. */
const THOUSANDTHS = 1000;
const TELLING_FACTOR = 1200;

/** The pace that held for longest; null for work that is not counted. */
function longestPace({ run }: Voice, step: string): PaceEntry | null {
  const own = run.entries.filter(({ subject }) => subject.kind === 'step' && subject.id === step);
  const held = new Map<string, { readonly pace: PaceEntry; readonly seconds: number }>();
  own.forEach((entry, index) => {
    if (entry.type !== 'pace' || entry.boundBy === 'verification') return;
    const seconds = (own[index + 1]?.at ?? run.endsAt) - entry.at;
    const key = `${entry.boundBy} ${entry.what?.id ?? ''}`;
    held.set(key, { pace: entry, seconds: seconds + (held.get(key)?.seconds ?? 0) });
  });
  return (
    [...held.values()].reduce<{ readonly pace: PaceEntry; readonly seconds: number } | null>(
      (most, one) => (!most || one.seconds > most.seconds ? one : most),
      null,
    )?.pace ?? null
  );
}

/** The step with what made it long, as a phrase; alone where nothing did but itself. */
export function longStep(voice: Voice, step: string): string {
  const { run, words, language } = voice;
  const the = voice.the({ kind: 'step', id: step });
  const drawn = run.entries.findLast(
    (entry) => entry.type === 'draw' && entry.purpose === 'inflation' && entry.subject.id === step,
  );
  if (drawn?.type === 'draw' && drawn.value >= TELLING_FACTOR) {
    return words.findings.unrehearsed(the, formatFactor(drawn.value / THOUSANDTHS, language));
  }
  const pace = longestPace(voice, step);
  return pace ? words.findings.heldBackBy(the, paceTerm(voice, pace)) : the;
}
