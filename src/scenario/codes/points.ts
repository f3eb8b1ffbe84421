/** Code SCN-642: what a restore may wait for in vain. */
import { defineWarning } from './defineDiagnostic.ts';
import { quote } from './quote.ts';

interface NoCommonPoint {
  readonly data: string;
  readonly group: string;
  /** The first data set of the group that has no backup at all, if any. */
  readonly unsaved: string | null;
}

export const pointDiagnostics = {
  'SCN-642': defineWarning<NoCommonPoint>({
    fr: (p) => ({
      message: p.unsaved
        ? `Le groupe ${quote(p.group)} n’a aucun instant commun : rien ne sauvegarde ${quote(p.unsaved)}. La restauration de ${quote(p.data)} attendra pour toujours.`
        : `Les sauvegardes du groupe ${quote(p.group)} ne prennent jamais leurs images au même instant. La restauration de ${quote(p.data)} attendra pour toujours.`,
      advice: p.unsaved
        ? 'Sauvegarder tous les jeux de données du groupe, ou retirer `point`.'
        : 'Accorder les périodes (`every`) et les heures (`at-time`) des sauvegardes, ou retirer `point`.',
    }),
    en: (p) => ({
      message: p.unsaved
        ? `The group ${quote(p.group)} has no moment in common: nothing saves ${quote(p.unsaved)}. The restore of ${quote(p.data)} will wait for ever.`
        : `The backups of the group ${quote(p.group)} never take their pictures at one moment. The restore of ${quote(p.data)} will wait for ever.`,
      advice: p.unsaved
        ? 'Save every data set of the group, or remove `point`.'
        : 'Make the periods (`every`) and the times (`at-time`) of the backups agree, or remove `point`.',
    }),
  }),
} as const;
