import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress } from '../../src/ui/state/address.ts';

const path = fc.stringMatching(/^[a-z][a-z0-9/ é%-]{0,20}\.yaml$/);
const name = fc.stringMatching(/^[a-z0-9-]{1,12}$/);

const runAddress = fc.record({
  path,
  variant: fc.option(name),
  incidents: fc.array(name, { maxLength: 3 }),
  mode: fc.constantFrom('nominal' as const, 'pessimistic' as const, 'sampled' as const),
  seed: fc.nat(),
  at: fc.option(fc.nat()),
});

describe('an address', () => {
  it('says what it was made from', () => {
    fc.assert(
      fc.property(runAddress, ({ path, at, variant, incidents, mode, seed }) => {
        const asked = { variant, incidents, mode, seed };
        const back = parseAddress(formatAddress({ screen: 'run', path, asked, at }));
        expect(back).toEqual({
          screen: 'run',
          path,
          at,
          // What is usual is left out of an address, and a seed means nothing unless values are drawn.
          asked: {
            ...(variant === null ? {} : { variant }),
            incidents,
            ...(mode === 'nominal' ? {} : { mode }),
            ...(mode === 'sampled' ? { seed } : {}),
          },
        });
      }),
    );
  });

  it.each(['', '#', '#/', '#/elsewhere', 'nonsense'])('%j is the library', (hash) => {
    expect(parseAddress(hash)).toEqual({ screen: 'library' });
  });

  it('never throws on what a person typed, and invents nothing', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const address = parseAddress(`#/run/${typed}`);
        expect(address.screen).toBe('run');
      }),
    );
    expect(parseAddress('#/run/a%E0.yaml?mode=quick&seed=-3&at=soon')).toEqual({
      screen: 'run',
      path: 'a%E0.yaml',
      asked: {},
      at: null,
    });
  });
});
