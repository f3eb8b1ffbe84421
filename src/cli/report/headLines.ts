/** What is run, and how it ends: the lines that stand above everything. */
import { formatClock, formatDate, wordWholeVerdict } from '../../analysis/index.ts';
import type { VerdictWord } from '../../analysis/verdict.ts';
import type { OpenedDossier } from '../../scenario/index.ts';
import { type Line, type Tone, toned } from '../print/line.ts';
import type { Telling } from './telling.ts';

const TONES: Readonly<Record<VerdictWord, Tone>> = {
  holds: 'good',
  'holds-degraded': 'warn',
  unlawful: 'law',
  fails: 'bad',
  stuck: 'bad',
  undetermined: 'unknown',
};

/** Product, incidents and variant; then the moment, the durations and the end. */
export function headLines(
  { run, language, text, offset, name }: Telling,
  variants: OpenedDossier['variants'],
): readonly Line[] {
  const { variant, incidents, mode, seed, run: future } = run.request;
  const { head } = text;
  const happening =
    incidents.map((id) => name({ kind: 'incident', id })).join(' + ') || head.undisturbed;
  const chosen = variant === null ? undefined : variants[variant]?.name[language];
  const title = [
    run.description.product.name[language],
    happening,
    ...(chosen === undefined ? [] : [head.variant(chosen)]),
  ];
  const { calendar, incidentAt, endsAt } = run;
  const date = formatDate(calendar, incidentAt, language);
  const starts = head.starts(date, formatClock(calendar, incidentAt, language));
  const circumstances = [starts, head.ends(offset(endsAt)), head.modes[mode](seed, future)];
  return [[toned('strong', title.join(' · '))], [toned('quiet', circumstances.join(' · '))]];
}

export const verdictLine = ({ verdict, language }: Telling): Line => [
  toned(TONES[verdict.word], wordWholeVerdict(verdict, language)),
];

/** What names this run for good: the same three give the same run, on every machine. */
export const evidenceLine = ({ run, text }: Telling): Line => [
  toned('quiet', text.head.evidence(run.engine, run.dossierHash, run.traceHash)),
];
