import { gap, type Observed } from '../../../kinds/definePredicate.ts';
import { lostWays } from '../lostWays.ts';
import { copyThatTakes, lostWith, takenBy } from '../lostWith.ts';
import { defineReadinessRule, type ReadinessContext } from '../readinessRule.ts';
import { replacedBy, type Shared } from '../standing.ts';
import { toolsOf } from '../toolsOf.ts';

/** A tool that would be lost with what the plan replaces. */
interface LostMeans {
  readonly plan: string;
  readonly tool: string;
  /** Tool of a step that needs it; the tool itself when a step uses it. */
  readonly through: string;
  readonly copy: string;
  readonly shared: Shared;
}

/**
 * Tools of a sort that stand only where a copy that the plan replaces would take them with it. What a tool cannot run
 * without counts as its own; so do the keys of what a step opens or reads, and the lists of what it is about.
 */
function lostMeans(
  context: ReadinessContext,
  isOf: (kind: string) => boolean,
): readonly LostMeans[] {
  const { dossier, facts } = context;
  return facts.plans.flatMap((plan) => {
    const replaced = replacedBy(context, plan);
    const used = new Set(
      Object.values(dossier.plans[plan.id]?.steps ?? {}).flatMap((step) => toolsOf(dossier, step)),
    );
    const told = new Set<string>();
    return [...used].flatMap((through) =>
      replaced.flatMap((copy) =>
        takenBy(context, through, copy).flatMap((tool): readonly LostMeans[] => {
          const shared = lostWith(context, tool, [copy])?.shared;
          if (told.has(tool) || !shared || !isOf(kindOf(dossier, tool))) return [];
          told.add(tool);
          return [{ plan: plan.id, tool, through, copy: copy.id, shared }];
        }),
      ),
    );
  });
}

/** What a tool is to the step that waits for it; a component behind it is a tool like another. */
const kindOf = ({ tools }: ReadinessContext['dossier'], name: string): string =>
  tools[name]?.kind ?? 'tool';

const toldOf = (
  context: ReadinessContext,
  { plan, tool, through, copy, shared }: LostMeans,
): ReturnType<typeof gap> => {
  const { nameOf } = context.facts;
  const [means, kept, whole] = [nameOf(tool), nameOf(copy), nameOf(plan)];
  const via = tool === through ? null : nameOf(through);
  return gap([tool, plan, copy], {
    sentence: {
      fr: `Le plan ${whole.fr} a besoin de ${means.fr}${via ? `, dont ${via.fr} dépend` : ''}, qui ne se trouve que ${shared.phrase.fr} que ${kept.fr}, qu’il remplace.`,
      en: `The plan ${whole.en} needs ${means.en}${via ? `, on which ${via.en} depends` : ''}, which stands only ${shared.phrase.en} as ${kept.en}, which it replaces.`,
    },
    fix: {
      fr: `Donner à ${means.fr} un second lieu, loin de ce que le plan remplace.`,
      en: `Give ${means.en} a second place, far from what the plan replaces.`,
    },
  });
};

const text = {
  fr: 'Ce dont une étape a besoin n’est pas perdu avec ce qu’elle rétablit.',
  en: 'What a step needs is not lost with what it brings back.',
};
const source = 'Kakao 2022, Rogers 2022, Meta 2021 : les outils de la bascule étaient sur place';

/** Tools, networks and credentials. */
export const meansOnWhatFails = defineReadinessRule({
  code: 'RD-1',
  label: { fr: 'Les moyens du plan survivent', en: 'The means of the plan survive' },
  text,
  source,
  version: null,
  find: (context) => [
    ...lostMeans(context, (kind) => kind !== 'document').map((one) => toldOf(context, one)),
    ...lostWays(context),
  ],
});

/** Plans that are written only where a copy that they replace would take every writing with it. */
function lostWritings(context: ReadinessContext): readonly Observed[] {
  const { dossier, facts } = context;
  return facts.plans.flatMap((plan): readonly Observed[] => {
    const tools = dossier.plans[plan.id]?.writtenIn ?? [];
    const lost = tools.length > 0 && copyThatTakes(context, tools, replacedBy(context, plan));
    if (!lost) return [];
    const [whole, kept] = [facts.nameOf(plan.id), facts.nameOf(lost.id)];
    return [
      gap([plan.id, ...tools, lost.id], {
        sentence: {
          fr: `Le plan ${whole.fr} n’est écrit que là où il se perd avec ${kept.fr}, qu’il remplace.`,
          en: `The plan ${whole.en} is only written where it is lost with ${kept.en}, which it replaces.`,
        },
        fix: {
          fr: 'En garder un exemplaire ailleurs, et le dire (`written-in`).',
          en: 'Keep a copy of it elsewhere, and say so (`written-in`).',
        },
      }),
    ];
  });
}

/** Documents: the plan itself, the directory, the keys, the contracts. */
export const planKeptOnWhatFails = defineReadinessRule({
  code: 'RD-2',
  label: { fr: 'Le plan reste lisible', en: 'The plan stays readable' },
  text: {
    fr: 'Le plan, l’annuaire et les modes opératoires se lisent quand le site est perdu.',
    en: 'The plan, the directory and the runbooks can be read when the site is lost.',
  },
  source,
  version: null,
  find: (context) => [
    ...lostMeans(context, (kind) => kind === 'document').map((one) => toldOf(context, one)),
    ...lostWritings(context),
  ],
});
