/** What the lanes say of hours: of a service that counts in some only, and of people who go home. */
import { expect, it } from 'vitest';
import { judge } from '../../../../src/analysis/index.ts';
import { messagesIn } from '../../../../src/ui/text/index.ts';
import { readLanes } from '../../../../src/viz/lanes/readLanes.ts';
import { aRun } from '../../../helpers/aDossier.ts';

/** T is on a Monday at noon; the work of twelve hours is left at 18:00 and taken up at 08:00. */
const run = aRun(`
run: { horizon: 4d }
services: { web: { needs: [app], objectives: { rto: 2h, hours: mon-fri 09:00-17:00 } } }
components: { app: { copies: { main: { at: here/a }, spare: { at: there/a, role: warm } } } }
people: { ops: { count: 1, hours: mon-fri 08:00-18:00 } }
incidents: { fire: [{ at: T+0, do: destroy, what: here/a }] }
plans:
  move:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    steps: { open: { do: promote, what: app/spare, by: ops, takes: 12h, succeeds: 100% } }
`);
const verdict = judge(run);
const barsOf = (id: string, language: 'en' | 'fr') =>
  readLanes({ run, verdict, language, text: messagesIn(language).lanes })
    .lanes.filter((lane) => lane.id === id)
    .flatMap(({ bars }) => bars);
const plain = (text: string | undefined) => text?.replace(/[\u00a0\u202f]/g, ' ');

it('work that pauses at the closing has not failed, and goes on', () => {
  const work = barsOf('step:move.open', 'en').filter(({ look }) => look !== 'waiting');
  expect(work.map(({ look, ending }) => [look, ending])).toEqual([
    ['working', null],
    ['working', 'done'],
  ]);
});

it('an outage is told by the time that counts, and the time in all', () => {
  const said = (language: 'en' | 'fr') =>
    plain(barsOf('service:web', language).find(({ look }) => look === 'outage')?.labels[0]);
  expect(said('en')).toBe('10 h of opening hours in 26 h, 8 h too long');
  expect(said('fr')).toBe('10 h d’ouverture sur 26 h, 8 h de trop');
});
