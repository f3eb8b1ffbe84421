/** What one hopes to be long, in a run that fears the worst. */
import { describe, expect, it } from 'vitest';
import { factorsOf } from '../../src/analysis/campaign/factors.ts';
import { compilePlant } from '../../src/engine/index.ts';
import type { Run } from '../../src/model/run.ts';
import { aDossier, aRun } from '../helpers/aDossier.ts';

/** Seconds drawn for a purpose, in each mode; the p10, median and p90 of the law are 600, 1800 and 3000. */
const LAW = "'uniform(5m, 55m)'";
const SHORT = 600;
const MEDIAN = 1800;
const LONG = 3000;

const drawnIn = (run: Run, purpose: string): readonly number[] => [
  ...new Set(
    run.entries.flatMap((entry) =>
      entry.type === 'draw' && entry.purpose === purpose ? [entry.value] : [],
    ),
  ),
];
const inBoth = (text: string, purpose: string): readonly (readonly number[])[] =>
  (['nominal', 'pessimistic'] as const).map((mode) => drawnIn(aRun(text, { mode }), purpose));

const incident = (effect: string, more = ''): string => `
incidents: { it: [{ at: T+0, ${effect} }] }
${more}`;

const CONTRACT = 'contracts: { lease: { covers: [here], retrieval: 1d } }';
const RULED = 'product: { doctrine: cloud-au-centre-2023 }';

describe('a pessimistic run', () => {
  it.each([
    { what: 'a legal notice', text: incident(`do: cut, what: here, notice: ${LAW}`) },
    {
      what: 'the notice of a contract',
      text: incident(`do: contract-end, what: here, notice: ${LAW}`, CONTRACT),
    },
    {
      what: 'the notice of a price',
      text: incident(`do: price-change, what: here, notice: ${LAW}`, CONTRACT),
    },
    {
      what: 'the delay of an insolvency',
      text: incident(`do: insolvency, what: here, services: ${LAW}`, CONTRACT),
    },
    { what: 'a grace', text: incident(`do: qualification-lost, what: here, grace: ${LAW}`, RULED) },
    {
      what: 'the time before a change of capital',
      text: incident(`do: takeover, what: here, country: US, share: 60%, after: ${LAW}`, RULED),
    },
    {
      what: 'a distrust',
      text: incident(
        `do: distrust, what: cert, notice: ${LAW}`,
        'tools: { cert: { kind: credential } }',
      ),
    },
  ])('[ENG-409] hopes for no more than the p10 of $what', ({ text }) => {
    expect(inBoth(text, 'impactAfter')).toEqual([[MEDIAN], [SHORT]]);
  });

  it('[ENG-409] finds what something lives on sooner spent', () => {
    const text = `
components:
  app: { needs: [{ need: source, lasts: ${LAW} }], copies: { main: { at: here/a } } }
  source: { copies: { main: { at: here/b } } }
${incident('do: outage, what: source')}`;
    expect(inBoth(text, 'lasts')).toEqual([[MEDIAN], [SHORT]]);
  });

  it('[ENG-409] sees a collapse and the next effect come sooner, everyday failures as ever', () => {
    const fails = (law: string): string => `
run: { horizon: 40m }
components: { app: { fails: { after: ${law}, repair: 1d }, copies: { main: { at: here/a } } } }`;
    expect(inBoth(fails(LAW), 'failure')).toEqual([[MEDIAN], [MEDIAN]]);
    const begins = `
incidents: { it: [{ at: 'T+uniform(5m, 55m)', do: outage, what: app }] }`;
    expect(inBoth(begins, 'impactBegins')).toEqual([[MEDIAN], [SHORT]]);
    const bears = `
services: { web: { needs: [app] } }
components:
  app: { overload: { above: 150%, after: ${LAW}, back: 1h }, copies: { main: { at: here/a } } }
incidents: { it: [{ at: T+0, do: demand-surge, what: web, demand: 300%, for: 2h }] }`;
    expect(inBoth(bears, 'overload')[1]).toContain(SHORT);
  });

  it('[ENG-409] takes the p90 of what one hopes to be short', () => {
    const outage = incident(`do: outage, what: here/a, for: ${LAW}`);
    expect(inBoth(outage, 'impactAfter')).toEqual([[MEDIAN], [LONG]]);
    const refills = `
components:
  app: { needs: [{ need: source, lasts: 1h, refills: ${LAW} }], copies: { main: { at: here/a } } }
  source: { copies: { main: { at: here/b } } }
${incident('do: outage, what: source, for: 2h')}`;
    expect(inBoth(refills, 'refills')).toEqual([[MEDIAN], [LONG]]);
  });

  it('[ENG-409] is no rosier than the medians where everything hangs on a respite', () => {
    const text = `
components:
  app: { needs: [{ need: grid, lasts: 'lognormal(8h, 30h)', kind: fuel }], copies: { main: { at: here/a } } }
  grid: { copies: { main: { at: here/b } } }
${incident('do: outage, what: grid, for: 12h')}`;
    const falls = (mode: 'nominal' | 'pessimistic'): number => {
      const run = aRun(text, { mode });
      const fall = run.entries.find(
        ({ type, subject }) => type === 'level' && subject.id === 'web',
      );
      return fall ? fall.at - run.incidentAt : Number.POSITIVE_INFINITY;
    };
    expect(falls('nominal')).toBe(8 * 3600);
    expect(falls('pessimistic')).toBeLessThan(falls('nominal'));
  });

  it('[ENG-409] a study of what counts still varies a notice from its p10 to its p90', () => {
    const dossier = aDossier(incident(`do: cut, what: here, notice: ${LAW}`));
    const notice = factorsOf(dossier, compilePlant(dossier), ['it']).find(
      (factor) => factor.factor === 'duration' && factor.at.place === 'effect',
    );
    expect(notice).toMatchObject({ low: SHORT, high: LONG });
  });
});
