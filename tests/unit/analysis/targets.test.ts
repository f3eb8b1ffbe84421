import { expect, it } from 'vitest';
import { judge } from '../../../src/analysis/index.ts';
import { aRun, burn } from '../../helpers/aRun.ts';

it('without a disruption a promise is kept with all its margin, and nothing proves it', () => {
  const [service] = judge(aRun().run()).services;
  expect(service?.rto).toEqual({
    target: 14_400,
    reached: 0,
    atLeast: 0,
    margin: 14_400,
    met: true,
    proof: null,
  });
});

it('the clock runs from the disruption to the return, whatever happens in between', () => {
  const run = aRun();
  const { down, rto } = burn(run);
  run.at(1000).becomes('service:declare', 'below-minimum', [down]);
  const back = run.at(3000).becomes('service:declare', 'degraded', [down]);
  const met = run.becomes('objective:declare/rto', 'watching', [rto, back]);
  const [service] = judge(run.run()).services;
  expect(service?.rto).toMatchObject({ reached: 3000, margin: 11_400, met: true, proof: met });
  expect(service?.outages).toHaveLength(1);
  expect(service).toMatchObject({ longestOutageSeconds: 3000, downSeconds: 3000 });
});

it('a breach that goes on is open: at least what is sure, reached is not known', () => {
  const run = aRun({ endsAt: 20_000 });
  const { rto } = burn(run);
  const breach = run.at(14_401).becomes('objective:declare/rto', 'breached', [rto]);
  const [service] = judge(run.run()).services;
  expect(service?.rto).toEqual({
    target: 14_400,
    reached: null,
    atLeast: 20_000,
    margin: -5600,
    met: false,
    proof: breach,
  });
  expect(service?.mtpd).toMatchObject({ reached: null, atLeast: 20_000, met: true });
});

it('a peak tightens the target: the one in force when the clock started counts', () => {
  const run = aRun({ endsAt: 5000 });
  const { rto } = burn(run);
  run.tells(
    'objective:declare/rto',
    { type: 'draw', purpose: 'target', value: 3600, law: '3600s' },
    [rto],
  );
  run.at(3601).becomes('objective:declare/rto', 'breached', [rto]);
  expect(judge(run.run()).services[0]?.rto).toMatchObject({ target: 3600, margin: -1400 });
});

it('of several outages the one with the least margin is told', () => {
  const run = aRun();
  burn(run);
  run.at(100).becomes('service:declare', 'nominal');
  run.becomes('objective:declare/rto', 'watching');
  run.at(200).becomes('service:declare', 'down');
  run.becomes('objective:declare/rto', 'counting');
  run.at(900).becomes('service:declare', 'nominal');
  const met = run.becomes('objective:declare/rto', 'watching');
  const [service] = judge(run.run()).services;
  expect(service?.rto).toMatchObject({ reached: 700, proof: met });
  expect(service).toMatchObject({ longestOutageSeconds: 700, downSeconds: 800 });
});

it('levels are told from the start, each with the entry that brought it', () => {
  const run = aRun();
  const fall = run.at(50).delivers('service:declare', 0.3);
  expect(judge(run.run()).services[0]?.levels).toEqual([
    { at: 0, level: 1, entry: null },
    { at: 50, level: 0.3, entry: fall },
  ]);
});

it('data: the largest loss counts, against its promise', () => {
  const run = aRun();
  const lost = (ageSeconds: number) =>
    ({
      type: 'data-loss',
      data: 'returns',
      ageSeconds,
      writtenSeconds: ageSeconds,
      bytes: ageSeconds * 10,
      definitive: ageSeconds > 100,
      everything: false,
      unrestored: false,
    }) as const;
  run.tells('copy:db/spare', lost(60));
  const worst = run.at(10).tells('copy:db/spare', lost(1200));
  run.at(20).tells('copy:db/main', lost(90));
  expect(judge(run.run()).data[0]).toEqual({
    data: 'returns',
    word: 'fails',
    rpo: { target: 900, reached: 1200, atLeast: 1200, margin: -300, met: false, proof: worst },
    lostSeconds: 1200,
    lostWrittenSeconds: 1200,
    lostBytes: 12_000,
    definitive: true,
    proof: worst,
  });
});
