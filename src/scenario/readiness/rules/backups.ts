import { daysBetween } from '../../../base/daysBetween.ts';
import { gap, info, type Observed } from '../../../kinds/definePredicate.ts';
import type { HolderFacts } from '../../../kinds/designFacts.ts';
import { defineReadinessRule, type ReadinessContext } from '../readinessRule.ts';
import { daysText, spanText } from '../spanText.ts';
import { sharedBy } from '../standing.ts';

const backupsOf = ({ facts }: ReadinessContext): readonly HolderFacts[] =>
  facts.holders.filter(({ kind }) => kind === 'backup');

/** A backup that one event takes with the data it keeps. */
export const backupBesideData = defineReadinessRule({
  code: 'RD-7',
  label: { fr: 'La sauvegarde est ailleurs', en: 'The backup is elsewhere' },
  text: {
    fr: 'Ce qui détruit les données ne détruit pas leur sauvegarde.',
    en: 'What destroys the data does not destroy their backup.',
  },
  source: 'Strasbourg 2021 : sauvegardes dans le même bâtiment',
  version: null,
  find: (context) =>
    backupsOf(context).flatMap((backup): readonly Observed[] => {
      const copies = context.facts.holders.filter(
        ({ kind, role, component }) =>
          kind === 'copy' && role === 'active' && component === backup.component,
      );
      const shared = copies.map((copy) => sharedBy(context, backup.site.id, copy.site.id));
      const [nearest] = shared;
      const name = context.facts.nameOf(backup.id);
      const about = [backup.id, ...copies.map(({ id }) => id)];
      if (nearest && shared.every((one) => one !== null)) {
        return [
          gap(about, {
            sentence: {
              fr: `La sauvegarde ${name.fr} est ${nearest.phrase.fr} que les données qu’elle garde.`,
              en: `The backup ${name.en} is ${nearest.phrase.en} as the data that it keeps.`,
            },
            fix: {
              fr: 'La tenir sur un autre site, de préférence chez un autre opérateur.',
              en: 'Keep it on another site, preferably with another operator.',
            },
          }),
        ];
      }
      const operator = backup.hosting.operator;
      if (copies.length === 0 || copies.some(({ hosting }) => hosting.operator.id !== operator.id))
        return [];
      return [
        info(about, {
          sentence: {
            fr: `La sauvegarde ${name.fr} est chez le même opérateur que les données, ${operator.name} : un compte supprimé ou coupé les emporte ensemble.`,
            en: `The backup ${name.en} is with the same operator as the data, ${operator.name}: an account deleted or cut takes them together.`,
          },
          fix: {
            fr: 'En tenir une chez un autre opérateur, sous d’autres comptes.',
            en: 'Keep one with another operator, under other accounts.',
          },
        }),
      ];
    }),
});

/** Older than this, a restore that worked says little. */
const VERIFIED_DAYS = 365;

/** A backup that nobody has restored, or not for a year. */
export const backupUnverified = defineReadinessRule({
  code: 'RD-8',
  label: { fr: 'La sauvegarde a été relue', en: 'The backup has been read back' },
  text: {
    fr: 'Une restauration réelle a réussi depuis moins d’un an.',
    en: 'A real restore has succeeded within a year.',
  },
  source: 'GitLab 2017 : cinq protections, aucune utilisable',
  version: null,
  find: (context) =>
    backupsOf(context).flatMap((backup): readonly Observed[] => {
      const { verified, id } = backup;
      const days = verified === null ? null : daysBetween(verified, context.facts.today);
      if (days !== null && days <= VERIFIED_DAYS) return [];
      const name = context.facts.nameOf(id);
      return [
        gap([id], {
          sentence:
            days === null
              ? {
                  fr: `Personne n’a jamais restauré la sauvegarde ${name.fr}.`,
                  en: `Nobody has ever restored the backup ${name.en}.`,
                }
              : {
                  fr: `La dernière restauration réelle de ${name.fr} date de ${daysText(days).fr}.`,
                  en: `The last real restore of ${name.en} is ${daysText(days).en} old.`,
                },
          fix: {
            fr: 'La restaurer sur une copie à part, et noter la date (`verified`).',
            en: 'Restore it onto a copy apart, and note the date (`verified`).',
          },
        }),
      ];
    }),
});

