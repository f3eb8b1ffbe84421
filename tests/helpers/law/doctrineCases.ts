import { CLOUDS, type DesignCase, held, IN_2023, under } from './designCase.ts';

const AWS = `
hosting: { aws: { offer: aws, region: eu-west-3 } }
components: { app: { copies: { main: { at: aws/a } } } }
`;
const exit = (takes: string): string => `${IN_2023}${AWS}
people: { ops: {} }
plans: { leave: { kind: recovery, trigger: { when: aws is cut }, steps: { go: { do: task, by: ops } } } }
contracts: { deal: { covers: [aws], provider-notice: 30d, exit: { plan: leave, budget-euros: 1, by: ops, takes: ${takes}, tested: 2025-06-01 } } }
`;
const spread = (metros: readonly [string, string]): string => `${IN_2023}
hosting: { here: { offer: on-premise, sites: { a: { metro: ${metros[0]} }, b: { metro: ${metros[1]} } } } }
components: { app: { copies: { main: { at: here/a }, spare: { at: here/b, role: cold } } } }
`;
const project = (text: string): string => `${IN_2023}governance: { ${text} }\n`;
const waiver = (
  text: string,
): string => `${IN_2023}${CLOUDS}${held('legal-secret', 's3ns/a', 'aws/a')}
governance: { entity: state }
waivers: { w: { rule: P1, what: [aws], from: 2026-01-01, until: 2026-12-31, offer-since: 2026-01-01, ${text} } }
`;
const software = (qualified: string): string => `${IN_2023}
hosting: { soft: { offer: numspot, immune: { value: true, source: a test }, ${qualified} } }
data: { files: { class: [legal-secret] } }
components: { app: { holds: files, copies: { main: { at: soft/a } } } }
`;
const QUALIFIED = 'qualified: { from: 2025-01-01, until: 2027-12-31, source: a test }';
const OVER = 'qualified: { from: 2022-01-01, until: 2024-12-31, source: a test }';
const owned = (immune: string): string => `${IN_2023}
hosting: { osc: { offer: outscale-cloudgouv, ${QUALIFIED}, immune: { value: ${immune}, source: a test } } }
data: { files: { class: [legal-secret] } }
components: { app: { holds: files, copies: { main: { at: osc/a } } } }
`;

/** Rules that a dossier says nothing of: they are told as they are. */
const toldOnly: DesignCase = {
  code: 'R3',
  holds: 'product: { doctrine: none }',
  breaches: IN_2023,
  finds: 'info',
  version: '2021-07-05',
  fr: 'R3, R9c et R11 à R13 ne se jugent pas sur un dossier.',
  en: 'R3, R9c and R11 to R13 are not judged from a dossier.',
};

