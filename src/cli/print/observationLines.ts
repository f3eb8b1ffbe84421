/** What there is to say of the designs of a dossier before anything breaks, as a person reads it at a terminal. */
import { groupBy } from '../../base/groupBy.ts';
import type { SharedObservation } from '../../scenario/index.ts';
import type { CliContext } from '../context.ts';
import { flowing, type Line, type Tone, toned } from './line.ts';

const TONES: Readonly<Record<SharedObservation['level'], Tone>> = {
  gap: 'law',
  undetermined: 'unknown',
  info: 'quiet',
};

/** Which designs, when it is not about all of them. */
function designsOf({ text }: CliContext, { designs }: SharedObservation, count: number): string {
  if (designs.length === count) return '';
  return text.check.inDesigns(designs.map((one) => one ?? text.check.asWritten).join(', '));
}

/** What has one code and one remedy, in the order of the first of each: told once, with all that it is about. */
const byRemedy = (observations: readonly SharedObservation[]) =>
  groupBy(
    observations,
    ({ code, level, fix }) => [code, level, fix.en].join('\n'),
    (one) => one,
  );

/** A line for each sentence, then what to do about them all. */
function linesOf(
  context: CliContext,
  those: readonly SharedObservation[],
  count: number,
): readonly Line[] {
  const { text, language } = context;
  return those.flatMap((one, index): readonly Line[] => {
    const isLast = index === those.length - 1;
    const head =
      index === 0
        ? toned(TONES[one.level], `${one.code} ${text.check.levels[one.level]} `)
        : toned('quiet', '  + ');
    return [
      [head, flowing(`${one.sentence[language]}${designsOf(context, one, count)}`)],
      ...(isLast && one.level !== 'info'
        ? [[toned('quiet', '  = '), flowing(one.fix[language])]]
        : []),
    ];
  });
}

/** A title, then one finding a line, others of its kind below it (`+`), with what to do under them (`=`); nothing when there is nothing to say. */
export function observationLines(
  context: CliContext,
  observations: readonly SharedObservation[],
): readonly Line[] {
  const { text } = context;
  if (observations.length === 0) return [];
  const count = new Set(observations.flatMap(({ designs }) => designs)).size;
  return [
    [],
    [toned('strong', text.check.readiness)],
    ...[...byRemedy(observations).values()].flatMap((those) => linesOf(context, those, count)),
  ];
}
