import type { RuleCode } from '../../../src/model/vocabulary.ts';

/** One rule judged over a run: a small dossier that keeps it, one that breaches it, and what the verdict says of the second. */
export interface RuleCase {
  readonly rule: RuleCode;
  readonly about: string;
  readonly holds: string;
  readonly breaches: string;
  /** Day of the wording. */
  readonly version: string | null;
  /** `copy app/spare`. */
  readonly on: string;
  readonly site: string | null;
  readonly seconds: number;
  readonly bytes: number | null;
  readonly fr: string;
  readonly en: string;
}

const IN_2023 = 'product: { doctrine: cloud-au-centre-2023 }\n';
const PLACES = `
hosting:
  here: { offer: on-premise, operator: here, restricted: { value: true, source: a test }, health: { value: true, source: a test }, sites: { a: {}, b: {} } }
  there: { offer: on-premise, operator: there, sites: { a: {}, b: {} } }
  abroad: { offer: aws, region: us-west-2, restricted: { value: false, source: a test }, health: { value: false, source: a test }, adequate: { value: false, source: a test }, sites: { a: { country: US } } }
`;

/** Data that a plan moves to a place when the room burns, an hour after. */
const moved = (classes: string, to: string): string => `${IN_2023}${PLACES}
data: { files: { class: [${classes}], volume: 40GB } }
components:
  app: { holds: files, copies: { main: { at: here/a }, spare: { at: ${to}, role: cold } } }
plans:
  leave:
    kind: recovery
    trigger: { when: web < 50%, learned-after: 0s }
    steps: { move: { do: move-data, from: app/main, to: app/spare, takes: 1h } }
incidents: { cable: [{ at: T+0, do: isolate, what: here/a, for: 2h }] }
`;

const keyed = (holder: string): string => `${IN_2023}
hosting:
  here: { offer: on-premise, operator: here, sites: { a: {} } }
  cloud: { offer: aws, region: eu-west-3 }
data: { files: { class: [legal-secret], volume: 40GB } }
tools: { vault: { kind: credential, at: ${holder} } }
components: { app: { holds: files, copies: { main: { at: here/a, key: vault } } } }
`;

const fallback = (spare: string): string => `${IN_2023}
components:
  app: { switchover: { takes: 0s }, copies: { main: { at: here/a }, spare: { at: ${spare}, role: hot } } }
incidents: { fire: [{ at: T+0, do: outage, what: here/a, for: 5h }] }
`;

/** A pair of dossiers that a word tells apart. */
const attacked = (first: string): string => `${IN_2023}
data: { files: { volume: 40GB } }
components:
  app:
    holds: files
    copies: { main: { at: here/a } }
    backups: { b: { every: 1h, at: there/a, immutable: true, verified: 2026-01-01, works: 100% } }
plans:
  recover:
    kind: recovery
    trigger: { when: files is corrupted, learned-after: 0s }
    steps: { shut: { ${first}, takes: 10m }, back: { do: restore, what: app/main, from: app/b, takes: 1h, after: shut } }
incidents: { thief: [{ at: T+0, do: encrypt, what: app, dwell: 30m }] }
`;

const restored = (backup: string): string => `${IN_2023}
data: { files: { rpo: 6h, volume: 40GB } }
components:
  app:
    holds: files
    copies: { main: { at: here/a }, spare: { at: there/a, role: warm } }
    backups: { pictures: { at: there/b, verified: 2026-01-01, ${backup} } }
plans:
  recover:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    steps: { restore: { do: restore, what: app/spare, from: app/pictures, takes: 1h } }
incidents: { fire: [{ at: T+0, do: destroy, what: here/a }] }
`;

const decided = (decision: string): string =>
  moved('legal-secret', 'abroad/a').replace('steps:', `${decision}\n    steps:`);

