/** The laws that an author wrote under something of a dossier: what is assumed of it, and where that comes from. */
import { medianOf } from '../base/law.ts';
import type { SourcedLaw } from '../model/law.ts';
import type { WrittenLaw } from '../model/sheet.ts';
import type { Dossier } from './dossier.ts';
import type { PathStep } from './source/sourceNode.ts';

/** Deeper than any section of a dossier; a circle would end there. */
const DEPTH_MAX = 8;

/** In the order of the dossier; empty when nothing is assumed there, or nothing is there. */
export function lawsWrittenAt(dossier: Dossier, path: readonly PathStep[]): readonly WrittenLaw[] {
  let value: unknown = dossier;
  for (const step of path) value = isRecord(value) ? value[step] : undefined;
  return lawsIn(value, []);
}

function lawsIn(value: unknown, path: readonly string[]): readonly WrittenLaw[] {
  if (!isRecord(value) || path.length > DEPTH_MAX) return [];
  if (isLaw(value)) {
    const { law, text, source } = value;
    return [{ field: path.map(asWritten).join(' '), text, median: medianOf(law), source }];
  }
  return Object.entries(value).flatMap(([key, inner]) => lawsIn(inner, [...path, key]));
}

const isRecord = (value: unknown): value is Readonly<Record<PropertyKey, unknown>> =>
  typeof value === 'object' && value !== null;

const isLaw = (value: object): value is SourcedLaw =>
  'law' in value && 'text' in value && 'source' in value && isRecord(value.law);

/** `learned-after` for `learnedAfter`. */
const asWritten = (key: string): string =>
  key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
