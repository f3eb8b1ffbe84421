/** From one file's text to nodes that remember their places. */
import {
  EVENT_ID,
  type Event,
  type MappingEvent,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import { type Diagnostic, diagnosticAt } from '../diagnostics.ts';
import { ELEMENTS_MAX } from './limits.ts';
import { parseText } from './parseText.ts';
import { keyOf, readScalar } from './readScalar.ts';
import type { MapEntry, SourceNode } from './sourceNode.ts';
import type { SourceText, Span } from './sourceText.ts';

export interface Reading {
  /** Null when the text is empty or cannot be read at all. */
  readonly root: SourceNode | null;
  /** Lists, maps and scalars, keys included. */
  readonly elements: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Names that could reach the prototype of an object somewhere later. */
const FORBIDDEN_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

type ContentEvent = SequenceEvent | MappingEvent | ScalarEvent;

interface OpenList {
  readonly type: 'list';
  readonly span: Span;
  readonly items: SourceNode[];
}

interface OpenMap {
  readonly type: 'map';
  readonly span: Span;
  readonly entries: Map<string, MapEntry>;
  /** The key read last, until its value comes; `text` is null when the pair is dropped. */
  pending: Key | null;
}

/** A name whose value is to come. */
interface Key {
  /** Null when it may not stand there: its value is read and dropped. */
  readonly text: string | null;
  /** The same name stands there already: what this one adds is read with what that one has. */
  readonly again: boolean;
  readonly span: Span;
}

/** What is being read: the collections still open, the outermost first. */
interface Builder {
  readonly source: SourceText;
  readonly diagnostics: Diagnostic[];
  readonly open: (OpenList | OpenMap)[];
  root: SourceNode | null;
  documents: number;
  /** Where the last element ended: the place of one that was left empty. */
  last: number;
}

/** A key, if it may stand there; a mistake is told. */
function acceptKey(builder: Builder, map: OpenMap, key: SourceNode): Key {
  const text = keyOf(key);
  const { span } = key;
  if (text === null) {
    builder.diagnostics.push(diagnosticAt('SCN-109', key, {}));
    return { text: null, again: false, span };
  }
  if (FORBIDDEN_KEYS.includes(text)) {
    builder.diagnostics.push(diagnosticAt('SCN-108', key, { key: text }));
    return { text: null, again: false, span };
  }
  const again = map.entries.has(text);
  if (again) builder.diagnostics.push(diagnosticAt('SCN-107', key, { key: text }));
  return { text, again, span };
}

/** What a name written twice stands for: the first value, and the names that only the second has. */
function both(first: SourceNode, second: SourceNode): SourceNode {
  if (first.type !== 'map' || second.type !== 'map') return first;
  return { ...first, entries: new Map([...second.entries, ...first.entries]) };
}

/** Puts a value under its name. */
function keep(map: OpenMap, { text, again, span }: Key, value: SourceNode): void {
  if (text === null) return;
  const before = again ? map.entries.get(text) : undefined;
  if (before) map.entries.set(text, { key: before.key, value: both(before.value, value) });
  else map.entries.set(text, { key: span, value });
}

/** Puts a finished node where it belongs: the root, an item, a key or the value of one. */
function place(builder: Builder, node: SourceNode): void {
  const parent = builder.open.at(-1);
  if (!parent) {
    builder.root = node;
  } else if (parent.type === 'list') {
    parent.items.push(node);
  } else if (parent.pending === null) {
    parent.pending = acceptKey(builder, parent, node);
  } else {
    keep(parent, parent.pending, node);
    parent.pending = null;
  }
}

function openCollection(builder: Builder, event: SequenceEvent | MappingEvent): void {
  const { source } = builder;
  // A block has no mark of its own: its place is where its first element begins.
  const span = { source, from: event.start, until: event.start };
  builder.last = event.start;
  builder.open.push(
    event.type === EVENT_ID.SEQUENCE
      ? { type: 'list', span, items: [] }
      : { type: 'map', span, entries: new Map(), pending: null },
  );
}

/** Tags would let a file choose its own types. */
function refuseTag(builder: Builder, { tagStart, tagEnd }: ContentEvent): void {
  if (tagStart < 0) return;
  const { source } = builder;
  const span = { source, from: tagStart, until: tagEnd };
  const tag = source.text.slice(tagStart, tagEnd);
  builder.diagnostics.push(diagnosticAt('SCN-114', { span }, { tag }));
}

function beginDocument(builder: Builder): void {
  builder.documents += 1;
  if (builder.documents !== 2) return;
  const { source, last } = builder;
  const from = Math.max(0, source.text.indexOf('---', last));
  builder.diagnostics.push(
    diagnosticAt('SCN-115', { span: { source, from, until: from + 3 } }, {}),
  );
}

function readAlias(builder: Builder, from: number, until: number): void {
  const { source } = builder;
  const alias = source.text.slice(from, until);
  const span = { source, from: Math.max(0, from - 1), until };
  builder.diagnostics.push(diagnosticAt('SCN-105', { span }, { alias }));
  builder.last = until;
  place(builder, { type: 'scalar', span, value: null, text: '' });
}

function take(builder: Builder, event: Event): void {
  switch (event.type) {
    case EVENT_ID.DOCUMENT:
      beginDocument(builder);
      break;
    case EVENT_ID.SEQUENCE:
    case EVENT_ID.MAPPING:
      refuseTag(builder, event);
      openCollection(builder, event);
      break;
    case EVENT_ID.SCALAR: {
      const tell = (mistake: Diagnostic) => builder.diagnostics.push(mistake);
      refuseTag(builder, event);
      const node = readScalar(builder.source, event, builder.last, tell);
      builder.last = node.span.until;
      place(builder, node);
      break;
    }
    case EVENT_ID.ALIAS:
      readAlias(builder, event.anchorStart, event.anchorEnd);
      break;
    case EVENT_ID.POP: {
      // The end of the document itself closes nothing.
      const done = builder.open.pop();
      if (done) place(builder, done);
    }
  }
}

/** Of what is written twice the first is read, and what else is wrong is told; nothing is read of a text that has another mistake. */
export const stopsReading = ({ code }: Diagnostic): boolean => code !== 'SCN-107';

/** Reads one file. All that is wrong with its text is told; never throws. */
export function readNodes(source: SourceText): Reading {
  const events = parseText(source);
  if (!events.ok) return { root: null, elements: 0, diagnostics: [events.error] };
  const elements = events.value.filter(({ type }) => type !== EVENT_ID.POP).length;
  if (elements > ELEMENTS_MAX) {
    const span = { source, from: 0, until: 0 };
    const tooMany = diagnosticAt('SCN-111', { span }, { elementsMax: ELEMENTS_MAX });
    return { root: null, elements, diagnostics: [tooMany] };
  }
  const builder: Builder = {
    source,
    diagnostics: [],
    open: [],
    root: null,
    documents: 0,
    last: 0,
  };
  for (const event of events.value) if (builder.documents < 2) take(builder, event);
  return { root: builder.root, elements, diagnostics: builder.diagnostics };
}
