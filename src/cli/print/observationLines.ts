/** What there is to say of the designs of a dossier before anything breaks, as a person reads it at a terminal. */
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

/** A title, then one observation a line with what to do under it; nothing when there is nothing to say. */
export function observationLines(
  context: CliContext,
  observations: readonly SharedObservation[],
): readonly Line[] {
  const { text, language } = context;
  if (observations.length === 0) return [];
  const count = new Set(observations.flatMap(({ designs }) => designs)).size;
  return [
    [],
    [toned('strong', text.check.readiness)],
    ...observations.flatMap((one): readonly Line[] => [
      [
        toned(TONES[one.level], `${one.code} ${text.check.levels[one.level]} `),
        flowing(`${one.sentence[language]}${designsOf(context, one, count)}`),
      ],
      ...(one.level === 'info' ? [] : [[toned('quiet', '  = '), flowing(one.fix[language])]]),
    ]),
  ];
}
