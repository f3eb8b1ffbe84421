import { describe, expect, it } from 'vitest';
import { mergePatch } from '../../../src/scenario/source/mergePatch.ts';
import { readNodes } from '../../../src/scenario/source/readNodes.ts';
import { plainOf, type SourceNode } from '../../../src/scenario/source/sourceNode.ts';
import { createSourceText } from '../../../src/scenario/source/sourceText.ts';

function nodeOf(path: string, text: string): SourceNode {
  const { root } = readNodes(createSourceText(path, text));
  if (!root) throw new Error(`unreadable: ${text}`);
  return root;
}

// The examples of RFC 7396, appendix A.
describe('merge patch', () => {
  it.each([
    ['{"a":"b"}', '{"a":"c"}', '{"a":"c"}'],
    ['{"a":"b"}', '{"b":"c"}', '{"a":"b","b":"c"}'],
    ['{"a":"b"}', '{"a":null}', '{}'],
    ['{"a":"b","b":"c"}', '{"a":null}', '{"b":"c"}'],
    ['{"a":["b"]}', '{"a":"c"}', '{"a":"c"}'],
    ['{"a":"c"}', '{"a":["b"]}', '{"a":["b"]}'],
    ['{"a":{"b":"c"}}', '{"a":{"b":"d","c":null}}', '{"a":{"b":"d"}}'],
    ['{"a":[{"b":"c"}]}', '{"a":[1]}', '{"a":[1]}'],
    ['["a","b"]', '["c","d"]', '["c","d"]'],
    ['{"a":"b"}', '["c"]', '["c"]'],
    ['{"a":"foo"}', 'null', 'null'],
    ['{"a":"foo"}', '"bar"', '"bar"'],
    ['{"e":null}', '{"a":1}', '{"e":null,"a":1}'],
    ['[1,2]', '{"a":"b","c":null}', '{"a":"b"}'],
    ['{}', '{"a":{"bb":{"ccc":null}}}', '{"a":{"bb":{}}}'],
  ])('%s with %s is %s', (target, patch, expected) => {
    const merged = mergePatch(nodeOf('target', target), nodeOf('patch', patch));
    expect(JSON.stringify(plainOf(merged))).toBe(expected);
  });

  it('keeps the place of whatever it takes', () => {
    const target = nodeOf('target', '{ a: { b: 1, c: 2 }, d: 3 }');
    const merged = mergePatch(target, nodeOf('patch', '{ a: { c: 4 }, e: { f: 5 } }'));
    if (merged.type !== 'map') throw new Error('not a map');
    const fileOf = (node: SourceNode | undefined) => node?.span.source.path;
    const entryOf = (node: SourceNode | undefined, key: string) =>
      node?.type === 'map' ? node.entries.get(key) : undefined;
    const a = entryOf(merged, 'a');
    expect(a?.key.source.path).toBe('target');
    expect(fileOf(entryOf(a?.value, 'b')?.value)).toBe('target');
    expect(fileOf(entryOf(a?.value, 'c')?.value)).toBe('patch');
    expect(fileOf(entryOf(merged, 'd')?.value)).toBe('target');
    expect(entryOf(merged, 'e')?.key.source.path).toBe('patch');
  });
});