/** Nine attacks in ten are seen within this time (our reading of published cases; HSE 2021 took 57 days). */
const DWELL_DAYS = 45;
const DAY = 86_400;

/** A backup that forgets sooner than an attacker shows. */
export const retentionShorterThanDwell = defineReadinessRule({
  code: 'RD-9',
  label: { fr: 'La sauvegarde remonte assez loin', en: 'The backup goes back far enough' },
  text: {
    fr: 'Il reste une image plus ancienne que l’entrée de l’attaquant.',
    en: 'A picture remains that is older than the attacker’s entry.',
  },
  source: 'HSE Irlande 2021 : 57 jours entre l’entrée et le chiffrement',
  version: null,
  find: (context) => {
    const { incidents } = context.dossier;
    const declared = Object.values(incidents).flatMap(({ effects }) =>
      effects.flatMap((effect) => ('dwell' in effect ? [effect.dwell] : [])),
    );
    const dwell = Math.max(DWELL_DAYS * DAY, ...declared);
    const isOurs = dwell === DWELL_DAYS * DAY;
    // Without an attacker in the dossier it is worth knowing, and no gap of this design.
    const level = declared.length > 0 ? gap : info;
    return backupsOf(context).flatMap(({ id, data, keepSeconds }): readonly Observed[] => {
      if (data === null || keepSeconds === null || keepSeconds > dwell) return [];
      const name = context.facts.nameOf(id);
      const [kept, hidden] = [spanText(keepSeconds), spanText(dwell)];
      const whose = isOurs
        ? {
            fr: 'notre repère : neuf sur dix sont vues avant',
            en: 'our mark: nine in ten are seen by then',
          }
        : { fr: 'un incident du dossier', en: 'an incident of the dossier' };
      return [
        level([id], {
          sentence: {
            fr: `La sauvegarde ${name.fr} est gardée ${kept.fr} ; une attaque peut rester cachée ${hidden.fr} (${whose.fr}), et il ne reste alors aucune image saine.`,
            en: `The backup ${name.en} is kept for ${kept.en}; an attack may stay hidden for ${hidden.en} (${whose.en}), and then no sound picture is left.`,
          },
          fix: {
            fr: 'Garder quelques images plus longtemps, hors de portée de l’attaquant.',
            en: 'Keep a few pictures longer, out of the attacker’s reach.',
          },
        }),
      ];
    });
  },
});

/** Data that no backup keeps. */
export const dataWithoutBackup = defineReadinessRule({
  code: 'RD-10',
  label: { fr: 'Les données ont une sauvegarde', en: 'The data have a backup' },
  text: {
    fr: 'La réplication recopie aussi les erreurs : il faut une sauvegarde.',
    en: 'Replication copies mistakes too: a backup is needed.',
  },
  source: 'NIRS 2025 : 858 To sans sauvegarde extérieure ; UniSuper 2024',
  version: null,
  find: (context) =>
    context.facts.data.flatMap(({ id }): readonly Observed[] => {
      const holders = context.facts.holders.filter(({ data }) => data === id);
      if (holders.length === 0 || holders.some(({ kind }) => kind === 'backup')) return [];
      const name = context.facts.nameOf(id);
      return [
        gap([id], {
          sentence: {
            fr: `Aucune sauvegarde ne garde ${name.fr} : une suppression ou un chiffrement gagne toutes les copies.`,
            en: `No backup keeps ${name.en}: a deletion or an encryption reaches every copy.`,
          },
          fix: {
            fr: 'Ajouter une sauvegarde (`backups`) hors de portée de ce qui écrit les données.',
            en: 'Add a backup (`backups`) out of reach of what writes the data.',
          },
        }),
      ];
    }),
});