/** R1 to R15, the markings, the law SREN and the referential SecNumCloud. */
export const doctrineCases: readonly DesignCase[] = [
  {
    code: 'R1',
    holds: project('new-or-overhaul: true, comparative-study: true'),
    breaches: project('new-or-overhaul: true'),
    finds: 'gap app/main',
    version: '2021-07-05',
    fr: '« app/main » : hors du nuage, dans un projet nouveau, sans étude comparative.',
    en: '“app/main”: outside the cloud, in a new project, without a comparative study.',
  },
  {
    code: 'R2',
    holds: `${IN_2023}people: { ops: { skills: [here, there] } }`,
    breaches: `${IN_2023}people: { ops: { skills: [here] } }`,
    finds: 'info there',
    version: '2021-07-05',
    fr: 'Aucune équipe ne dit savoir travailler sur « there ».',
    en: 'No team says that it knows how to work on “there”.',
  },
  toldOnly,
  {
    code: 'R4',
    holds: exit('20d'),
    breaches: exit('40d'),
    finds: 'gap aws',
    version: '2021-07-05',
    fr: 'La sortie de « Amazon Web Services, Paris » ne peut pas être menée : plus longue que le préavis du fournisseur.',
    en: 'The exit from “Amazon Web Services, Paris” cannot be carried out: longer than the provider’s notice.',
  },
  {
    code: 'R5',
    holds: spread(['Lyon', 'Lille']),
    breaches: spread(['Lyon', 'Lyon']),
    finds: 'gap app',
    version: '2021-07-05',
    fr: '« app » : plusieurs sites, une seule agglomération. Une crue ou une coupure de courant les touche ensemble.',
    en: '“app”: several sites, one metropolitan area. One flood or power cut hits them together.',
  },
  {
    code: 'R6',
    holds: `${IN_2023}${CLOUDS}${held('public', 'nubo/site-1', 'pi/site-1-a')}`,
    breaches: IN_2023,
    finds: 'gap app/main',
    version: '2021-07-05',
    fr: '« app/main » : hors du nuage, à justifier.',
    en: '“app/main”: outside the cloud, to be justified.',
  },
  {
    code: 'R7',
    holds: project('cost-euros: 2000000, comparative-study: true'),
    breaches: project('cost-euros: 2000000, comparative-study: false'),
    finds: 'gap app/main',
    version: '2021-07-05',
    fr: 'Le projet coûte plus d’un million d’euros, sort du nuage, et aucune étude comparative n’est dite.',
    en: 'The project costs more than a million euros, leaves the cloud, and no comparative study is stated.',
  },
  {
    code: 'R8',
    holds: project('cost-euros: 8000000'),
    breaches: project('cost-euros: 9000000'),
    finds: 'info',
    version: '2021-07-05',
    fr: 'Le projet atteint neuf millions d’euros : la DINUM donne un avis.',
    en: 'The project comes to nine million euros: DINUM gives an opinion.',
  },
  {
    code: 'R9a',
    holds: `${IN_2023}${CLOUDS}${held('health', 'aws/a', 'aws/b')}`,
    breaches: `${IN_2023}
hosting: { here: { offer: on-premise, health: { value: false, source: a test }, sites: { a: {} } } }
data: { files: { class: [health] } }
components: { app: { holds: files, copies: { main: { at: here/a } } } }
`,
    finds: 'gap app/main',
    version: '2021-07-05',
    fr: '« app/main » : ce lieu ne peut pas recevoir des données de santé, même en secours.',
    en: '“app/main”: this place may not hold health data, not even as a standby.',
  },
  {
    code: 'R9b',
    holds: owned('true'),
    breaches: `${IN_2023}${CLOUDS}${held('legal-secret', 's3ns/a', 'aws/a')}`,
    finds: 'gap app/spare',
    version: '2023-05-31',
    fr: '« app/spare » : ce lieu ne peut pas recevoir des données sensibles, même en secours.',
    en: '“app/spare”: this place may not hold sensitive data, not even as a standby.',
  },
  {
    code: 'R9d',
    holds: waiver('by: minister'),
    breaches: waiver('by: head-of-entity'),
    finds: 'gap w',
    version: '2021-07-05',
    fr: 'La dérogation « w » n’est pas accordée par le ministre ni par le Premier ministre.',
    en: 'The waiver “w” was not granted by the minister or the Prime Minister.',
  },
  {
    code: 'R10',
    holds: `${project('portable: [app]')}services: { web: { needs: [app], objectives: { rto: 4h } } }`,
    breaches: `${project('proprietary: [app]')}services: { web: { needs: [app], objectives: { rto: 4h } } }`,
    finds: 'gap app',
    version: '2021-07-05',
    fr: '« app » : sur le chemin de la reprise, et lié à un service propre à son fournisseur.',
    en: '“app”: on the way of the recovery, and tied to a service peculiar to its provider.',
  },
  {
    code: 'R14',
    holds: software(QUALIFIED),
    breaches: software(OVER),
    finds: 'gap app/main',
    version: '2021-07-05',
    fr: '« app/main » : l’offre s’appuie sur l’infrastructure d’un autre, dont la qualification ne vaut pas pour elle.',
    en: '“app/main”: the offer is built on the infrastructure of another, whose qualification does not count for it.',
  },
  {
    code: 'R15',
    holds: project('segment-shares: { one: 60%, two: 40% }'),
    breaches: project('segment-shares: { one: 100% }'),
    finds: 'gap',
    version: '2021-07-05',
    fr: 'Un seul groupe fournit tout le segment.',
    en: 'One group supplies the whole segment.',

    leaves: 'info',
  },
  {
    code: 'DR-1',
    holds: `${IN_2023}${CLOUDS}${held('restricted', 'pi/site-1-a', 'pi/site-1-b')}`,
    breaches: `${IN_2023}${CLOUDS}${held('restricted', 'pi/site-1-a', 'nubo/site-1')}`,
    finds: 'gap app/spare',
    version: null,
    fr: '« app/spare » : ce lieu ne peut pas recevoir des données Diffusion Restreinte, même en secours.',
    en: '“app/spare”: this place may not hold data marked Diffusion Restreinte, not even as a standby.',
  },
  {
    code: 'SREN-31',
    holds: `${owned('true')}governance: { entity: state }`,
    breaches: `${owned('false')}governance: { entity: state }`,
    finds: 'gap app/main',
    version: '2024-05-21',
    fr: '« app/main » : sur un nuage commercial dont la protection n’est pas établie.',
    en: '“app/main”: on a commercial cloud whose protection is not established.',
  },
  {
    code: 'SNC-1',
    holds: owned('true'),
    breaches: `${IN_2023}
hosting: { osc: { offer: outscale-cloudgouv } }
data: { files: { class: [legal-secret] } }
components: { app: { holds: files, copies: { main: { at: osc/a } } } }
`,
    finds: 'undetermined osc',
    version: '2022-03-08',
    fr: '« 3DS Outscale cloudgouv » : qualifié, sans dates connues.',
    en: '“3DS Outscale cloudgouv”: qualified, without known dates.',
  },
  {
    code: 'SNC-2',
    holds: owned('true'),
    breaches: owned('false'),
    finds: 'gap osc',
    version: '2022-03-08',
    fr: '« 3DS Outscale cloudgouv » : l’opérateur n’est pas hors d’atteinte d’un droit non européen.',
    en: '“3DS Outscale cloudgouv”: the operator is not out of reach of non-European law.',
  },
  {
    code: 'SNC-3',
    holds: software(QUALIFIED),
    breaches: software(OVER),
    finds: 'gap app/main',
    version: '2022-03-08',
    fr: '« app/main » : l’offre s’appuie sur l’infrastructure d’un autre, dont la qualification ne vaut pas pour elle.',
    en: '“app/main”: the offer is built on the infrastructure of another, whose qualification does not count for it.',
  },
  {
    code: 'HDS-1',
    holds: `${under('none', 'hds')}${CLOUDS}${held('health', 'aws/a', 'aws/b')}`,
    breaches: `${under('none', 'hds')}
hosting: { here: { offer: on-premise, health: { value: false, source: a test }, sites: { a: {} } } }
data: { files: { class: [health] } }
components: { app: { holds: files, copies: { main: { at: here/a } } } }
`,
    finds: 'gap app/main',
    version: '2024-05-16',
    fr: '« app/main » : ce lieu ne peut pas recevoir des données de santé, même en secours.',
    en: '“app/main”: this place may not hold health data, not even as a standby.',
  },
];
