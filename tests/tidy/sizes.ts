import { lineAt, type SourceFile } from './sourceFile.ts';
import { walk } from './syntaxTree.ts';

const FILE_LINES_MAX = 400;
const TEST_LINES_MAX = 500;
const FUNCTION_LINES_MAX = 60;

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** Files that hold more than one idea. Tables (`*.data.ts`) may be as long as their subject. */
export function fileSizeFindings(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter((file) => !file.path.endsWith('.data.ts'))
    .flatMap((file) => {
      const lines = file.text.trimEnd().split('\n').length;
      const linesMax = file.path.startsWith('tests/') ? TEST_LINES_MAX : FILE_LINES_MAX;
      return lines > linesMax ? [`${file.path}: ${lines} lines, at most ${linesMax}`] : [];
    });
}

/** Functions that do not fit on a screen. A function inside another counts for both. */
export function functionSizeFindings(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const findings: string[] = [];
    walk(file.program, (node) => {
      if (!FUNCTIONS.has(node.type)) return;
      const line = lineAt(file.text, node.start);
      const lines = lineAt(file.text, node.end) - line + 1;
      if (lines > FUNCTION_LINES_MAX) {
        findings.push(
          `${file.path}:${line}: a function of ${lines} lines, at most ${FUNCTION_LINES_MAX}`,
        );
      }
    });
    return findings;
  });
}
