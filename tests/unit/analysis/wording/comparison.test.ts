import { describe, expect, it } from 'vitest';
import type { Factor, FactorSide } from '../../../../src/analysis/index.ts';
import {
  compare,
  sensitivity,
  wordComparison,
  wordSensitivity,
} from '../../../../src/analysis/index.ts';
import { createCampaignVoice } from '../../../../src/analysis/wording/campaignVoice.ts';
import { factorName, sidePhrase } from '../../../../src/analysis/wording/factorPhrase.ts';
import { toSentence, typeset } from '../../../../src/analysis/wording/typeset.ts';
import { BEYOND, outcomeColumns } from '../../../../src/model/outcome.ts';
import { aDescription } from '../../../helpers/aDescription.ts';
import { aSetting, rowsOf, tallyOf, wordNumber } from '../../../helpers/campaign/inventedTally.ts';

const plain = (text: string | undefined): string => (text ?? '').replace(/[\u00a0\u202f]/g, ' ');

const COLUMNS = outcomeColumns(aDescription);
const playedOf = (
  runs: number,
  recoveryOf: (run: number) => number,
  lostOf: (run: number) => number = () => 0,
  setting = aSetting(),
) => ({
  tally: tallyOf(
    COLUMNS,
    rowsOf(runs, (run) => {
      const recovery = recoveryOf(run);
      const down = Math.min(recovery, 86_400);
      const [late, later, lost] = [recovery > 14_400, recovery > 28_800, lostOf(run)];
      const word = wordNumber(late ? 'fails' : 'holds');
      return [word, down, down, recovery, +late, +later, lost, +(lost > 900), 0, 0, 0, 0];
    }),
  ),
  description: aDescription,
  setting,
});

const NAMES = {
  fr: { a: 'Aujourd’hui', b: 'Deux sites' },
  en: { a: 'Today', b: 'Two sites' },
} as const;

