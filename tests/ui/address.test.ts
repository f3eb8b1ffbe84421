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

describe('the address of a campaign', () => {
  it.each([
    { against: null, says: '' },
    { against: { what: 'variant', variant: 'reference' }, says: '&against=reference' },
    { against: { what: 'variant', variant: null }, says: '&against=' },
    { against: { what: 'incident', incident: 'cut' }, says: '&against-incident=cut' },
  ] as const)('says what it is compared with: $says', ({ against, says }) => {
    const asked = { variant: 'naive', incidents: ['fire'], seed: 7 };
    const campaign = { futures: 1000, ...(against ? { against } : {}) };
    const address = formatAddress({ screen: 'campaign', path: 'a.yaml', asked, campaign });
    expect(address).toBe(
      `#/campaign/a.yaml?variant=naive&incident=fire&seed=7&futures=1000${says}`,
    );
    expect(parseAddress(address)).toEqual({ screen: 'campaign', path: 'a.yaml', asked, campaign });
  });

  it('says which future a run is, when values are drawn', () => {
    const asked = { mode: 'sampled', seed: 3, run: 412 } as const;
    const address = formatAddress({ screen: 'run', path: 'a.yaml', asked, at: null });
    expect(address).toBe('#/run/a.yaml?mode=sampled&seed=3&future=412');
    expect(parseAddress(address)).toMatchObject({ asked });
  });

  it('invents nothing for what was mistyped', () => {
    expect(parseAddress('#/campaign/a.yaml?futures=none&seed=x&future=-1&over=31536001')).toEqual({
      screen: 'campaign',
      path: 'a.yaml',
      asked: {},
      campaign: {},
    });
  });
});
