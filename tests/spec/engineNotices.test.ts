/** When an authority has to be told: what starts its clock, what does not, and what nobody tells. */
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/analysis/index.ts';
import { aRun } from '../helpers/aDossier.ts';
import { play } from '../helpers/play.ts';

interface Told {
  readonly trigger?: string;
  readonly steps?: string;
  readonly incidents?: string;
  readonly more?: string;
}

const WARN = 'warn: { do: notify, by: dpo, deadline: 4h, takes: 10m }';

/** The one who has to tell is not there before the evening of the day after. */
const dossier = ({
  trigger = 'when: web < 50%, learned-after: 0s',
  steps = WARN,
  incidents = 'fire: [{ at: T+0, do: outage, what: here/a, for: 15m }]',
  more = '',
}: Told): string => `
run: { horizon: 3d }
people: { crew: {}, dpo: { hours: sat 17:30-18:00 } }
plans: { tell: { kind: recovery, trigger: { ${trigger} }, steps: { ${steps} } } }
incidents: { ${incidents} }
${more}`;

const rules = (told: Told): string => play(aRun(dossier(told)), [{ kind: 'rule' }]);

const statusOf = (text: string) => judge(aRun(text)).rules.find(({ rule }) => rule === 'P11');

describe('[ENG-415] a clock begins with what there is to report', () => {
  it('an outage that lasts starts it, once confirmed', () => {
    const lasting = 'fire: [{ at: T+0, do: outage, what: here/a, for: 9h }]';
    expect(rules({ incidents: lasting })).toBe('T+4:00:01  rule P11:tell.warn  kept → breached');
    const trigger = 'when: web < 50% for 30m, learned-after: 0s';
    expect(rules({ incidents: lasting, trigger })).toBe(
      'T+4:30:01  rule P11:tell.warn  kept → breached',
    );
  });

  it('one of a quarter of an hour does not reach the threshold of the design', () => {
    expect(rules({ trigger: 'when: web < 50% for 30m, learned-after: 0s' })).toBe('');
  });

  it('nor does one that is over before it is qualified', () => {
    const steps = `look: { do: qualify, by: crew, takes: 1h }, ${WARN}`;
    expect(rules({ steps })).toBe('');
    const lasting = 'fire: [{ at: T+0, do: outage, what: here/a, for: 9h }]';
    expect(rules({ steps, incidents: lasting })).toBe(
      'T+4:00:01  rule P11:tell.warn  kept → breached',
    );
  });

  it('a false alarm starts nothing', () => {
    const trigger = 'when: web < 50%, seen-by: probe';
    const probe = (alarms: string) => `probes: { probe: { watches: web, delay: 1m${alarms} } }`;
    const lasting = 'fire: [{ at: T+40h, do: outage, what: here/a, for: 1m }]';
    const alarmed = aRun(
      dossier({
        trigger,
        incidents: lasting,
        more: probe(', false-alarms: 3h, false-alarm-lasts: 10m'),
      }),
    );
    expect(play(alarmed, [{ kind: 'plan' }])).toContain('running');
    expect(play(alarmed, [{ kind: 'rule' }])).toBe('');
  });
});

describe('[ENG-416] a plan that runs again has new deadlines', () => {
  it('counts for the second incident from its own confirmation', () => {
    const text = dossier({
      steps: 'warn: { do: notify, by: crew, deadline: 4h, takes: 10m }',
      incidents: `
  fire: [{ at: T+0, do: outage, what: here/a, for: 2h }]
  again: [{ at: T+9h, do: outage, what: here/a, for: 20h }, { at: T+8h, do: absence, what: crew }]`
        .replaceAll('\n', ',\n')
        .replace(',', ''),
    }).replace('kind: recovery,', 'kind: recovery, again: true,');
    expect(play(aRun(text), [{ kind: 'rule' }])).toBe(
      'T+13:00:01  rule P11:tell.warn  kept → breached',
    );
  });
});

