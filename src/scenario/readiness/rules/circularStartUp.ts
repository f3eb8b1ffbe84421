import { gap, type Observed } from '../../../kinds/definePredicate.ts';
import type { Localised } from '../../../model/localised.ts';
import { cyclesIn } from '../../cycles.ts';
import { hardNeeds } from '../hardNeeds.ts';
import { mendedByItself } from '../mendedByItself.ts';
import { defineReadinessRule, type ReadinessContext } from '../readinessRule.ts';

const alone = (name: Localised): Localised => ({
  fr: `Cet élément s’attend lui-même pour démarrer : ${name.fr}.`,
  en: `This waits for itself to start: ${name.en}.`,
});

function circlesOf({ dossier, facts }: ReadinessContext): readonly Observed[] {
  const things = [
    ...Object.entries(dossier.services),
    ...Object.entries(dossier.components),
    ...Object.entries(dossier.tools),
  ];
  const edges = new Map(things.map(([id, { needs }]) => [id, hardNeeds(needs)]));
  return cyclesIn(edges).map((circle) => {
    const names = circle.map(facts.nameOf);
    const [first] = names;
    const isAlone = names.length === 1 && first !== undefined;
    return gap(circle, {
      sentence: isAlone
        ? alone(first)
        : {
            fr: `Ces éléments s’attendent l’un l’autre pour démarrer : ${names.map(({ fr }) => fr).join(' → ')}.`,
            en: `These wait for each other to start: ${names.map(({ en }) => en).join(' → ')}.`,
          },
      fix: {
        fr: 'Donner à l’un d’eux de quoi démarrer seul : copie locale, compte de secours, mode dégradé (`without`).',
        en: 'Give one of them a way to start alone: a local copy, a break-glass account, a degraded mode (`without`).',
      },
    });
  });
}

/** Things that wait for each other after a general stop (black start). */
export const circularStartUp = defineReadinessRule({
  code: 'RD-3',
  label: { fr: 'Démarrage sans cercle', en: 'A start without a circle' },
  text: {
    fr: 'Après un arrêt complet, il y a un ordre dans lequel tout peut redémarrer.',
    en: 'After a complete stop there is an order in which everything can start again.',
  },
  source: 'Cloudflare 2023, Meta 2021 : le DNS attendait le réseau qui attendait le DNS',
  version: null,
  find: (context) => [...circlesOf(context), ...mendedByItself(context)],
});
