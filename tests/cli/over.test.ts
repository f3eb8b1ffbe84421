/** What a period holds, instead of what an incident does: `--over`. */
import { describe, expect, it } from 'vitest';
import { campaignShape } from './campaignShapes.ts';
import { french, typed, typedLater } from './typed.ts';

const TWINS = 'tests/cli/fixtures/twins.yaml';
const PLAYED = ['-n', '200', '-w', '0'] as const;
const YEAR = ['campaign', TWINS, '--over', '1y', ...PLAYED] as const;

const reportOf = async (words: readonly string[]) =>
  campaignShape.parse(JSON.parse((await typedLater([...words, '--json'])).out));

describe('a campaign over a year', () => {
  it('says first how long the service is below its minimum, and of which period it speaks', async () => {
    const { headline, summary } = await reportOf(YEAR);
    expect(summary.setting).toMatchObject({ incidents: [], overSeconds: 31_536_000 });
    expect(headline).toMatchInlineSnapshot(`
      {
        "en": "Over a year, 9 times in 10 in the 200 futures played, the service “Portal” is below its minimum for at most 7 h 24 min.",
        "fr": "Sur un an, 9 fois sur 10 dans les 200 futurs joués, le service « Portal » est sous son minimum pendant 7 h 24 au plus.",
      }
    `);
    expect((await typedLater(YEAR)).out).toContain('Twins · over a year');
    expect((await typedLater(YEAR, french)).out).toContain('Twins · sur un an');
  });

  it('is longer than a month, and two operators are down together less often than one', async () => {
    const worst = async (words: readonly string[]) => {
      const [service] = (await reportOf(words)).summary.services;
      return service?.down.none ?? 0;
    };
    const year = await worst(YEAR);
    expect(await worst(['campaign', TWINS, '--over', '30d', ...PLAYED])).toBeGreaterThan(year);
    expect(await worst([...YEAR, '--variant', 'two'])).toBeGreaterThan(year);
  });

  it('names the command that plays each of its worst futures again', async () => {
    const command = ((await typedLater(YEAR)).out.match(/bascule run .*/) ?? [])[0] ?? '';
    expect(command).toMatch(/--over 1y --mode sampled --seed 0 --run \d+$/);
    expect(command).not.toContain('--incident');
    expect(typed(command.split(' ').slice(1))).toMatchObject({ code: 1 });
  });

  it('can be compared, and may have an incident at its beginning', async () => {
    const { code, out } = await typedLater([
      'compare',
      TWINS,
      '--over',
      '1y',
      '--with',
      'two',
      ...PLAYED,
    ]);
    expect([0, 1]).toContain(code);
    expect(out).toContain('over a year');
    const { summary } = await reportOf([...YEAR, '-i', 'fire']);
    expect(summary.setting.incidents).toEqual(['fire']);
  });
});

describe('a period', () => {
  it.each(['soon', '0s', '21y', '1', '-1d'])('%s is none', (period) => {
    const { code, err } = typed(['run', TWINS, `--over=${period}`]);
    expect(code).toBe(3);
    expect(err).toContain(period);
  });

  it('of a run begins at T and lasts as long as it says', () => {
    const { out } = typed(['run', TWINS, '--over', '2w', '--json']);
    const report = JSON.parse(out);
    expect(report.request.incidents).toEqual([]);
    expect(report.incidentAt).toBe(0);
    expect(report.endsAt).toBe(14 * 86_400);
  });
});