describe('[ENG-417] what a text wants told and no plan tells', () => {
  const untold = (regulation: string, told: Told = {}): string =>
    `product: { doctrine: none, regulations: [${regulation}] }\n${dossier({
      steps: 'mend: { do: task, by: crew, takes: 1h }',
      incidents: 'fire: [{ at: T+0, do: outage, what: here/a, for: 40h }]',
      ...told,
    })}`;

  it('is a breach once the clock runs out', () => {
    const run = aRun(untold('nis2'));
    expect(play(run, [{ kind: 'rule' }])).toContain('T+24:00:01  rule P11:tell  kept → breached');
    expect(statusOf(untold('nis2'))?.status).toBe('breached');
    expect(judge(run).word).toBe('unlawful');
  });

  it('asks nothing where the text does not: no personal data, no essential entity', () => {
    expect(statusOf(untold('gdpr'))?.status).toBe('not-judged');
    expect(statusOf(untold('nis2', { more: 'governance: { essential: false }' }))?.status).toBe(
      'not-judged',
    );
  });

  it('[ENG-520] without any plan, from when a probe tells of the loss; nobody is aware without one', () => {
    const bare = (rest: string, lasts = '40h'): string => `
product: { doctrine: none, regulations: [nis2] }
run: { horizon: 2d }
${rest}
incidents: { fire: [{ at: T+0, do: outage, what: here/a, for: ${lasts} }] }`;
    const eye = 'probes: { eye: { watches: web, delay: 10m } }';
    expect(play(aRun(bare(eye)), [{ kind: 'rule' }])).toBe(
      'T+24:10:01  rule P11:eye  kept → breached',
    );
    expect(statusOf(bare(eye))?.status).toBe('breached');
    expect(statusOf(bare(''))).toMatchObject({ status: 'not-judged', because: 'nobody-aware' });
    // Over before the probe looked: nobody ever saw it.
    expect(statusOf(bare(eye, '5m'))).toMatchObject({
      status: 'not-judged',
      because: 'nobody-aware',
    });
  });

  it('is not called on while nobody is aware, and says so', () => {
    const short = 'when: web < 50% for 50h, learned-after: 0s';
    expect(statusOf(untold('nis2', { trigger: short }))).toMatchObject({
      status: 'not-judged',
      because: 'nobody-aware',
    });
  });
});

describe('[ENG-172] how much was left of a deadline, or by how much it was missed', () => {
  const LASTING = 'fire: [{ at: T+0, do: outage, what: here/a, for: 9h }]';
  const noticesOf = (told: Told) =>
    (judge(aRun(dossier(told))).notices ?? []).map(({ step, from, sentAt, margin, met }) => ({
      step,
      from: from - 3600,
      sentAt: sentAt === null ? null : sentAt - 3600,
      margin,
      met,
    }));
  const NOW = 'warn: { do: notify, by: crew, deadline: 4h, takes: 10m }';

  it('sent in time, with so much to spare', () => {
    expect(noticesOf({ steps: NOW, incidents: LASTING })).toEqual([
      { step: 'tell.warn', from: 0, sentAt: 600, margin: 4 * 3600 - 600, met: true },
    ]);
  });

  it('sent late, from the second at which the deadline was past', () => {
    const late = 'warn: { do: notify, by: crew, deadline: 5m, takes: 10m }';
    expect(noticesOf({ steps: late, incidents: LASTING })).toEqual([
      { step: 'tell.warn', from: 0, sentAt: 600, margin: -300, met: false },
    ]);
  });

  it('counted from the classification where the text says so', () => {
    const steps = `look: { do: qualify, by: crew, takes: 1h }, ${NOW.replace('4h', '4h, from: classification, after: look')}`;
    expect(noticesOf({ steps, incidents: LASTING })).toEqual([
      { step: 'tell.warn', from: 3600, sentAt: 4200, margin: 4 * 3600 - 600, met: true },
    ]);
  });

  it('nothing where no clock ran: no incident, a false alarm', () => {
    expect(
      noticesOf({ steps: NOW, incidents: 'fire: [{ at: T+5d, do: outage, what: here/a }]' }),
    ).toEqual([]);
    const more = 'probes: { probe: { watches: web, delay: 1m, false-alarms: 1h } }';
    const told = {
      steps: NOW,
      incidents: 'fire: [{ at: T+70h, do: outage, what: here/a, for: 1m }]',
      more,
    };
    const trigger = 'when: web < 50%, seen-by: probe';
    expect(noticesOf({ ...told, trigger }).filter(({ met }) => !met)).toEqual([]);
  });
});
