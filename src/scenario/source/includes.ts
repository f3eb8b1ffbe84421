/**
 * Sections that live in files of their own. `include` is a list of files, each holding whole sections, or a map from
 * a section to the file that holds its content. An included file of sections may include others.
 */
import { type Diagnostic, diagnosticAt } from '../diagnostics.ts';
import { nearest } from '../nearest.ts';
import { includePath } from './includePath.ts';
import { ELEMENTS_MAX, FILES_MAX, TOTAL_BYTES_MAX } from './limits.ts';
import { byteLengthOf } from './parseText.ts';
import { readNodes, stopsReading } from './readNodes.ts';
import { type MapEntry, type MapNode, type SourceNode, withoutEntries } from './sourceNode.ts';
import { createSourceText, type Span, startOf } from './sourceText.ts';

/** The files that there are, by path relative to the dossier's folder. */
export type Files = Readonly<Record<string, string>>;

export interface Inclusion {
  /** The dossier with every included section, and without `include`. */
  readonly root: MapNode;
  /** Lists, maps and scalars of all files. */
  readonly elements: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** One file that an `include` names. */
interface Wanted {
  /** As written. */
  readonly text: string;
  /** Where the path stands. */
  readonly span: Span;
  /** The section whose content it holds, at its key; null for a file of whole sections. */
  readonly section: readonly [string, Span] | null;
}

/** What has been gathered so far; grows while files are read. */
interface Gathering {
  readonly files: Files;
  readonly sections: Map<string, MapEntry>;
  readonly diagnostics: Diagnostic[];
  count: number;
  bytes: number;
  elements: number;
}

/** Files being read, from the dossier (an empty path) to the one at hand. */
type Trail = readonly string[];

const notAList = (node: SourceNode): Diagnostic =>
  diagnosticAt('SCN-203', node, {
    field: 'include',
    element: null,
    expected: ['list', 'named'],
    found: node.type === 'scalar' && node.value === null ? 'nothing' : 'text',
    text: node.type === 'scalar' ? node.text : null,
    examples: ['[hosting.yaml]', '{ plans: plans.yaml }'],
  });

/** The files that one `include` names, in order. */
function wantedBy(node: SourceNode, tell: (diagnostic: Diagnostic) => void): readonly Wanted[] {
  if (node.type === 'scalar') {
    tell(notAList(node));
    return [];
  }
  const pairs =
    node.type === 'list'
      ? node.items.map((item) => [item, null] as const)
      : [...node.entries].map(([name, { key, value }]) => [value, [name, key] as const] as const);
  return pairs.flatMap(([item, section]) => {
    if (item.type === 'scalar' && item.value !== null) {
      return [{ text: item.text, span: item.span, section }];
    }
    tell(diagnosticAt('SCN-120', item, { path: '' }));
    return [];
  });
}

function addSection(gathering: Gathering, name: string, entry: MapEntry): void {
  const old = gathering.sections.get(name);
  if (!old) {
    gathering.sections.set(name, entry);
    return;
  }
  const file = old.key.source.path;
  gathering.diagnostics.push(diagnosticAt('SCN-123', { span: entry.key }, { section: name, file }));
}

/** Why a file cannot be read, if it cannot. */
function refusalOf(
  gathering: Gathering,
  wanted: Wanted,
  path: string | null,
  trail: Trail,
): Diagnostic | null {
  if (path === null) return diagnosticAt('SCN-120', wanted, { path: wanted.text });
  if (trail.includes(path)) {
    const cycle = [...trail.slice(trail.indexOf(path)), path];
    return diagnosticAt('SCN-122', wanted, { cycle });
  }
  if (!Object.hasOwn(gathering.files, path)) {
    const suggestion = nearest(path, Object.keys(gathering.files));
    return diagnosticAt('SCN-121', wanted, { path: wanted.text }, suggestion);
  }
  if (gathering.count >= FILES_MAX) {
    return diagnosticAt('SCN-124', wanted, { filesMax: FILES_MAX });
  }
  const bytes = gathering.bytes + byteLengthOf(gathering.files[path] ?? '');
  return bytes > TOTAL_BYTES_MAX
    ? diagnosticAt('SCN-101', wanted, { bytes, bytesMax: TOTAL_BYTES_MAX })
    : null;
}

function readWanted(gathering: Gathering, wanted: Wanted, trail: Trail): void {
  const path = includePath(trail.at(-1) ?? '', wanted.text);
  const refusal = refusalOf(gathering, wanted, path, trail);
  if (refusal || path === null) {
    if (refusal) gathering.diagnostics.push(refusal);
    return;
  }
  const text = gathering.files[path] ?? '';
  gathering.count += 1;
  gathering.bytes += byteLengthOf(text);
  const source = createSourceText(path, text);
  const { root, elements, diagnostics } = readNodes(source);
  gathering.diagnostics.push(...diagnostics);
  gathering.elements += elements;
  if (gathering.elements > ELEMENTS_MAX) {
    gathering.diagnostics.push(diagnosticAt('SCN-111', wanted, { elementsMax: ELEMENTS_MAX }));
    return;
  }
  if (diagnostics.some(stopsReading)) return;
  if (wanted.section && root) {
    const [name, key] = wanted.section;
    addSection(gathering, name, { key, value: root });
  } else if (root?.type === 'map') {
    gather(gathering, root, [...trail, path]);
  } else {
    gathering.diagnostics.push(diagnosticAt('SCN-116', { span: startOf(source) }, {}));
  }
}

function gather(gathering: Gathering, root: MapNode, trail: Trail): void {
  for (const [name, entry] of withoutEntries(root, ['include']).entries) {
    addSection(gathering, name, entry);
  }
  const include = root.entries.get('include')?.value;
  if (!include) return;
  const tell = (diagnostic: Diagnostic) => gathering.diagnostics.push(diagnostic);
  for (const wanted of wantedBy(include, tell)) readWanted(gathering, wanted, trail);
}

/** Reads every file that a dossier includes, each section at its place. */
export function readIncludes(root: MapNode, elements: number, files: Files): Inclusion {
  const bytes = byteLengthOf(root.span.source.text);
  const gathering: Gathering = {
    files,
    sections: new Map(),
    diagnostics: [],
    count: 0,
    bytes,
    elements,
  };
  gather(gathering, root, ['']);
  return {
    root: { ...root, entries: gathering.sections },
    elements: gathering.elements,
    diagnostics: gathering.diagnostics,
  };
}

/**
 * Paths that one file includes, for whoever has to fetch them; those that leave the folder are left out.
 *
 * @param from path of the file relative to the dossier's folder; empty for the dossier itself
 */
export function includedPaths(from: string, text: string): readonly string[] {
  const { root } = readNodes(createSourceText(from, text));
  const include = root?.type === 'map' ? root.entries.get('include')?.value : undefined;
  if (!include) return [];
  return wantedBy(include, () => undefined).flatMap(
    (wanted) => includePath(from, wanted.text) ?? [],
  );
}
