import { describe, expect, it } from 'vitest';
import { civilOf, localSecondsAt, localSecondsOf, parseCivil } from '../../src/base/calendar.ts';
import { DAY, HOUR } from '../../src/base/time.ts';
import { codesOf, designFrom, dossierText, type SectionTexts } from '../helpers/dossierText.ts';

const calendarOf = (starts: string, horizon: string, zone = 'Europe/Paris', more = '') =>
  designFrom({
    product: `product: { name: Example, timezone: ${zone} }`,
    run: `run: { starts: ${starts}, horizon: ${horizon}, lead: 1h${more} }`,
  }).calendar;

/** What the wall shows some seconds after the run began. */
function wallAt(calendar: ReturnType<typeof calendarOf>, second: number): string {
  const { year, month, day, hour, minute } = civilOf(localSecondsAt(calendar, second));
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`;
}

const secondsOf = (text: string): number => {
  const civil = parseCivil(text);
  if (!civil) throw new Error(text);
  return localSecondsOf(civil);
};

describe('[SCN-R70] T is a time that the clock shows', () => {
  const told = (run: string, zone = 'Europe/Paris') =>
    codesOf(
      dossierText({
        product: `product: { name: Example, timezone: ${zone} }`,
        run: `run: { ${run} }`,
      }),
    );

  it.each([
    ['skipped in spring', 'starts: 2026-03-29 02:30, horizon: 1d', ['SCN-904 run.starts']],
    ['the last before', 'starts: 2026-03-29 01:59, horizon: 1d', []],
    ['the first after', 'starts: 2026-03-29 03:00, horizon: 1d', []],
    ['before 1970', 'starts: 1969-12-31 10:00, horizon: 1d', ['SCN-905 run.starts']],
    ['after 2200', 'starts: 2201-01-01 10:00, horizon: 1d', ['SCN-905 run.starts']],
    ['a run of nothing', 'starts: 2026-05-20 10:00, horizon: 0s', ['SCN-901 run.horizon']],
    ['a run of 20 years', 'starts: 2026-05-20 10:00, horizon: 7300d', []],
    ['a run of 30 years', 'starts: 2026-05-20 10:00, horizon: 10950d', ['SCN-902 run.horizon']],
    [
      '30 years before',
      'starts: 2026-05-20 10:00, horizon: 1d, lead: 10950d',
      ['SCN-902 run.lead'],
    ],
  ])('%s', (_, run, expected) => {
    expect(told(run)).toEqual(expected);
  });

  it.each(['Mars/Olympus', '+02:00', 'Europe/Pari', '""', '5'])(
    'of a zone that exists: %s',
    (zone) => {
      expect(told('starts: 2026-05-20 10:00, horizon: 1d', zone)).toHaveLength(1);
    },
  );

  it('where clocks are set back, the first of two', () => {
    const calendar = calendarOf('2026-10-25 02:30', '2h');
    // From 02:30 to 03:00, then again from 02:00.
    expect(wallAt(calendar, HOUR)).toBe('2026-10-25 02:30');
    expect(wallAt(calendar, 2 * HOUR)).toBe('2026-10-25 02:30');
    expect(wallAt(calendar, 3 * HOUR)).toBe('2026-10-25 03:30');
  });
});

describe('[SCN-R71] jumps of the clock are part of the design', () => {
  it('in spring and in autumn', () => {
    const calendar = calendarOf('2026-03-28 12:00', '300d');
    expect(calendar.shifts).toHaveLength(2);
    expect(calendar.shifts.map(({ by }) => by)).toEqual([3600, -3600]);
    const [spring, autumn] = calendar.shifts;
    expect(wallAt(calendar, (spring?.at ?? 0) - 60)).toBe('2026-03-29 01:59');
    expect(wallAt(calendar, spring?.at ?? 0)).toBe('2026-03-29 03:00');
    expect(wallAt(calendar, (autumn?.at ?? 0) - 60)).toBe('2026-10-25 02:59');
    expect(wallAt(calendar, autumn?.at ?? 0)).toBe('2026-10-25 02:00');
  });

  it('during the lead too', () => {
    const calendar = calendarOf('2026-03-29 03:30', '1d');
    expect(calendar.shifts).toEqual([{ at: 1800, by: 3600 }]);
    expect(wallAt(calendar, 0)).toBe('2026-03-29 01:30');
    expect(wallAt(calendar, HOUR)).toBe('2026-03-29 03:30');
  });

  it.each(['UTC', 'Asia/Tokyo', 'Africa/Abidjan'])('none in %s', (zone) => {
    const calendar = calendarOf('2026-05-20 10:00', '3650d', zone);
    expect(calendar.shifts).toEqual([]);
    expect(calendar.startLocal).toBe(secondsOf('2026-05-20 09:00'));
  });

  it('on the other half of the Earth the other way round', () => {
    const { shifts } = calendarOf('2026-01-15 12:00', '365d', 'Australia/Lord_Howe');
    expect(shifts.map(({ by }) => by)).toEqual([-1800, 1800]);
  });

  it('many in twenty years', () => {
    expect(calendarOf('2026-01-01 00:00', '7300d').shifts).toHaveLength(40);
  });
});

describe('[SCN-R72] holidays', () => {
  it('are those of France in Europe/Paris', () => {
    const { holidays } = calendarOf('2026-05-20 10:00', '1d');
    expect(holidays).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-08',
      '2026-05-14',
      '2026-05-25',
      '2026-07-14',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ]);
  });

  it('are those of the next year too, when it is near', () => {
    expect(calendarOf('2026-12-20 10:00', '1d').holidays).toHaveLength(22);
    expect(calendarOf('2026-01-01 00:30', '1d').holidays).toHaveLength(22);
  });

  it('are those of the dossier when it lists some', () => {
    const { holidays } = calendarOf(
      '2026-05-20 10:00',
      '1d',
      'Europe/Paris',
      ', holidays: [2026-05-22]',
    );
    expect(holidays).toEqual(['2026-05-22']);
  });

  it('are unknown elsewhere', () => {
    expect(calendarOf('2026-05-20 10:00', '1d', 'Europe/Berlin').holidays).toEqual([]);
  });
});

describe('[SCN-R73] the hash', () => {
  const hashOf = (replaced: SectionTexts) => designFrom(replaced).hash;
  const base = designFrom().hash;
  const two =
    'components: { front: { copies: { main: { at: here/site-1 } } }, back: { copies: { main: { at: here/site-2 } } } }';

  it('is 16 hexadecimal digits, the same every time', () => {
    expect(base).toMatch(/^[0-9a-f]{16}$/);
    expect(hashOf({})).toBe(base);
  });

  it.each([
    ['the order of fields', { run: 'run: { horizon: 1d, starts: 2026-05-20 10:00 }' }],
    [
      'how a value is written',
      { run: 'run: { starts: "2026-05-20 10:00", horizon: 24h, lead: 1800s }' },
    ],
    ['the lesson', { expect: 'lesson: What it teaches' }],
    ['the sources', { expect: 'sources: [{ title: A page }]' }],
    ['expectations', { expect: 'expect: []' }],
    ['comments', { expect: '# a comment' }],
    ['other variants', { variants: 'variants: { v: { name: V } }' }],
  ])('does not depend on %s', (_, replaced) => {
    expect(hashOf(replaced)).toBe(base);
  });

  it.each([
    ['a duration', { run: `run: { starts: 2026-05-20 10:00, horizon: ${DAY + 1}s }` }],
    ['the moment', { run: 'run: { starts: 2026-05-20 10:01, horizon: 1d }' }],
    ['the zone', { product: 'product: { name: Example, timezone: UTC }' }],
    ['a name on screen', { product: 'product: { name: Other }' }],
    [
      'the place of a copy',
      { components: 'components: { front: { copies: { main: { at: here/site-2 } } } }' },
    ],
    [
      'a fact about a hosting',
      {
        hosting:
          'hosting: { here: { offer: nubo, region: rie }, away: { offer: outscale-cloudgouv } }',
      },
    ],
  ])('depends on %s', (_, replaced) => {
    expect(hashOf(replaced)).not.toBe(base);
  });

  it('depends on the order of named things, which decides ties', () => {
    const swapped =
      'components: { back: { copies: { main: { at: here/site-2 } } }, front: { copies: { main: { at: here/site-1 } } } }';
    expect(hashOf({ components: two })).not.toBe(hashOf({ components: swapped }));
  });
});
