import { gap, type Observed } from '../../../kinds/definePredicate.ts';
import type { HolderFacts } from '../../../kinds/designFacts.ts';
import { defineReadinessRule, type ReadinessContext } from '../readinessRule.ts';

/** Technologies of a copy that get updates: its component's and its own. */
function technologiesOf({ dossier }: ReadinessContext, id: string): readonly string[] {
  const [component = '', name = ''] = id.split('/');
  const one = dossier.components[component];
  return [...(one?.builtOn ?? []), ...(one?.copies[name]?.builtOn ?? [])];
}

/** Seconds from the publication of an update to its installation there. */
function delayOf({ dossier }: ReadinessContext, id: string): number {
  const [component = '', name = ''] = id.split('/');
  return dossier.components[component]?.copies[name]?.updates ?? 0;
}

/** What updates two copies: a channel of the dossier, or a technology that both are built on; null when nothing declared does. */
function channelOf(context: ReadinessContext, one: HolderFacts, other: HolderFacts): string | null {
  const { dossier, directory } = context;
  const channel = Object.keys(dossier.domains).find((id) => {
    const sites = directory.sitesOf(id);
    return (
      dossier.domains[id]?.kind === 'update-channel' &&
      sites.includes(one.site.id) &&
      sites.includes(other.site.id)
    );
  });
  const shared = technologiesOf(context, one.id).find((technology) =>
    technologiesOf(context, other.id).includes(technology),
  );
  return channel ?? shared ?? null;
}

/** Copies that stand apart, and take the same update in the same minute. */
export const sharedUpdates = defineReadinessRule({
  code: 'RD-20',
  label: { fr: 'Les mises à jour sont décalées', en: 'Updates are staggered' },
  text: {
    fr: 'Deux copies éloignées ne prennent pas la même mise à jour au même moment.',
    en: 'Two copies that stand apart do not take the same update at the same moment.',
  },
  source:
    'Datadog 2023 : cinq régions, trois fournisseurs, une fenêtre ; CrowdStrike 2024 ; Orange 2021',
  version: null,
  find: (context) => {
    const copies = context.facts.holders.filter(({ kind }) => kind === 'copy');
    const told = new Set<string>();
    return copies.flatMap((one, index): readonly Observed[] =>
      copies.slice(index + 1).flatMap((other): readonly Observed[] => {
        const isPair =
          one.component === other.component && one.site.physical !== other.site.physical;
        if (!isPair || told.has(one.component)) return [];
        const channel = channelOf(context, one, other);
        if (channel === null || delayOf(context, one.id) !== delayOf(context, other.id)) return [];
        told.add(one.component);
        const { nameOf } = context.facts;
        const [first, second, through] = [nameOf(one.id), nameOf(other.id), nameOf(channel)];
        return [
          gap([one.id, other.id, channel], {
            sentence: {
              fr: `${first.fr} et ${second.fr} sont loin l’un de l’autre et prennent ensemble les mises à jour de ${through.fr} : une seule mauvaise les arrête tous deux.`,
              en: `${first.en} and ${second.en} stand apart and take the updates of ${through.en} together: one bad update stops both.`,
            },
            fix: {
              fr: 'Retarder l’une d’elles assez pour voir l’effet sur l’autre (`updates`).',
              en: 'Delay one of them long enough to see what happens to the other (`updates`).',
            },
          }),
        ];
      }),
    );
  },
});
