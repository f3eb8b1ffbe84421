/** Accesses and ways of calling of a plan's people that go with what the plan replaces. */
import { gap, type Observed } from '../../kinds/definePredicate.ts';
import type { HolderFacts } from '../../kinds/designFacts.ts';
import { enumerated } from '../../kinds/doctrines/demands/asking.ts';
import { copyThatTakes } from './lostWith.ts';
import type { ReadinessContext } from './readinessRule.ts';
import { replacedBy, stepsOf } from './standing.ts';
import { type Way, waysLostToDecide, waysLostToDo } from './waysOfTeams.ts';

const WORDS = {
  work: { fr: 'qui ne travaille que par', en: 'who works only through' },
  reach: {
    fr: 'que l’on n’appelle, hors de ses heures, que par',
    en: 'who is called, out of hours, only through',
  },
} as const;

const FIXES = {
  work: {
    fr: 'Lui donner un autre accès (`works-through`), loin de ce que le plan remplace.',
    en: 'Give it another access (`works-through`), far from what the plan replaces.',
  },
  reach: {
    fr: 'Lui donner un autre moyen d’appel (`called-through`), loin de ce que le plan remplace.',
    en: 'Give it another way of being called (`called-through`), far from what the plan replaces.',
  },
} as const;

function toldOf(context: ReadinessContext, plan: string, [way, copy]: readonly [Way, HolderFacts]) {
  const { facts } = context;
  const { nameOf } = facts;
  const [whole, team, kept] = [nameOf(plan), nameOf(way.team), nameOf(copy.id)];
  const tools = enumerated(facts, way.tools);
  const isOne = way.tools.length === 1;
  const how = WORDS[way.sort];
  return gap([way.team, ...way.tools, plan, copy.id], {
    sentence: {
      fr: `Le plan ${whole.fr} compte sur ${team.fr}, ${how.fr} ${tools.fr} : ce qui emporte ${kept.fr}, qu’il remplace, ${isOne ? 'l’emporte' : 'les emporte'} aussi.`,
      en: `The plan ${whole.en} counts on ${team.en}, ${how.en} ${tools.en}: what takes ${kept.en}, which it replaces, takes ${isOne ? 'that' : 'those'} too.`,
    },
    fix: FIXES[way.sort],
  });
}

/** Each team once for a plan and a sort of way. */
export function lostWays(context: ReadinessContext): readonly Observed[] {
  return context.facts.plans.flatMap((plan) => {
    const replaced = replacedBy(context, plan);
    if (replaced.length === 0) return [];
    const isLost = (way: Way): boolean => copyThatTakes(context, way.tools, replaced) !== null;
    const ways = [
      ...waysLostToDecide(context, plan.id, isLost),
      ...stepsOf(context)
        .filter((one) => one.plan === plan.id)
        .flatMap((one) => waysLostToDo(context, one, isLost)),
    ];
    const each = new Map(ways.map((way) => [`${way.team} ${way.sort}`, way]));
    return [...each.values()].flatMap((way) => {
      const copy = copyThatTakes(context, way.tools, replaced);
      return copy ? [toldOf(context, plan.id, [way, copy])] : [];
    });
  });
}
