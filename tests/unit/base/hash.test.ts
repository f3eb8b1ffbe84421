import { describe, expect, it } from 'vitest';
import { createHasher, type Hasher, hash32 } from '../../../src/base/hash.ts';
import { utf8BytesOf } from '../../../src/base/utf8.ts';

describe('hash32', () => {
  // Answers of the reference implementation of MurmurHash3_x86_32, as published for ports of it.
  it.each([
    { text: '', seed: 0, expected: 0 },
    { text: '', seed: 1, expected: 0x514e28b7 },
    { text: '', seed: 0xffffffff, expected: 0x81f16f39 },
    { text: 'a', seed: 0x9747b28c, expected: 0x7fa09ea6 },
    { text: 'aa', seed: 0x9747b28c, expected: 0x5d211726 },
    { text: 'aaa', seed: 0x9747b28c, expected: 0x283e0130 },
    { text: 'aaaa', seed: 0x9747b28c, expected: 0x5a97808a },
    { text: 'abc', seed: 0x9747b28c, expected: 0xc84a62dd },
    { text: 'Hello, world!', seed: 0x9747b28c, expected: 0x24884cba },
    { text: 'hello, world', seed: 0, expected: 0x149bbb7f },
    { text: 'ππππππππ', seed: 0x9747b28c, expected: 0xd58063c1 },
    {
      text: 'The quick brown fox jumps over the lazy dog',
      seed: 0x9747b28c,
      expected: 0x2fa826cd,
    },
  ])('of "$text" with seed $seed', ({ text, seed, expected }) => {
    expect(hash32(text, seed)).toBe(expected);
  });

  it('starts from seed 0 unless told otherwise', () => {
    expect(hash32('test')).toBe(0xba6bd213);
  });

  it.each([
    { text: '\x7f', bytes: [0x7f] },
    { text: '\x80', bytes: [0xc2, 0x80] },
    { text: '\u07ff', bytes: [0xdf, 0xbf] },
    { text: '\u0800', bytes: [0xe0, 0xa0, 0x80] },
    { text: '\uffff', bytes: [0xef, 0xbf, 0xbf] },
    { text: '\u{10000}', bytes: [0xf0, 0x90, 0x80, 0x80] },
    { text: '\u{1f30a}', bytes: [0xf0, 0x9f, 0x8c, 0x8a] },
    { text: '\u{10ffff}', bytes: [0xf4, 0x8f, 0xbf, 0xbf] },
  ])('reads a character as the bytes $bytes', ({ text, bytes }) => {
    expect(utf8BytesOf(text)).toBe(String.fromCharCode(...bytes));
  });

  it('sees a lone surrogate as the replacement character, as any UTF-8 encoder does', () => {
    expect(hash32('a\ud800b')).toBe(hash32('a\ufffdb'));
    expect(hash32('a\udc00')).toBe(hash32('a\ufffd'));
    expect(hash32('\u{1f30a}')).not.toBe(hash32('\ufffd'));
  });
});

const digestOf = (...steps: readonly ((hasher: Hasher) => void)[]): string => {
  const hasher = createHasher();
  for (const step of steps) step(hasher);
  return hasher.digest();
};
const text = (value: string) => (hasher: Hasher) => hasher.addText(value);
const number = (value: number) => (hasher: Hasher) => hasher.addNumber(value);

describe('a hasher', () => {
  it('gives 16 hexadecimal digits, the same for the same input', () => {
    const digest = digestOf(text('trace'), number(12), text('é€'), number(-0.5));
    expect(digest).toMatch(/^[0-9a-f]{16}$/);
    // Pinned: traces are compared by digests that were written down elsewhere.
    expect(digest).toBe('ad6e8039082e316f');
  });

  it('keeps leading zeros of both halves', () => {
    const digests = Array.from({ length: 2000 }, (_, i) => digestOf(number(i)));
    expect(digests.every((digest) => digest.length === 16)).toBe(true);
    expect(digests.some((digest) => digest.startsWith('0'))).toBe(true);
    expect(digests.some((digest) => digest[8] === '0')).toBe(true);
  });

  it.each([
    { name: 'where a text ends', one: [text('ab'), text('c')], other: [text('a'), text('bc')] },
    { name: 'an empty text', one: [text('')], other: [] },
    { name: 'zeros at the end of a text', one: [text('a')], other: [text('a\0')] },
    { name: 'the order', one: [number(1), number(2)], other: [number(2), number(1)] },
    { name: 'a number from its digits', one: [number(1)], other: [text('1')] },
    { name: 'neighbouring doubles', one: [number(0.1 + 0.2)], other: [number(0.3)] },
    { name: 'NaN and a number', one: [number(Number.NaN)], other: [number(0)] },
  ])('tells apart $name', ({ one, other }) => {
    expect(digestOf(...one)).not.toBe(digestOf(...other));
  });

  it.each([
    { name: '-0 and 0', one: number(-0), other: number(0) },
    { name: 'one NaN and another', one: number(Number.NaN), other: number(-Number.NaN) },
  ])('does not tell apart $name', ({ one, other }) => {
    expect(digestOf(one)).toBe(digestOf(other));
  });

  it('goes on after a digest as if there had been none', () => {
    expect(digestOf(text('a'), (hasher) => hasher.digest(), text('b'))).toBe(
      digestOf(text('a'), text('b')),
    );
  });

  it('has two halves that do not collide together', () => {
    const digests = Array.from({ length: 100_000 }, (_, i) => digestOf(number(i)));
    const halves = [new Set<string>(), new Set<string>()] as const;
    for (const digest of digests) {
      halves[0].add(digest.slice(0, 8));
      halves[1].add(digest.slice(8));
    }
    expect(new Set(digests).size).toBe(digests.length);
    // 100 000 random values of 32 bits meet about once; ten times is another story.
    for (const half of halves) expect(digests.length - half.size).toBeLessThan(10);
  });
});
