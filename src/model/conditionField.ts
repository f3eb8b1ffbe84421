import { z } from 'zod';
import { parseCondition } from './condition.ts';
import { described } from './described.ts';
import { textField } from './fields.ts';
import type { When } from './when.ts';

/** A condition, as an author writes it: on a service, or on anything that can be down, frozen, cut… */
const conditionText = textField('condition', parseCondition, {
  examples: ['declare < 50% for 10m', 'aws is under-notice', 'db/standby lag > 15m'],
});

/** Several of them: `{ all: […] }` or `{ any: […] }`. */
const groupOf = <Member extends z.ZodType>(member: Member) => {
  const members = z.array(member).min(1).max(20);
  return [
    z.strictObject({
      all: described(members, {
        fr: 'Conditions qui doivent être vraies à la fois.',
        en: 'Conditions that must hold at once.',
      }),
    }),
    z.strictObject({
      any: described(members, {
        fr: 'Conditions dont une seule suffit.',
        en: 'Conditions of which one is enough.',
      }),
    }),
  ] as const;
};

type GroupInFile = { readonly all: readonly When[] } | { readonly any: readonly When[] };

const toGroup = (written: GroupInFile): When =>
  'all' in written ? { type: 'all', of: written.all } : { type: 'any', of: written.any };

// Two levels say all that can be said: any of several lists, or all of several choices.
const [innerAll, innerAny] = groupOf(conditionText);
const inner = z.union([conditionText, innerAll.transform(toGroup), innerAny.transform(toGroup)]);
const [outerAll, outerAny] = groupOf(inner);

/** One condition, or a list of which all, or any one, must hold; a member of the list may be a list in turn. */
export const whenField = z
  .union([conditionText, outerAll.transform(toGroup), outerAny.transform(toGroup)])
  .meta({ form: 'condition' });
