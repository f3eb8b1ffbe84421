/** What samples of the swarm have shown: fields that were written, and things that really happened. */
import { machines } from '../../../src/engine/index.ts';
import { lawNameIn } from '../../../src/model/parseLaw.ts';
import type { NeedKind, SightEntry, TraceEntry } from '../../../src/model/trace.ts';
import type { RuleCode } from '../../../src/model/vocabulary.ts';
import type { Dossier } from '../../../src/scenario/index.ts';
import { jsonSchema } from '../../../src/scenario/jsonSchema.ts';
import { transitionsOf } from '../../machines/transitions.ts';
import { KINDS } from './switches.ts';

/** Says what a trace entry shows, one line each: `copy: ready --copy.activated--> serving`. */
export function shownBy(entry: TraceEntry, dossier: Dossier): readonly string[] {
  const { kind, id } = entry.subject;
  switch (entry.type) {
    case 'transition':
      return [
        `${kind}: ${entry.from} --${entry.event}--> ${entry.to}`,
        ...(kind === 'step' && entry.to === 'done' ? [`step ${deedOf(dossier, id)}`] : []),
        ...(kind === 'rule' && entry.to !== 'kept' ? [`rule ${id.split(':')[0]} not kept`] : []),
      ];
    case 'waiting':
      return entry.missing.map((need) => `waits for ${need.kind}`);
    case 'sight':
      return [`sight through ${entry.through}`];
    case 'draw':
      return [`law ${lawNameIn(entry.law) || 'fixed'}`];
    default:
      return [entry.type];
  }
}

function deedOf(dossier: Dossier, id: string): string {
  const [plan = '', step = ''] = id.split('.');
  return dossier.plans[plan]?.steps[step]?.do ?? '';
}

/** Exhaustive, so that a kind that is new does not compile before it stands here. */
const NEEDS: Readonly<Record<NeedKind, true>> = {
  people: true,
  approval: true,
  tool: true,
  network: true,
  credential: true,
  document: true,
  'control-plane': true,
  place: true,
  source: true,
  backup: true,
  'common-point': true,
  replica: true,
  capacity: true,
  start: true,
};

const MEANS: Readonly<Record<SightEntry['through'], true>> = {
  measure: true,
  report: true,
  notice: true,
  'status-page': true,
  'false-alarm': true,
};

/** Entries that are shown by what they say, below. */
type Told = 'transition' | 'waiting' | 'sight' | 'draw';

/** The others are shown by being there. */
const OTHERS: Readonly<Record<Exclude<TraceEntry['type'], Told>, true>> = {
  level: true,
  'data-loss': true,
  'mutual-dependency': true,
  'restore-point': true,
  'found-empty': true,
  leak: true,
  'spoilt-unseen': true,
  divergence: true,
  orphans: true,
  reconciled: true,
  'common-failure': true,
  pace: true,
  intervention: true,
  capacity: true,
  demand: true,
  backlog: true,
  'work-left': true,
  mode: true,
  errors: true,
  notice: true,
  expired: true,
  cost: true,
  ignored: true,
};

/** Everything that must be shown: every way of every machine, every kind of the lists that a trace can tell of. */
export function toBeShown(rules: readonly RuleCode[]): readonly string[] {
  return [
    ...Object.values(machines).flatMap((machine) =>
      transitionsOf(machine).map(
        ({ from, event, to }) => `${machine.kind}: ${from} --${event}--> ${to}`,
      ),
    ),
    ...KINDS.step.map((kind) => `step ${kind}`),
    ...rules.map((code) => `rule ${code} not kept`),
    ...Object.keys(NEEDS).map((need) => `waits for ${need}`),
    ...Object.keys(MEANS).map((means) => `sight through ${means}`),
    ...KINDS.law.map((name) => `law ${name}`),
    ...Object.keys(OTHERS),
  ];
}

/** The part of JSON Schema that a dossier's uses. */
interface Node {
  readonly $ref?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: Node | boolean;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
  readonly allOf?: readonly Node[];
}

/** What has no part in a run: words for people, other designs, what is expected, where things come from. */
const NOT_PLAYED = new Set([
  '$schema',
  'expect',
  'include',
  'lesson',
  'name',
  'sources',
  'story',
  'summary',
  'variants',
  'walkthrough',
]);

/** Needs hold needs; what stands this deep has been seen already. */
const DEPTH_MAX = 9;

/** Every field of the language, with its closed words: `plans.*.steps.*.do=promote`, `components.*.copies.*.lag`. */
export function fieldsToWrite(): readonly string[] {
  // The published schema is JSON Schema, whose type says less than it holds.
  const root = jsonSchema() as Node & { readonly definitions?: Readonly<Record<string, Node>> };
  const found = new Set<string>();
  const walk = (node: Node, path: string, depth: number): void => {
    if (depth > DEPTH_MAX) return;
    const named =
      node.$ref === undefined ? undefined : root.definitions?.[node.$ref.split('/').at(-1) ?? ''];
    if (named) walk(named, path, depth + 1);
    for (const part of [...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])]) {
      walk(part, path, depth + 1);
    }
    for (const word of node.enum ?? (node.const === undefined ? [] : [node.const])) {
      found.add(`${path}=${word}`);
    }
    if (typeof node.additionalProperties === 'object') {
      walk(node.additionalProperties, `${path}.*`, depth + 1);
    }
    if (node.items) walk(node.items, path, depth + 1);
    for (const [name, part] of Object.entries(node.properties ?? {})) {
      if (NOT_PLAYED.has(name)) continue;
      const own = path === '' ? name : `${path}.${name}`;
      found.add(own);
      walk(part, own, depth + 1);
    }
  };
  walk(root, '', 0);
  return [...found];
}

/** Adds the fields and words that a sample writes, in the form of `fieldsToWrite`. */
export function addWritten(
  fields: ReadonlySet<string>,
  value: unknown,
  written: Set<string>,
): void {
  const walk = (part: unknown, path: string): void => {
    written.add(path);
    if (Array.isArray(part)) {
      for (const item of part) walk(item, path);
    } else if (typeof part === 'object' && part !== null) {
      for (const [key, inner] of Object.entries(part)) {
        const own = path === '' ? key : `${path}.${key}`;
        // A key that is no field is the name of something.
        walk(inner, fields.has(own) ? own : `${path}.*`);
      }
    } else {
      written.add(`${path}=${part}`);
    }
  };
  walk(value, '');
}
