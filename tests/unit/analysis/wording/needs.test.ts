import { describe, expect, it } from 'vitest';
import { wordNeed, wordTrigger } from '../../../../src/analysis/index.ts';
import { assertNever, at } from '../../../../src/base/assert.ts';
import { parseCondition } from '../../../../src/model/condition.ts';
import type { MissingNeed } from '../../../../src/model/trace.ts';
import { aRun, missing, type RunTeller } from '../../../helpers/aRun.ts';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

const cases: readonly {
  readonly name: string;
  readonly need: (run: RunTeller) => MissingNeed;
  readonly fr: string;
  readonly en: string;
}[] = [
  {
    name: 'lost with its site',
    need: (run) => {
      const site = run.becomes('site:nubo/site-1', 'destroyed');
      const takenBy = run.becomes('tool:vault', 'unusable', [site]);
      return missing('tool', 'tool:vault', { takenBy, forGood: true });
    },
    fr: 'l’outil Coffre-fort, perdu avec le site 1 de Nubo',
    en: 'the tool Vault, lost with site 1 of Nubo',
  },
  {
    name: 'stopped with its hosting, and back some day',
    need: (run) => {
      const hosting = run.becomes('data-plane:nubo', 'interrupted');
      const takenBy = run.becomes('tool:vault', 'unusable', [hosting]);
      return missing('tool', 'tool:vault', { takenBy });
    },
    fr: 'l’outil Coffre-fort, arrêté avec l’hébergement Nubo',
    en: 'the tool Vault, stopped with the hosting Nubo',
  },
  {
    name: 'unusable without another tool, for good',
    need: (run) => {
      const vault = run.becomes('tool:vault', 'unusable');
      const takenBy = run.becomes('tool:vpn', 'unusable', [vault]);
      return missing('network', 'tool:vpn', { takenBy, forGood: true });
    },
    fr: 'le réseau VPN, hors d’usage sans l’outil Coffre-fort (aucun retour prévu)',
    en: 'the network VPN, unusable without the tool Vault (no return in sight)',
  },
  {
    name: 'broken itself',
    need: (run) =>
      missing('tool', 'tool:vault', { takenBy: run.becomes('tool:vault', 'unusable') }),
    fr: 'l’outil Coffre-fort, inutilisable',
    en: 'the tool Vault, unusable',
  },
  {
    name: 'a frozen console',
    need: (run) =>
      missing('control-plane', 'control-plane:ovh', {
        takenBy: run.becomes('control-plane:ovh', 'frozen'),
      }),
    fr: 'la console d’OVH, figée',
    en: 'the management console of OVH, frozen',
  },
  {
    name: 'a place that is gone says so once',
    need: (run) =>
      missing('place', 'site:ovh/sbg2', {
        takenBy: run.becomes('site:ovh/sbg2', 'destroyed'),
        forGood: true,
      }),
    fr: 'le site SBG2, détruit',
    en: 'site SBG2, destroyed',
  },
  {
    name: 'a copy that was never made ready',
    need: () => missing('place', 'copy:db/spare'),
    fr: 'la copie Base de secours, à créer',
    en: 'the copy Spare database, to be created',
  },
  {
    name: 'a backup that burnt agrees in gender',
    need: (run) => {
      const site = run.becomes('site:nubo/site-2', 'destroyed');
      const takenBy = run.becomes('backup:db/nightly', 'lost', [site]);
      return missing('backup', 'backup:db/nightly', { takenBy, forGood: true });
    },
    fr: 'la sauvegarde de nuit, perdue avec le site 2 de Nubo',
    en: 'the Nightly backup, lost with site 2 of Nubo',
  },
  {
    name: 'a backup without a sound point',
    need: () => missing('backup', 'backup:db/nightly', { forGood: true }),
    fr: 'la sauvegarde de nuit, sans point de restauration sain',
    en: 'the Nightly backup, without a sound restore point',
  },
  {
    name: 'a backup without a point common to its group',
    need: () => missing('common-point', 'backup:db/nightly', { forGood: true }),
    fr: 'la sauvegarde de nuit, sans point de restauration sain commun à son groupe',
    en: 'the Nightly backup, without a sound restore point common to its group',
  },
  {
    name: 'people who are on their way',
    need: () => missing('people', 'member:dba'),
    fr: 'une personne de l’équipe bases',
    en: 'someone of the Database team',
  },
  {
    name: 'one person who is busy elsewhere',
    need: () => missing('people', 'member:dba/1'),
    fr: 'la personne 1 de l’équipe bases',
    en: 'person 1 of the Database team',
  },
  {
    name: 'people who will not come',
    need: (run) =>
      missing('people', 'member:dba', {
        takenBy: run.becomes('member:dba/1', 'absent'),
        forGood: true,
      }),
    fr: 'l’équipe bases, absente',
    en: 'the Database team, absent',
  },
  {
    name: 'an approval',
    need: () => missing('approval', 'decision:failover.promote'),
    fr: 'la décision d’autoriser l’étape « Promouvoir la base »',
    en: 'the decision to allow the step “Promote the database”',
  },
];

