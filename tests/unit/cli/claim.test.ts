import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTally } from '../../../src/analysis/campaign/tally.ts';
import { bindClaim, judgeClaim } from '../../../src/cli/campaign/boundClaim.ts';
import { readClaim, wantedBy } from '../../../src/cli/campaign/claim.ts';
import { readPairedClaim } from '../../../src/cli/campaign/pairedClaim.ts';
import { junitXml } from '../../../src/cli/report/junit.ts';
import { BEYOND, outcomeColumns } from '../../../src/model/outcome.ts';
import { parseXml } from '../../cli/xml.ts';
import { aDescription } from '../../helpers/aDescription.ts';

const HOUR = 3600;

describe('a claim', () => {
  it.each([
    ['holds<99%', { subject: 'holds', atLeast: 0.99 }],
    ['holds < 99.5 %', { subject: 'holds', atLeast: 0.995 }],
    ['rto:declare<95%', { subject: 'rto', name: 'declare', atLeast: 0.95 }],
    ['mtpd:declare<95%', { subject: 'mtpd', name: 'declare', atLeast: 0.95 }],
    ['rpo:returns<95%', { subject: 'rpo', name: 'returns', atLeast: 0.95 }],
    ['kept:P1<99%', { subject: 'kept', name: 'P1', atLeast: 0.99 }],
    ['rto<95%', { subject: 'rto', name: null, atLeast: 0.95 }],
    [
      'recovery:declare>4h@p90',
      { subject: 'recovery', name: 'declare', most: 4 * HOUR, atLeast: 0.9 },
    ],
    ['down:declare > 1h30m @ p99.9', { subject: 'down', most: 1.5 * HOUR, atLeast: 0.999 }],
    ['longest>1d@p50', { subject: 'longest', name: null, most: 24 * HOUR, atLeast: 0.5 }],
    ['lost:returns>15m@p90', { subject: 'lost', name: 'returns', most: 900, atLeast: 0.9 }],
    ['breached:P1>0s@p95', { subject: 'breached', name: 'P1', most: 0, atLeast: 0.95 }],
  ])('%s is read', (text, read) => {
    const claim = readClaim(text);
    expect(claim).toMatchObject({ ok: true, value: { ...read, text } });
    if (claim.ok) expect(claim.value.atLeast).toBeCloseTo(read.atLeast, 12);
  });

  it.each([
    ['', 'CLI-109'],
    ['holds', 'CLI-109'],
    ['holds>99%', 'CLI-109'],
    ['holds:declare<99%', 'CLI-109'],
    ['rto:declare>4h@p90', 'CLI-109'],
    ['lost:returns<15m', 'CLI-109'],
    ['lost:returns>15m', 'CLI-109'],
    ['rto:declare<95%@p90', 'CLI-109'],
    ['holds<0%', 'CLI-110'],
    ['holds<100%', 'CLI-110'],
    ['holds<99', 'CLI-110'],
    ['lost:returns>15m@p100', 'CLI-110'],
    ['lost:returns>lots@p90', 'CLI-111'],
  ])('%s is refused with %s', (text, code) => {
    expect(readClaim(text)).toMatchObject({ ok: false, error: { code } });
  });

  it('of any text at all is read or refused', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeof readClaim(text).ok).toBe('boolean');
      }),
    );
  });

  it('on two designs is `no-better` or `worse`', () => {
    expect(readPairedClaim(' no-better ')).toEqual({ text: 'no-better', mayLose: null });
    expect(readPairedClaim('worse > 5%')).toEqual({ text: 'worse > 5%', mayLose: 0.05 });
    for (const text of ['better', 'worse', 'worse<5%', 'worse>5', 'worse>0%', 'holds<90%']) {
      expect(readPairedClaim(text)).toBeNull();
    }
  });
});

const columns = outcomeColumns(aDescription);

/** Where a claim stands after futures whose rows are 0 but for what is given, by the names of columns. */
function standing(text: string, futures: readonly Readonly<Record<string, number>>[]) {
  const rows = futures.flatMap((future) =>
    columns.map((column) => future[Object.values(column).join(' ')] ?? 0),
  );
  const tally = createTally(columns);
  tally.append(0, Int32Array.from(rows));
  const claim = readClaim(text);
  if (!claim.ok) throw new Error(text);
  const bound = bindClaim(aDescription, claim.value);
  if (!bound.ok) throw new Error(bound.error.code);
  return judgeClaim(bound.value, { tally }, { confidence: 0.95, stopping: 'planned' });
}

const times = <T>(count: number, value: T): readonly T[] =>
  Array.from({ length: count }, () => value);

describe('what a claim wants shown', () => {
  it.each([
    ['holds<90%', 'holds ≥ 90%'],
    ['rto:apply < 95%', 'rto:apply ≥ 95%'],
    ['lost:db>15m@p90', 'lost:db ≤ 15m @p90'],
  ])('of %s is %s', (text, wanted) => {
    expect(wantedBy({ text })).toBe(wanted);
  });
});

describe('where a claim stands', () => {
  it.each([
    ['holds<90%', { word: 1 }, { word: 2 }],
    ['rto:declare<90%', { 'recovery declare': 9 * HOUR }, { 'rto-missed declare': 1 }],
    ['rpo:returns<90%', { 'lost returns': 60 }, { 'rpo-missed returns': 1 }],
    ['kept:P1<90%', { 'breached P12': 5 }, { 'breached P1': 1 }],
    [
      'recovery:declare>4h@p90',
      { 'recovery declare': 4 * HOUR },
      { 'recovery declare': 4 * HOUR + 1 },
    ],
    ['lost:returns>1000d@p90', { 'lost returns': 86_400 }, { 'lost returns': BEYOND }],
    ['breached:P1>10s@p90', { 'breached P1': 10 }, { 'breached P1': 11 }],
  ])('%s: shown by 29 good futures, not by 28, refuted by as many bad ones', (text, good, bad) => {
    expect(standing(text, times(29, good))).toMatchObject({
      standing: 'shown',
      met: { count: 29 },
    });
    expect(standing(text, times(28, good))).toMatchObject({ standing: 'open', futuresNeeded: 29 });
    expect(standing(text, times(29, bad))).toMatchObject({
      standing: 'refuted',
      met: { count: 0 },
    });
    expect(standing(text, [...times(40, good), bad])).toMatchObject({
      standing: 'open',
      futuresNeeded: 46,
    });
  });
});

describe('JUnit', () => {
  it('is well formed, whatever the names', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (name, said) => {
        const suite = {
          name,
          properties: [['seed', said]] as const,
          cases: [
            { name: said, standing: 'shown' as const, said },
            { name: 'lost<>&"', standing: 'open' as const, said },
          ],
          isPartial: false,
        };
        const root = parseXml(junitXml(suite));
        const cases = root.children[0]?.children.filter((child) => child.name === 'testcase');
        expect(cases?.[1]?.attributes['name']).toBe('lost<>&"');
        expect(cases?.map(({ children }) => children.length)).toEqual([0, 1]);
      }),
    );
  });

  it('fails every case of a campaign that somebody stopped', () => {
    const cases = [{ name: 'holds<90%', standing: 'shown' as const, said: 'in 9 of 9 futures' }];
    const text = junitXml({ name: 'a', properties: [], cases, isPartial: true });
    expect(parseXml(text).attributes).toEqual({ tests: '1', failures: '1' });
    expect(text).toContain('<failure type="partial"');
  });
});