describe('a comparison in words', () => {
  const a = playedOf(
    1000,
    (run) => (run < 100 ? 20_000 : 7200 + run),
    (run) => run % 7,
  );
  const b = playedOf(
    1000,
    (run) => (run < 60 ? 20_000 : 6600 + run),
    (run) => run % 7,
  );
  const summary = compare(a, b);

  it('speaks of the time below the minimum over a period, not of holding once', () => {
    const setting = { ...aSetting(), overSeconds: 365 * 86_400 };
    const over = compare({ ...a, setting }, { ...b, setting });
    const [fr, en] = [
      wordComparison(over, aDescription, NAMES.fr, 'fr'),
      wordComparison(over, aDescription, NAMES.en, 'en'),
    ];
    expect(plain(fr.headline)).toMatch(/^Sur un an, avec « Deux sites », .*sous son minimum/);
    expect(plain(en.headline)).toMatch(/^Over a year, with “Two sites”, .*below its minimum/);
    expect(plain(en.headline)).not.toContain('holds');
    expect(en.word).toBe('better');
    const same = wordComparison(compare(a, a), aDescription, NAMES.en, 'en');
    expect(same.word).toBe('same');
  });

  it('says better when it is, with how often, how surely and how far', () => {
    const fr = wordComparison(summary, aDescription, NAMES.fr, 'fr');
    const en = wordComparison(summary, aDescription, NAMES.en, 'en');
    expect(plain(fr.headline)).toBe(
      '« Deux sites » tient dans 40 futurs où « Aujourd’hui » ne tient pas, et l’inverse dans 0, sur 1 000 joués ; « Deux sites » fait mieux (p < 0,001) ; sur l’ensemble des futurs possibles, écart de +2,1 à +5,9 points (confiance de 95 %).',
    );
    expect(plain(en.headline)).toBe(
      '“Two sites” holds in 40 futures where “Today” does not, and the reverse in 0, out of 1,000 played; “Two sites” does better (p < 0.001); over all possible futures, a difference of +2.1 to +5.9 points (95% confidence).',
    );
    expect(plain(en.services[0]?.sentences[0])).toMatch(
      /^With “Two sites”, the service “Declare” is back sooner in 940 futures, later in 0, at the same moment in 60; sooner more often than by chance \(p < 0\.001\); on average 18 min sooner \(between \d+ min sooner and \d+ min sooner, 95% confidence\)\.$/,
    );
    expect(plain(fr.data[0]?.sentences[0])).toBe(
      'Avec « Deux sites », les données « Déclarations » perdent autant qu’avec « Aujourd’hui » dans chacun des 1 000 futurs joués.',
    );
  });

  it('says worse the other way round', () => {
    const back = wordComparison(compare(b, a), aDescription, NAMES.en, 'en');
    expect(plain(back.headline)).toContain('“Two sites” does worse (p < 0.001)');
    expect(plain(back.services[0]?.sentences[0])).toContain('later more often than by chance');
  });

  it('says no better than chance when chance is enough', () => {
    const few = compare(
      playedOf(50, (run) => (run < 3 ? 20_000 : 60)),
      playedOf(50, (run) => (run < 1 ? 20_000 : 60)),
    );
    expect(plain(wordComparison(few, aDescription, NAMES.en, 'en').headline)).toContain(
      'no better than chance (p = 0.5)',
    );
    expect(plain(wordComparison(few, aDescription, NAMES.fr, 'fr').headline)).toContain(
      'pas mieux que le hasard (p = 0,5)',
    );
  });

  it('says what the same in all futures played leaves open', () => {
    const same = wordComparison(compare(a, a), aDescription, NAMES.en, 'en');
    expect(plain(same.headline)).toBe(
      '“Today” and “Two sites” hold in the same futures, out of 1,000 played; over all possible futures, a difference of −0.6 to +0.6 points (95% confidence).',
    );
  });

  it('says over which futures a mean is, when some are beyond', () => {
    const beyond = compare(
      playedOf(100, (run) => (run < 10 ? BEYOND : 7200)),
      playedOf(100, (run) => (run < 5 ? BEYOND : 3600)),
    );
    const [first] =
      wordComparison(beyond, aDescription, NAMES.en, 'en').services[0]?.sentences ?? [];
    expect(plain(first)).toContain(
      'on average 1 h sooner, over the 90 futures in which the service is back on both sides',
    );
  });

  it('gives no interval of a mean that may be stopped at any look', () => {
    const watched = compare(a, { ...b, setting: aSetting({ stopping: 'watched' }) });
    const [first] =
      wordComparison(watched, aDescription, NAMES.en, 'en').services[0]?.sentences ?? [];
    expect(plain(first)).toMatch(/on average 18 min sooner\.$/);
  });

  it('says when both have played nothing', () => {
    const nothing = compare(
      playedOf(0, () => 0),
      b,
    );
    expect(wordComparison(nothing, aDescription, NAMES.en, 'en')).toEqual({
      headline: 'No future has been played by both yet.',
      word: 'chance',
      costs: null,
      services: [],
      data: [],
    });
  });
});

