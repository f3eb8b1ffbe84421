/** [SCN-R60] A legal cut that ends takes fixed durations: the end counts from the end of the notice. */
import { finding } from '../finding.ts';
import type { Check } from './check.ts';

export const legalCuts: Check = ({ read }) =>
  Object.entries(read.incidents).flatMap(([id, { effects }]) =>
    effects.flatMap((effect, index) => {
      if (effect.do !== 'cut' || effect.for === undefined) return [];
      const laws = [
        ['notice', effect.notice],
        ['for', effect.for],
      ] as const;
      return laws
        .filter(([, { law }]) => law.law !== 'fixed')
        .map(([field, { text }]) =>
          finding('SCN-801', ['incidents', id, 'effects', index, field], { field, text }),
        );
    }),
  );
