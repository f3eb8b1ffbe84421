import { expect, it } from 'vitest';
import { remedied, remediesOf } from '../../src/analysis/causes/noReturn.ts';
import { tryOut } from '../../src/workers/branches.ts';
import { openChanged, play } from './shipped.ts';

/** The fence is put up half a day after the hill was promoted: meanwhile both sites write. */
const late = openChanged(
  'two-writers.yaml',
  `              takes: { law: 1m, source: measured }
              succeeds: 100%
            promote: { after: fence }`,
  `              takes: { law: 5h, source: measured }
              succeeds: 100%
              after: promote`,
);

it('what a plan isolates too late is tried by hand, and running it again shows what it saves', () => {
  const { run } = play(late, 'reference', 'cable');
  const found = remediesOf(run).filter(({ acts }) => acts.some(({ act }) => act === 'inject'));
  expect(found.map(({ acts }) => acts)).toEqual([
    [
      {
        act: 'inject',
        effects: [{ do: 'close-access', what: ['dispatch/valley'] }],
        named: {
          fr: '«\u202fInterdire à la vallée d’écrire\u202f», sans attendre le plan',
          en: '“Keep the valley from writing”, without waiting for the plan',
        },
      },
    ],
  ]);
  const [remedy] = found;
  if (!remedy) return;
  const asked = { variant: 'reference', incidents: ['cable'], seed: 0, mode: 'nominal' } as const;
  const after = (at: number) => tryOut(late, remedied(asked, remedy, at));
  expect(tryOut(late, asked)).toMatchObject({ word: 'fails', rpoMissed: ['log'] });
  expect(after(run.incidentAt + 60)).toMatchObject({ word: 'holds', rpoMissed: [] });
  expect(after(run.endsAt - 60)).toMatchObject({ word: 'fails', rpoMissed: ['log'] });
});