describe('a sensitivity study in words', () => {
  const base = playedOf(400, (run) => (run < 40 ? 20_000 : 30 * run));
  const tool: Factor = { factor: 'tool', tool: 'vault' };
  const team: Factor = { factor: 'team', team: 'dba' };
  const study = sensitivity(base, [
    {
      factor: team,
      low: playedOf(400, (run) => (run < 41 ? 20_000 : 30 * run)).tally,
      high: base.tally,
    },
    { factor: tool, low: playedOf(400, () => BEYOND).tally, high: null },
  ]);

  it('names first what matters most', () => {
    expect(plain(wordSensitivity(study, aDescription, 'fr').headline)).toBe(
      'Ce qui compte le plus : sans l’outil Coffre-fort, le plan tient dans 0 % des futurs joués au lieu de 90 %.',
    );
    expect(plain(wordSensitivity(study, aDescription, 'en').headline)).toBe(
      'What matters most: without the tool Vault, the plan holds in 0% of the futures played instead of 90%.',
    );
  });

  it('says what chance is enough to explain, and what does not change', () => {
    const [, dba] = wordSensitivity(study, aDescription, 'en').factors;
    expect(dba?.sides.map(({ holds }) => plain(holds))).toEqual([
      'Without the Database team, the plan holds in 359 futures played instead of 360, which chance is enough to explain.',
      'With the Database team always there, the plan holds in 90% of the futures played, no change.',
    ]);
  });

  it('says how the time of return moves, beyond included', () => {
    const [vault] = wordSensitivity(study, aDescription, 'en').factors;
    expect(plain(vault?.sides[0]?.recovery[0]?.sentence)).toBe(
      'Without the tool Vault, the time within which the service “Declare” is back 9 times in 10 in the futures played goes from 3 h 20 min to more than the simulated time.',
    );
  });

  it('tells once of factors that do the same, durations apart', () => {
    const gone = () => playedOf(400, () => BEYOND).tally;
    const law = (plan: string): Factor => ({
      factor: 'duration',
      at: { place: 'decision', plan },
      low: 60,
      high: 120,
    });
    const alike = sensitivity(base, [
      { factor: tool, low: gone(), high: base.tally },
      { factor: law('a'), low: base.tally, high: gone() },
      { factor: law('b'), low: base.tally, high: gone() },
      { factor: team, low: gone(), high: base.tally },
      { factor: { factor: 'tool', tool: 'network' }, low: gone(), high: null },
    ]);
    const { headline, alike: groups } = wordSensitivity(alike, aDescription, 'en');
    expect(groups.map(({ effects }) => effects.length)).toEqual([2, 1, 1, 1]);
    expect(plain(headline)).toBe(
      'What matters most: without any one of these 2 tools (“Vault”, “network”), the plan holds in 0% of the futures played instead of 90%.',
    );
    const [first] = wordSensitivity(alike, aDescription, 'fr').alike;
    expect(plain(first?.said.sides[0]?.holds)).toBe(
      'Sans l’un quelconque de ces 2 outils (« Coffre-fort », « network »), le plan tient dans 0 % des futurs joués au lieu de 90 %.',
    );
    expect(plain(first?.said.name)).toBe(
      'la disponibilité de l’un quelconque de ces 2 outils (« Coffre-fort », « network »)',
    );
  });

  it('keeps factors of one sort apart when one moves by a future more', () => {
    const nearly = playedOf(400, (run) => (run === 399 ? 0 : BEYOND)).tally;
    const apart = sensitivity(base, [
      { factor: tool, low: playedOf(400, () => BEYOND).tally, high: null },
      { factor: { factor: 'tool', tool: 'network' }, low: nearly, high: null },
    ]);
    expect(wordSensitivity(apart, aDescription, 'en').alike).toHaveLength(2);
  });

  it('says when nothing moves, and when nothing was varied', () => {
    const idle = sensitivity(base, [
      { factor: team, low: base.tally, high: null },
      { factor: tool, low: base.tally, high: null },
    ]);
    expect(plain(wordSensitivity(idle, aDescription, 'fr').headline)).toBe(
      'Aucun des 2 facteurs ne change plus que le hasard la part des futurs joués où le plan tient.',
    );
    const one = sensitivity(base, [{ factor: team, low: base.tally, high: null }]);
    expect(wordSensitivity(one, aDescription, 'en').headline).toContain('The one factor studied');
    expect(wordSensitivity(sensitivity(base, []), aDescription, 'en').headline).toBe(
      'Nothing was varied.',
    );
  });
});

