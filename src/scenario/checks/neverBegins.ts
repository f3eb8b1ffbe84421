/** [SCN-R65] An effect begins before the run ends, at least sometimes. */
import { quantileOf } from '../../base/law.ts';
import { finding } from '../finding.ts';
import type { Check } from './check.ts';

export const neverBegins: Check = ({ read }) =>
  Object.entries(read.incidents).flatMap(([id, { effects }]) =>
    effects.flatMap((effect, index) =>
      quantileOf(effect.at.law, 0) < read.run.horizon
        ? []
        : [finding('SCN-906', ['incidents', id, 'effects', index, 'at'], { text: effect.at.text })],
    ),
  );
