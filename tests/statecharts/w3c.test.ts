// @vitest-environment jsdom
/** The W3C cases through both executors: after each event the whole configuration, and the order of all actions. */
import { describe, expect, it } from 'vitest';
import { type Case, casesOf, GROUPS } from './cases.ts';
import { playKernelFast, playKernelReference } from './kernelPlay.ts';
import { timed } from './play.ts';
import { keyOf, readScxml } from './readScxml.ts';
import { playReference } from './referencePlay.ts';

/** Cases that neither executor is asked to pass, each with its reason. */
const SKIPPED: Readonly<Record<string, string>> = {};

const keysOf = (ids: readonly string[]): readonly string[] => ids.map(keyOf).sort();
const lastKeys = (paths: readonly string[]): readonly string[] =>
  paths.map((path) => path.split('/').at(-1) ?? '').sort();

function runCase({ scxml, script }: Case): void {
  const behaviour = readScxml(
    scxml,
    script.events.map(({ event }) => event.name),
  );
  const plays = {
    'XState on the chart as it is written': timed(playReference(behaviour), behaviour),
    'the reference executor': playKernelReference(behaviour),
    'the fast executor': playKernelFast(behaviour),
  };
  const compare = (when: string, configuration: readonly string[]): void => {
    for (const [who, play] of Object.entries(plays)) {
      expect(lastKeys(play.leaves()), `${who}, ${when}`).toEqual(keysOf(configuration));
      const expected = plays['XState on the chart as it is written'].actions();
      expect(play.actions(), `order of actions of ${who}, ${when}`).toEqual(expected);
    }
  };
  compare('at first', script.initialConfiguration);
  for (const [index, { after = 0, event, nextConfiguration }] of script.events.entries()) {
    for (const play of Object.values(plays)) {
      play.wait(after);
      play.send(event.name);
    }
    compare(`after event ${index + 1}, ${event.name}`, nextConfiguration);
  }
  const { 'the reference executor': reference, 'the fast executor': fast } = plays;
  expect(fast.traceHash()).toBe(reference.traceHash());
}

describe.each(Object.entries(GROUPS))('%s', (group, count) => {
  const cases = casesOf(group);

  it(`has its ${count} cases`, () => {
    expect(cases.length).toBe(count);
  });

  it.each(cases.filter(({ name }) => !(name in SKIPPED)))('$name', runCase);
});