describe('a factor', () => {
  const step = { plan: 'failover', step: 'promote' };
  const copy = { component: 'db', copy: 'spare' };
  const law = (at: Extract<Factor, { factor: 'duration' }>['at']): Factor => ({
    factor: 'duration',
    at,
    low: 600,
    high: 5400,
  });
  const cases: readonly {
    readonly factor: Factor;
    readonly side: FactorSide;
    readonly fr: string;
    readonly en: string;
  }[] = [
    {
      factor: law({ place: 'step', ...step }),
      side: 'high',
      fr: 'Si la durée de l’étape « Promouvoir la base » est toujours de 1 h 30.',
      en: 'If the duration of the step “Promote the database” is always 1 h 30 min.',
    },
    {
      factor: law({ place: 'approval', ...step }),
      side: 'low',
      fr: 'Si le temps pour prendre la décision d’autoriser l’étape « Promouvoir la base » est toujours de 10 min.',
      en: 'If the time to take the decision to allow the step “Promote the database” is always 10 min.',
    },
    {
      factor: law({ place: 'decision', plan: 'failover' }),
      side: 'low',
      fr: 'Si le temps pour prendre la décision de lancer le plan « Bascule » est toujours de 10 min.',
      en: 'If the time to take the decision to launch the plan “Failover” is always 10 min.',
    },
    {
      factor: law({ place: 'learned', plan: 'failover' }),
      side: 'low',
      fr: 'Si le délai de la veille du plan « Bascule » est toujours de 10 min.',
      en: 'If the delay of the watch of the plan “Failover” is always 10 min.',
    },
    {
      factor: law({ place: 'answer', team: 'duty' }),
      side: 'low',
      fr: 'Si le temps de réponse de l’équipe Astreinte est toujours de 10 min.',
      en: 'If the time for the team Duty to answer is always 10 min.',
    },
    {
      factor: law({ place: 'probe-delay', probe: 'outside' }),
      side: 'low',
      fr: 'Si le délai de la sonde extérieure est toujours de 10 min.',
      en: 'If the delay of the Outside probe is always 10 min.',
    },
    {
      factor: law({ place: 'probe-report', probe: 'outside' }),
      side: 'low',
      fr: 'Si le délai des utilisateurs pour prévenir sans la sonde extérieure est toujours de 10 min.',
      en: 'If the delay until users report without the Outside probe is always 10 min.',
    },
    {
      factor: law({ place: 'lag', ...copy }),
      side: 'low',
      fr: 'Si le retard de la réplication vers la copie Base de secours est toujours de 10 min.',
      en: 'If the lag of replication to the copy Spare database is always 10 min.',
    },
    {
      factor: law({ place: 'restart', ...copy }),
      side: 'low',
      fr: 'Si le temps de redémarrage de la copie Base de secours est toujours de 10 min.',
      en: 'If the restart time of the copy Spare database is always 10 min.',
    },
    {
      factor: law({ place: 'switchover', component: 'db' }),
      side: 'low',
      fr: 'Si le temps de bascule automatique du composant Base de données est toujours de 10 min.',
      en: 'If the automatic takeover time of the component Database is always 10 min.',
    },
    {
      factor: law({ place: 'repair', component: 'db' }),
      side: 'low',
      fr: 'Si le temps de réparation du composant Base de données est toujours de 10 min.',
      en: 'If the repair time of the component Database is always 10 min.',
    },
    {
      factor: law({ place: 'effect', incident: 'fire', effect: 0, field: 'for' }),
      side: 'high',
      fr: 'Si la durée de l’effet 1 de l’incident « Incendie » est toujours de 1 h 30.',
      en: 'If the duration of effect 1 of the incident “Fire” is always 1 h 30 min.',
    },
    {
      factor: { factor: 'team', team: 'duty' },
      side: 'low',
      fr: 'Sans l’équipe Astreinte.',
      en: 'Without the team Duty.',
    },
    {
      factor: { factor: 'tool', tool: 'vpn' },
      side: 'high',
      fr: 'Avec le réseau VPN toujours là.',
      en: 'With the network VPN always there.',
    },
    {
      factor: { factor: 'failures', component: 'db' },
      side: 'high',
      fr: 'Avec deux fois plus de pannes du composant Base de données.',
      en: 'With twice as many failures of the component Database.',
    },
    {
      factor: { factor: 'success', ...step },
      side: 'low',
      fr: 'Si l’étape « Promouvoir la base » ne réussit jamais.',
      en: 'If the step “Promote the database” never succeeds.',
    },
    {
      factor: { factor: 'verification', component: 'db', backup: 'nightly' },
      side: 'low',
      fr: 'Si la restauration depuis la sauvegarde de nuit n’a jamais été essayée.',
      en: 'If a restore from the Nightly backup was never tried.',
    },
    {
      factor: { factor: 'refusal', plan: 'failover' },
      side: 'high',
      fr: 'Si la décision de lancer le plan « Bascule » est toujours refusée.',
      en: 'If the decision to launch the plan “Failover” is always refused.',
    },
    {
      factor: { factor: 'silence', team: 'duty' },
      side: 'high',
      fr: 'Si personne ne répond dans l’équipe Astreinte.',
      en: 'If nobody answers in the team Duty.',
    },
  ];
  it.each(cases)('$en', ({ factor, side, fr, en }) => {
    for (const [language, expected] of [
      ['fr', fr],
      ['en', en],
    ] as const) {
      const voice = createCampaignVoice(aDescription, aSetting(), language);
      expect(plain(toSentence(sidePhrase(voice, [factor], side), language))).toBe(expected);
      expect(typeset(factorName(voice, [factor]), language).length).toBeGreaterThan(8);
    }
  });
});
