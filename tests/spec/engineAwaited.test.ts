/** [ENG-312] Effects that wait for something to be true. */
import { describe, expect, it } from 'vitest';
import { aRun } from '../helpers/aDossier.ts';
import { clock, entriesOf } from '../helpers/play.ts';

const world = (effects: readonly string[]): string => `
services: { web: { needs: [app], objectives: { rto: 1h, mbco: 50% } } }
components:
  app: { copies: { main: { at: here/a } } }
  other: { copies: { main: { at: there/b } } }
tools: { vault: {} }
incidents: { one: [${effects.map((effect) => `{ ${effect} }`).join(', ')}] }`;

/** When a tool became unusable or usable again. */
const vaultOf = (effects: readonly string[]): readonly string[] => {
  const run = aRun(world(effects));
  return entriesOf(run, { kind: 'tool', id: 'vault', type: 'transition' }).map(
    ({ at, to }) => `${clock(run, at)} ${to}`,
  );
};

const OUTAGE = 'at: T+1h, do: outage, what: app/main, for: 2h';

describe('[ENG-312] an effect waits for what it says', () => {
  it.each([
    ['a state', 'when: app is down', 'T+1:00 unusable'],
    ['a level of a service', 'when: web < 50%', 'T+1:00 unusable'],
    ['for as long as it says', 'when: app is down for 30m', 'T+1:30 unusable'],
  ])('%s', (_, when, told) => {
    expect(vaultOf([OUTAGE, `at: T+0, ${when}, do: outage, what: vault`])).toEqual([told]);
  });

  it('from its own instant on, not before', () => {
    const effect = 'at: T+2h, when: app is down, do: outage, what: vault';
    expect(vaultOf([OUTAGE, effect])).toEqual(['T+2:00 unusable']);
    const tooLate = 'at: T+4h, when: app is down, do: outage, what: vault';
    expect(vaultOf([OUTAGE, tooLate])).toEqual([]);
  });

  it('begins its count again when the condition is over before the time', () => {
    const shortly = 'at: T+0, do: outage, what: app/main, for: 20m';
    const effect = 'at: T+0, when: app is down for 30m, do: outage, what: vault';
    expect(vaultOf([shortly, OUTAGE, effect])).toEqual(['T+1:30 unusable']);
  });

  it('ends as long after its beginning as it says, and begins once', () => {
    const again = 'at: T+5h, do: outage, what: app/main, for: 2h';
    const effect = 'at: T+0, when: app is down for 30m, do: outage, what: vault, for: 10m';
    expect(vaultOf([OUTAGE, again, effect])).toEqual(['T+1:30 unusable', 'T+1:40 usable']);
  });

  it('is caused by what made its condition true', () => {
    const run = aRun(world([OUTAGE, 'at: T+0, when: app is down, do: outage, what: other/main']));
    const fall = entriesOf(run, { kind: 'component', id: 'app', type: 'transition' })[0];
    const [struck] = entriesOf(run, { kind: 'copy', id: 'other/main', type: 'transition' });
    expect(struck && clock(run, struck.at)).toBe('T+1:00');
    expect(struck?.causes).toContain(fall?.id);
  });
});
