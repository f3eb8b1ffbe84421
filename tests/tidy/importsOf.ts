import { posix } from 'node:path';
import { isNode, type Program, type SyntaxNode, walk } from './syntaxTree.ts';

/** One way in which a file names another: static, dynamic, re-export or type position. */
export interface Import {
  /** As written, without a query such as `?raw`. */
  readonly specifier: string;
  /** Path of the file from the repository for a relative import, undefined for a package. */
  readonly target: string | undefined;
  /** Name of the package, with its scope and without a path inside it; undefined for a file. */
  readonly package: string | undefined;
  /** Names taken from the module; `*` for all of it. Empty for a dynamic or a bare import. */
  readonly names: readonly string[];
  /** From 1. */
  readonly line: number;
}

/** Node types with a `source` that names a module. */
const IMPORTING = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

/** Every module that a file names, in the order of the file. */
export function importsOf(path: string, text: string, program: Program): readonly Import[] {
  const found: Import[] = [];
  walk(program, (node) => {
    if (!IMPORTING.has(node.type)) return;
    const source = node['source'];
    if (!isNode(source) || typeof source['value'] !== 'string') return;
    const [specifier = ''] = source['value'].split('?');
    found.push({
      specifier,
      ...destination(path, specifier),
      names: namesOf(node),
      line: text.slice(0, node.start).split('\n').length,
    });
  });
  return found;
}

function destination(from: string, specifier: string): Pick<Import, 'target' | 'package'> {
  if (specifier.startsWith('.')) {
    return { target: posix.join(posix.dirname(from), specifier), package: undefined };
  }
  if (specifier.startsWith('/')) return { target: specifier.slice(1), package: undefined };
  if (specifier.startsWith('node:')) return { target: undefined, package: 'node:' };
  const parts = specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1);
  return { target: undefined, package: parts.join('/') };
}

function namesOf(node: SyntaxNode): readonly string[] {
  if (node.type === 'ExportAllDeclaration') return ['*'];
  const specifiers = Array.isArray(node['specifiers']) ? node['specifiers'].filter(isNode) : [];
  return specifiers.map((specifier) => {
    if (specifier.type === 'ImportNamespaceSpecifier') return '*';
    const named = specifier['imported'] ?? specifier['local'];
    return isNode(named) ? String(named['name'] ?? named['value']) : '';
  });
}
