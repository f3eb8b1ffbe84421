import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../../../src/analysis/campaign/outcomeOf.ts';
import { judge } from '../../../../src/analysis/index.ts';
import {
  BEYOND,
  NOT_JUDGED,
  OUTCOME_WORDS,
  outcomeColumns,
} from '../../../../src/model/outcome.ts';
import { aDescription } from '../../../helpers/aDescription.ts';
import { aRun, burn, type RunTeller } from '../../../helpers/aRun.ts';

/** The row by the names of its columns: `recovery declare`. */
function rowOf(teller: RunTeller): Readonly<Record<string, number>> {
  const run = teller.run();
  const row = outcomeOf(run, judge(run));
  const columns = outcomeColumns(run.description);
  expect(row).toHaveLength(columns.length);
  return Object.fromEntries(
    columns.map((column, index) => [Object.values(column).join(' '), row[index] ?? Number.NaN]),
  );
}

const loss = (ageSeconds: number, everything = false) =>
  ({
    type: 'data-loss',
    data: 'returns',
    ageSeconds,
    writtenSeconds: ageSeconds,
    bytes: 1000,
    definitive: true,
    everything,
    unrestored: false,
  }) as const;

/** Two outages of 600 and 15,000 seconds; the RTO of 14,400 is missed by the second. */
function twoOutages(run: RunTeller): void {
  burn(run);
  run.at(600).becomes('service:declare', 'nominal');
  run.becomes('objective:declare/rto', 'watching');
  run.becomes('objective:declare/mtpd', 'watching');
  run.at(1000).becomes('service:declare', 'below-minimum');
  run.becomes('objective:declare/rto', 'counting');
  run.at(15_401).becomes('objective:declare/rto', 'breached');
  run.at(16_000).becomes('service:declare', 'nominal');
  run.becomes('objective:declare/rto', 'missed');
}

describe('the row of a quiet run', () => {
  it('holds, and every other number is 0, or that nothing called on a rule', () => {
    const { word, ...others } = rowOf(aRun({ incidents: [] }));
    expect(word).toBe(OUTCOME_WORDS.indexOf('holds'));
    const isQuiet = (value: number | undefined): boolean => value === 0 || value === NOT_JUDGED;
    expect(Object.values(others).every(isQuiet)).toBe(true);
  });
});

describe('outages', () => {
  it('add up in `down`, the longest counts in `longest` and `recovery`', () => {
    const run = aRun();
    twoOutages(run);
    expect(rowOf(run)).toMatchObject({
      word: OUTCOME_WORDS.indexOf('fails'),
      'down declare': 15_600,
      'longest declare': 15_000,
      'recovery declare': 15_000,
      'rto-missed declare': 1,
      'mtpd-missed declare': 0,
    });
  });

  it('that are still open are counted to the end, and no recovery is known', () => {
    const run = aRun({ endsAt: 1000 });
    burn(run);
    expect(rowOf(run)).toMatchObject({
      'down declare': 1000,
      'longest declare': 1000,
      'recovery declare': BEYOND,
      'rto-missed declare': 0,
    });
  });

  it('have no recovery as soon as one is open, though a longer one ended', () => {
    const run = aRun({ endsAt: 16_100 });
    twoOutages(run);
    run.at(16_050).becomes('service:declare', 'down');
    expect(rowOf(run)).toMatchObject({ 'longest declare': 15_000, 'recovery declare': BEYOND });
  });
});

describe('data', () => {
  it('are judged by their largest loss', () => {
    const run = aRun();
    run.at(10).tells('copy:db/main', loss(300));
    run.at(20).tells('copy:db/main', loss(1200));
    expect(rowOf(run)).toMatchObject({ 'lost returns': 1200, 'rpo-missed returns': 1 });
  });

  it('all lost are beyond any age', () => {
    const run = aRun();
    run.at(10).tells('copy:db/main', loss(Number.MAX_SAFE_INTEGER, true));
    expect(rowOf(run)).toMatchObject({ 'lost returns': BEYOND, 'rpo-missed returns': 1 });
  });
});

describe('rules', () => {
  it('add up over everything that they are judged on, decided or not; what is undetermined does not count', () => {
    const run = aRun({ endsAt: 1000 });
    run.at(100).becomes('rule:P1:db/spare', 'breached');
    run.at(200).becomes('rule:P1:db/main', 'breached');
    run.becomes('rule:P1:db/nightly', 'undetermined');
    run.at(400).becomes('rule:P1:db/spare', 'kept');
    // Nothing of this design stands under P12: it is not judged there.
    expect(rowOf(run)).toMatchObject({ 'breached P1': 300 + 800, 'breached P12': -1 });
  });
});

it('has no column for an objective that the dossier does not set', () => {
  const services = aDescription.services.map((service) => ({ ...service, rto: null, mtpd: null }));
  const data = aDescription.data.map((set) => ({ ...set, rpo: null }));
  const description = { ...aDescription, services, data };
  const names = Object.keys(rowOf(aRun({ description })));
  expect(names.some((name) => /missed/.test(name))).toBe(false);
  expect(names).toContain('recovery declare');
});
