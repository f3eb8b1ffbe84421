import { describe, expect, it } from 'vitest';
import { wordFinding, wordVerdict } from '../../../../src/analysis/index.ts';
import type { Finding, VerdictWord } from '../../../../src/analysis/verdict.ts';
import { LANGUAGES } from '../../../../src/model/localised.ts';
import { aRun, burn, missing, who } from '../../../helpers/aRun.ts';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

const teller = aRun();
const { vault } = burn(teller);
const refused = teller.becomes('plan:failover', 'refused');
const failed = teller.becomes('plan:failover', 'failed');
const run = teller.run();

const lost = {
  finding: 'data-lost',
  data: 'returns',
  seconds: 600,
  writtenSeconds: 600,
  bytes: 1e9,
  target: 900,
  definitive: true,
  entry: 0,
} as const;
const breached = {
  finding: 'rule-breached',
  rule: 'P1',
  on: who('copy:db/spare'),
  site: 'ovh/sbg2',
  version: '2023-05-31',
  bytes: null,
  alsoOn: [],
  seconds: 7200,
  open: false,
  decided: false,
  entry: 0,
} as const;
const stuck = {
  finding: 'step-stuck',
  step: 'failover.promote',
  alsoSteps: [],
  missing: missing('tool', 'tool:vault', { takenBy: vault, forGood: true }),
  entry: 0,
} as const;
const missed = {
  finding: 'rto-missed',
  service: 'declare',
  seconds: 15_600,
  target: 14_400,
  open: false,
  entry: 0,
} as const;

