import { gap } from '../../../kinds/definePredicate.ts';
import type { Localised } from '../../../model/localised.ts';
import { cyclesIn } from '../../cycles.ts';
import type { Need } from '../../schema/service.ts';
import { defineReadinessRule } from '../readinessRule.ts';

/** Needs without which nothing starts: neither replaceable nor done without. */
const hardNeeds = (needs: readonly Need[]): readonly string[] =>
  needs.flatMap((need) => {
    if (need.type === 'one') return need.without > 0 ? [] : [need.ref];
    if (need.type === 'all') return hardNeeds(need.of);
    return need.type === 'at-least' && need.count === need.of.length ? hardNeeds(need.of) : [];
  });

const alone = (name: Localised): Localised => ({
  fr: `Cet élément s’attend lui-même pour démarrer : ${name.fr}.`,
  en: `This waits for itself to start: ${name.en}.`,
});

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
  find: ({ dossier, facts }) => {
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
  },
});
