import { gap, type Observed } from '../../../kinds/definePredicate.ts';
import { defineReadinessRule } from '../readinessRule.ts';

/** Two brand names, one infrastructure. */
export const oneInfrastructure = defineReadinessRule({
  code: 'RD-14',
  label: { fr: 'Deux noms, deux infrastructures', en: 'Two names, two infrastructures' },
  text: {
    fr: 'Deux offres tenues pour indépendantes ne tournent pas sur les mêmes machines.',
    en: 'Two offers taken for independent do not run on the same machines.',
  },
  source: 'NumSpot et Scalingo sur Outscale, Clever Cloud sur Cloud Temple',
  version: null,
  find: ({ facts }) => {
    const used = facts.hostings.filter(({ id }) =>
      facts.holders.some(({ hosting }) => hosting.id === id),
    );
    return used.flatMap((one, index) =>
      used.slice(index + 1).flatMap((other): readonly Observed[] => {
        const isOtherName = one.offer !== other.offer || one.operator.id !== other.operator.id;
        const buildings = new Set(one.sites.map(({ physical }) => physical));
        const isShared =
          one.infrastructure === other.infrastructure ||
          other.sites.some(({ physical }) => buildings.has(physical));
        if (!isOtherName || !isShared) return [];
        return [
          gap([one.id, other.id], {
            sentence: {
              fr: `« ${one.name.fr} » et « ${other.name.fr} » partagent leur infrastructure : passer de l’une à l’autre n’est pas une diversité.`,
              en: `“${one.name.en}” and “${other.name.en}” share their infrastructure: going from one to the other is no diversity.`,
            },
            fix: {
              fr: 'Tenir le secours sur une infrastructure différente.',
              en: 'Keep the standby on another infrastructure.',
            },
          }),
        ];
      }),
    );
  },
});
