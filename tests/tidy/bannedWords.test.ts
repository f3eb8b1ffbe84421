import { describe, expect, it } from 'vitest';
import { bannedWordFindings } from './bannedWords.ts';
import { BANS } from './bans.data.ts';
import { sourcesBelow } from './repository.ts';
import { sourceFile } from './sourceFile.ts';

it('no banned word is written', () => {
  const files = ['src', 'scripts', 'tests'].flatMap(sourcesBelow);
  expect(bannedWordFindings(files)).toEqual([]);
});

describe('a planted word', () => {
  it.each(BANS)('$example is found, with its line and what to write instead', (ban) => {
    const path = `${ban.in[0]}planted.ts`;
    const [finding, ...more] = bannedWordFindings([sourceFile(path, `\n${ban.example}`)], [ban]);
    expect(finding).toMatch(new RegExp(`^${path}:2: `));
    expect(finding).toContain(ban.instead);
    expect(more).toEqual([]);
  });

  it('is not found in a comment, a string or a text', () => {
    const text = "// Math.random\nconst said = 'Math.random';\nconst t = `Math.random`;";
    expect(bannedWordFindings([sourceFile('src/base/a.ts', text)])).toEqual([]);
  });

  it('is found inside the expression of a template', () => {
    const file = sourceFile('src/base/a.ts', 'const t = `Math ${Math.random()}`;');
    expect(bannedWordFindings([file])).toHaveLength(1);
  });

  it('is allowed where its folder is excepted', () => {
    const clock = sourceFile('src/platform/clock.ts', 'export const now = () => Date.now();');
    expect(bannedWordFindings([clock])).toEqual([]);
  });

  it('an open point with its issue is allowed', () => {
    expect(bannedWordFindings([sourceFile('src/base/a.ts', '// TODO(#12): widen')])).toEqual([]);
  });
});
