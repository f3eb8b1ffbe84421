import { describe, expect, it } from 'vitest';
import { nameOf, phraseOf, stateWord } from '../../../../src/analysis/index.ts';
import { ENTITY_KINDS } from '../../../../src/model/entity.ts';
import { LANGUAGES } from '../../../../src/model/localised.ts';
import { STATES } from '../../../../src/model/states.ts';
import { aDescription, words } from '../../../helpers/aDescription.ts';
import { who } from '../../../helpers/aRun.ts';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('names and phrases', () => {
  it.each([
    {
      of: 'incident:fire',
      name: 'Incendie',
      fr: 'l’incident « Incendie »',
      en: 'the incident “Fire”',
    },
    // « Site 1 » says nothing alone; « SBG2 » does.
    {
      of: 'site:nubo/site-1',
      name: 'Nubo · Site 1',
      fr: 'le site 1 de Nubo',
      en: 'site 1 of Nubo',
    },
    { of: 'site:ovh/sbg2', name: 'SBG2', fr: 'le site SBG2', en: 'site SBG2' },
    { of: 'data-plane:ovh', name: 'OVH', fr: 'l’hébergement OVH', en: 'the hosting OVH' },
    {
      of: 'control-plane:ovh',
      name: 'OVH',
      fr: 'la console d’OVH',
      en: 'the management console of OVH',
    },
    { of: 'lawful-status:nubo', name: 'Nubo', fr: 'l’accès à Nubo', en: 'access to Nubo' },
    {
      of: 'copy:db/main',
      name: 'Base principale',
      fr: 'la copie Base principale',
      en: 'the copy Main database',
    },
    {
      of: 'replica:db/spare',
      name: 'Base de secours',
      fr: 'la réplication vers la copie Base de secours',
      en: 'replication to the copy Spare database',
    },
    // The author's own noun is not said twice.
    {
      of: 'backup:db/nightly',
      name: 'Sauvegarde de nuit',
      fr: 'la sauvegarde de nuit',
      en: 'the Nightly backup',
    },
    { of: 'tool:vault', name: 'Coffre-fort', fr: 'l’outil Coffre-fort', en: 'the tool Vault' },
    { of: 'tool:vpn', name: 'VPN', fr: 'le réseau VPN', en: 'the network VPN' },
    {
      of: 'member:dba/2',
      name: 'Équipe bases 2',
      fr: 'la personne 2 de l’équipe bases',
      en: 'person 2 of the Database team',
    },
    { of: 'member:dba', name: 'Équipe bases', fr: 'l’équipe bases', en: 'the Database team' },
    { of: 'member:duty/1', name: 'Astreinte', fr: 'l’équipe Astreinte', en: 'the team Duty' },
    {
      of: 'probe:outside',
      name: 'Sonde extérieure',
      fr: 'la sonde extérieure',
      en: 'the Outside probe',
    },
    {
      of: 'decision:failover',
      name: 'Bascule',
      fr: 'la décision de lancer le plan « Bascule »',
      en: 'the decision to launch the plan “Failover”',
    },
    {
      of: 'decision:failover.promote',
      name: 'Promouvoir la base',
      fr: 'la décision d’autoriser l’étape « Promouvoir la base »',
      en: 'the decision to allow the step “Promote the database”',
    },
    {
      of: 'objective:declare/mtpd',
      name: 'DMIA · Déclarer',
      fr: 'l’objectif DMIA du service « Déclarer »',
      en: 'the MTPD of the service “Declare”',
    },
    {
      of: 'service:unknown',
      name: 'unknown',
      fr: 'le service « unknown »',
      en: 'the service “unknown”',
    },
  ])('$of is $fr', ({ of, name, fr, en }) => {
    expect(nameOf(aDescription, who(of), 'fr')).toBe(name);
    expect(plain(phraseOf(aDescription, who(of), 'fr'))).toBe(fr);
    expect(phraseOf(aDescription, who(of), 'en')).toBe(en);
  });

  it('rules name what they are on, data sets included', () => {
    expect(nameOf(aDescription, who('rule:P1:db/spare'), 'fr')).toBe('P1 · Base de secours');
    expect(nameOf(aDescription, who('rule:P14:returns'), 'en')).toBe('P14 · Returns');
  });

  it('a hosting whose name has an article of its own goes without the noun', () => {
    const [nubo, ...others] = aDescription.hostings;
    if (!nubo) throw new Error('the description has a hosting');
    const name = words('Le cloud quitté', 'The host that is left');
    const description = { ...aDescription, hostings: [{ ...nubo, name }, ...others] };
    const said = (kind: string): readonly string[] =>
      LANGUAGES.map((language) => phraseOf(description, who(`${kind}:nubo`), language));
    expect(said('data-plane')).toEqual(['le cloud quitté', 'the host that is left']);
    expect(said('control-plane')).toEqual([
      'la console du cloud quitté',
      'the management console of the host that is left',
    ]);
    expect(said('lawful-status')).toEqual([
      'l’accès au cloud quitté',
      'access to the host that is left',
    ]);
  });

  it('a hosting whose name has two parts does not run into the sentence', () => {
    const [nubo, ...others] = aDescription.hostings;
    if (!nubo) throw new Error('the description has a hosting');
    const name = words('Nubo, Internet', 'Nubo, Internet');
    const description = { ...aDescription, hostings: [{ ...nubo, name }, ...others] };
    expect(phraseOf(description, who('site:nubo/site-1'), 'fr')).toBe('le site 1 (Nubo, Internet)');
    expect(phraseOf(description, who('control-plane:nubo'), 'fr')).toBe(
      'la console de Nubo (Internet)',
    );
  });
});

describe('stateWord', () => {
  const states = ENTITY_KINDS.flatMap((kind) =>
    Object.keys(STATES[kind]).map((state) => ({ kind, state })),
  );

  it.each(states)('$kind $state has words of its own in both languages', ({ kind, state }) => {
    const said = LANGUAGES.map((language) => stateWord(kind, state, language));
    for (const word of said) expect(word).not.toMatch(/-minimum|-notice|^undefined$|^$/);
    expect(said[0]).not.toBe(state);
  });

  it('says different states of a kind differently', () => {
    for (const kind of ENTITY_KINDS) {
      for (const language of LANGUAGES) {
        const said = Object.keys(STATES[kind]).map((state) => stateWord(kind, state, language));
        expect(new Set(said).size, `${kind} in ${language}`).toBe(said.length);
      }
    }
  });

  it('gives back what it does not know', () => {
    expect(stateWord('site', 'flooded', 'fr')).toBe('flooded');
  });
});
