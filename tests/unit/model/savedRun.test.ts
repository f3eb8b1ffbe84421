import { describe, expect, it } from 'vitest';
import { readSavedRun, type SavedRun, writeSavedRun } from '../../../src/model/savedRun.ts';

const SAVED: SavedRun = {
  source: { path: 'mine.yaml', text: 'bascule: 1', files: { 'people.yaml': 'people: {}' } },
  request: { variant: 'naive', incidents: ['fire'], seed: 7, mode: 'sampled', run: 3 },
  at: 120,
  engine: '0.1.1',
  traceHash: '0123456789abcdef',
};

describe('a saved run', () => {
  it('is read as it was written', () => {
    const text = writeSavedRun(SAVED);
    expect(text.startsWith('{"basculeRun":')).toBe(true);
    expect(readSavedRun(text)).toEqual({ ok: true, value: SAVED });
  });

  it('keeps a request without a number of a future as it is', () => {
    const { run: _, ...request } = SAVED.request;
    const read = readSavedRun(writeSavedRun({ ...SAVED, request, at: null }));
    expect(read).toEqual({ ok: true, value: { ...SAVED, request, at: null } });
  });

  it.each([
    ['no JSON', '{"basculeRun":1,', 'damaged'],
    ['no hash of its trace', writeSavedRun({ ...SAVED, traceHash: 'zz' }), 'damaged'],
    ['a negative instant', writeSavedRun({ ...SAVED, at: -1 }), 'damaged'],
    ['a later format', writeSavedRun(SAVED).replace('"basculeRun":1', '"basculeRun":2'), 'newer'],
  ])('refuses %s', (_, text, error) => {
    expect(readSavedRun(text)).toEqual({ ok: false, error });
  });
});
