// @vitest-environment jsdom
/** The W3C cases through both executors: after each event the whole configuration, and the order of all actions. */
import { describe, expect, it } from 'vitest';
import { type Case, casesOf, GROUPS } from './cases.ts';
import { playFlat } from './flatPlay.ts';
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
  const reference = timed(playReference(behaviour), behaviour);
  const flat = timed(playFlat(behaviour), behaviour);
  const compare = (when: string, configuration: readonly string[]): void => {
    expect(lastKeys(reference.leaves()), `reference, ${when}`).toEqual(keysOf(configuration));
    expect(flat.leaves(), `flattened, ${when}`).toEqual(reference.leaves());
    expect(flat.actions(), `order of actions, ${when}`).toEqual(reference.actions());
  };
  compare('at first', script.initialConfiguration);
  for (const [index, { after = 0, event, nextConfiguration }] of script.events.entries()) {
    for (const play of [reference, flat]) {
      play.wait(after);
      play.send(event.name);
    }
    compare(`after event ${index + 1}, ${event.name}`, nextConfiguration);
  }
}

describe.each(Object.entries(GROUPS))('%s', (group, count) => {
  const cases = casesOf(group);

  it(`has its ${count} cases`, () => {
    expect(cases.length).toBe(count);
  });

  it.each(cases.filter(({ name }) => !(name in SKIPPED)))('$name', runCase);
});
