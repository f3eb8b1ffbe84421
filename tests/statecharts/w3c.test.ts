// @vitest-environment jsdom
/** The W3C cases through both executors: after each event the whole configuration, and the order of all actions. */
import { describe, expect, it } from 'vitest';
import { type Case, casesOf, GROUPS } from './cases.ts';
import { playKernelFast, playKernelReference } from './kernelPlay.ts';
import { timed } from './play.ts';
import { keyOf, readScxml } from './readScxml.ts';
import { playReference } from './referencePlay.ts';

/** Cases that are not passed, each with its reason. All are beyond the groups that were asked for. */
const SKIPPED: Readonly<Record<string, string>> = {
  'assign-current-small-step/test0': 'has a <script>: no text of a case is run as code',
  'scxml-prefix-event-name-matching/star0':
    'XState tries what a state says of any event last, the Recommendation in document order',
  'scxml-prefix-event-name-matching/test0':
    'to XState and to us the name of an event is one word: `foo` does not stand for `foo.bar`',
  'scxml-prefix-event-name-matching/test1': 'parts of names of events (`foo.*`) are refused',
};

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

it.each(Object.entries(SKIPPED))('%s is left out: %s', (name) => {
  const [group = ''] = name.split('/');
  const left = casesOf(group).find((one) => one.name === name);
  expect(left).toBeDefined();
  // Once it passes, it must be run.
  expect(() => left && runCase(left)).toThrow();
});
