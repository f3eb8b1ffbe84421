import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../../../../src/analysis/index.ts';
import { at } from '../../../../src/base/assert.ts';
import type { TraceId } from '../../../../src/model/trace.ts';
import { aRun, burn, missing, type RunTeller, who } from '../../../helpers/aRun.ts';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** The sentence of the entry that `tell` answers. */
function said(tell: (run: RunTeller) => TraceId): { readonly fr: string; readonly en: string } {
  const teller = aRun();
  const id = tell(teller);
  const run = teller.run();
  const entry = at(run.entries, id);
  return { fr: plain(sentenceOf(run, entry, 'fr')), en: plain(sentenceOf(run, entry, 'en')) };
}

const cases: readonly {
  readonly name: string;
  readonly tell: (run: RunTeller) => TraceId;
  readonly fr: string;
  readonly en: string;
}[] = [
  {
    name: 'an incident is the cause of what it strikes',
    tell: (run) => burn(run).site,
    fr: 'Le site 1 de Nubo est détruit (incident « Incendie »).',
    en: 'Site 1 of Nubo is destroyed (incident “Fire”).',
  },
  {
    name: 'a copy goes with its site',
    tell: (run) => burn(run).copy,
    fr: 'La copie Base principale est perdue avec le site 1 de Nubo.',
    en: 'The copy Main database is lost with site 1 of Nubo.',
  },
  {
    name: 'so does a tool, which is then lost and not only unusable',
    tell: (run) => burn(run).vault,
    fr: 'L’outil Coffre-fort est perdu avec le site 1 de Nubo.',
    en: 'The tool Vault is lost with site 1 of Nubo.',
  },
  {
    name: 'a service falls because of what a person would name, not because of a level',
    tell: (run) => burn(run).down,
    fr: 'Le service « Déclarer » est à l’arrêt : la copie Base principale est perdue avec le site 1 de Nubo.',
    en: 'The service “Declare” is down: the copy Main database is lost with site 1 of Nubo.',
  },
  {
    name: 'a clock tells its promise',
    tell: (run) => burn(run).rto,
    fr: 'Le décompte du RTO commence pour le service « Déclarer » : 4 h.',
    en: 'The clock of the RTO starts for the service “Declare”: 4 h.',
  },
  {
    name: 'a breach tells how long',
    tell: (run) => {
      const { rto } = burn(run);
      return run.at(14_401).becomes('objective:declare/rto', 'breached', [rto]);
    },
    fr: 'Le service « Déclarer » est sous son minimum depuis plus de 4 h, au-delà du RTO.',
    en: 'The service “Declare” has been below its minimum for more than 4 h, beyond its RTO.',
  },
  {
    name: 'a return too late tells both numbers',
    tell: (run) => {
      const { rto } = burn(run);
      run.at(14_401).becomes('objective:declare/rto', 'breached', [rto]);
      return run.at(18_000).becomes('objective:declare/rto', 'missed');
    },
    fr: 'Le service « Déclarer » a mis 5 h à revenir, pour un RTO de 4 h.',
    en: 'The service “Declare” took 5 h to come back, for an RTO of 4 h.',
  },
  {
    name: 'a target tightened by a peak is the one that is told',
    tell: (run) => {
      const { rto } = burn(run);
      run.tells('objective:declare/rto', {
        type: 'draw',
        purpose: 'target',
        value: 3600,
        law: '3600s',
      });
      return run.at(1800).becomes('objective:declare/rto', 'watching', [rto]);
    },
    fr: 'Le service « Déclarer » revient en 30 min, pour un RTO de 1 h.',
    en: 'The service “Declare” is back in 30 min, for an RTO of 1 h.',
  },
  {
    name: 'a wait says where what is missing went',
    tell: (run) => {
      const { vault } = burn(run);
      const need = missing('tool', 'tool:vault', { takenBy: vault, forGood: true });
      return run.waits('step:failover.promote', [need, missing('people', 'member:dba')], [vault]);
    },
    fr: 'L’étape « Promouvoir la base » attend l’outil Coffre-fort, perdu avec le site 1 de Nubo, et une personne de l’équipe bases.',
    en: 'The step “Promote the database” waits for the tool Vault, lost with site 1 of Nubo, and someone of the Database team.',
  },
  {
    name: 'a frozen console says what that means',
    tell: (run) => run.becomes('control-plane:ovh', 'frozen'),
    fr: 'La console d’OVH est figée : rien n’y peut plus être créé, démarré ni modifié.',
    en: 'The management console of OVH is frozen: nothing can be created, started or changed there.',
  },
  {
    name: 'a legal stop is not a failure',
    tell: (run) => {
      const cut = run.becomes('lawful-status:ovh', 'cut');
      return run.becomes('copy:db/spare', 'suspended', [cut]);
    },
    fr: 'La copie Base de secours ne peut plus être utilisée : l’accès à OVH est coupé par le droit.',
    en: 'The copy Spare database can no longer be used: access to OVH is cut off by law.',
  },
  {
    name: 'a copy that nobody promoted takes over by itself',
    tell: (run) => {
      const { copy } = burn(run);
      return run.at(180).becomes('copy:db/spare', 'serving', [copy], 'copy.activated');
    },
    fr: 'La copie Base de secours prend le relais d’elle-même.',
    en: 'The copy Spare database takes over by itself.',
  },
  {
    name: 'a step that is done says how long it took',
    tell: (run) => {
      const working = run.at(100).becomes('step:failover.promote', 'working');
      return run.at(1000).becomes('step:failover.promote', 'done', [working]);
    },
    fr: 'L’étape « Promouvoir la base » est faite en 15 min.',
    en: 'The step “Promote the database” is done in 15 min.',
  },
  {
    name: 'somebody is called for something',
    tell: (run) => {
      const step = run.becomes('step:failover.promote', 'waiting');
      return run.becomes('member:dba/1', 'called', [step]);
    },
    fr: 'La personne 1 de l’équipe bases est appelée pour l’étape « Promouvoir la base ».',
    en: 'Person 1 of the Database team is called for the step “Promote the database”.',
  },
  {
    name: 'what happens long after is not put down to an old cause',
    tell: (run) => {
      const { copy } = burn(run);
      return run.at(9000).delivers('service:declare', 0.2, [copy]);
    },
    fr: 'Le service « Déclarer » remonte à 20 %.',
    en: 'The service “Declare” rises to 20%.',
  },
  {
    name: 'a failure by chance is not put down to an old incident',
    tell: (run) => {
      const incident = run.becomes('incident:fire', 'unfolding');
      const serving = run.becomes('copy:db/spare', 'serving', [incident]);
      return run.at(90_000).becomes('copy:db/spare', 'failed', [serving], 'copy.failed');
    },
    fr: 'La copie Base de secours est hors service.',
    en: 'The copy Spare database is out of order.',
  },
  {
    name: 'a level that cannot rise further says what holds it',
    tell: (run) => {
      burn(run);
      return run.at(60).delivers('service:declare', 0.6, [], 'component:db');
    },
    fr: 'Le service « Déclarer » remonte à 60 % : le composant Base de données n’en permet pas plus.',
    en: 'The service “Declare” rises to 60%: the component Database allows no more.',
  },
  {
    name: 'a level that rises with the users who follow says that they do not all do at once',
    tell: (run) => {
      burn(run);
      const done = run.at(60).becomes('step:failover.traffic', 'done');
      const copy = run.becomes('copy:db/spare', 'serving', [done]);
      return run.delivers('component:db', 0.95, [copy], 'component:db');
    },
    fr: 'Le composant Base de données remonte à 95 % : tous les usagers n’ont pas encore suivi.',
    en: 'The component Database rises to 95%: not all users have followed yet.',
  },
  {
    name: 'a loss beyond its promise',
    tell: (run) => run.becomes('objective:returns/rpo', 'breached'),
    fr: 'Les données « Déclarations » perdent plus que ce qu’admet une PDMA de 15 min.',
    en: 'The data set “Returns” loses more than an RPO of 15 min allows.',
  },
  {
    name: 'a blind probe learns from users',
    tell: (run) => run.tells('probe:outside', { type: 'sight', seen: 0, through: 'report' }),
    fr: 'Des usagers signalent le service « Déclarer » à l’arrêt : la sonde extérieure n’en dit rien.',
    en: 'Users report the service “Declare” down: the Outside probe says nothing of it.',
  },
  {
    name: 'data lost, with their age, their volume and why',
    tell: (run) =>
      run.tells('copy:db/spare', {
        type: 'data-loss',
        data: 'returns',
        ageSeconds: 120,
        writtenSeconds: 120,
        bytes: 166_666_667,
        definitive: true,
        everything: false,
        unrestored: false,
      }),
    fr: 'Les données « Déclarations » perdent 2 min d’écritures (167 Mo) : la copie Base de secours ne les avait pas.',
    en: 'The data set “Returns” loses 2 min of writes (167 MB): the copy Spare database did not have them.',
  },
  {
    name: 'a rule is broken on something, somewhere, by a decision',
    tell: (run) => {
      const taken = run.becomes('decision:failover', 'taken');
      return run.at(9).becomes('rule:P1:db/spare', 'breached', [taken]);
    },
    fr: 'La règle P1 « Données sensibles protégées » est enfreinte pour la copie Base de secours, au site SBG2, par une décision assumée.',
    en: 'Rule P1 “Sensitive data protected” is breached for the copy Spare database, at site SBG2, by a decision that accepts it.',
  },
  {
    name: 'components that wait for each other',
    tell: (run) =>
      run.tells('component:db', {
        type: 'mutual-dependency',
        members: [who('component:db'), who('tool:vpn')],
      }),
    fr: 'Le composant Base de données et le réseau VPN s’attendent l’un l’autre : aucun ne peut repartir le premier.',
    en: 'The component Database and the network VPN wait for each other: none can start first.',
  },
  {
    name: 'a restore point with its age',
    tell: (run) =>
      run.at(3600).tells('copy:db/spare', {
        type: 'restore-point',
        backup: 'db/nightly',
        takenAt: -3600,
        sound: true,
      }),
    fr: 'La sauvegarde de nuit donne un point de restauration vieux de 2 h.',
    en: 'The Nightly backup gives a restore point 2 h old.',
  },
  {
    name: 'a backup that holds nothing good',
    tell: (run) =>
      run.tells('copy:db/spare', {
        type: 'restore-point',
        backup: 'db/nightly',
        takenAt: null,
        sound: false,
      }),
    fr: 'La sauvegarde de nuit ne donne aucun point de restauration.',
    en: 'The Nightly backup gives no restore point.',
  },
  {
    name: 'a duration that was drawn, with the law it came from',
    tell: (run) =>
      run.tells('step:failover.promote', {
        type: 'draw',
        purpose: 'work',
        value: 900,
        law: 'triangular(5m, 15m, 40m)',
      }),
    fr: 'Durée de l’étape « Promouvoir la base » : 15 min (triangular(5m, 15m, 40m)).',
    en: 'Duration of the step “Promote the database”: 15 min (triangular(5m, 15m, 40m)).',
  },
  {
    name: 'a chance that was drawn',
    tell: (run) =>
      run.tells('step:failover.promote', {
        type: 'draw',
        purpose: 'success',
        value: 0,
        law: '92%',
      }),
    fr: 'Réussite de l’étape « Promouvoir la base » : non (92 %).',
    en: 'Success of the step “Promote the database”: no (92%).',
  },
  {
    name: 'an event without effect',
    tell: (run) =>
      run.tells('site:ovh/sbg2', { type: 'ignored', event: 'site.stopped', state: 'destroyed' }),
    fr: 'Rien ne change pour le site SBG2 : déjà détruit.',
    en: 'Nothing changes for site SBG2: already destroyed.',
  },
];

describe('sentenceOf', () => {
  it.each(cases)('$name', ({ tell, fr, en }) => {
    expect(said(tell)).toEqual({ fr, en });
  });
});

it('a degraded mode that runs out is named as the cause of the fall', () => {
  const { description } = aRun().run();
  const plans = description.plans.map((plan) => ({
    ...plan,
    steps: plan.steps.map((step) => ({ ...step, does: 'enter-mode' })),
  }));
  const teller = aRun({ description: { ...description, plans } });
  const done = teller.at(600).becomes('step:failover.promote', 'done');
  teller.delivers('service:declare', 0.6, [done]);
  const fall = teller.at(7800).becomes('service:declare', 'down', [done]);
  const run = teller.run();
  expect(plain(sentenceOf(run, at(run.entries, fall), 'fr'))).toBe(
    'Le service « Déclarer » est à l’arrêt : le mode dégradé « Formulaire papier » arrive à son terme.',
  );
});
