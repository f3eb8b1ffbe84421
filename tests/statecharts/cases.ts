/** The W3C statechart cases of the package `@scion-scxml/test-framework`, read where it is installed. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Groups of which every case is run, with how many cases each has: a package with fewer is another package. */
export const GROUPS = {
  basic: 3,
  hierarchy: 3,
  documentOrder: 1,
  parallel: 4,
  'parallel+interrupt': 34,
  'more-parallel': 15,
  history: 8,
  'internal-transitions': 2,
  'targetless-transition': 4,
  delayedSend: 3,
  'cond-js': 4,
  // Beyond what was asked for: raised events, assignments within a step, several events for one transition.
  actionSend: 10,
  'assign-current-small-step': 5,
  'atom3-basic-tests': 4,
  'default-initial-state': 2,
  'hierarchy+documentOrder': 2,
  'multiple-events-per-transition': 1,
  'scxml-prefix-event-name-matching': 3,
} as const;

/** An event of a script and the leaves that must be active afterwards. */
interface ScriptStep {
  /** Milliseconds to wait before the event. */
  readonly after?: number;
  readonly event: { readonly name: string };
  readonly nextConfiguration: readonly string[];
}

export interface Script {
  readonly initialConfiguration: readonly string[];
  readonly events: readonly ScriptStep[];
}

export interface Case {
  /** Its group and its own name, such as `history/history4b`. */
  readonly name: string;
  readonly scxml: string;
  /** With what an implementation older than the Recommendation does, where that differs. */
  readonly script: Script & { readonly legacySemantics?: Script };
}

const folder = join(
  dirname(createRequire(import.meta.url).resolve('@scion-scxml/test-framework/package.json')),
  'test',
);

/** The cases of a group, by name. */
export function casesOf(group: string): readonly Case[] {
  return readdirSync(join(folder, group))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const stem = join(folder, group, file.slice(0, -'.json'.length));
      return {
        name: `${group}/${file.slice(0, -'.json'.length)}`,
        scxml: readFileSync(`${stem}.scxml`, 'utf8'),
        script: JSON.parse(readFileSync(`${stem}.json`, 'utf8')) as Case['script'],
      };
    });
}
