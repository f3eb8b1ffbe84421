import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSourceText, positionAt } from '../../../src/scenario/source/sourceText.ts';

it.each([
  ['', 0, 1, 1],
  ['ab', 2, 1, 3],
  ['a\nb', 2, 2, 1],
  ['a\r\nb', 3, 2, 1],
  ['a\rb', 2, 2, 1],
  ['a\r\r\nb', 4, 3, 1],
  ['\n\n', 2, 3, 1],
  ['\ufeffab', 1, 1, 2],
])('in %j, offset %i is %i:%i', (text, offset, line, column) => {
  expect(positionAt(createSourceText('x', text), offset)).toEqual({ line, column });
});

it('positions agree with cutting the text into lines', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', '\n', '\r', 'é'), maxLength: 40 });
  fc.assert(
    fc.property(texts, fc.nat(), (text, seed) => {
      const offset = seed % (text.length + 1);
      const inside = text[offset - 1] === '\r' && text[offset] === '\n';
      fc.pre(!inside);
      const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
      const { line, column } = positionAt(createSourceText('x', text), offset);
      expect([line, column]).toEqual([lines.length, (lines.at(-1)?.length ?? 0) + 1]);
    }),
  );
});
