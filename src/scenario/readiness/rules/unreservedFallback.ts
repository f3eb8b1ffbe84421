import { at } from '../../../base/assert.ts';
import { groupBy } from '../../../base/groupBy.ts';
import { gap, type Observed } from '../../../kinds/definePredicate.ts';
import type { HolderFacts } from '../../../kinds/designFacts.ts';
import { enumerated } from '../../../kinds/doctrines/demands/asking.ts';
import { defineReadinessRule, type ReadinessContext } from '../readinessRule.ts';

/** Roles of what remains to be started: nothing is reserved for it unless it is said. */
const TO_BE_STARTED: ReadonlySet<string> = new Set(['cold', 'pilot-light']);

/** Share of its capacity that a copy is sure to get. */
function reservedOf({ dossier }: ReadinessContext, id: string): number {
  const [component = '', name = ''] = id.split('/');
  const copy = dossier.components[component]?.copies[name];
  return copy?.reserved ?? (TO_BE_STARTED.has(copy?.role ?? '') ? 0 : 1);
}

/** Copies of one hosting with the same share reserved, told together. */
function toldOf(context: ReadinessContext, those: readonly HolderFacts[]): Observed {
  const { facts } = context;
  const ids = those.map(({ id }) => id);
  const { id, hosting } = at(those, 0);
  const names = enumerated(facts, ids);
  const percent = Math.round(reservedOf(context, id) * 100);
  const isOne = ids.length === 1;
  return gap([...ids, hosting.id], {
    sentence: {
      fr: `${names.fr} ${isOne ? 'n’a que' : 'n’ont que'} ${percent} % de ${isOne ? 'sa' : 'leur'} capacité réservée : le reste est à obtenir de « ${hosting.name.fr} » le jour où tous le demandent.`,
      en: `${names.en} ${isOne ? 'has' : 'have'} ${percent}% of ${isOne ? 'its' : 'their'} capacity reserved: the rest is to be had of “${hosting.name.en}” on the day that everybody asks.`,
    },
    fix: {
      fr: `${isOne ? 'La' : 'Les'} réserver, en payer la part qu’il faut pour le minimum du service, et le dire (\`reserved\`).`,
      en: `Reserve ${isOne ? 'it' : 'them'}, pay for the part that the minimum of the service takes, and say so (\`reserved\`).`,
    },
  });
}

/** A standby that will ask for its machines when everybody else does. */
export const unreservedFallback = defineReadinessRule({
  code: 'RD-19',
  label: { fr: 'La place du secours est réservée', en: 'The room of the standby is reserved' },
  text: {
    fr: 'Ce que le plan met en service a sa capacité, même le jour où tous basculent.',
    en: 'What the plan brings into service has its capacity, even on the day that everybody fails over.',
  },
  source: 'Ruée vers les autres zones et régions lors des pannes de région ; DORA, art. 12(4)',
  version: null,
  find: (context) => {
    const { facts } = context;
    const brought = new Set(
      facts.plans.flatMap(({ steps }) => steps.flatMap((one) => one.targets)),
    );
    const short = facts.holders.filter(
      ({ kind, id, role, hosting }) =>
        kind === 'copy' &&
        role !== 'active' &&
        brought.has(id) &&
        // In one's own premises nobody else asks.
        hosting.trust !== 'on-premise' &&
        reservedOf(context, id) < 1,
    );
    const groups = groupBy(
      short,
      ({ id, hosting }) => `${hosting.id} ${reservedOf(context, id)}`,
      (one) => one,
    );
    return [...groups.values()].map((those) => toldOf(context, those));
  },
});
