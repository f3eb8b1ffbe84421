import { describe, expect, it } from 'vitest';
import { summarise, wordCampaign } from '../../../../src/analysis/index.ts';
import type { Description } from '../../../../src/model/description.ts';
import { BEYOND, type OutcomeColumn, outcomeColumns } from '../../../../src/model/outcome.ts';
import { aDescription } from '../../../helpers/aDescription.ts';
import { aSetting, rowsOf, tallyOf, wordNumber } from '../../../helpers/campaign/inventedTally.ts';

const plain = (text: string | undefined): string => (text ?? '').replace(/[\u00a0\u202f]/g, ' ');

interface Played {
  readonly runs: number;
  /** Seconds of recovery of a future. */
  readonly recovery: (run: number) => number;
  readonly lost?: (run: number) => number;
  readonly description?: Description;
  readonly setting?: Parameters<typeof aSetting>[0];
}

/** What a column says of a future with this recovery and this loss; no rule is breached. */
function numberOf(column: OutcomeColumn, recovery: number, lost: number): number {
  switch (column.column) {
    case 'word':
      return wordNumber(recovery > 14_400 ? 'fails' : 'holds');
    case 'down':
    case 'longest':
      return Math.min(recovery, 86_400);
    case 'recovery':
      return recovery;
    case 'rto-missed':
      return recovery > 14_400 ? 1 : 0;
    case 'mtpd-missed':
      return recovery > 28_800 ? 1 : 0;
    case 'lost':
      return lost;
    case 'rpo-missed':
      return lost > 900 ? 1 : 0;
    default:
      return 0;
  }
}

/** The words of a campaign on the sample description, in both languages. */
function wordsOf({ runs, recovery, lost, description = aDescription, setting }: Played) {
  const columns = outcomeColumns(description);
  const rows = rowsOf(runs, (run) =>
    columns.map((column) => numberOf(column, recovery(run), lost?.(run) ?? 0)),
  );
  const summary = summarise({
    tally: tallyOf(columns, rows),
    description,
    setting: aSetting(setting),
  });
  return {
    fr: wordCampaign(summary, description, 'fr'),
    en: wordCampaign(summary, description, 'en'),
  };
}

const nobody: Description = { ...aDescription, services: [], data: [], rules: [] };

describe('the headline', () => {
  it.each<{ name: string; played: Played; fr: string; en: string }>([
    {
      name: 'nine in ten, rounded up, with the target',
      played: { runs: 1000, recovery: (run) => 60 * run - 20 * (run % 2) },
      fr: '9 fois sur 10 dans les 1 000 futurs joués, le service « Déclarer » est rétabli en 14 h 59 au plus ; cible 4 h.',
      en: '9 times in 10 in the 1,000 futures played, the service “Declare” is back within 14 h 59 min; target 4 h.',
    },
    {
      name: 'all of a few: no nine in ten',
      played: { runs: 12, recovery: () => 13_180 },
      fr: 'Dans chacun des 12 futurs joués, le service « Déclarer » est rétabli en 3 h 40 au plus ; cible 4 h.',
      en: 'In each of the 12 futures played, the service “Declare” is back within 3 h 40 min; target 4 h.',
    },
    {
      name: 'the only one',
      played: { runs: 1, recovery: () => 7200 },
      fr: 'Dans le seul futur joué, le service « Déclarer » est rétabli en 2 h au plus ; cible 4 h.',
      en: 'In the only future played, the service “Declare” is back within 2 h; target 4 h.',
    },
    {
      name: 'a p90 beyond the end: how many, and no number of hours',
      played: { runs: 200, recovery: (run) => (run % 5 === 0 ? BEYOND : 60) },
      fr: 'Dans 40 des 200 futurs joués (20 %), le service « Déclarer » n’est pas rétabli à la fin du temps simulé ; cible 4 h.',
      en: 'In 40 of the 200 futures played (20%), the service “Declare” is not back by the end of the simulated time; target 4 h.',
    },
    {
      name: 'never back',
      played: { runs: 30, recovery: () => BEYOND },
      fr: 'Dans chacun des 30 futurs joués, le service « Déclarer » n’est pas rétabli à la fin du temps simulé ; cible 4 h.',
      en: 'In each of the 30 futures played, the service “Declare” is not back by the end of the simulated time; target 4 h.',
    },
    {
      name: 'hardly ever interrupted',
      played: { runs: 400, recovery: (run) => (run < 20 ? 9000 : 0) },
      fr: 'Dans 380 des 400 futurs joués (95 %), le service « Déclarer » ne passe jamais sous son minimum ; cible 4 h.',
      en: 'In 380 of the 400 futures played (95%), the service “Declare” never falls below its minimum; target 4 h.',
    },
    {
      name: 'nothing played',
      played: { runs: 0, recovery: () => 0 },
      fr: 'Aucun futur n’a encore été joué.',
      en: 'No future has been played yet.',
    },
    {
      name: 'no service',
      played: { runs: 20, recovery: (run) => (run ? 0 : BEYOND), description: nobody },
      fr: 'Le plan tient dans 19 des 20 futurs joués (95 %).',
      en: 'The plan holds in 19 of the 20 futures played (95%).',
    },
    {
      name: 'a service without objectives',
      played: {
        runs: 20,
        recovery: () => 600,
        description: {
          ...aDescription,
          services: aDescription.services.map((one) => ({ ...one, rto: null, mtpd: null })),
        },
      },
      fr: 'Dans chacun des 20 futurs joués, le service « Déclarer » est rétabli en 10 min au plus.',
      en: 'In each of the 20 futures played, the service “Declare” is back within 10 min.',
    },
  ])('$name', ({ played, fr, en }) => {
    const words = wordsOf(played);
    expect(plain(words.fr.headline)).toBe(fr);
    expect(plain(words.en.headline)).toBe(en);
  });

  it('speaks of the service that least often meets its objective', () => {
    const [first] = aDescription.services;
    if (!first) throw new Error('a service');
    const other = { ...first, id: 'pay', name: { fr: 'Payer', en: 'Pay' } };
    const description = { ...aDescription, services: [first, other], data: [], rules: [] };
    const rows = rowsOf(40, (run) => [0, 60, 60, 60, 0, 0, 9e4, 9e4, 9e4, run % 2, 0]);
    const summary = summarise({
      tally: tallyOf(outcomeColumns(description), rows),
      description,
      setting: aSetting(),
    });
    expect(wordCampaign(summary, description, 'en').headline).toContain('“Pay”');
  });
});