const returned = (erase: string): string => `${IN_2023}
run: { horizon: 4d }
data: { files: { class: [legal-secret], volume: 40GB, erase-within: 1d } }
components:
  app:
    holds: files
    copies: { main: { at: here/a }, spare: { at: there/a, role: cold } }
    backups: { b: { every: 6h, at: there/b, works: 100% } }
plans:
  leave:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    steps:
      make: { do: provision, what: app/spare, takes: 1h }
      fill: { do: restore, what: app/spare, from: app/b, takes: 1h, after: make }
      open: { do: promote, what: app/spare, takes: 0s, after: fill }
      wait: { do: task, takes: 10h, after: open }
      move: { do: move-data, from: app/spare, to: app/main, takes: 1h, after: wait }
      home: { do: fail-back, from: app/spare, to: app/main, takes: 0s, after: move }
      ${erase}
incidents: { power: [{ at: T+0, do: outage, what: here/a, for: 3h }] }
`;

const notice = (team: string): string => `${IN_2023}
people: { legal: { ${team} } }
plans:
  tell:
    kind: recovery
    trigger: { when: web < 50%, learned-after: 0s }
    steps: { cnil: { do: notify, deadline: 4h, takes: 1h, by: legal } }
incidents: { fire: [{ at: T+0, do: outage, what: here/a, for: 9h }] }
`;

const promised = (hours: number): string => `${IN_2023}
services: { web: { needs: [app], objectives: { rto: 1h } } }
incidents: { fire: [{ at: T+0, do: outage, what: here/a, for: ${hours}h }] }
`;

const stay = (until: string): string => `${IN_2023}
data: { files: { class: [legal-secret], volume: 40GB } }
hosting:
  here: { offer: on-premise, operator: here, sites: { a: {} } }
  cloud: { offer: outscale-cloudgouv, immune: { value: true, source: a test }, qualified: { from: 2025-01-01, until: ${until}, source: a test } }
components:
  app: { holds: files, switchover: { takes: 0s }, copies: { main: { at: here/a }, spare: { at: cloud/a, role: hot, replicates: main, stays: 20d } } }
run: { horizon: 30d }
incidents: { fire: [{ at: T+0, do: outage, what: here/a, for: 4d }] }
`;

const cutOff = (spare: string, what: string): string => `${IN_2023}
run: { horizon: 3d }
data: { files: { rpo: 2h, volume: 40GB } }
components:
  app: { holds: files, copies: { main: { at: here/a }, spare: { at: ${spare}, role: warm, replicates: main, lag: 5m } } }
incidents: { law: [{ at: T+0, do: cut, what: ${what}, notice: 3h, for: 10h }] }
`;

const patched = (lasts: string): string => `${IN_2023}
run: { horizon: 3d }
tools: { updates: { at: there/a } }
services: { web: { needs: [app] } }
components: { app: { needs: [{ need: updates, lasts: ${lasts}, kind: patches }], copies: { main: { at: here/a } } } }
incidents: { denied: [{ at: T+0, do: withhold-updates, what: updates }] }
`;

