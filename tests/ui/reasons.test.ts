import { describe, expect, it } from 'vitest';
import { chainOfFinding, judge } from '../../src/analysis/index.ts';
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

describe('what is said under that reason', () => {
  it('is the thing that broke first, not what people did about it', () => {
    const run = burnt('100%', '3h');
    const lead = leadOf(judge(run));
    const chain = lead ? chainOfFinding(run, lead) : [];
    expect(originOf(run, chain, 'en')).toMatchObject({
      when: 'T',
      entry: { subject: { kind: 'site', id: 'here/a' } },
    });
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
