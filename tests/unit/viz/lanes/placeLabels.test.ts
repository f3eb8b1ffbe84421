import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../../../src/viz/lanes/placeLabels.ts';
import { textWidthPx } from '../../../../src/viz/textWidth.ts';

const frame = { widthPx: 800, sizePx: 13, holes: [] };
const long = 'waits for the vault, lost with the site';
const labels = [long, 'waits for the vault', 'vault'];

describe('where the words of a bar stand', () => {
  it.each([
    { name: 'on it, when they fit', bar: { x: 100, width: 400 }, text: long, place: 'inside' },
    { name: 'after it, when they do not', bar: { x: 100, width: 30 }, text: long, place: 'after' },
    {
      name: 'before it, at the right edge',
      bar: { x: 780, width: 20 },
      text: long,
      place: 'before',
    },
  ])('$name', ({ bar, text, place }) => {
    expect(placeLabels([{ ...bar, labels }], frame)[0]).toMatchObject({ text, place });
  });

  it('are shorter where the next bar leaves little room', () => {
    const next = { x: 250, width: 550, labels: [] };
    expect(placeLabels([{ x: 0, width: 100, labels }, next], frame)[0]).toMatchObject({
      text: 'waits for the vault',
      place: 'after',
    });
  });

  it('are left out rather than cut', () => {
    const around = [
      { x: 0, width: 390, labels: [] },
      { x: 390, width: 20, labels },
      { x: 410, width: 390, labels: [] },
    ];
    expect(placeLabels(around, frame)).toEqual([null, null, null]);
  });

  it('keep clear of a hole, and never speak across it', () => {
    const holes = [{ from: 200, until: 240 }];
    const on = placeLabels([{ x: 100, width: 500, labels: [long] }], { ...frame, holes });
    expect(on[0]?.x).toBeGreaterThan(240);
    const beside = placeLabels([{ x: 170, width: 20, labels: ['a name of some length'] }], {
      ...frame,
      holes: [...holes, { from: 100, until: 160 }],
    });
    expect(beside).toEqual([null]);
  });

  it('stay inside when beside it they would speak of its neighbour', () => {
    expect(placeLabels([{ x: 100, width: 30, labels, staysInside: true }], frame)).toEqual([null]);
  });

  it('are fewer on it rather than all beside it, where beside it they would stand over another time', () => {
    const outage = { x: 600, width: 200, labels, prefersInside: true };
    const holes = [{ from: 730, until: 740 }];
    expect(placeLabels([outage], { ...frame, holes })[0]).toMatchObject({
      text: 'waits for the vault',
      place: 'inside',
    });
    expect(placeLabels([{ ...outage, x: 770, width: 20 }], frame)[0]?.place).toBe('before');
  });

  it('leave a sign its room', () => {
    const width = textWidthPx('vault', 13) + 12;
    const bar = { x: 700, width, labels: ['vault'], taken: { left: 12, right: 0 } };
    expect(placeLabels([bar], { ...frame, widthPx: 700 + width })[0]?.place).toBe('before');
  });
});