describe('how often the plan holds', () => {
  it.each([
    {
      name: 'in all of a few',
      runs: 12,
      failing: 0,
      fr: 'Le plan tient dans chacun des 12 futurs joués ; sur l’ensemble des futurs possibles, dans 73,5 % d’entre eux au moins (confiance de 95 %).',
      en: 'The plan holds in each of the 12 futures played; over all possible futures, in at least 73.5% of them (95% confidence).',
    },
    {
      name: 'in none',
      runs: 12,
      failing: 12,
      fr: 'Le plan ne tient dans aucun des 12 futurs joués ; sur l’ensemble des futurs possibles, dans 26,5 % d’entre eux au plus (confiance de 95 %).',
      en: 'The plan holds in none of the 12 futures played; over all possible futures, in at most 26.5% of them (95% confidence).',
    },
    {
      name: 'in most',
      runs: 1000,
      failing: 47,
      fr: 'Le plan tient dans 953 des 1 000 futurs joués (95 %) ; sur l’ensemble des futurs possibles, dans 93,7 % à 96,6 % d’entre eux (confiance de 95 %).',
      en: 'The plan holds in 953 of the 1,000 futures played (95%); over all possible futures, in 93.7% to 96.6% of them (95% confidence).',
    },
    {
      name: 'in almost all: never 100 %',
      runs: 5000,
      failing: 1,
      fr: 'Le plan tient dans 4 999 des 5 000 futurs joués (99,98 %) ; sur l’ensemble des futurs possibles, dans 99,88 % à 99,9995 % d’entre eux (confiance de 95 %).',
      en: 'The plan holds in 4,999 of the 5,000 futures played (99.98%); over all possible futures, in 99.88% to 99.9995% of them (95% confidence).',
    },
    {
      name: 'not in the only one',
      runs: 1,
      failing: 1,
      fr: 'Le plan ne tient pas dans le seul futur joué ; sur l’ensemble des futurs possibles, dans 97,5 % d’entre eux au plus (confiance de 95 %).',
      en: 'The plan holds in 0 of the 1 future played; over all possible futures, in at most 97.5% of them (95% confidence).',
    },
  ])('$name', ({ runs, failing, fr, en }) => {
    const words = wordsOf({ runs, recovery: (run) => (run < failing ? 20_000 : 60) });
    expect(plain(words.fr.holds)).toBe(fr);
    expect(plain(words.en.holds)).toBe(en);
  });

  it('says when it may be stopped at any look, and is then wider', () => {
    const played = { runs: 1000, recovery: (run: number) => (run < 47 ? 20_000 : 60) };
    const words = wordsOf({ ...played, setting: { stopping: 'watched' } });
    expect(plain(words.en.holds)).toBe(
      'The plan holds in 953 of the 1,000 futures played (95%); over all possible futures, in 92.4% to 97.4% of them (95% confidence, whenever one stops).',
    );
  });
});

