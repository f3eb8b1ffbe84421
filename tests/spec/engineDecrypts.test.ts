/** Decrypting in place: what a key, once it is at hand, gives back, and at what pace. */
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/analysis/index.ts';
import { compilePlant, executeCompiled } from '../../src/engine/index.ts';
import { aDossier, aRun, requestOf } from '../helpers/aDossier.ts';
import { play } from '../helpers/play.ts';

const world = (
  recover: string,
  { key = '{ kind: credential }', incident = 'encrypt', count = '' } = {},
): string => `
run: { horizon: 20d }
services: { web: { needs: [app], objectives: { rto: 3d, mbco: 100% } } }
data: { records: { rpo: 1h } }
components: { app: { ${count}holds: records, copies: { main: { at: here/a } } } }
people: { crew: { count: 2 } }
tools: { key: ${key} }
plans:
  whole:
    kind: recovery
    trigger: { when: web < 100%, learned-after: 0s }
    steps: { each: { do: recover, what: app/main, by: crew, using: key, succeeds: 100%, ${recover} } }
incidents:
  attack:
    - { at: T+0, do: ${incident}, what: app/main }
    - { at: T+0, do: outage, what: key, for: 7d }
`;

const LINES = [
  { kind: 'copy', id: 'app/main', type: 'transition' },
  { type: 'data-loss' },
  { kind: 'step', type: 'transition' },
] as const;

describe('what an attacker encrypted', () => {
  it('[ENG-374] is whole again once the key is there and the work is done, as it was', () => {
    const run = aRun(world('decrypts: true, takes: 2h'));
    expect(play(run, LINES)).toMatchInlineSnapshot(`
      "T+0:00    copy app/main    serving → failed
      T+0:00    step whole.each  pending → waiting
      T+168:00  step whole.each  waiting → working
      T+170:00  step whole.each  working → done
      T+170:00  copy app/main    failed → ready
      T+170:00  copy app/main    ready → serving"
    `);
    const [data] = judge(run).data;
    expect([data?.lostSeconds, data?.word]).toEqual([0, 'holds']);
  });

  it('[ENG-465] waits for the end of what holds its machines down, and ends no hold', () => {
    const held = world('decrypts: true, takes: 2h').replace(
      'what: key, for: 7d }',
      'what: key, for: 1h }\n    - { at: T+2h, do: outage, what: app/main, for: 6h }',
    );
    expect(play(aRun(held), LINES)).toMatchInlineSnapshot(`
      "T+0:00   copy app/main    serving → failed
      T+0:00   step whole.each  pending → waiting
      T+1:00   step whole.each  waiting → working
      T+2:00   step whole.each  working → waiting
      T+8:00   step whole.each  waiting → working
      T+10:00  step whole.each  working → done
      T+10:00  copy app/main    failed → ready
      T+10:00  copy app/main    ready → serving"
    `);
    const together = held.replace('at: T+2h', 'at: T+3h');
    expect(play(aRun(together), LINES)).toMatchInlineSnapshot(`
      "T+0:00  copy app/main    serving → failed
      T+0:00  step whole.each  pending → waiting
      T+1:00  step whole.each  waiting → working
      T+3:00  step whole.each  working → done
      T+9:00  copy app/main    failed → serving"
    `);
  });

  it('[ENG-374] comes back at the pace of the hands: the key does not give the RTO', () => {
    const run = aRun(world('decrypts: true, per-unit: 2h, hands: 2', { count: 'count: 40, ' }));
    const levels = judge(run).services[0]?.levels ?? [];
    const whole = levels.find(({ level, at }) => at > run.incidentAt + 1 && level >= 1);
    // 7 d for the key, then 40 systems of 2 h between two.
    expect(whole && whole.at - run.incidentAt).toBe(7 * 86_400 + 40 * 3_600);
    expect(judge(run).services[0]?.rto?.met).toBe(false);
  });

  it('[ENG-374] is lost altogether as the run ends when nobody has decrypted it', () => {
    const never = aRun(world('decrypts: true, takes: 30d'));
    expect(play(never, [{ type: 'data-loss' }])).toMatchInlineSnapshot(
      `"T+480:00  copy app/main  loses everything of records, not restored (nowhere else)"`,
    );
    const anew = aRun(world('takes: 2h'));
    expect(play(anew, [{ type: 'data-loss' }])).toMatchInlineSnapshot(`
      "T+0:00    copy app/main  loses everything of records (nowhere else)
      T+170:00  copy app/main  loses everything of records (nowhere else)"
    `);
  });

  it('[ENG-374] is not what was deleted: a key gives nothing back of that', () => {
    const run = aRun(world('decrypts: true, takes: 2h', { incident: 'delete' }));
    expect(play(run, LINES)).toMatchInlineSnapshot(`
      "T+0:00    copy app/main    serving → failed
      T+0:00    copy app/main    loses everything of records (nowhere else)
      T+0:00    step whole.each  pending → waiting
      T+168:00  step whole.each  waiting → working
      T+170:00  step whole.each  working → done"
    `);
  });

  it('[ENG-374] is the same in both executors', () => {
    const dossier = aDossier(world('decrypts: true, takes: 2h'));
    const fast = executeCompiled(compilePlant(dossier), requestOf(dossier), true);
    expect(fast.entries).toEqual(aRun(world('decrypts: true, takes: 2h')).entries);
  });
});
