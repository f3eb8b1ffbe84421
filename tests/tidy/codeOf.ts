import { type Program, walk } from './syntaxTree.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text in which words are only words of the program: comments and strings become spaces. */
export function codeOf(text: string, program: Program, comments: readonly Span[]): string {
  const prose: Span[] = [...comments];
  walk(program, (node) => {
    const isText = node.type === 'Literal' && typeof node['value'] === 'string';
    if (isText || node.type === 'TemplateElement' || node.type === 'JSXText') prose.push(node);
  });
  prose.sort((a, b) => a.start - b.start);
  let code = '';
  let from = 0;
  for (const { start, end } of prose) {
    if (start < from) continue;
    code += text.slice(from, start) + text.slice(start, end).replace(/[^\n]/g, ' ');
    from = end;
  }
  return code + text.slice(from);
}
