import { lineAt, type SourceFile } from './sourceFile.ts';
import { isNode, type SyntaxNode, walk } from './syntaxTree.ts';

/** Nodes before which a comment about a cast inside them may stand. */
const FRAME = /(Statement|Declaration|Property|Definition)$/;

/** Double casts that nothing proves: no comment on their line, nor above what they are part of. */
export function castFindings(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const frames: SyntaxNode[] = [];
    const findings: string[] = [];
    walk(file.program, (node) => {
      if (FRAME.test(node.type)) frames.push(node);
      if (!isDoubleCast(node)) return;
      const frame = frames.findLast(({ start, end }) => start <= node.start && node.end <= end);
      const line = lineAt(file.text, node.start);
      const lastLine = lineAt(file.text, node.end);
      if (hasComment(file, lastLine) || hasCommentAbove(file, line)) return;
      if (frame && hasCommentAbove(file, lineAt(file.text, frame.start))) return;
      findings.push(`${file.path}:${line}: a double cast needs the comment that proves it`);
    });
    return findings;
  });
}

function isDoubleCast(node: SyntaxNode): boolean {
  const inner = node['expression'];
  if (node.type !== 'TSAsExpression' || !isNode(inner) || inner.type !== 'TSAsExpression')
    return false;
  const through = inner['typeAnnotation'];
  return isNode(through) && through.type === 'TSUnknownKeyword';
}

const lineOf = (file: SourceFile, line: number): string => file.text.split('\n')[line - 1] ?? '';

const hasComment = (file: SourceFile, line: number): boolean => lineOf(file, line).includes('//');

const hasCommentAbove = (file: SourceFile, line: number): boolean =>
  /^\s*(\/\/|\*|\/\*)/.test(lineOf(file, line - 1));
