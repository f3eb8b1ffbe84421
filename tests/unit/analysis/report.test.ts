import { expect, it } from 'vitest';
import { judge, reportOf, traceText } from '../../../src/analysis/index.ts';
import { LANGUAGES } from '../../../src/model/localised.ts';
import type { Run } from '../../../src/model/run.ts';
import { aRun, burn, missing } from '../../helpers/aRun.ts';

function fireRun(): Run {
  const run = aRun({ endsAt: 20_000 });
  const { down, rto, vault } = burn(run);
  const sight = run
    .at(180)
    .tells('probe:outside', { type: 'sight', seen: 0, through: 'measure' }, [down]);
  const alerted = run.becomes('plan:failover', 'alerted', [sight]);
  const running = run.at(780).becomes('plan:failover', 'running', [alerted]);
  const waiting = run.becomes('step:failover.promote', 'waiting', [running]);
  const need = missing('tool', 'tool:vault', { takenBy: vault, forGood: true });
  run.waits('step:failover.promote', [need], [vault, waiting]);
  run.at(14_401).becomes('objective:declare/rto', 'breached', [rto]);
  return run.run();
}

it('a report names the run, and gives every reason as data and in both languages', () => {
  const run = fireRun();
  const report = reportOf(run);
  expect(report).toMatchObject({
    format: 1,
    engine: 'by hand',
    dossierHash: '0123456789abcdef',
    traceHash: 'fedcba9876543210',
    request: { variant: null, incidents: ['fire'], seed: 1, mode: 'nominal' },
    startsAt: '2026-03-03T14:00:00',
    incidentAt: 0,
    endsAt: 20_000,
    ending: { end: 'horizon' },
    verdict: 'stuck',
  });
  const [blocked, reason] = report.reasons;
  expect(blocked?.finding).toMatchObject({ finding: 'step-stuck' });
  expect(reason?.finding).toMatchObject({ finding: 'rto-missed', service: 'declare', open: true });
  expect(reason?.fr).toMatch(/n’est toujours pas revenu/);
  expect(reason?.en).toMatch(/still not back/);
});

it('a report is JSON that reads back as it was, the same whoever judged', () => {
  const run = fireRun();
  const report = reportOf(run);
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  expect(reportOf(run, judge(run))).toEqual(report);
});

it.each(LANGUAGES)('the trace as text, in %s', async (language) => {
  await expect(`${traceText(fireRun(), language)}\n`).toMatchFileSnapshot(
    `golden/fire.${language}.txt`,
  );
});

it('a run in which nothing happens has no text', () => {
  expect(traceText(aRun().run(), 'fr')).toBe('');
});
