import { describe, expect, it } from 'vitest';
import { shortenText, textWidthPx } from '../../../src/viz/textWidth.ts';

describe('how wide a text is drawn', () => {
  // Measured with `measureText` in Chromium, at 1000 px and weight 400: a lower bound for our upper one.
  it.each([
    { text: 'T + 2 h 15', drawn: 4866 },
    { text: 'Restaurer la base', drawn: 7480 },
    { text: 'équipe', drawn: 2851 },
    { text: 'WWW', drawn: 2568 },
  ])('"$text" is given at least its room, and little more', ({ text, drawn }) => {
    expect(textWidthPx(text, 1000)).toBeGreaterThanOrEqual(drawn * 0.99);
    expect(textWidthPx(text, 1000)).toBeLessThanOrEqual(drawn * 1.2);
  });

  it('grows with the size and with the weight', () => {
    expect(textWidthPx('minimum', 26)).toBe(2 * textWidthPx('minimum', 13));
    expect(textWidthPx('minimum', 13, 'bold')).toBeGreaterThan(textWidthPx('minimum', 13));
  });

  it('gives a script that was not measured the room of its widest letters', () => {
    expect(textWidthPx('東', 10)).toBe(10);
  });
});

describe('a name with too little room', () => {
  it.each([
    { text: 'Restaurer la base', widthPx: 400, short: 'Restaurer la base' },
    { text: 'Créer les machines du registre', widthPx: 150, short: 'Créer… du registre' },
    { text: 'Vérifier avec les métiers', widthPx: 130, short: 'Vérifier avec… métiers' },
    { text: 'Restaurer la base', widthPx: 80, short: 'Restaurer…' },
    { text: 'Déposer une demande d’allocation', widthPx: 120, short: 'Déposer une dema…' },
    { text: 'Réparer poste par poste', widthPx: 138, short: 'Réparer poste…' },
    { text: 'Restaurer', widthPx: 54, short: 'Restaur…' },
    { text: 'Restaurer', widthPx: 40, short: null },
  ])('"$text" in $widthPx px is "$short"', ({ text, widthPx, short }) => {
    expect(shortenText(text, { widthPx, sizePx: 13 })).toBe(short);
  });
});
