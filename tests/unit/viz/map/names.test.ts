import { describe, expect, it } from 'vitest';
import {
  cutsWord,
  fitHostingName,
  fitName,
  fitTwoLines,
} from '../../../../src/viz/map/shortNames.ts';
import { wrapText } from '../../../../src/viz/map/wrapText.ts';

describe('a name cut for want of room', () => {
  it.each([
    { name: 'Base (sauvegarde de nuit)', widthPx: 200, expected: 'Base (sauvegarde de nuit)' },
    { name: 'Base (sauvegarde de nuit)', widthPx: 60, expected: 'Base' },
    { name: 'Outil de déploiement', widthPx: 105, expected: 'Outil de déploie…' },
    { name: 'Bibliothèque numérique', widthPx: 120, expected: 'Bibliothèque…' },
    { name: 'Computation', widthPx: 60, expected: 'Comput…' },
    { name: 'Computation', widthPx: 20, expected: null },
  ])('$name in $widthPx px', ({ name, widthPx, expected }) => {
    expect(fitName(name, { widthPx, sizePx: 13 })).toBe(expected);
  });

  it('keeps its end where other names begin alike, unless the end says nothing', () => {
    const countOf = (word: string) => (word === 'Main' ? 3 : 1);
    const room = { widthPx: 70, sizePx: 13 };
    expect(fitName('Main register', room, countOf)).toBe('…register');
    expect(fitName('Main A', { ...room, widthPx: 30 }, countOf)).not.toBe('…A');
  });

  it('keeps its first word where other names end alike', () => {
    const counts: Readonly<Record<string, number>> = { Registre: 2, secours: 3 };
    const countOf = (word: string) => counts[word] ?? 1;
    const room = { widthPx: 74, sizePx: 13 };
    expect(fitName('Registre de secours', room, countOf)).toBe('Registre…');
  });

  it('takes two lines of whole words, and loses words on the second only', () => {
    const room = { sizePx: 13, first: 90, second: 100 };
    expect(fitTwoLines('Sauvegarde du registre', room)).toEqual(['Sauvegarde du', 'registre']);
    expect(fitTwoLines('Paper records and useful numbers (copy)', room)).toEqual([
      'Paper records',
      'and… numbers',
    ]);
    expect(fitTwoLines('Administration bastion', { ...room, first: 60 })).toBeNull();
    expect(fitTwoLines('Middle desk A', { ...room, first: 80 })).toEqual(['Middle', 'desk A']);
  });

  it.each([
    { short: 'Bibliothèque…', name: 'Bibliothèque numérique', cuts: false },
    { short: 'Bibliothèque numé…', name: 'Bibliothèque numérique', cuts: true },
    { short: '…du registre', name: 'Sauvegarde du registre', cuts: false },
  ])('$short cuts a word of $name: $cuts', ({ short, name, cuts }) => {
    expect(cutsWord(short, name)).toBe(cuts);
  });

  it.each([
    {
      name: 'OVHcloud Public Cloud, Strasbourg',
      operator: 'OVHcloud',
      widthPx: 170,
      expected: 'OVHcloud, Strasbourg',
    },
    {
      name: 'OVHcloud Public Cloud, Strasbourg',
      operator: 'OVHcloud',
      widthPx: 90,
      expected: 'Strasbourg',
    },
    {
      name: 'Paris (europe-west9)',
      operator: 'Google Cloud',
      widthPx: 100,
      expected: 'Paris',
    },
    { name: 'Nubo, exposition Internet', operator: 'DGFiP', widthPx: 90, expected: 'Nubo' },
    { name: 'Salle, secours', operator: '', widthPx: 60, expected: 'Salle' },
    { name: 'S3NS PREMI3NS', operator: 'S3NS', widthPx: 200, expected: 'S3NS PREMI3NS' },
  ])('the hosting $name in $widthPx px', ({ name, operator, widthPx, expected }) => {
    expect(fitHostingName(name, operator, { widthPx, sizePx: 13, weight: 'bold' })).toBe(expected);
  });
});

describe('a text on several lines', () => {
  const room = { widthPx: 120, sizePx: 13 };

  it('breaks at spaces, and never more than it needs', () => {
    expect(wrapText('à l’arrêt · Portail : SBG2 détruit', { ...room, linesMax: 3 })).toEqual([
      'à l’arrêt · Portail :',
      'SBG2 détruit',
    ]);
    expect(wrapText('à l’arrêt', { ...room, linesMax: 3 })).toEqual(['à l’arrêt']);
  });

  it('keeps together what a no-break space joins', () => {
    const [first] = wrapText('en panne\u202f: 4\u202fh\u202f20', {
      ...room,
      widthPx: 88,
      linesMax: 3,
    });
    expect(first).toBe('en panne\u202f:');
    const joined = wrapText('en panne\u202f: 4\u202fh\u202f20', {
      ...room,
      widthPx: 52,
      linesMax: 3,
    });
    expect(joined).toEqual(['en', 'panne\u202f:', '4\u202fh\u202f20']);
  });

  it('cuts the last line when there are too few', () => {
    const lines = wrapText('un deux trois quatre cinq six sept huit', {
      ...room,
      widthPx: 90,
      linesMax: 2,
    });
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('…');
    expect(wrapText('un deux', { ...room, linesMax: 0 })).toEqual([]);
  });
});