const cases: readonly { readonly finding: Finding; readonly fr: string; readonly en: string }[] = [
  {
    finding: missed,
    fr: 'Le service « Déclarer » reste 4 h 20 sous son minimum, pour un RTO de 4 h : 20 min de trop.',
    en: 'The service “Declare” stays below its minimum for 4 h 20 min, for an RTO of 4 h: 20 min over.',
  },
  {
    finding: { ...missed, finding: 'mtpd-missed', open: true },
    fr: 'Le service « Déclarer » n’est toujours pas revenu après 4 h 20, pour une DMIA de 4 h : déjà 20 min de trop.',
    en: 'The service “Declare” is still not back after 4 h 20 min, for an MTPD of 4 h: 20 min over already.',
  },
  {
    finding: {
      finding: 'service-below-minimum',
      service: 'declare',
      level: 0,
      mbco: 0.5,
      entry: 0,
    },
    fr: 'Le service « Déclarer » est à l’arrêt à la fin de la simulation.',
    en: 'The service “Declare” is down at the end of the simulation.',
  },
  {
    finding: {
      finding: 'service-below-minimum',
      service: 'declare',
      level: 0.2,
      mbco: 0.5,
      entry: null,
    },
    fr: 'Le service « Déclarer » n’est rendu qu’à 20 % à la fin de la simulation, pour un minimum de 50 %.',
    en: 'The service “Declare” is delivered at only 20% at the end of the simulation, for a minimum of 50%.',
  },
  {
    finding: {
      finding: 'service-held',
      service: 'declare',
      longestSeconds: 0,
      target: 14_400,
      entry: null,
    },
    fr: 'Le service « Déclarer » ne passe jamais sous son minimum.',
    en: 'The service “Declare” never falls below its minimum.',
  },
  {
    finding: {
      finding: 'service-held',
      service: 'declare',
      longestSeconds: 3600,
      target: 14_400,
      entry: 0,
    },
    fr: 'Le service « Déclarer » revient en 1 h, pour un RTO de 4 h : 3 h de marge.',
    en: 'The service “Declare” is back in 1 h, for an RTO of 4 h: 3 h to spare.',
  },
  {
    finding: {
      finding: 'service-held',
      service: 'declare',
      longestSeconds: 3600,
      target: null,
      entry: 0,
    },
    fr: 'Le service « Déclarer » revient en 1 h.',
    en: 'The service “Declare” is back in 1 h.',
  },
  {
    finding: {
      finding: 'service-reduced',
      service: 'declare',
      level: 0.6,
      seconds: 7200,
      entry: 0,
    },
    fr: 'Le service « Déclarer » n’est rendu qu’en partie pendant 2 h, au-dessus de son minimum : 60 % de la demande au plus bas.',
    en: 'The service “Declare” is delivered only in part for 2 h, above its minimum: 60% of the demand at the lowest.',
  },
  {
    finding: { finding: 'service-degraded', service: 'declare', level: 0.6, entry: 0 },
    fr: 'Le service « Déclarer » tient en mode dégradé, à 60 % de la demande.',
    en: 'The service “Declare” holds in degraded mode, at 60% of the demand.',
  },
  {
    finding: stuck,
    fr: 'L’étape « Promouvoir la base » ne peut pas commencer : il manque l’outil Coffre-fort, perdu avec le site 1 de Nubo.',
    en: 'The step “Promote the database” cannot begin: it lacks the tool Vault, lost with site 1 of Nubo.',
  },
  {
    finding: { ...stuck, alsoSteps: ['failover.traffic', 'failover.check'] },
    fr: 'L’étape « Promouvoir la base » et 2 autres ne peuvent pas commencer : il manque l’outil Coffre-fort, perdu avec le site 1 de Nubo.',
    en: 'The step “Promote the database” and 2 others cannot begin: they lack the tool Vault, lost with site 1 of Nubo.',
  },
  {
    finding: { ...stuck, step: 'failover', missing: missing('people', 'member:duty') },
    fr: 'La décision de lancer le plan « Bascule » ne peut pas être prise : il manque une personne de l’équipe Astreinte.',
    en: 'The decision to launch the plan “Failover” cannot be taken: it lacks someone of the team Duty.',
  },
  {
    finding: { finding: 'plan-failed', plan: 'failover', step: 'failover.promote', entry: failed },
    fr: 'Le plan « Bascule » échoue : l’étape « Promouvoir la base » n’a pas réussi.',
    en: 'The plan “Failover” fails: the step “Promote the database” did not succeed.',
  },
  {
    finding: { finding: 'plan-failed', plan: 'failover', step: null, entry: refused },
    fr: 'Le plan « Bascule » n’est pas lancé : la décision est refusée.',
    en: 'The plan “Failover” is not launched: the decision is refused.',
  },
  {
    finding: lost,
    fr: 'Les données « Déclarations » perdent 10 min d’écritures (1 Go), pour une PDMA de 15 min : 5 min de marge.',
    en: 'The data set “Returns” loses 10 min of writes (1 GB), for an RPO of 15 min: 5 min to spare.',
  },
  {
    finding: { ...lost, seconds: 7200, writtenSeconds: 7200, bytes: null },
    fr: 'Les données « Déclarations » perdent 2 h d’écritures, pour une PDMA de 15 min : 1 h 45 de trop.',
    en: 'The data set “Returns” loses 2 h of writes, for an RPO of 15 min: 1 h 45 min over.',
  },
  {
    finding: { ...lost, seconds: 7200 },
    fr: 'Les données « Déclarations » perdent 10 min d’écritures (1 Go), en revenant 2 h en arrière, pour une PDMA de 15 min : 1 h 45 de trop.',
    en: 'The data set “Returns” loses 10 min of writes (1 GB), going 2 h back, for an RPO of 15 min: 1 h 45 min over.',
  },
  {
    finding: { ...lost, target: null },
    fr: 'Les données « Déclarations » perdent 10 min d’écritures (1 Go), sans limite fixée.',
    en: 'The data set “Returns” loses 10 min of writes (1 GB), with no limit set.',
  },
  {
    finding: { ...lost, seconds: Number.MAX_SAFE_INTEGER },
    fr: 'Les données « Déclarations » sont perdues en entier : rien d’utilisable n’en reste.',
    en: 'The data set “Returns” is lost altogether: nothing usable is left of it.',
  },
  {
    finding: breached,
    fr: 'La règle P1 « Données sensibles protégées » est enfreinte pour la copie Base de secours, au site SBG2, pendant 2 h, sans décision qui la couvre.',
    en: 'Rule P1 “Sensitive data protected” is breached for the copy Spare database, at site SBG2, for 2 h, with no decision to cover it.',
  },
  {
    finding: { ...breached, decided: true, open: true, alsoOn: [who('copy:db/main')] },
    fr: 'La règle P1 « Données sensibles protégées » est enfreinte pour la copie Base de secours, au site SBG2, et 1 autre, pendant 2 h et encore à la fin de la simulation, par une décision assumée.',
    en: 'Rule P1 “Sensitive data protected” is breached for the copy Spare database, at site SBG2, and 1 other, for 2 h and still at the end of the simulation, by a decision that accepts it.',
  },
  {
    // No decision can set good practice aside: none is missed.
    finding: { ...breached, rule: 'P6' },
    fr: 'La règle P6 « Secours indépendant » est enfreinte pour la copie Base de secours, au site SBG2, pendant 2 h.',
    en: 'Rule P6 “Independent fallback” is breached for the copy Spare database, at site SBG2, for 2 h.',
  },
  {
    finding: { ...breached, rule: 'P14', on: who('rule:P14:returns'), site: null },
    fr: 'La règle P14 « Sortie avant la coupure » est enfreinte pour les données « Déclarations », pendant 2 h : rien n’en est sain hors de la coupure et aussi récent que le veut la PDMA de 15 min.',
    en: 'Rule P14 “Exit before the cut-off” is breached for the data set “Returns”, for 2 h: nothing of it out of the cut is sound and as recent as the RPO of 15 min asks.',
  },
  {
    finding: { ...breached, finding: 'rule-undetermined' },
    fr: 'Nul ne peut dire si la règle P1 « Données sensibles protégées » est respectée pour la copie Base de secours, au site SBG2 : nul ne dit si OVH est qualifié SecNumCloud, ou jusqu’à quand, et nul ne dit si OVH est à l’abri des lois extra-européennes.',
    en: 'Nobody can tell whether rule P1 “Sensitive data protected” is kept for the copy Spare database, at site SBG2: nobody says whether OVH is qualified SecNumCloud, or until when, and nobody says whether OVH is out of reach of non-European law.',
  },
  {
    finding: {
      finding: 'mutual-dependency',
      members: [who('component:db'), who('tool:vpn')],
      entry: 0,
    },
    fr: 'Le composant Base de données et le réseau VPN s’attendent l’un l’autre : aucun ne peut repartir le premier.',
    en: 'The component Database and the network VPN wait for each other: none can start first.',
  },
  {
    finding: { finding: 'run-stopped', because: 'zero-time-loop', entry: 0 },
    fr: 'La simulation s’arrête là : des éléments se relancent sans fin dans le même instant.',
    en: 'The simulation stops here: things set each other off without end in the same instant.',
  },
  {
    finding: { finding: 'run-stopped', because: 'too-many-events', entry: 0 },
    fr: 'La simulation s’arrête là : il se passe trop de choses pour la mener à son terme.',
    en: 'The simulation stops here: too much happens for it to be carried to its end.',
  },
  {
    finding: { finding: 'nothing-happened' },
    fr: 'Rien ne trouble les services.',
    en: 'Nothing disturbs the services.',
  },
];

