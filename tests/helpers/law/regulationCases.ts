import { type DesignCase, notices, under } from './designCase.ts';

const GDPR = under('none', 'gdpr');
const NIS2 = `${under('none', 'nis2')}governance: { essential: true, tests: [{ of: [switchover], on: 2025-09-01 }] }\n`;
export const DORA = under('none', 'dora');
const tests = (text: string): string => `${DORA}governance: { tests: [${text}] }\n`;

const abroad = (contract: string): string => `${GDPR}
hosting: { far: { offer: on-premise, operator: far, adequate: { value: false, source: a test }, sites: { a: { country: US } } } }
data: { files: { class: [personal] } }
components: { app: { holds: files, copies: { main: { at: far/a } } } }
contracts: { deal: { covers: [far], ${contract} } }
`;
const kept = (backup: string): string => `
data: { files: { class: [personal] } }
components: { app: { holds: files, copies: { main: { at: here/a } }, ${backup} } }
`;
const BACKUP = 'backups: { b: { every: 1d, at: there/a, verified: 2025-12-01 } }';
/** A plan that restores `app/spare`, and what it does besides. */
export const restoring = (steps: string): string => `
data: { files: {} }
people: { ops: {} }
components:
  app: { holds: files, copies: { main: { at: here/a }, spare: { at: there/a, role: cold } }, backups: { b: { every: 1d, at: there/b } } }
plans:
  recover:
    kind: recovery
    trigger: { when: web < 50% }
    steps: { back: { do: restore, what: app/spare, from: app/b, takes: 1h, by: ops }, ${steps} }
`;
const signed = (contract: string, more = ''): string => `
hosting: { aws: { offer: aws, region: eu-west-3 } }
components: { app: { copies: { main: { at: aws/a } } } }
contracts: { deal: { covers: [aws], ${contract} } }
${more}`;
const leaving = (throughput: string, more = ''): string => `${under('none', 'data-act')}
people: { ops: {} }
hosting: { aws: { offer: aws, region: eu-west-3 }, there: { offer: on-premise, operator: there, sites: { a: {} } } }
data: { files: { volume: 300TB } }
components: { app: { holds: files, copies: { main: { at: aws/a }, away: { at: there/a, role: cold } } } }
contracts: { deal: { covers: [aws], notice: 60d, transition: 30d, retrieval: 30d, exit: { plan: leave } } }
plans: { leave: { kind: recovery, trigger: { when: aws is cut }, steps: { ${more} move: { do: move-data, from: app/main, to: app/away, throughput: ${throughput}, by: ops } } } }
`;
const exit = (to: string): string =>
  `${DORA}${signed(
    `provider-notice: 90d, exit: { plan: leave, budget-euros: 1, by: ops, takes: 20d, tested: 2025-06-01, ${to} }`,
    `people: { ops: {} }
plans: { leave: { kind: recovery, trigger: { when: aws is cut }, steps: { go: { do: task, by: ops } } } }`,
  )}`;
const WHOLE =
  'notice: 60d, provider-notice: 90d, transition: 30d, retrieval: 30d, locations: [FR], sla: 99%, support: { hours: mon-fri 08:00-20:00 }, exit: {}';

