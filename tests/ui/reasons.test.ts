import { describe, expect, it } from 'vitest';
import { judge } from '../../src/analysis/index.ts';
import { leadOf } from '../../src/ui/views/verdict/reasons.ts';
import { aRun } from '../helpers/aDossier.ts';

/** The place of the service burns; the spare elsewhere is opened by one step. */
const fire = (succeeds: string, takes: string) =>
  judge(
    aRun(`
services: { web: { needs: [app], objectives: { rto: 2h } } }
components: { app: { copies: { main: { at: here/a }, spare: { at: there/a, role: warm } } } }
incidents: { fire: [{ at: T+0, do: destroy, what: here/a }] }
plans:
  move:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    steps: { open: { do: promote, what: app/spare, takes: ${takes}, succeeds: ${succeeds} } }
`),
  );

describe('the reason said under the verdict', () => {
  it('is what stopped on its way back, when the service never returns', () => {
    expect(leadOf(fire('0%', '10m'))).toMatchObject({ finding: 'plan-failed', step: 'move.open' });
  });

  it('is the delay, when the service returns too late', () => {
    expect(leadOf(fire('100%', '3h'))).toMatchObject({ finding: 'rto-missed', open: false });
  });
});
