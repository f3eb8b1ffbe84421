/** Codes SCN-500 to SCN-519: components, copies, backups, tools, domains. */
import { defineError, defineWarning } from './defineDiagnostic.ts';
import { quote } from './quote.ts';

const arrows = (cycle: readonly string[]): string =>
  [...cycle, cycle[0] ?? ''].map(quote).join(' → ');

interface Cycle {
  /** From the first in the author's order, without coming back to it. */
  readonly cycle: readonly string[];
}

export const componentDiagnostics = {
  'SCN-501': defineError<{ readonly component: string }>({
    fr: (p) => ({
      message: `${quote(p.component)} n’a aucune copie : il ne tourne nulle part.`,
      advice: 'Dire où il tourne : `copies: { main: { at: hébergement/site } }`.',
    }),
    en: (p) => ({
      message: `${quote(p.component)} has no copy: it runs nowhere.`,
      advice: 'Say where it runs: `copies: { main: { at: hosting/site } }`.',
    }),
  }),
  'SCN-502': defineError<{ readonly component: string }>({
    fr: (p) => ({
      message: `Aucune copie de ${quote(p.component)} n’est active : rien ne sert avant l’incident.`,
      advice: 'Donner à une copie le rôle `active`.',
    }),
    en: (p) => ({
      message: `No copy of ${quote(p.component)} is active: nothing serves before the incident.`,
      advice: 'Give one copy the role `active`.',
    }),
  }),
  'SCN-503': defineError<{ readonly found: string; readonly component: string }>({
    fr: (p) => ({
      message: `${quote(p.found)} n’est pas une copie de ${quote(p.component)}.`,
      advice: 'Nommer une copie du même composant : les données n’ont qu’un format.',
    }),
    en: (p) => ({
      message: `${quote(p.found)} is no copy of ${quote(p.component)}.`,
      advice: 'Name a copy of the same component: its data have one format.',
    }),
  }),
  'SCN-504': defineError<Cycle>({
    fr: (p) => ({
      message: `Ces copies se suivent en rond : ${arrows(p.cycle)}.`,
      advice: 'Laisser sans `replicates` celle qui reçoit les écritures.',
    }),
    en: (p) => ({
      message: `These copies follow each other in a circle: ${arrows(p.cycle)}.`,
      advice: 'Leave the one that takes the writes without `replicates`.',
    }),
  }),
  'SCN-505': defineError<Cycle>({
    fr: (p) => ({
      message: `Ces outils ont besoin les uns des autres : ${arrows(p.cycle)}.`,
      advice: 'Aucun ne pourrait servir le premier : supprimer un des besoins.',
    }),
    en: (p) => ({
      message: `These tools need each other: ${arrows(p.cycle)}.`,
      advice: 'None could be usable first: remove one of the needs.',
    }),
  }),
  'SCN-506': defineError<{
    readonly component: string;
    readonly quorum: number;
    readonly copies: number;
  }>({
    fr: (p) => ({
      message: `${quote(p.component)} demande ${p.quorum} copies pour servir et n’en a que ${p.copies}.`,
      advice: 'Abaisser `quorum`, ou ajouter des copies.',
    }),
    en: (p) => ({
      message: `${quote(p.component)} takes ${p.quorum} copies to serve and has only ${p.copies}.`,
      advice: 'Lower `quorum`, or add copies.',
    }),
  }),
  'SCN-507': defineWarning<{ readonly component: string; readonly backup: string }>({
    fr: (p) => ({
      message: `${quote(p.backup)} sauvegarde ${quote(p.component)}, qui ne garde aucun jeu de données.`,
      advice: 'Dire ce qu’il garde avec `holds`, ou supprimer la sauvegarde.',
    }),
    en: (p) => ({
      message: `${quote(p.backup)} backs up ${quote(p.component)}, which keeps no data set.`,
      advice: 'Say what it keeps with `holds`, or remove the backup.',
    }),
  }),
  'SCN-508': defineError<Cycle>({
    fr: (p) => ({
      message: `Ces domaines se contiennent les uns les autres : ${arrows(p.cycle)}.`,
      advice: 'Réunir leurs lieux dans un seul domaine.',
    }),
    en: (p) => ({
      message: `These domains hold each other: ${arrows(p.cycle)}.`,
      advice: 'Put their places into one domain.',
    }),
  }),
  'SCN-509': defineError<{ readonly field: string }>({
    fr: (p) => ({
      message: `${quote(p.field)} vaut zéro : cela recommencerait sans fin dans le même instant.`,
      advice: 'Écrire une durée plus longue, comme `24h`.',
    }),
    en: (p) => ({
      message: `${quote(p.field)} is zero: it would begin again without end in one instant.`,
      advice: 'Write a longer duration, such as `24h`.',
    }),
  }),
  'SCN-510': defineWarning<{ readonly component: string; readonly within: string }>({
    fr: (p) => ({
      message: `Aucune cause commune : deux copies de ${quote(p.component)} ne partagent jamais ${quote(p.within)}.`,
      advice: 'Élargir `within`, ou supprimer `together`.',
    }),
    en: (p) => ({
      message: `No cause is common: no two copies of ${quote(p.component)} share ${quote(p.within)}.`,
      advice: 'Widen `within`, or remove `together`.',
    }),
  }),
  'SCN-511': defineWarning<{ readonly component: string }>({
    fr: (p) => ({
      message: `Aucune panne de ${quote(p.component)} n’a de cause commune : \`share\` vaut zéro.`,
      advice:
        'Donner la part des pannes qui frappent ensemble, comme `10%`, ou supprimer `together`.',
    }),
    en: (p) => ({
      message: `No failure of ${quote(p.component)} has a common cause: \`share\` is zero.`,
      advice:
        'Give the share of failures that strike together, such as `10%`, or remove `together`.',
    }),
  }),
  'SCN-512': defineError<{ readonly field: string }>({
    fr: (p) => ({
      message: `${quote(p.field)} vaut zéro : rien ne serait jamais transporté.`,
      advice: 'Écrire un débit, comme `200MB/s`, ou retirer le champ.',
    }),
    en: (p) => ({
      message: `${quote(p.field)} is zero: nothing would ever be carried.`,
      advice: 'Write a rate, such as `200MB/s`, or remove the field.',
    }),
  }),
  'SCN-513': defineWarning({
    fr: () => ({
      message:
        'Une image est effacée avant que la suivante soit prise : le plus souvent, il n’y en a aucune.',
      advice: 'Donner à `keep` au moins la durée de `every`.',
    }),
    en: () => ({
      message: 'A picture is erased before the next one is taken: most of the time there is none.',
      advice: 'Give `keep` at least the length of `every`.',
    }),
  }),
  'SCN-514': defineWarning<{ readonly copy: string }>({
    fr: (p) => ({
      message: `${quote(p.copy)} suit de façon synchrone (\`mode: sync\`) et dit pourtant un retard : il ne comptera pas.`,
      advice: 'Retirer `lag`, ou écrire `mode: async` si elle a du retard.',
    }),
    en: (p) => ({
      message: `${quote(p.copy)} follows synchronously (\`mode: sync\`) and yet says a lag, which will not count.`,
      advice: 'Remove `lag`, or write `mode: async` if it runs behind.',
    }),
  }),
  'SCN-515': defineError<{ readonly wanted: number; readonly count: number }>({
    fr: (p) => ({
      message: `${quote('at-least')} en demande ${p.wanted}, et il n’y en a que ${p.count} : ce ne serait jamais rempli.`,
      advice: 'Abaisser `at-least`, ou compléter `of`.',
    }),
    en: (p) => ({
      message: `${quote('at-least')} asks for ${p.wanted}, and there are only ${p.count}: it could never be met.`,
      advice: 'Lower `at-least`, or add to `of`.',
    }),
  }),
  'SCN-516': defineWarning<{ readonly name: string }>({
    fr: (p) => ({
      message: `Sans ${quote(p.name)}, tout reste (\`without: 100%\`) : ce n’est pas un besoin.`,
      advice: 'Dire la part qui reste, comme `40%`, ou retirer ce besoin.',
    }),
    en: (p) => ({
      message: `Without ${quote(p.name)} everything stays (\`without: 100%\`): it is no need.`,
      advice: 'Say the share that stays, such as `40%`, or remove the need.',
    }),
  }),
  'SCN-517': defineWarning<{ readonly copy: string }>({
    fr: (p) => ({
      message: `${quote(p.copy)} ne porte rien (\`capacity: 0%\`) : en service, elle ne servira personne.`,
      advice: 'Donner la part de la demande qu’elle porte, ou retirer `capacity`.',
    }),
    en: (p) => ({
      message: `${quote(p.copy)} carries nothing (\`capacity: 0%\`): in service it will serve nobody.`,
      advice: 'Give the share of the demand that it carries, or remove `capacity`.',
    }),
  }),
} as const;