describe('wordFinding', () => {
  it.each(cases)('$finding.finding: $fr', ({ finding, fr, en }) => {
    expect(plain(wordFinding(run, finding, 'fr'))).toBe(fr);
    expect(plain(wordFinding(run, finding, 'en'))).toBe(en);
  });
});

it('a step that was broken off is not told that it cannot begin', () => {
  const broken = aRun();
  burn(broken);
  broken.at(10).becomes('step:failover.promote', 'working');
  broken.at(20).becomes('step:failover.promote', 'waiting');
  const said = LANGUAGES.map((language) => plain(wordFinding(broken.run(), stuck, language)));
  expect(said).toContain(
    'L’étape « Promouvoir la base » est interrompue et ne peut pas reprendre : il manque l’outil Coffre-fort, perdu avec le site 1 de Nubo.',
  );
  expect(said).toContain(
    'The step “Promote the database” was broken off and cannot go on: it lacks the tool Vault, lost with site 1 of Nubo.',
  );
});

it('each word of a verdict is said in its own way, short', () => {
  const all: readonly VerdictWord[] = [
    'holds',
    'holds-degraded',
    'unlawful',
    'fails',
    'stuck',
    'undetermined',
  ];
  for (const language of LANGUAGES) {
    const said = all.map((word) => wordVerdict(word, language));
    expect(new Set(said).size).toBe(all.length);
    for (const word of said) expect(word.length).toBeLessThan(24);
  }
});
