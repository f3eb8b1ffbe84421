/** Codes SCN-120 to SCN-199: included files, versions of the format, and the end of a long list. */
import { defineError, defineWarning } from './defineDiagnostic.ts';
import { quote } from './quote.ts';

export const fileDiagnostics = {
  'SCN-120': defineError<{ readonly path: string }>({
    fr: (p) => ({
      message: `${quote(p.path)} sort du dossier, ou n’est pas un chemin relatif.`,
      advice:
        'N’inclure que des fichiers voisins : `include: [hosting.yaml]`, avec `/` entre les répertoires.',
    }),
    en: (p) => ({
      message: `${quote(p.path)} leaves the dossier's folder, or is no relative path.`,
      advice: 'Include files beside it only: `include: [hosting.yaml]`, with `/` between folders.',
    }),
  }),
  'SCN-121': defineError<{ readonly path: string }>({
    fr: (p) => ({
      message: `Le fichier ${quote(p.path)} est introuvable.`,
      advice: 'Vérifier son nom, ou l’ouvrir en même temps que le dossier.',
    }),
    en: (p) => ({
      message: `The file ${quote(p.path)} is not there.`,
      advice: 'Check its name, or open it together with the dossier.',
    }),
  }),
  'SCN-122': defineError<{ readonly cycle: readonly string[] }>({
    fr: (p) => ({
      message: `Ces fichiers s’incluent en rond : ${p.cycle.map(quote).join(' → ')}.`,
      advice: 'Supprimer une des inclusions.',
    }),
    en: (p) => ({
      message: `These files include each other in a circle: ${p.cycle.map(quote).join(' → ')}.`,
      advice: 'Remove one of the inclusions.',
    }),
  }),
  'SCN-123': defineError<{ readonly section: string; readonly file: string }>({
    fr: (p) => ({
      message: `La rubrique ${quote(p.section)} est déjà donnée par ${quote(p.file)}.`,
      advice: 'Réunir les deux dans un seul fichier.',
    }),
    en: (p) => ({
      message: `The section ${quote(p.section)} is already given by ${quote(p.file)}.`,
      advice: 'Put both into one file.',
    }),
  }),
  'SCN-124': defineError<{ readonly filesMax: number }>({
    fr: (p) => ({
      message: `Le dossier inclut plus de ${p.filesMax} fichiers.`,
      advice: 'Réunir des rubriques : un dossier en compte une douzaine.',
    }),
    en: (p) => ({
      message: `The dossier includes more than ${p.filesMax} files.`,
      advice: 'Join sections: a dossier has about a dozen.',
    }),
  }),
  'SCN-130': defineError<{ readonly newest: number }>({
    fr: (p) => ({
      message: 'La version du format manque.',
      advice: `Commencer le fichier par \`bascule: ${p.newest}\`.`,
    }),
    en: (p) => ({
      message: 'The version of the format is missing.',
      advice: `Begin the file with \`bascule: ${p.newest}\`.`,
    }),
  }),
  'SCN-131': defineError<{
    readonly found: string;
    readonly newest: number;
    readonly inQuotes: boolean;
  }>({
    fr: (p) => ({
      message: p.inQuotes
        ? `La version du format est écrite entre guillemets, comme un texte : \`"${p.found}"\`.`
        : `${quote(p.found)} n’est pas une version du format connue ici.`,
      advice: p.inQuotes
        ? `Écrire un nombre, sans guillemets : \`bascule: ${p.newest}\`.`
        : `Écrire \`bascule: ${p.newest}\`, ou ouvrir ce dossier avec un Bascule plus récent.`,
    }),
    en: (p) => ({
      message: p.inQuotes
        ? `The version of the format is in quotes, as a text: \`"${p.found}"\`.`
        : `${quote(p.found)} is no version of the format that is known here.`,
      advice: p.inQuotes
        ? `Write a number, without quotes: \`bascule: ${p.newest}\`.`
        : `Write \`bascule: ${p.newest}\`, or open this dossier with a newer Bascule.`,
    }),
  }),
  'SCN-132': defineWarning<{ readonly found: number; readonly newest: number }>({
    fr: (p) => ({
      message: `Ce dossier est au format ${p.found} ; il est lu comme s’il était au format ${p.newest}.`,
      advice: `Le mettre à jour quand c’est possible : \`bascule: ${p.newest}\`.`,
    }),
    en: (p) => ({
      message: `This dossier is in format ${p.found}; it is read as if it were in format ${p.newest}.`,
      advice: `Bring it up to date when you can: \`bascule: ${p.newest}\`.`,
    }),
  }),
  'SCN-199': defineError<{ readonly more: number }>({
    fr: (p) => ({
      message: `${p.more} autres remarques ne sont pas montrées.`,
      advice: 'Corriger d’abord celles-ci : les suivantes viennent souvent de la même cause.',
    }),
    en: (p) => ({
      message: `${p.more} more findings are not shown.`,
      advice: 'Correct these first: the others often have the same cause.',
    }),
  }),
} as const;