/** Every rule of the vocabulary, and cuts by a name where a cut of a place is judged. */
export const ruleCases: readonly RuleCase[] = [
  {
    rule: 'P1',
    about: 'sensitive data moved abroad',
    holds: moved('legal-secret', 'there/a'),
    breaches: moved('legal-secret', 'abroad/a'),
    version: '2023-05-31',
    on: 'copy app/spare',
    site: 'abroad/a',
    seconds: 79200,
    bytes: 40000000000,
    fr: 'La règle P1 « Données sensibles protégées » est enfreinte pour la copie app (spare), au site de la zone a (Amazon Web Services, Oregon) (40 Go), pendant 22 h et encore à la fin de la simulation, sans décision qui la couvre : Amazon Web Services (Oregon) n’est pas qualifié SecNumCloud et n’est pas à l’abri des lois extra-européennes.',
    en: 'Rule P1 “Sensitive data protected” is breached for the copy app (spare), at zone a (Amazon Web Services, Oregon) (40 GB), for 22 h and still at the end of the simulation, with no decision to cover it: Amazon Web Services (Oregon) is not qualified SecNumCloud and is not out of reach of non-European law.',
  },
  {
    rule: 'P2',
    about: 'restricted data moved abroad',
    holds: moved('restricted', 'here/b'),
    breaches: moved('restricted', 'abroad/a'),
    version: '2015-01-28',
    on: 'copy app/spare',
    site: 'abroad/a',
    seconds: 79200,
    bytes: 40000000000,
    fr: 'La règle P2 « Diffusion Restreinte » est enfreinte pour la copie app (spare), au site de la zone a (Amazon Web Services, Oregon) (40 Go), pendant 22 h et encore à la fin de la simulation, sans décision qui la couvre : Amazon Web Services (Oregon) n’est pas homologué Diffusion Restreinte.',
    en: 'Rule P2 “Restricted data” is breached for the copy app (spare), at zone a (Amazon Web Services, Oregon) (40 GB), for 22 h and still at the end of the simulation, with no decision to cover it: Amazon Web Services (Oregon) is not approved for restricted data.',
  },
  {
    rule: 'P3',
    about: 'health data moved abroad',
    holds: moved('health', 'here/b'),
    breaches: moved('health', 'abroad/a'),
    version: '2024-05-16',
    on: 'copy app/spare',
    site: 'abroad/a',
    seconds: 79200,
    bytes: 40000000000,
    fr: 'La règle P3 « Données de santé » est enfreinte pour la copie app (spare), au site de la zone a (Amazon Web Services, Oregon) (40 Go), pendant 22 h et encore à la fin de la simulation, sans décision qui la couvre : Amazon Web Services (Oregon) n’est pas certifié HDS.',
    en: 'Rule P3 “Health data” is breached for the copy app (spare), at zone a (Amazon Web Services, Oregon) (40 GB), for 22 h and still at the end of the simulation, with no decision to cover it: Amazon Web Services (Oregon) is not certified for health data (HDS).',
  },
  {
    rule: 'P4',
    about: 'the key is with a provider',
    holds: keyed('here/a'),
    breaches: keyed('cloud/a'),
    version: '2022-03-08',
    on: 'copy app/main',
    site: 'here/a',
    seconds: 90000,
    bytes: 40000000000,
    fr: 'La règle P4 « Clés hors d’atteinte » est enfreinte pour la copie app (main), au site a de here (40 Go), pendant 25 h et encore à la fin de la simulation, sans décision qui la couvre : la clé est tenue par le secret d’accès vault, seulement chez Amazon Web Services (Paris), à portée des lois extra-européennes.',
    en: 'Rule P4 “Keys out of reach” is breached for the copy app (main), at site a of here (40 GB), for 25 h and still at the end of the simulation, with no decision to cover it: the key is held by the credential vault, only with Amazon Web Services (Paris), within reach of non-European law.',
  },
  {
    rule: 'P5',
    about: 'personal data moved abroad',
    holds: moved('personal', 'there/a'),
    breaches: moved('personal', 'abroad/a'),
    version: '2016-04-27',
    on: 'copy app/spare',
    site: 'abroad/a',
    seconds: 79200,
    bytes: 40000000000,
    fr: 'La règle P5 « Données personnelles en Europe » est enfreinte pour la copie app (spare), au site de la zone a (Amazon Web Services, Oregon) (40 Go), pendant 22 h et encore à la fin de la simulation, sans décision qui la couvre : Amazon Web Services (Oregon) est hors de l’Europe et d’un pays reconnu adéquat, sans outil de transfert.',
    en: 'Rule P5 “Personal data in Europe” is breached for the copy app (spare), at zone a (Amazon Web Services, Oregon) (40 GB), for 22 h and still at the end of the simulation, with no decision to cover it: Amazon Web Services (Oregon) is outside Europe and any country found adequate, without a transfer tool.',
  },
  {
    rule: 'P6',
    about: 'the fallback is with the same operator',
    holds: fallback('there/a'),
    breaches: fallback('here/b'),
    version: '2023-05-31',
    on: 'copy app/spare',
    site: 'here/b',
    seconds: 86400,
    bytes: null,
    fr: 'La règle P6 « Secours indépendant » est enfreinte pour la copie app (spare), au site b de here, pendant 24 h et encore à la fin de la simulation : elle partage l’opérateur here avec la copie app (main).',
    en: 'Rule P6 “Independent fallback” is breached for the copy app (spare), at site b of here, for 24 h and still at the end of the simulation: it shares the operator here with the copy app (main).',
  },
  {
    rule: 'P7',
    about: 'a restore within the attacker’s reach',
    holds: attacked('do: rotate-credentials, what: app'),
    breaches: attacked('do: task'),
    version: '2022-12-14',
    on: 'copy app/main',
    site: 'here/a',
    seconds: 82200,
    bytes: 40000000000,
    fr: 'La règle P7 « Restauration à l’écart » est enfreinte pour la copie app (main), au site a de here (40 Go), pendant 22 h 50 et encore à la fin de la simulation : l’attaquant l’atteint encore (incident « thief ») : rien n’y a été coupé, nettoyé, ni changé de secrets.',
    en: 'Rule P7 “Restore kept apart” is breached for the copy app (main), at site a of here (40 GB), for 22 h 50 min and still at the end of the simulation: the attacker still reaches it (incident “thief”): nothing there was cut off, cleaned or given new secrets.',
  },
  {
    rule: 'P8',
    about: 'a picture older than the RPO',
    holds: restored('every: 4h'),
    breaches: restored('every: 24h, at-time: 5h'),
    version: '2022-03-08',
    on: 'copy app/spare',
    site: 'there/a',
    seconds: 82800,
    bytes: 40000000000,
    fr: 'La règle P8 « Point de restauration sain » est enfreinte pour la copie app (spare), au site a de there (40 Go), pendant 23 h et encore à la fin de la simulation : le point pris dans la sauvegarde app (pictures) est sain, et plus ancien que la PDMA ne l’admet.',
    en: 'Rule P8 “Sound restore point” is breached for the copy app (spare), at site a of there (40 GB), for 23 h and still at the end of the simulation: the point taken from the backup app (pictures) is sound, and older than the RPO allows.',
  },
  {
    rule: 'P9',
    about: 'a breach that nobody decided',
    holds: decided('decision: { by: chief, takes: 5m, accepts: { rules: [P1], for: 1d } }').replace(
      'plans:',
      'people: { chief: { entitled: true } }\nplans:',
    ),
    breaches: decided(''),
    version: '2023-05-31',
    on: 'copy app/spare',
    site: 'abroad/a',
    seconds: 79200,
    bytes: 40000000000,
    fr: 'La règle P9 « Écart décidé et tracé » est enfreinte pour la copie app (spare), au site de la zone a (Amazon Web Services, Oregon) (40 Go), pendant 22 h et encore à la fin de la simulation.',
    en: 'Rule P9 “Breach decided and recorded” is breached for the copy app (spare), at zone a (Amazon Web Services, Oregon) (40 GB), for 22 h and still at the end of the simulation.',
  },
  {
    rule: 'P10',
    about: 'a copy left behind',
    holds: returned('erase: { do: erase, what: app/spare, takes: 10m, after: home }'),
    breaches: returned(''),
    version: '2022-03-08',
    on: 'copy app/spare',
    site: 'there/a',
    seconds: 212399,
    bytes: 40000000000,
    fr: 'La règle P10 « Aucun reste au secours » est enfreinte pour la copie app (spare), au site a de there (40 Go), pendant 2 j 11 h et encore à la fin de la simulation.',
    en: 'Rule P10 “No residue at the fallback” is breached for the copy app (spare), at site a of there (40 GB), for 2 d 11 h and still at the end of the simulation.',
  },
  {
    rule: 'P11',
    about: 'nobody to tell the authority',
    holds: notice(''),
    breaches: notice('hours: mon-fri 17:00-20:00'),
    version: '2022-12-14',
    on: 'step tell.cnil',
    site: null,
    seconds: 7199,
    bytes: null,
    fr: 'La règle P11 « Autorités prévenues à temps » est enfreinte pour l’étape « Notifier une autorité (cnil) », pendant 2 h : elle n’est pas faite à l’échéance.',
    en: 'Rule P11 “Authorities notified in time” is breached for the step “Notify an authority (cnil)”, for 2 h: it is not done by its deadline.',
  },
  {
    rule: 'P12',
    about: 'an outage longer than the RTO',
    holds: promised(1),
    breaches: promised(2),
    version: null,
    on: 'service web',
    site: null,
    seconds: 3599,
    bytes: null,
    fr: 'La règle P12 « Niveau de service tenu » est enfreinte pour le service « web », pendant 1 h.',
    en: 'Rule P12 “Service level held” is breached for the service “web”, for 1 h.',
  },
  {
    rule: 'P13',
    about: 'a qualification that ends within the stay',
    holds: stay('2026-02-01'),
    breaches: stay('2026-01-10'),
    version: '2023-05-31',
    on: 'copy app/spare',
    site: 'cloud/a',
    seconds: 2592000,
    bytes: 40000000000,
    fr: 'La règle P13 « Valable tout le séjour » est enfreinte pour la copie app (spare), au site de la zone a de 3DS Outscale cloudgouv (40 Go), pendant 30 j et encore à la fin de la simulation : la qualification SecNumCloud de 3DS Outscale cloudgouv court jusqu’au 10 janvier 2026, avant la fin du séjour.',
    en: 'Rule P13 “Valid for the whole stay” is breached for the copy app (spare), at zone a of 3DS Outscale cloudgouv (40 GB), for 30 d and still at the end of the simulation: the SecNumCloud qualification of 3DS Outscale cloudgouv runs until 10 January 2026, before the end of the stay.',
  },
  {
    rule: 'P14',
    about: 'every copy behind the cut',
    holds: cutOff('there/a', 'here'),
    breaches: cutOff('here/b', 'here'),
    version: '2023-05-31',
    on: 'rule P14:files',
    site: null,
    seconds: 36000,
    bytes: 40000000000,
    fr: 'La règle P14 « Sortie avant la coupure » est enfreinte pour les données « files » (40 Go), pendant 10 h : rien n’en est sain hors de la coupure et aussi récent que le veut la PDMA de 2 h.',
    en: 'Rule P14 “Exit before the cut-off” is breached for the data set “files” (40 GB), for 10 h: nothing of it out of the cut is sound and as recent as the RPO of 2 h asks.',
  },
  {
    rule: 'P14',
    about: 'every copy cut by its name',
    holds: cutOff('there/a', 'app/main'),
    breaches: cutOff('there/a', 'app'),
    version: '2023-05-31',
    on: 'rule P14:files',
    site: null,
    seconds: 36000,
    bytes: 40000000000,
    fr: 'La règle P14 « Sortie avant la coupure » est enfreinte pour les données « files » (40 Go), pendant 10 h : rien n’en est sain hors de la coupure et aussi récent que le veut la PDMA de 2 h.',
    en: 'Rule P14 “Exit before the cut-off” is breached for the data set “files” (40 GB), for 10 h: nothing of it out of the cut is sound and as recent as the RPO of 2 h asks.',
  },
  {
    rule: 'P14',
    about: 'the data cut by their name',
    holds: cutOff('there/a', 'app/spare'),
    breaches: cutOff('there/a', 'files'),
    version: '2023-05-31',
    on: 'rule P14:files',
    site: null,
    seconds: 36000,
    bytes: 40000000000,
    fr: 'La règle P14 « Sortie avant la coupure » est enfreinte pour les données « files » (40 Go), pendant 10 h : rien n’en est sain hors de la coupure et aussi récent que le veut la PDMA de 2 h.',
    en: 'Rule P14 “Exit before the cut-off” is breached for the data set “files” (40 GB), for 10 h: nothing of it out of the cut is sound and as recent as the RPO of 2 h asks.',
  },
  {
    rule: 'SNC-5',
    about: 'patches withheld for too long',
    holds: patched('5d'),
    breaches: patched('1d'),
    version: '2022-03-08',
    on: 'reserve app>updates',
    site: null,
    seconds: 172800,
    bytes: null,
    fr: 'La règle SNC-5 « Correctifs à temps » est enfreinte pour la réserve de correctifs d’app sans l’outil updates, pendant 2 j et encore à la fin de la simulation.',
    en: 'Rule SNC-5 “Patches in time” is breached for the patch reserve of app without the tool updates, for 2 d and still at the end of the simulation.',
  },
];
