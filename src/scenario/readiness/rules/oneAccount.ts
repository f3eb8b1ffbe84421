import { gap, type Observed } from '../../../kinds/definePredicate.ts';
import { defineReadinessRule, type ReadinessContext } from '../readinessRule.ts';

/** What a component falls back on: its standbys and its backups. Copies in service stand in for each other where there is no standby. */
function fallbackOf({ facts }: ReadinessContext, component: string) {
  const holders = facts.holders.filter((one) => one.component === component);
  const copies = holders.filter(({ kind }) => kind === 'copy');
  const standbys = copies.filter(({ role }) => role !== 'active');
  const inService = copies.length > 1 ? copies : [];
  return {
    copies: (standbys.length > 0 ? standbys : inService).map(({ id }) => id),
    backups: holders.filter(({ kind }) => kind === 'backup').map(({ id }) => id),
  };
}

/** Whoever closes, deletes or takes over the account ends both ways back at once. */
export const oneAccount = defineReadinessRule({
  code: 'RD-26',
  label: { fr: 'Secours et sauvegarde hors d’un même compte', en: 'Fallback and backup apart' },
  text: {
    fr: 'Aucun compte chez un fournisseur ne tient à la fois tout le secours et toutes les sauvegardes d’un composant.',
    en: 'No account with a provider holds both all of the fallback and all the backups of a component.',
  },
  source: 'UniSuper et Google Cloud 2024, Code Spaces 2014 : le compte effacé, le secours avec lui',
  version: null,
  find: (context) => {
    const { dossier, facts } = context;
    return Object.entries(dossier.tenants ?? {}).flatMap(([tenant, { of }]) =>
      Object.keys(dossier.components).flatMap((component): readonly Observed[] => {
        const { copies, backups } = fallbackOf(context, component);
        const isThere = (id: string): boolean => of.includes(id) || of.includes(component);
        if (copies.length === 0 || backups.length === 0) return [];
        if (![...copies, ...backups].every(isThere)) return [];
        const account = facts.nameOf(tenant);
        const name = facts.nameOf(component);
        return [
          gap([tenant, ...copies, ...backups], {
            sentence: {
              fr: `Le compte ${account.fr} tient à la fois le secours et les sauvegardes de ${name.fr} : fermé, effacé ou pris par un attaquant, il emporte les deux.`,
              en: `The account ${account.en} holds both the fallback and the backups of ${name.en}: closed, deleted or taken by an attacker, it takes both.`,
            },
            fix: {
              fr: 'Tenir une sauvegarde dans un autre compte, ouvert par d’autres personnes, de préférence chez un autre fournisseur.',
              en: 'Keep one backup in another account that other people open, with another provider if possible.',
            },
          }),
        ];
      }),
    );
  },
});