describe('a claim', () => {
  it.each([
    {
      name: 'shown',
      runs: 299,
      failing: 0,
      fr: 'Le plan tient dans au moins 99 % des futurs possibles (confiance de 95 %).',
      en: 'The plan holds in at least 99% of all possible futures (95% confidence).',
    },
    {
      name: 'refuted',
      runs: 299,
      failing: 30,
      fr: 'Le plan tient dans moins de 99 % des futurs possibles (confiance de 95 %).',
      en: 'The plan holds in less than 99% of all possible futures (95% confidence).',
    },
    {
      name: 'open, one miss',
      runs: 299,
      failing: 1,
      fr: 'On ne peut encore dire ni que le plan tient dans au moins 99 % des futurs possibles, ni le contraire (confiance de 95 %) ; avec 1 raté jusqu’ici, il faut 473 futurs en tout, sans nouveau raté.',
      en: 'It cannot be said yet that the plan holds in at least 99% of all possible futures, nor the contrary (95% confidence); with 1 miss so far, it takes 473 futures in all without a further miss.',
    },
    {
      name: 'before anything is played',
      runs: 0,
      failing: 0,
      fr: 'Pour affirmer que le plan tient dans au moins 99 % des futurs possibles (confiance de 95 %), il faut 299 futurs sans raté, 473 avec 1 raté, 628 avec 2 ratés, 773 avec 3 ratés.',
      en: 'To show that the plan holds in at least 99% of all possible futures (95% confidence), it takes 299 futures without a miss, 473 with 1 miss, 628 with 2 misses, 773 with 3 misses.',
    },
  ])('$name', ({ runs, failing, fr, en }) => {
    const recovery = (run: number) => (run < failing ? 20_000 : 60);
    const words = wordsOf({ runs, recovery, setting: { claimed: 0.99 } });
    expect(plain(words.fr.claim)).toBe(fr);
    expect(plain(words.en.claim)).toBe(en);
  });
});

describe('a service and a data set', () => {
  const words = wordsOf({
    runs: 1000,
    recovery: (run) => (run < 300 ? 0 : 10 * run),
    lost: (run) => (run < 950 ? run : BEYOND),
  });

  it('say what is within, how often nothing happens, and each objective with its claim', () => {
    expect(words.fr.services[0]?.sentences.map(plain)).toEqual([
      '9 fois sur 10 dans les 1 000 futurs joués, le service « Déclarer » est rétabli en 2 h 30 au plus ; ce que 9 futurs possibles sur 10 ne dépassent pas se situe entre 2 h 26 et 2 h 33 (confiance de 95 %).',
      'Dans 300 des 1 000 futurs joués (30 %), le service « Déclarer » ne passe jamais sous son minimum.',
      'Le service « Déclarer » respecte son RTO de 4 h dans chacun des 1 000 futurs joués ; sur l’ensemble des futurs possibles, dans 99,63 % d’entre eux au moins (confiance de 95 %).',
      'Le service « Déclarer » respecte son RTO de 4 h dans au moins 90 % des futurs possibles (confiance de 95 %).',
      'Le service « Déclarer » respecte sa DMIA de 8 h dans chacun des 1 000 futurs joués ; sur l’ensemble des futurs possibles, dans 99,63 % d’entre eux au moins (confiance de 95 %).',
      'Le service « Déclarer » respecte sa DMIA de 8 h dans au moins 90 % des futurs possibles (confiance de 95 %).',
    ]);
  });

  it('say everything lost where the bound goes there', () => {
    const [lost] =
      wordsOf({
        runs: 100,
        recovery: () => 0,
        lost: (run) => (run < 91 ? run : BEYOND),
      }).en.data[0]?.sentences ?? [];
    expect(plain(lost)).toBe(
      '9 times in 10 in the 100 futures played, the data set “Returns” goes back by at most 1 min 29 s; what 9 in 10 of all possible futures do not exceed is at least 1 min 23 s, and perhaps everything (95% confidence).',
    );
  });

  it('never say that a rule is broken in none without the French negation', () => {
    expect(plain(words.fr.rules[0]?.sentence)).toContain('n’est enfreinte dans aucun des 1 000');
  });

  it('say how many futures a bound would take', () => {
    const [first] =
      wordsOf({ runs: 35, recovery: (run) => 60 * run }).en.services[0]?.sentences ?? [];
    expect(plain(first)).toContain('it takes 36 (95% confidence)');
    const [enough] =
      wordsOf({ runs: 36, recovery: (run) => 60 * run }).en.services[0]?.sentences ?? [];
    expect(plain(enough)).not.toContain('too few');
  });
});
