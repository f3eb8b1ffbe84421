import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../src/base/time.ts';
import {
  breachedIn,
  levelsOf,
  momentsOf,
  openShipped,
  type Play,
  play,
  serviceOf,
  stepOf,
} from './shipped.ts';

const dossier = openShipped('legal-cut.yaml');
const MODES = ['nominal', 'pessimistic'] as const;
const NOTICE = 21 * DAY;

/** Stretches in which a rule is breached somewhere, in seconds after T. */
const breachesOf = ({ run, verdict }: Play, code: string) =>
  verdict.rules
    .filter(({ rule }) => rule === code)
    .flatMap(({ intervals }) => intervals)
    .map(({ from, until, on, site, decidedBy }) => ({
      from: from - run.incidentAt,
      isOpen: until === null,
      on: on.id,
      site,
      isDecided: decidedBy !== null,
    }));

const isUp = (scene: Play): boolean => serviceOf(scene, 'consult').rto?.met === true;
const isLawful = (scene: Play): boolean => breachesOf(scene, 'P1').length === 0;

describe('the dilemma', () => {
  it.each(['cut-at-once', 'cut-in-21-days'])('shows its three answers: %s', (incident) => {
    const answers = ['naive', 'naive-exit', 'reference'].map((variant) => {
      const scene = play(dossier, variant, incident);
      return { isUp: isUp(scene), isLawful: isLawful(scene) };
    });
    expect(answers).toEqual([
      { isUp: true, isLawful: false },
      { isUp: false, isLawful: true },
      { isUp: true, isLawful: true },
    ]);
  });
});

describe('up, but unlawful', () => {
  it.each(MODES)('breaks the law from the first byte, and nobody decided it: %s', (mode) => {
    const scene = play(dossier, 'naive', 'cut-at-once', mode);
    const firstByte =
      (stepOf(scene, 'convenient.restore-records').startedAt ?? 0) - scene.run.incidentAt;
    const breach = { from: firstByte, isOpen: true, site: 'aws/b', isDecided: false };
    expect(breachesOf(scene, 'P1')).toEqual([
      { ...breach, on: 'records/spare' },
      { ...breach, on: 'drawings/spare' },
    ]);
    expect(scene.verdict.reasons[0]).toMatchObject({ finding: 'rule-breached', rule: 'P1' });
    expect(firstByte).toBeLessThan(serviceOf(scene, 'consult').rto?.reached ?? 0);
  });

  it.each(MODES)('meets every objective of continuity: %s', (mode) => {
    const { services, data, rules } = play(dossier, 'naive', 'cut-at-once', mode).verdict;
    expect(services.map(({ word }) => word)).toEqual(['holds', 'holds', 'holds']);
    expect(data.map(({ word }) => word)).toEqual(['holds', 'holds', 'holds']);
    const objectives = rules.filter(({ nature }) => nature === 'objective');
    expect(objectives.map(({ rule, status }) => `${rule} ${status}`)).toEqual([
      'P12 kept',
      'P14 kept',
    ]);
  });

  it('does nothing with a notice of twenty-one days', () => {
    const { run, verdict } = play(dossier, 'naive', 'cut-in-21-days');
    const [plan] = verdict.plans.filter(({ triggeredAt }) => triggeredAt !== null);
    expect(plan?.plan).toBe('convenient');
    expect((plan?.triggeredAt ?? 0) - run.incidentAt).toBeGreaterThan(NOTICE);
  });
});

