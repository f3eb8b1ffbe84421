/** What becomes of a copy that another one relieves: what was to strike it while it served does not. */
import { expect, it } from 'vitest';
import { aRun } from '../helpers/aDossier.ts';
import { play } from '../helpers/play.ts';

it('[ENG-39] a copy that is relieved no longer fails, and begins anew when it serves again', () => {
  const run = aRun(`
data: { files: {} }
components:
  app:
    holds: files
    fails: { after: 10h, repair: 1h }
    copies: { main: { at: here/a }, spare: { at: there/a, role: hot, replicates: main } }
plans:
  away:
    kind: continuity
    trigger: { when: here/b is down, learned-after: 0s }
    steps:
      leave: { do: promote, what: app/spare, takes: 1h, succeeds: 100% }
      return: { do: promote, what: app/main, takes: 9h, after: leave, succeeds: 100% }
incidents: { fire: [{ at: T+0, do: outage, what: here/b }] }
`);
  expect(play(run, [{ kind: 'copy' }])).toMatchInlineSnapshot(`
    "T+1:00   copy app/spare  ready → serving
    T+1:00   copy app/main   serving → ready
    T+10:00  copy app/main   ready → serving
    T+10:00  copy app/main   loses 32400 s of files
    T+10:00  copy app/spare  serving → ready
    T+10:00  copy app/spare  loses 32400 s of files, as was lost before (nowhere else)
    T+20:00  copy app/main   serving → failed
    T+20:00  copy app/main   failed → restarting
    T+21:00  copy app/main   restarting → serving"
  `);
});
