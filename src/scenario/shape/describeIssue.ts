/** From what the schema refuses to what the author is told. */
import type { z } from 'zod';
import { invariant } from '../../base/assert.ts';
import type { FieldMistake } from '../../model/fields.ts';
import { parseDuration } from '../../model/quantity.ts';
import type { TypeWord } from '../codes/typeWord.ts';
import { type Finding, finding } from '../finding.ts';
import { editDistance, nearest } from '../nearest.ts';
import type { MapEntry, MapNode, PathStep, SourceNode } from '../source/sourceNode.ts';
import { chooseBranch } from './chooseBranch.ts';
import { fieldFinding, isQuantity } from './fieldMistakes.ts';
import { fieldOfFrench } from './frenchWords.ts';
import { examplesAt, fieldsAt, fieldsOfAnyAt, formAt, schemaAt } from './schemaAt.ts';
import type { Schema } from './unwrap.ts';

/** What zod complains about. */
export type Issue = z.core.$ZodIssue;
type IssueOf<Code extends Issue['code']> = Extract<Issue, { readonly code: Code }>;

/** What was read, and what should have been. */
export interface Shape {
  readonly schema: Schema;
  readonly root: MapNode;
}

/** One issue at its place; `also` are fixed words that would have been right too. */
interface Placed<Code extends Issue['code']> {
  readonly issue: IssueOf<Code>;
  readonly path: readonly PathStep[];
  readonly also: readonly string[];
}

const fieldOf = (path: readonly PathStep[]): string =>
  String(path.findLast((step) => typeof step === 'string') ?? '');

const EXPECTED_TYPES: Readonly<Record<string, TypeWord>> = {
  string: 'text',
  number: 'number',
  int: 'whole-number',
  boolean: 'boolean',
  array: 'list',
  record: 'named',
  object: 'section',
};

function typeOf(node: SourceNode): TypeWord {
  if (node.type === 'list') return 'list';
  if (node.type === 'map') return 'section';
  switch (typeof node.value) {
    case 'string':
      return 'text';
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    default:
      return 'nothing';
  }
}

const textOf = (node: SourceNode | null): string => (node?.type === 'scalar' ? node.text : '');

function wrongType(
  shape: Shape,
  path: readonly PathStep[],
  wanted: readonly string[],
): readonly Finding[] {
  const place = schemaAt(shape.schema, shape.root, path);
  const field = fieldOf(path);
  const examples = examplesAt(place);
  if (!place.node) return [finding('SCN-202', path, { field, examples })];
  const expected = [...new Set(wanted.map((type) => EXPECTED_TYPES[type] ?? 'text'))];
  const text = place.node.type === 'scalar' ? place.node.text : null;
  const found = typeOf(place.node);
  const form = formAt(place);
  if (found === 'number' && isQuantity(form)) {
    return [fieldFinding(path, { field: form, found: text ?? '', detail: null }, [])];
  }
  const last = path.at(-1);
  const element = typeof last === 'number' ? last + 1 : null;
  return [finding('SCN-203', path, { field, element, expected, found, text, examples })];
}

/** `12m)` in `{ takes: lognormal(3m, 12m) }`: between braces a comma ends the text before it. */
const isRestOfLaw = (key: string, value: SourceNode | undefined): boolean =>
  value?.type === 'scalar' &&
  value.value === null &&
  parseDuration(key.endsWith(')') ? key.slice(0, -1) : key) !== null;

/** `and nothing erased` in `{ name: Open, and nothing erased }`: no field has spaces, and nothing follows it. */
const isRestOfText = (key: string, value: SourceNode | undefined): boolean =>
  key.includes(' ') && value?.type === 'scalar' && value.value === null;

/**
 * Fields that are what a comma has cut off: each cut is told once, where the law begins when that can be seen.
 *
 * @returns the findings, and the fields that they are about
 */
function cutAtCommas(
  entries: MapNode['entries'],
  { issue, path }: Placed<'unrecognized_keys'>,
): readonly [readonly Finding[], ReadonlySet<string>] {
  const findings: Finding[] = [];
  const told = new Set<string>();
  let before: readonly [string, SourceNode] | null = null;
  for (const [key, { value }] of entries) {
    const isRest = issue.keys.includes(key) && isRestOfLaw(key, value);
    const isText = !isRest && issue.keys.includes(key) && isRestOfText(key, value);
    if (isRest || isText) told.add(key);
    if (isText) findings.push(finding('SCN-239', [...path, key], { found: key }, { point: 'key' }));
    if (isRest && before !== null) {
      const [field, law] = before;
      const text = textOf(law);
      findings.push(
        text.includes('(')
          ? finding('SCN-234', [...path, field], { found: text })
          : finding('SCN-234', [...path, key], { found: key }, { point: 'key' }),
      );
    }
    // The rests of one law follow each other.
    before = isRest ? null : [key, value];
  }
  return [findings, told];
}

