import { gap, type Observed } from '../../../kinds/definePredicate.ts';
import type { HolderFacts } from '../../../kinds/designFacts.ts';
import { defineReadinessRule, type ReadinessContext } from '../readinessRule.ts';
import { type Shared, sharedBy } from '../standing.ts';

/** A standby with what would take it together with the copies in service. */
interface Beside {
  readonly standby: HolderFacts;
  readonly shared: Shared;
}

/** Standbys of a component that one event takes with every copy in service; none when something of it stands apart. */
function besideIn(context: ReadinessContext, copies: readonly HolderFacts[]): readonly Beside[] {
  const active = copies.filter(({ role }) => role === 'active');
  const standbys = copies.filter(({ role }) => role !== 'active');
  const beside = standbys.flatMap((standby): readonly Beside[] => {
    const shared = active.map(({ site }) => sharedBy(context, standby.site.id, site.id));
    const [first] = shared;
    return first && shared.every((one) => one !== null) ? [{ standby, shared: first }] : [];
  });
  return beside.length === standbys.length ? beside : [];
}

/** A fallback that burns with what it replaces. */
export const standbyBesideMain = defineReadinessRule({
  code: 'RD-22',
  label: { fr: 'Le secours est ailleurs', en: 'The standby is elsewhere' },
  text: {
    fr: 'Ce qui détruit les copies en service ne détruit pas tous leurs secours.',
    en: 'What destroys the copies in service does not destroy all of their standbys.',
  },
  source: 'Daejeon 2025, Strasbourg 2021 : le secours était dans le bâtiment, ou à côté',
  version: null,
  find: (context) => {
    const { dossier, facts } = context;
    return Object.keys(dossier.components).flatMap((component) => {
      const copies = facts.holders.filter(
        (one) => one.kind === 'copy' && one.component === component,
      );
      const active = copies.filter(({ role }) => role === 'active').map(({ id }) => id);
      const main = facts.nameOf(active[0] ?? component);
      return besideIn(context, copies).map(({ standby, shared }): Observed => {
        const name = facts.nameOf(standby.id);
        return gap([standby.id, ...active], {
          sentence: {
            fr: `Le secours ${name.fr} est ${shared.phrase.fr} que ${main.fr}, qu’il remplace : ce qui emporte l’un emporte l’autre.`,
            en: `The standby ${name.en} is ${shared.phrase.en} as ${main.en}, which it replaces: what takes one takes the other.`,
          },
          fix: {
            fr: 'Le placer, ou en placer un second, loin de ce qu’il remplace : autre bâtiment, autre campus, aucun domaine en commun (`domains`).',
            en: 'Put it, or a second one, far from what it replaces: another building, another campus, no domain in common (`domains`).',
          },
        });
      });
    });
  },
});