describe('wordNeed', () => {
  it.each(cases)('$name: $fr', ({ need, fr, en }) => {
    const teller = aRun({ initially: { 'copy:db/spare': 'absent' } });
    const wanted = need(teller);
    const run = teller.run();
    expect(plain(wordNeed(run, wanted, 'fr'))).toBe(fr);
    expect(plain(wordNeed(run, wanted, 'en'))).toBe(en);
  });
});

describe('wordTrigger', () => {
  it.each([
    {
      trigger: 'declare < 50% for 10m',
      fr: 'le service « Déclarer » est rendu à moins de 50 %, pendant 10 min',
      en: 'the service “Declare” is delivered below 50%, for 10 min',
    },
    {
      trigger: 'ovh is under-notice',
      fr: 'l’accès à OVH est sous préavis',
      en: 'access to OVH is under notice',
    },
    {
      trigger: 'ovh is frozen',
      fr: 'la console d’OVH est figée',
      en: 'the management console of OVH is frozen',
    },
    {
      trigger: 'returns is corrupted',
      fr: 'les données « Déclarations » sont altérées',
      en: 'the data set “Returns” is corrupted',
    },
    {
      trigger: 'vault is down for 1h',
      fr: 'l’outil Coffre-fort est hors service, pendant 1 h',
      en: 'the tool Vault is out of service, for 1 h',
    },
    {
      trigger: 'operator:ovh is cut',
      fr: 'l’accès à OVH est coupé',
      en: 'access to OVH is cut off',
    },
    {
      trigger: 'declare demand > 150% for 10m',
      fr: 'la demande du service « Déclarer » dépasse 150 %, pendant 10 min',
      en: 'the demand on the service “Declare” is above 150%, for 10 min',
    },
    {
      trigger: 'declare backlog > 4h',
      fr: 'le service « Déclarer » a plus de 4 h de demande en attente',
      en: 'the service “Declare” has more than 4 h of demand waiting',
    },
    {
      trigger: 'returns lag > 4h',
      fr: 'plus de 4 h d’écritures seraient perdues (les données « Déclarations »)',
      en: 'more than 4 h of writes would be lost (the data set “Returns”)',
    },
    { trigger: 'when the moon is full', fr: 'when the moon is full', en: 'when the moon is full' },
  ])('$trigger: $fr', ({ trigger, fr, en }) => {
    const run = aRun().run();
    const when = parseCondition(trigger);
    const plan = { ...at(run.description.plans, 0), trigger, ...(when && { when }) };
    expect(plain(wordTrigger(run, plan, 'fr'))).toBe(fr);
    expect(plain(wordTrigger(run, plan, 'en'))).toBe(en);
  });

  it('several: all at once, any of them, one list in another', () => {
    const run = aRun().run();
    const one = (text: string) => parseCondition(text) ?? assertNever(text as never);
    const when = {
      type: 'all',
      of: [
        one('declare < 50% for 10m'),
        { type: 'any', of: [one('ovh is frozen'), one('ovh is cut')] },
      ],
    } as const;
    const plan = { ...at(run.description.plans, 0), when };
    expect(plain(wordTrigger(run, plan, 'fr'))).toBe(
      'tout cela à la fois : le service « Déclarer » est rendu à moins de 50 %, pendant 10 min ; (l’un de ceci : la console d’OVH est figée ; l’accès à OVH est coupé)',
    );
    expect(plain(wordTrigger(run, plan, 'en'))).toBe(
      'all of this at once: the service “Declare” is delivered below 50%, for 10 min; (any of this: the management console of OVH is frozen; access to OVH is cut off)',
    );
  });
});
