import { describe, expect, it } from 'vitest';
import { fitHostingName, fitName } from '../../../../src/viz/map/shortNames.ts';
import { wrapText } from '../../../../src/viz/map/wrapText.ts';

describe('a name cut for want of room', () => {
  it.each([
    { name: 'Base (sauvegarde de nuit)', widthPx: 200, expected: 'Base (sauvegarde de nuit)' },
    { name: 'Base (sauvegarde de nuit)', widthPx: 60, expected: 'Base' },
    { name: 'Outil de déploiement', widthPx: 105, expected: 'Outil de déploie…' },
    { name: 'Computation', widthPx: 60, expected: 'Comput…' },
    { name: 'Computation', widthPx: 20, expected: null },
  ])('$name in $widthPx px', ({ name, widthPx, expected }) => {
    expect(fitName(name, { widthPx, sizePx: 13 })).toBe(expected);
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