/** GDPR, NIS 2, DORA and the Data Act. */
export const regulationCases: readonly DesignCase[] = [
  {
    code: 'GDPR-1',
    holds: abroad('transfer-tool: true'),
    breaches: abroad('transfer-tool: false'),
    finds: 'gap app/main',
    version: '2016-04-27',
    fr: '« app/main » : données personnelles hors d’Europe, sans outil de transfert.',
    en: '“app/main”: personal data outside Europe, without a transfer tool.',
  },
  {
    code: 'GDPR-2',
    holds: `${GDPR}${kept(BACKUP)}${notices('deadline: 72h')}`,
    breaches: `${GDPR}${kept(BACKUP)}${notices('deadline: 73h')}`,
    finds: 'gap files',
    version: '2016-04-27',
    fr: '« files » : aucune notification n’est tenue à soixante-douze heures.',
    en: '“files”: no notice is held to seventy-two hours.',
  },
  {
    code: 'GDPR-3',
    holds: `${GDPR}${kept(BACKUP)}`,
    breaches: `${GDPR}${kept('')}`,
    finds: 'gap files',
    version: '2016-04-27',
    fr: '« files » : une seule copie, aucune sauvegarde.',
    en: '“files”: a single copy, no backup.',
  },
  {
    code: 'NIS2-1',
    holds: `${NIS2}${kept(BACKUP)}${notices('deadline: 24h')}`,
    breaches: `${NIS2}${kept('')}${notices('deadline: 24h')}`,
    finds: 'gap',
    version: '2022-12-14',
    fr: 'Aucune sauvegarde.',
    en: 'No backup.',
  },
  {
    code: 'NIS2-2',
    holds: `${NIS2}${notices('deadline: 24h', 'deadline: 72h', 'deadline: 30d')}`,
    breaches: `${NIS2}${notices('deadline: 24h', 'deadline: 30d')}`,
    finds: 'gap',
    version: '2022-12-14',
    fr: 'Aucun plan ne tient ces délais : notification sous 72 h.',
    en: 'No plan is held to these deadlines: notification within 72 h.',
  },
  {
    code: 'DORA-11(6)',
    holds: tests('{ of: [cyber, switchover], on: 2025-06-01 }'),
    breaches: tests('{ of: [cyber], on: 2025-06-01 }, { of: [switchover], on: 2024-06-01 }'),
    finds: 'gap',
    version: '2022-12-14',
    fr: 'Sans essai depuis un an ou depuis le dernier changement : la bascule.',
    en: 'Not tested within a year or since the last change: switchover.',
  },
  {
    code: 'DORA-12(3)',
    holds: `${DORA}${kept(BACKUP)}`,
    breaches: `${DORA}${kept(BACKUP.replace('there/a', 'here/b'))}`,
    finds: 'gap app/b',
    version: '2022-12-14',
    fr: '« app/b » : dans le bâtiment ou sous le compte de ce qui est sauvegardé.',
    en: '“app/b”: in the building or under the account of what is backed up.',
  },
  {
    code: 'DORA-12(4)-(5)',
    holds: `${DORA}components: { app: { copies: { main: { at: here/a }, spare: { at: there/a, role: hot } } } }`,
    breaches: `${DORA}governance: { finance: csd }
components: { app: { copies: { main: { at: here/a }, spare: { at: there/a, role: hot } } } }`,
    finds: 'gap app',
    version: '2022-12-14',
    fr: '« app » : le second site n’a pas un profil de risque distinct, même agglomération ou inconnue.',
    en: '“app”: the second site has no distinct risk profile, same metropolitan area or an unknown one.',
  },
  {
    code: 'DORA-12(6)',
    holds: `${DORA}governance: { finance: ccp }
services: { web: { needs: [app], objectives: { rto: 2h, mtpd: 1d } } }`,
    breaches: `${DORA}governance: { finance: ccp }
services: { web: { needs: [app], objectives: { rto: 3h, mtpd: 1d } } }`,
    finds: 'gap web',
    version: '2022-12-14',
    fr: '« web » : plus de deux heures.',
    en: '“web”: more than two hours.',
  },
  {
    code: 'DORA-12(7)',
    holds: `${DORA}${restoring('look: { do: verify, by: ops, after: back }, open: { do: switch-traffic, of: app, to: app/spare, ttl: 5m, after: look }')}`,
    breaches: `${DORA}${restoring('open: { do: switch-traffic, of: app, to: app/spare, ttl: 5m, after: back }, look: { do: verify, by: ops, after: open }')}`,
    finds: 'gap recover',
    version: '2022-12-14',
    fr: 'Le plan « recover » rouvre avant d’avoir réconcilié ou vérifié les données.',
    en: 'The plan “recover” reopens before the data are reconciled or checked.',
  },
  {
    code: 'DORA-19',
    holds: `${DORA}${notices('deadline: 4h, from: classification', 'deadline: 24h', 'deadline: 72h', 'deadline: 30d')}`,
    breaches: `${DORA}${notices('deadline: 24h', 'deadline: 72h', 'deadline: 30d')}`,
    finds: 'gap',
    version: '2022-12-14',
    fr: 'Aucun plan ne tient ces délais : quatre heures après le classement.',
    en: 'No plan is held to these deadlines: four hours after classification.',
  },
  {
    code: 'DORA-24–27',
    holds: tests('{ of: [penetration], on: 2023-06-01 }'),
    breaches: tests('{ of: [penetration], on: 2022-06-01 }'),
    finds: 'undetermined',
    version: '2022-12-14',
    fr: 'Aucun essai dit depuis trois ans : l’intrusion.',
    en: 'No test stated for three years: penetration.',
  },
  {
    code: 'RTS-24',
    holds: `${DORA}governance: { deactivation-criteria: true }`,
    breaches: DORA,
    finds: 'undetermined',
    version: '2024-03-13',
    fr: 'Rien ne dit quand les plans cessent.',
    en: 'Nothing says when plans cease.',
  },
  {
    code: 'RTS-25',
    holds: tests(
      '{ of: [switchover, insolvency, political], on: 2025-06-01, third-parties: true }',
    ),
    breaches: tests('{ of: [switchover, insolvency], on: 2025-06-01, third-parties: true }'),
    finds: 'gap',
    version: '2024-03-13',
    fr: 'Scénarios que les essais ne couvrent pas : le risque politique.',
    en: 'Scenarios that tests do not cover: political risk.',
  },
  {
    code: 'RTS-26',
    holds: `${tests('{ of: [insider, power, political, insolvency], on: 2025-06-01 }')}
incidents: { fire: [{ at: T+0, do: destroy, what: here/a }], thief: [{ at: T+0, do: encrypt, what: app }] }`,
    breaches: `${tests('{ of: [insider, power, political], on: 2025-06-01 }')}
incidents: { fire: [{ at: T+0, do: destroy, what: here/a }], thief: [{ at: T+0, do: encrypt, what: app }] }`,
    finds: 'gap',
    version: '2024-03-13',
    fr: 'Ni incident du dossier ni essai ne couvre : la faillite d’un prestataire.',
    en: 'Neither an incident of the dossier nor a test covers: insolvency of a provider.',
  },
  {
    code: 'DORA-28(8)',
    holds: exit('to: [aws]'),
    breaches: exit('to: []'),
    finds: 'gap deal',
    version: '2022-12-14',
    fr: 'La sortie du contrat « deal » ne nomme aucun remplaçant.',
    en: 'The exit of the contract “deal” names no alternative.',
  },
  {
    code: 'DORA-29',
    holds: `${DORA}${signed(WHOLE).replace('hosting: {', 'hosting: { nubo: { offer: nubo, region: internet },').replace('main: { at: aws/a }', 'main: { at: aws/a }, spare: { at: nubo/site-1, role: cold }')}`,
    breaches: `${DORA}${signed(WHOLE)}`,
    finds: 'gap aws',
    version: '2022-12-14',
    fr: 'Tout tient à « Amazon Web Services, Paris » : rien n’y supplée.',
    en: 'Everything hangs on “Amazon Web Services, Paris”: nothing can stand in for it.',
  },
  {
    code: 'DORA-30',
    holds: `${DORA}${signed(WHOLE)}`,
    breaches: `${DORA}${signed(WHOLE.replace('transition: 30d, ', ''))}`,
    finds: 'gap deal',
    version: '2022-12-14',
    fr: 'Le contrat « deal » ne dit pas : `transition`.',
    en: 'The contract “deal” does not say: `transition`.',
  },
  {
    code: 'DA-1',
    holds: `${under('none', 'data-act')}${signed('notice: 60d, transition: 30d, retrieval: 30d')}`,
    breaches: `${under('none', 'data-act')}${signed('notice: 90d, transition: 30d, retrieval: 30d')}`,
    finds: 'gap deal',
    version: '2023-12-13',
    fr: 'Le contrat « deal » dépasse les limites : préavis de plus de deux mois.',
    en: 'The contract “deal” is beyond the limits: notice longer than two months.',
  },
  {
    code: 'DA-2',
    holds: leaving('100MB/s', 'ask: { do: extend-transition, contract: deal, for: 10d, by: ops },'),
    breaches: leaving('100MB/s'),
    finds: 'gap deal',
    version: '2023-12-13',
    fr: 'Sortie du contrat « deal » : 35 jours de transfert, plus que la transition.',
    en: 'Exit of the contract “deal”: 35 days of transfer, more than the transition.',
  },
  {
    code: 'DA-3',
    holds: `${under('none', 'data-act')}run: { starts: 2027-01-12 12:00 }\n${signed('egress-free: true')}`,
    breaches: `${under('none', 'data-act')}run: { starts: 2027-01-12 12:00 }\n${signed('egress-free: false')}`,
    finds: 'gap deal',
    version: '2023-12-13',
    fr: 'Le contrat « deal » facture encore la sortie.',
    en: 'The contract “deal” still charges for the exit.',
  },
];
