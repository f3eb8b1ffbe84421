/** A share of requests that fails, whatever room there is. */
import { describe, expect, it } from 'vitest';
import { aRun } from '../helpers/aDossier.ts';
import { entriesOf, play } from '../helpers/play.ts';

const levelsOf = (run: ReturnType<typeof aRun>): readonly string[] =>
  play(run, [{ kind: 'service', type: 'level' }])
    .split('\n')
    .map((line) => line.replace(/ +service \S+ +/, ' ').replace(/\S+ → (\S+).*/, '$1'));

const world = (incidents: string, more = ''): string => `
components:
  app: { copies: { one: { at: here/a, capacity: 150% }, two: { at: here/b, capacity: 150% } } }
${more}
incidents: { release: [${incidents}] }
`;

describe('a share of requests that fails', () => {
  it('[ENG-449] is lost however much room there is, until the effect is over', () => {
    const run = aRun(world('{ at: T+0, do: degrade, what: app, errors: 20%, for: 2h }'));
    expect(levelsOf(run)).toEqual(['T+0:00 80%', 'T+2:00 100%']);
    expect(play(run, [{ kind: 'copy' }, { kind: 'component' }])).toMatchInlineSnapshot(`
      "T+0:00  copy app/one   fails 20%
      T+0:00  copy app/two   fails 20%
      T+0:00  component app  100% → 80%  (by component app)
      T+0:00  component app  serving → degraded
      T+2:00  copy app/one   fails 0%
      T+2:00  copy app/two   fails 0%
      T+2:00  component app  80% → 100%
      T+2:00  component app  degraded → serving"
    `);
  });

  it('[ENG-449] weighs by what each copy carries: a release on one of two loses half as much', () => {
    const run = aRun(world('{ at: T+0, do: degrade, what: app/one, errors: 20%, for: 2h }'));
    expect(levelsOf(run)).toEqual(['T+0:00 90%', 'T+2:00 100%']);
  });

  it('[ENG-449] is lost of what is left where there is too little room, and under a peak', () => {
    const both = '{ at: T+0, do: degrade, what: app, to: 20%, errors: 50%, for: 2h }';
    expect(levelsOf(aRun(world(both)))).toEqual(['T+0:00 30%', 'T+2:00 100%']);
    const surge = `{ at: T+0, do: degrade, what: app, errors: 20%, for: 3h },
      { at: T+1h, do: demand-surge, what: web, demand: 200%, for: 1h }`;
    expect(levelsOf(aRun(world(surge)))).toEqual(['T+0:00 80%', 'T+3:00 100%']);
  });

  it('[ENG-449] of several effects the largest share fails, each until its own end', () => {
    const two = `{ at: T+0, do: degrade, what: app, errors: 20%, for: 3h },
      { at: T+1h, do: degrade, what: app, errors: 50%, for: 1h }`;
    expect(levelsOf(aRun(world(two)))).toEqual([
      'T+0:00 80%',
      'T+1:00 50%',
      'T+2:00 80%',
      'T+3:00 100%',
    ]);
  });

  it('[ENG-449] ends when the release is rolled back, or replaced by a sound copy; a restart changes nothing', () => {
    const plan = (steps: string): string => `
plans:
  back:
    kind: recovery
    trigger: { when: web < 90%, learned-after: 0s }
    steps: { ${steps} }
`;
    const bad = '{ at: T+0, do: degrade, what: app, errors: 20% }';
    const rolled = plan(
      'one: { do: repair, what: app/one, takes: 1h }, two: { do: repair, what: app/two, takes: 2h }',
    );
    expect(levelsOf(aRun(world(bad, rolled)))).toEqual(['T+0:00 80%', 'T+1:00 90%', 'T+2:00 100%']);
    const restarted = `${bad}, { at: T+1h, do: outage, what: here/a, for: 1h }`;
    expect(levelsOf(aRun(world(restarted)))).toEqual(['T+0:00 80%']);
  });

  it('[ENG-449] of a tool is a share of what it gives', () => {
    const run = aRun(`
services: { web: { needs: [link] } }
tools: { link: { kind: network, at: here/a } }
incidents: { drops: [{ at: T+0, do: degrade, what: link, errors: 25%, for: 2h }] }
`);
    expect(levelsOf(run)).toEqual(['T+0:00 75%', 'T+2:00 100%']);
    expect(entriesOf(run, { kind: 'tool', type: 'transition' })).toEqual([]);
  });
});
