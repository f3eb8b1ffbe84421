/** The fact by which a shipped plan fails is in its verdict, in one sentence and in both languages (codes F of the coverage page). */
import { describe, expect, it } from 'vitest';
import { wordFinding } from '../../src/analysis/index.ts';
import { openShipped, play } from './shipped.ts';

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe.each([
  {
    code: 'RPO',
    of: ['one-policy-everywhere', 'naive', 'empty-field'],
    fr: 'reviennent 5 s en arrière, sans qu’une écriture y manque, pour une PDMA de 15 min',
    en: 'goes 5 s back, in which nothing was written, for an RPO of 15 min',
  },
  {
    code: 'F2',
    of: ['no-way-in', 'naive', 'core-down'],
    fr: 'l’attente du réseau d’administration, hors d’usage du fait même de l’incident',
    en: 'the wait for the Management network, put out of use by the incident itself',
  },
  {
    code: 'F4',
    of: ['campus-fire', 'naive', 'campus-fire'],
    fr: 'comme ce qui devait les rendre : la sauvegarde des documents, perdue avec le site SBG2',
    en: 'and so is what was to bring it back: the Documents backup, lost with site SBG2',
  },
  {
    code: 'F5',
    of: ['state-datacentre-fire', 'naive', 'battery-fire'],
    fr: 'sont perdues en entier : il n’en était gardé aucune sauvegarde',
    en: 'is lost altogether: no backup was kept of it',
  },
  {
    code: 'F7',
    of: ['host-encrypted', 'naive', 'encrypted'],
    fr: 'il manque la sauvegarde, supprimée ou chiffrée',
    en: 'it lacks the backup Backup, deleted or encrypted',
  },
  {
    code: 'F8',
    of: ['wrong-server', 'naive', 'wrong-server'],
    fr: 'la sauvegarde Exports quotidiens était vide',
    en: 'the backup Daily dumps held nothing',
  },
  {
    code: 'F15',
    of: ['cooling-valve', 'naive', 'valves-closed'],
    fr: 'qui prend 2,8 fois le temps prévu faute de répétition',
    en: 'which takes 2.8 times what is planned for want of rehearsal',
  },
  {
    code: 'F16',
    of: ['one-policy-everywhere', 'naive', 'empty-field'],
    fr: 'Aucune copie du composant Contrôle des droits du fournisseur ne sert',
    en: 'No copy of the component The provider’s policy check serves',
  },
  {
    code: 'F19',
    of: ['lost-signing-key', 'naive', 'key-removed'],
    fr: 'hors d’usage sans le composant Délivrance des jetons',
    en: 'unusable without the component Token issuer',
  },
  {
    code: 'F24',
    of: ['update-blue-screen', 'naive', 'bad-update'],
    fr: 'Clés de récupération, hors d’usage sans le composant Serveur de clés',
    en: 'Recovery keys, unusable without the component Key server',
  },
  {
    code: 'F31',
    of: ['august-weekend', 'fresh-list', 'august'],
    fr: 'l’attente de l’équipe Administratrice de la base, absente',
    en: 'the wait for the team Database administrator, absent',
  },
  {
    code: 'F34',
    of: ['two-writers', 'naive', 'cable'],
    fr: 'l’étape « Faire suivre la vallée » les a écrasées',
    en: 'the step “Make the valley follow” has written over them',
  },
] as const)('$code: $of.0', ({ of: [file, variant, incident], fr, en }) => {
  it('[ENG-270] one sentence names the fact', () => {
    const { run, verdict } = play(openShipped(`${file}.yaml`), variant, incident);
    const said = (language: 'fr' | 'en'): string =>
      verdict.reasons.map((reason) => plain(wordFinding(run, reason, language))).join('\n');
    expect(said('fr')).toContain(fr);
    expect(said('en')).toContain(en);
  });
});
