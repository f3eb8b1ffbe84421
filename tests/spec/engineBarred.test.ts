/** What cannot be used because it was cut by its own name. */
import { expect, it } from 'vitest';
import { judge, wordFinding } from '../../src/analysis/index.ts';
import { aRun } from '../helpers/aDossier.ts';

it('[ENG-440] a copy to be created in an account that was cut is told as cut off', () => {
  const run = aRun(`
components:
  app: { copies: { main: { at: here/a }, other: { at: there/a, role: cold } } }
tenants: { person: { of: [app] } }
plans:
  away:
    kind: recovery
    trigger: { when: person is cut, learned-after: 1h }
    steps: { open: { do: provision, what: app/other } }
incidents: { order: [{ at: T+0, do: cut, what: person, notice: 0s }] }
`);
  const said = judge(run).reasons.map((one) => wordFinding(run, one, 'en'));
  expect(said.join('\n')).toContain('it lacks the copy app (other), cut off by law');
  expect(said.join('\n')).not.toContain('to be created');
});
