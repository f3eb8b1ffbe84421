import { describe, expect, it } from 'vitest';
import { judge } from '../../src/analysis/index.ts';
import { longestPartOf, originOf } from '../../src/ui/views/verdict/headFacts.ts';
import { leadOf } from '../../src/ui/views/verdict/reasons.ts';
import { aRun } from '../helpers/aDossier.ts';

/** The place of the service burns; the spare elsewhere is opened by one step. */
const burnt = (succeeds: string, takes: string) =>
  aRun(`
services: { web: { needs: [app], objectives: { rto: 2h } } }
components: { app: { copies: { main: { at: here/a }, spare: { at: there/a, role: warm } } } }
incidents: { fire: [{ at: T+0, do: destroy, what: here/a }] }
plans:
  move:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    steps: { open: { do: promote, what: app/spare, takes: ${takes}, succeeds: ${succeeds} } }
`);
const fire = (succeeds: string, takes: string) => judge(burnt(succeeds, takes));

describe('the reason said under the verdict', () => {
  it('is what stopped on its way back, when the service never returns', () => {
    expect(leadOf(fire('0%', '10m'))).toMatchObject({ finding: 'plan-failed', step: 'move.open' });
  });

  it('is the delay, when the service returns too late', () => {
    expect(leadOf(fire('100%', '3h'))).toMatchObject({ finding: 'rto-missed', open: false });
  });
});

/** A plan moves legal secrets abroad, and the service holds, while a thief takes them. */
const unlawful = `
product: { doctrine: cloud-au-centre-2023 }
services: { web: { needs: [app] } }
data: { files: { class: [legal-secret], volume: 40GB } }
hosting:
  here: { offer: on-premise, operator: here, sites: { a: {} } }
  abroad: { offer: aws, region: us-west-2, sites: { a: { country: US } } }
components: { app: { holds: files, copies: { main: { at: here/a }, spare: { at: abroad/a, role: cold } } } }
plans:
  copy:
    kind: recovery
    trigger: { when: files is leaked, learned-after: 0s }
    steps: { move: { do: move-data, from: app/main, to: app/spare, takes: 1h } }
incidents: { theft: [{ at: T+0, do: leak, what: files, shows-after: 1h }] }
`;

describe('the reason said under “unlawful”', () => {
  it('is the rule, whatever was stolen', () => {
    const verdict = judge(aRun(unlawful));
    expect(verdict.word).toBe('unlawful');
    expect(verdict.reasons.map(({ finding }) => finding)).toContain('data-leaked');
    expect(leadOf(verdict)).toMatchObject({ finding: 'rule-breached' });
  });
});

describe('what is said under that reason', () => {
  it('is the thing that broke first, not what people did about it', () => {
    const run = burnt('100%', '3h');
    const verdict = judge(run);
    const lead = leadOf(verdict);
    expect(lead && originOf(run, verdict, lead, 'en')).toMatchObject({
      when: 'T',
      entry: { subject: { kind: 'site', id: 'here/a' } },
    });
  });

  it('is what broke before the longest outage of a period, not what brought the last one to its end', () => {
    const run = aRun(`
run: { horizon: 20d }
services: { web: { needs: [app], objectives: { downtime: { at-most: 3h, over: month } } } }
components: { app: { copies: { main: { at: here/a } } } }
incidents:
  two:
    - { at: T+0, do: outage, what: here/a, for: 1h }
    - { at: T+5d, do: outage, what: app/main, for: 4h }
`);
    const verdict = judge(run);
    const lead = leadOf(verdict);
    expect(lead).toMatchObject({ finding: 'total-missed' });
    expect(lead && originOf(run, verdict, lead, 'en')).toMatchObject({
      entry: { subject: { kind: 'copy', id: 'app/main' } },
    });
  });

  it('is what ended the service, not the notice of what later stopped its plan', () => {
    const run = aRun(`
run: { horizon: 20d }
services: { web: { needs: [app], objectives: { rto: 2h } } }
components: { app: { copies: { main: { at: here/a }, spare: { at: there/a, role: cold } } } }
incidents:
  two:
    - { at: T+0, do: cut, what: there, notice: { law: 1d } }
    - { at: T+0, do: destroy, what: here/a }
plans:
  move:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    steps: { open: { do: promote, what: app/spare, takes: 3d } }
`);
    const verdict = judge(run);
    const lead = leadOf(verdict);
    expect(lead?.finding).toBe('step-stuck');
    expect(lead && originOf(run, verdict, lead, 'en')).toMatchObject({
      entry: { subject: { kind: 'site', id: 'here/a' } },
    });
  });

  it('is the first of several of one sort that one incident struck in one second, and how many more', () => {
    const run = aRun(`
services: { web: { needs: [app], objectives: { rto: 2h } } }
components: { app: { copies: { main: { at: here/a }, twin: { at: there/a } } } }
incidents: { update: [{ at: T+0, do: delete, what: [app/main, app/twin] }] }
`);
    const verdict = judge(run);
    const lead = leadOf(verdict);
    expect(lead && originOf(run, verdict, lead, 'en')).toMatchObject({
      entry: { subject: { kind: 'copy', id: 'app/main' } },
      text: 'The copy app (main) had its data deleted.',
      others: 1,
    });
  });

  it('is what was lost, not the reserve that is drawn on instead', () => {
    const run = aRun(`
services: { web: { needs: [app], objectives: { rto: 2h } } }
components: { app: { needs: [{ need: line, lasts: 1h }], copies: { main: { at: here/a } } } }
tools: { line: { at: there/a } }
incidents: { cut: [{ at: T+0, do: outage, what: line, for: 9h }] }
`);
    const verdict = judge(run);
    const lead = leadOf(verdict);
    expect(lead && originOf(run, verdict, lead, 'en')).toMatchObject({
      entry: { subject: { kind: 'tool', id: 'line' } },
      others: 0,
    });
  });

  it('is the demand, when nothing broke', () => {
    const run = aRun(`
services: { web: { needs: [app], objectives: { rto: 2h, mbco: 80% } } }
components: { app: { copies: { main: { at: here/a, capacity: 100% } } } }
incidents: { crowd: [{ at: T+0, do: demand-surge, what: web, demand: 300%, for: 9h }] }
`);
    const verdict = judge(run);
    const lead = leadOf(verdict);
    expect(lead && originOf(run, verdict, lead, 'en')).toMatchObject({ entry: { type: 'demand' } });
  });

  it('is what the outage went to most, out of how much', () => {
    const run = burnt('100%', '3h');
    const [service] = judge(run).services;
    expect(service && longestPartOf(run, service)).toMatchObject({
      heading: 'working',
      what: { kind: 'step', id: 'move.open' },
      seconds: 3 * 3600,
    });
  });
});
