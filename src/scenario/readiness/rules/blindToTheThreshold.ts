import { gap, type Observed } from '../../../kinds/definePredicate.ts';
import { defineReadinessRule } from '../readinessRule.ts';

const percent = (share: number): number => Math.round(share * 100);

/** A plan that waits for a level which its probe takes for full service. */
export const blindToTheThreshold = defineReadinessRule({
  code: 'RD-25',
  label: { fr: 'La sonde voit le seuil du plan', en: 'The probe sees the threshold of the plan' },
  text: {
    fr: 'Un plan se déclenche à un niveau que sa sonde distingue du plein service.',
    en: 'A plan is triggered at a level that its probe tells from full service.',
  },
  source: 'Orange, juin 2021 : une part des appels perdus ne se voyait pas',
  version: null,
  find: ({ dossier, facts }) =>
    Object.entries(dossier.plans).flatMap(([plan, { trigger }]): readonly Observed[] => {
      const when = trigger?.when;
      if (when?.type !== 'level') return [];
      const seeing = Object.entries(dossier.probes).filter(([id, { watches }]) =>
        trigger?.seenBy === undefined ? watches === when.service : id === trigger.seenBy,
      );
      const [first] = seeing;
      const blind = seeing.filter(([, { blindAbove }]) => (blindAbove ?? 1) < when.below);
      if (!first || blind.length < seeing.length) return [];
      const [id, { blindAbove = 1 }] = first;
      const [whole, probe] = [facts.nameOf(plan), facts.nameOf(id)];
      const [seen, below] = [percent(blindAbove), percent(when.below)];
      return [
        gap([plan, id], {
          sentence: {
            fr: `Le plan ${whole.fr} attend moins de ${below} %, mais la sonde ${probe.fr} ne voit rien au-dessus de ${seen} % : entre les deux, personne n’est alerté.`,
            en: `Plan ${whole.en} waits for less than ${below}%, but the probe ${probe.en} sees nothing above ${seen}%: between the two nobody is alerted.`,
          },
          fix: {
            fr: 'Mesurer plus finement (`blind-above`), ou déclencher le plan sur autre chose (`learned-after`).',
            en: 'Measure more closely (`blind-above`), or trigger the plan by something else (`learned-after`).',
          },
        }),
      ];
    }),
});
