/** What moves a design most, as `bascule campaign --sensitivity` prints it: what speaks, in sentences; the rest is counted. */
import type { FactorEffect, SensitivitySummary } from '../../analysis/campaign/summary.ts';
import { formatCount } from '../../analysis/wording/formatNumber.ts';
import { type FactorText, wordSensitivity } from '../../analysis/wording/wordSensitivity.ts';
import { at } from '../../base/assert.ts';
import type { Description } from '../../model/description.ts';
import type { CliContext } from '../context.ts';
import { flowing, type Line, toned } from '../print/line.ts';

/** A person acts on the first few; the JSON has them all. */
const FACTORS_TOLD = 10;

const speaks = ({ sides }: FactorEffect): boolean =>
  sides.some(({ movesHolds, movesRecovery }) => movesHolds || movesRecovery);

/** Of each end that moves something more than chance would: what it does to the plan, or else to each service. */
function sentencesOf(effect: FactorEffect, said: FactorText): readonly string[] {
  return effect.sides.flatMap(({ movesHolds, recovery }, index) => {
    const { holds, recovery: moved } = at(said.sides, index);
    const services = new Set(recovery.flatMap(({ service, moves }) => (moves ? [service] : [])));
    if (movesHolds) return [holds];
    return moved.flatMap(({ service, sentence }) => (services.has(service) ? [sentence] : []));
  });
}

/** @param study null when it was not asked for, or was stopped */
export function sensitivityLines(
  { text, language }: CliContext,
  study: SensitivitySummary | null,
  description: Description,
): readonly Line[] {
  if (!study) return [];
  const { sensitivity, futures } = text.campaign;
  const said = wordSensitivity(study, description, language);
  const speaking = said.alike.filter(({ effects }) => speaks(effects[0]));
  const silent = said.alike
    .filter(({ effects }) => !speaks(effects[0]))
    .map((one) => one.said.name);
  return [
    [toned('strong', sensitivity.title(futures(formatCount(study.runs, language))))],
    ['  ', flowing(said.headline)],
    ...speaking
      .slice(0, FACTORS_TOLD)
      .flatMap((one) => sentencesOf(one.effects[0], one.said))
      .map((sentence): Line => ['  - ', flowing(sentence)]),
    ...(silent.length > 0
      ? [['  ', { ...flowing(sensitivity.chance(silent.join(', '))), tone: 'quiet' }] as const]
      : []),
  ];
}