describe('lawful, but down', () => {
  it('waits for the director through the weekend, then for the desk', () => {
    const scene = play(dossier, 'naive-exit', 'cut-at-once');
    // Friday 18:40 to Monday 09:00, then the median hour of a decision that is not delegated.
    const [decided = 0] = momentsOf(scene, 'decision', 'exit', 'taken');
    expect(decided).toBe(63 * HOUR + 20 * MINUTE);
    const ordered = stepOf(scene, 'exit.order');
    expect((ordered.endedAt ?? 0) - (ordered.startedAt ?? 0)).toBeGreaterThan(7 * DAY);
  });

  it('has nothing left to move after a cut at once', () => {
    const scene = play(dossier, 'naive-exit', 'cut-at-once');
    expect(scene.verdict.reasons).toContainEqual(
      expect.objectContaining({
        finding: 'step-stuck',
        step: 'exit.move-records',
        missing: expect.objectContaining({
          kind: 'source',
          what: { kind: 'lawful-status', id: 's3ns' },
          forGood: true,
        }),
      }),
    );
    expect(levelsOf(scene, 'consult')).toEqual([[0, 0]]);
    expect(breachedIn(scene)).toEqual(['P12', 'P14']);
  });

  it('loses the race of twenty-one days to the rate of its gateway', () => {
    const scene = play(dossier, 'naive-exit', 'cut-in-21-days');
    const [records, drawings] = ['records', 'drawings'].map((data) =>
      stepOf(scene, `exit.move-${data}`),
    );
    // B / W: what the rate alone asks, whoever works and whenever they begin.
    const alone = Math.ceil(500e9 / 4.6e6) + Math.ceil(8e12 / 4.6e6);
    expect(alone).toBeGreaterThan(NOTICE);
    expect((records?.endedAt ?? 0) - (records?.startedAt ?? 0)).toBe(Math.ceil(500e9 / 4.6e6));
    expect(drawings?.state).toBe('waiting');
    const [wait] = drawings?.waits ?? [];
    expect((wait?.from ?? 0) - scene.run.incidentAt).toBe(NOTICE);
    expect(wait?.missing).toMatchObject([{ kind: 'source', forGood: true }]);
    expect(breachesOf(scene, 'P14').map(({ from, isOpen }) => ({ from, isOpen }))).toEqual([
      { from: NOTICE, isOpen: true },
      { from: NOTICE, isOpen: true },
    ]);
  });
});

describe('up, and lawful', () => {
  it.each(MODES)('promotes inside the circle when there is no notice: %s', (mode) => {
    const scene = play(dossier, 'reference', 'cut-at-once', mode);
    expect(breachedIn(scene)).toEqual([]);
    expect(serviceOf(scene, 'consult').rto?.reached).toBeLessThan(5 * HOUR);
    expect(stepOf(scene, 'leave.move-drawings').state).toBe('failed');
    expect(stepOf(scene, 'leave.restore-drawings').state).toBe('done');
    expect(scene.verdict.services.map(({ finalLevel }) => finalLevel)).toEqual([1, 1, 1]);
  });

  it('loses minutes of records and the day’s drawings, as promised', () => {
    const { data } = play(dossier, 'reference', 'cut-at-once').verdict;
    expect(data.map(({ lostSeconds }) => lostSeconds)).toEqual([
      2 * MINUTE,
      // The backup of 02:00.
      16 * HOUR + 40 * MINUTE,
      0,
    ]);
  });

  it.each(MODES)('leaves in good order when there is notice, and loses nothing: %s', (mode) => {
    const scene = play(dossier, 'reference', 'cut-in-21-days', mode);
    expect(breachedIn(scene)).toEqual([]);
    expect(stepOf(scene, 'leave.move-drawings').state).toBe('done');
    expect(stepOf(scene, 'leave.restore-drawings').state).toBe('pending');
    expect(scene.verdict.data.map(({ lostSeconds }) => lostSeconds)).toEqual([0, 0, 0]);
    for (const { outages } of scene.verdict.services) expect(outages).toEqual([]);
  });

  it('does not notice the cut-off when it comes', () => {
    const scene = play(dossier, 'reference', 'cut-in-21-days');
    expect(momentsOf(scene, 'lawful-status', 's3ns', 'cut')).toEqual([NOTICE]);
    const levels = levelsOf(scene, 'consult');
    expect(levels.filter(([at]) => at >= NOTICE)).toEqual([]);
    expect(levels.at(-1)?.[1]).toBe(1);
  });
});

describe('a foreign sanction', () => {
  it.each(['naive', 'naive-exit', 'reference'])('passes the sensitive data by: %s', (variant) => {
    const scene = play(dossier, variant, 'foreign-cut');
    expect(momentsOf(scene, 'lawful-status', 'aws', 'cut')).toEqual([0]);
    expect(momentsOf(scene, 'lawful-status', 's3ns', 'cut')).toEqual([]);
    expect(levelsOf(scene, 'consult')).toEqual([]);
    expect(levelsOf(scene, 'inform')[0]).toEqual([0, 0]);
    expect(serviceOf(scene, 'inform').rto?.met).toBe(true);
  });
});