function unknownFields(shape: Shape, placed: Placed<'unrecognized_keys'>): readonly Finding[] {
  const { issue, path } = placed;
  const place = schemaAt(shape.schema, shape.root, path);
  const written: MapNode['entries'] =
    place.node?.type === 'map' ? place.node.entries : new Map<string, MapEntry>();
  const known = fieldsAt(place);
  const among = known.filter((name) => !written.has(name));
  // A field of another kind is no misspelling: it has no place here.
  const isOfAnother = new Set(fieldsOfAnyAt(shape.schema, shape.root, path));
  const [cuts, told] = cutAtCommas(written, placed);
  const unknown = issue.keys
    .filter((field) => !told.has(field))
    .map((field) =>
      finding(
        'SCN-201',
        [...path, field],
        { field, among },
        {
          point: 'key',
          // One already there may be what was meant: in a variant, what it changes stands there already.
          suggestion: isOfAnother.has(field)
            ? null
            : (oneAway(field, known) ??
              nearest(field, among) ??
              fieldOfFrench(field, known) ??
              nearest(field, known)),
        },
      ),
    );
  return [...cuts, ...unknown];
}

/** The field that one slip of the finger leads away from, written already or not; null when there is none. */
const oneAway = (field: string, known: readonly string[]): string | null =>
  known.find((name) => name !== field && editDistance(field, name) === 1) ?? null;

function unknownWord(
  shape: Shape,
  path: readonly PathStep[],
  among: readonly string[],
): readonly Finding[] {
  const { node } = schemaAt(shape.schema, shape.root, path);
  if (!node) return [finding('SCN-202', path, { field: fieldOf(path), examples: among })];
  if (node.type !== 'scalar') return wrongType(shape, path, ['string']);
  const found = textOf(node);
  const params = { field: fieldOf(path), found, among };
  return [finding('SCN-204', path, params, { suggestion: nearest(found, among) })];
}

function outOfBounds(
  shape: Shape,
  { issue, path }: Placed<'too_small'> | Placed<'too_big'>,
): readonly Finding[] {
  const place = schemaAt(shape.schema, shape.root, path);
  const { node } = place;
  const isExact = issue.exact === true;
  const least = issue.code === 'too_small' || isExact ? Number(boundOf(issue)) : null;
  const most = issue.code === 'too_big' || isExact ? Number(boundOf(issue)) : null;
  const bounds = { field: fieldOf(path), least, most };
  if (issue.origin === 'array') {
    const found = node?.type === 'list' ? node.items.length : 0;
    return [finding('SCN-206', path, { ...bounds, found }, { point: 'key' })];
  }
  if (issue.origin === 'string') {
    return [
      finding('SCN-208', path, {
        ...bounds,
        found: textOf(node).length,
        examples: examplesAt(place),
      }),
    ];
  }
  return [finding('SCN-205', path, { ...bounds, found: textOf(node) })];
}

const boundOf = (issue: IssueOf<'too_small'> | IssueOf<'too_big'>): number | bigint =>
  issue.code === 'too_small' ? issue.minimum : issue.maximum;

function fromUnion(shape: Shape, { issue, path }: Placed<'invalid_union'>): readonly Finding[] {
  if ('discriminator' in issue && issue.discriminator !== undefined) {
    const options = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
    return unknownWord(shape, path, options.map(String));
  }
  const { best, otherSorts, words } = chooseBranch(issue.errors);
  if (best.length === 0) {
    const wanted = otherSorts.flatMap((it) => (it.code === 'invalid_type' ? [it.expected] : []));
    return wrongType(shape, path, wanted);
  }
  return best.flatMap((inner) => describeIssue(shape, inner, path, words));
}

/** Sorts of issue that the schema of the dossier can raise, each turned into findings. */
export function describeIssue(
  shape: Shape,
  issue: Issue,
  prefix: readonly PathStep[] = [],
  also: readonly string[] = [],
): readonly Finding[] {
  // Symbols never name a field of a file.
  const path = [...prefix, ...issue.path.filter((step) => typeof step !== 'symbol')];
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownFields(shape, { issue, path, also });
    case 'invalid_type':
      return wrongType(shape, path, [issue.expected]);
    case 'invalid_value':
      return unknownWord(shape, path, issue.values.map(String));
    case 'invalid_union':
      return fromUnion(shape, { issue, path, also });
    case 'too_small':
    case 'too_big':
      return outOfBounds(shape, { issue, path, also } as Placed<'too_small'> | Placed<'too_big'>);
    case 'invalid_key':
      return [finding('SCN-207', path, { found: fieldOf(path) }, { point: 'key' })];
    case 'custom':
      // Every custom issue of the schema is made by `model/fields.ts` with these parameters.
      return [fieldFinding(path, issue.params as unknown as FieldMistake, also)];
    default:
      invariant(false, `the schema raised ${issue.code}, which has no words`);
  }
}
