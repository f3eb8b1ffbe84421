import { gap, type Observed } from '../../../kinds/definePredicate.ts';
import type { Condition } from '../../../model/condition.ts';
import { conditionsIn } from '../../../model/when.ts';
import type { Dossier } from '../../dossier.ts';
import { defineReadinessRule } from '../readinessRule.ts';

type Level = Extract<Condition, { readonly type: 'level' }>;

/** Every level that a plan waits for, with the probes that its trigger names. */
const levelsAwaited = ({
  plans,
}: Dossier): readonly { plan: string; when: Level; seenBy: readonly string[] }[] =>
  Object.entries(plans).flatMap(([plan, { trigger }]) =>
    (trigger?.when ? conditionsIn(trigger.when) : []).flatMap((when) =>
      when.type === 'level' ? [{ plan, when, seenBy: trigger?.seenBy ?? [] }] : [],
    ),
  );

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
    levelsAwaited(dossier).flatMap(({ plan, when, seenBy }): readonly Observed[] => {
      const watching = Object.entries(dossier.probes).filter(
        ([, { watches }]) => watches === when.service,
      );
      const named = watching.filter(([id]) => seenBy.includes(id));
      const seeing = named.length > 0 ? named : watching;
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
