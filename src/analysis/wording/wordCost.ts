/** What was paid for, and how much more or less it is than beside. */
import type { CostHeading } from '../../model/cost.ts';
import type { Description } from '../../model/description.ts';
import type { Language } from '../../model/localised.ts';
import type { CostVerdict } from '../verdict.ts';
import { formatMoney } from './formatNumber.ts';
import { dataNameOf, nameOf } from './nameOf.ts';
import { toSentence } from './typeset.ts';
import { wordsOf } from './words.ts';

const KIND_OF = {
  'standing-by': 'copy',
  serving: 'copy',
  step: 'step',
  down: 'service',
  'rto-missed': 'service',
  'mtpd-missed': 'service',
} as const satisfies Partial<Record<CostHeading, 'copy' | 'step' | 'service'>>;

/** What a line of an account is for: `Base de données (spare), en attente`. No capital is added, ordinary spaces. */
export function costLabel(
  description: Description,
  { heading, of }: { readonly heading: CostHeading; readonly of: string },
  language: Language,
): string {
  const { headings } = wordsOf(language).costs;
  const name =
    heading === 'lost' || heading === 'rpo-missed'
      ? dataNameOf(description, of, language)
      : nameOf(description, { kind: KIND_OF[heading], id: of }, language);
  return headings[heading](name);
}

/** What a run cost, and what a month of the design costs, in two sentences. */
export function wordCosts(costs: CostVerdict, language: Language): readonly string[] {
  const words = wordsOf(language).costs;
  const money = (cents: number): string => formatMoney(cents, language);
  return [
    toSentence(
      costs.monthlyCents === 0 ? words.notPriced : words.monthly(money(costs.monthlyCents)),
      language,
    ),
    toSentence(words.ofRun(money(costs.runningCents), money(costs.incidentCents)), language),
  ];
}

/** `1 200 € de plus`: how much more an amount is, by its sign. */
export function wordDifference(cents: number, language: Language): string {
  const words = wordsOf(language).costs;
  if (Math.round(cents) === 0) return words.asMuch;
  const amount = formatMoney(Math.round(Math.abs(cents)), language);
  return cents > 0 ? words.more(amount) : words.less(amount);
}
