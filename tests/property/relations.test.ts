/** What holds between two runs, whatever the dossier: changes that move nothing, and others that move it the right way. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aRun } from '../helpers/aDossier.ts';
import { entriesOf } from '../helpers/play.ts';
import { broken, RELATIONS } from '../helpers/swarm/relations.ts';
import { swarmSample } from '../helpers/swarm/sample.ts';

const SEED = Number(process.env['FAST_CHECK_SEED'] ?? 20_261_130);
/** Of which a relation that does not hold of every dossier takes the first that it holds of. */
const SAMPLES_MAX = Number(process.env['RELATION_SAMPLES'] ?? 60);
const ENOUGH = Number(process.env['RELATION_ENOUGH'] ?? 6);

describe.each(RELATIONS)('with $name', (relation) => {
  it('the same is told', () => {
    let tried = 0;
    for (let number = 0; number < SAMPLES_MAX && tried < ENOUGH; number += 1) {
      const { sections, requests } = swarmSample(SEED, number);
      const text = JSON.stringify(sections);
      const asked = requests.filter((request) => relation.isAbout(text, request));
      const request = asked[number % Math.max(1, asked.length)];
      if (!request) continue;
      tried += 1;
      expect(broken(relation, sections, request), `sample ${number} of seed ${SEED}`).toBeNull();
    }
    expect(tried).toBe(ENOUGH);
  });
});

/** Seconds that one transfer over a link of its own takes. */
function secondsOfTransfer(gigabytes: number, megabits: number, hours: string): number {
  const run = aRun(`
run: { horizon: 60d }
data: { files: { volume: ${gigabytes}GB } }
tools: { line: { kind: network, bandwidth: ${megabits}Mbps, efficiency: 80%${hours} } }
components: { db: { holds: files, copies: { main: { at: there/a }, new: { at: there/b, role: warm } } } }
services: { web: { needs: [db] } }
plans: { go: { kind: recovery, trigger: { when: here/b is down, learned-after: 0s }, steps: { move: { do: move-data, from: db/main, to: db/new, using: [line], verification: 1h, succeeds: 100% } } } }
incidents: { power: [{ at: T+0, do: outage, what: here/b }] }`);
  const [, done] = entriesOf(run, { kind: 'step', type: 'transition' }).filter(
    ({ to }) => to === 'working' || to === 'done',
  );
  return done ? done.at - run.incidentAt : Number.POSITIVE_INFINITY;
}

it('[ENG-223] twice the bandwidth lengthens no transfer, and halves one that nothing else holds', () => {
  const VERIFICATION = 3600;
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5000 }),
      fc.integer({ min: 10, max: 1000 }),
      fc.constantFrom('', ', open: "mon-fri 20:00-24:00"', ', open: "mon-sun 01:00-05:00"'),
      (gigabytes, megabits, hours) => {
        const once = secondsOfTransfer(gigabytes, megabits, hours);
        const twice = secondsOfTransfer(gigabytes, 2 * megabits, hours);
        if (once === Number.POSITIVE_INFINITY) return;
        expect(twice).toBeLessThanOrEqual(once);
        const carried = Math.ceil((gigabytes * 8000) / (megabits * 0.8));
        if (hours === '') expect(once).toBe(carried + VERIFICATION);
        if (hours === '')
          expect(twice).toBe(Math.ceil((gigabytes * 8000) / (megabits * 1.6)) + VERIFICATION);
      },
    ),
    { numRuns: 12 },
  );
});
