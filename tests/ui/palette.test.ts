/** Measures the palette of tokens.css: contrast by WCAG 2, distance in OKLab, colour-blind sight by Machado et al. 2009. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** Print has the light theme, on white. */
const [screen = '', print = ''] = readFileSync('src/ui/theme/tokens.css', 'utf8').split(
  '@media print',
);
const [lightText = '', darkText = ''] = screen.split(':root[data-theme="dark"]');
const themes = {
  light: coloursIn(lightText),
  dark: coloursIn(darkText),
  printed: coloursIn(`${lightText}${print}`),
};

const STATES = ['nominal', 'degraded', 'down', 'recovering', 'fallback', 'unlawful', 'unknown'];
const PAPERS = ['paper', 'paper-raised', 'paper-sunk'];

/** Severity 1, on linear RGB. */
const SIGHTS: Readonly<Record<string, Matrix>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Times 100; the usual green, amber, red, blue and violet come to 4. */
const DISTANCE_MIN = 11;

describe.each(Object.entries(themes))('the %s theme', (_, colours) => {
  const colour = (name: string): Triple => {
    const found = colours.get(name);
    if (!found) throw new Error(`no colour --${name}`);
    return found;
  };

  it.each(STATES.flatMap((state) => PAPERS.map((paper) => ({ state, paper }))))(
    '$state shows on $paper',
    ({ state, paper }) => {
      expect(contrast(colour(`state-${state}`), colour(paper))).toBeGreaterThanOrEqual(3);
    },
  );

  it.each([...STATES, 'idle'])('%s reads as text on every paper and on its wash', (state) => {
    for (const paper of [...PAPERS, `state-${state}-wash`])
      expect(contrast(colour(`state-${state}-ink`), colour(paper))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['ink', 'ink-quiet', 'ink-faint', 'accent'])('%s reads on every paper', (ink) => {
    for (const paper of PAPERS)
      expect(contrast(colour(ink), colour(paper))).toBeGreaterThanOrEqual(4.5);
  });

  it('the accent carries its own ink', () => {
    expect(contrast(colour('accent'), colour('accent-ink'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.keys(SIGHTS))('no two states look alike to %s sight', (sight) => {
    const seen = STATES.map((state) => ({
      state,
      lab: oklab(through(SIGHTS[sight]!, colour(`state-${state}`))),
    }));
    const tooClose = seen.flatMap((one, i) =>
      seen
        .slice(i + 1)
        .filter((other) => distance(one.lab, other.lab) * 100 < DISTANCE_MIN)
        .map((other) => `${one.state} and ${other.state}`),
    );
    expect(tooClose).toEqual([]);
  });
});

/** Linear RGB of each custom property that is a colour. */
function coloursIn(text: string): ReadonlyMap<string, Triple> {
  const found = text.matchAll(/--([\w-]+): #([0-9a-f]{6});/g);
  return new Map([...found].map(([, name = '', hex = '']) => [name, linear(hex)]));
}

function linear(hex: string): Triple {
  const channel = (i: number) => {
    const value = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(0), channel(2), channel(4)];
}

function contrast(one: Triple, other: Triple): number {
  const luminance = ([r, g, b]: Triple) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function through(matrix: Matrix, [r, g, b]: Triple): Triple {
  const row = ([x, y, z]: Triple) => Math.min(Math.max(x * r + y * g + z * b, 0), 1);
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

/** Björn Ottosson's OKLab, from linear sRGB. */
function oklab([r, g, b]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

const distance = (one: Triple, other: Triple): number =>
  Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
