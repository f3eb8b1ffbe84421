import { describe, expect, it } from 'vitest';
import { InvariantError } from '../../../src/base/assert.ts';
import { holderRules, ruleKinds, ruleOf } from '../../../src/kinds/rules/index.ts';
import type { Fact, Hosting, Qualification } from '../../../src/model/hosting.ts';
import { type DataClass, RULE_CODES } from '../../../src/model/vocabulary.ts';
import { catalogue, hostingOf } from '../../../src/scenario/catalogue/index.ts';

type HolderCode = 'P1' | 'P2' | 'P3' | 'P5';

function ruleFor(code: HolderCode) {
  const rule = holderRules.find((candidate) => candidate.code === code);
  if (!rule) throw new Error(`no rule ${code}`);
  return rule;
}

/** A catalogue offer in its first region, or in the one named after a slash. */
function hosted(place: string, changes: Partial<Hosting> = {}): Hosting {
  const [offerId = '', regionId] = place.split('/');
  const offer = catalogue.findOffer(offerId);
  const region = offer?.regions.find(({ id }) => regionId === undefined || id === regionId);
  if (!offer || !region) throw new Error(`nothing called ${place}`);
  return { ...hostingOf(offerId, offer, region), ...changes };
}

const fact = <Value>(value: Value | null): Fact<Value> => ({
  value,
  asOf: null,
  source: 'test',
  confidence: 'low',
});

const secNumCloud = (
  value: Qualification['status']['value'],
  from: string | null,
  until: string | null,
): Qualification => ({ scheme: 'SecNumCloud', status: fact(value), from, until });

describe('P1, places of the catalogue', () => {
  it.each([
    ['nubo', '2026-11-23', 'kept'],
    ['pi', '2026-11-23', 'kept'],
    ['on-premise', '2026-11-23', 'kept'],
    ['s3ns-premi3ns', '2025-12-16', 'breached'],
    ['s3ns-premi3ns', '2025-12-17', 'kept'],
    ['s3ns-premi3ns', '2026-11-23', 'kept'],
    ['s3ns-premi3ns', '2028-12-17', 'kept'],
    ['s3ns-premi3ns', '2028-12-18', 'breached'],
    ['numspot', '2026-11-23', 'undetermined'],
    ['bleu', '2026-11-23', 'undetermined'],
    ['outscale-cloudgouv', '2026-11-23', 'undetermined'],
    ['outscale-eu-west-2', '2026-11-23', 'breached'],
    ['ovh-public', '2026-11-23', 'breached'],
    ['infomaniak', '2026-11-23', 'breached'],
    ['aws/eu-west-3', '2026-11-23', 'breached'],
    ['aws-eusc', '2026-11-23', 'breached'],
    ['azure', '2026-11-23', 'breached'],
    ['google', '2026-11-23', 'breached'],
  ])('%s on %s: %s', (place, date, expected) => {
    expect(ruleFor('P1').judge(hosted(place), date)).toBe(expected);
  });
});

describe('P1, a commercial offer as its facts are known', () => {
  const valid = secNumCloud('granted', '2024-01-01', '2026-12-31');
  const unknown = secNumCloud(null, null, null);
  const none = secNumCloud('none', null, null);
  it.each([
    { name: 'qualified and immune', qualifications: [valid], immune: true, expected: 'kept' },
    { name: 'qualified, not immune', qualifications: [valid], immune: false, expected: 'breached' },
    {
      name: 'qualified, immunity unknown',
      qualifications: [valid],
      immune: null,
      expected: 'undetermined',
    },
    {
      name: 'qualification unknown, not immune',
      qualifications: [unknown],
      immune: false,
      expected: 'breached',
    },
    {
      name: 'qualification unknown, immune',
      qualifications: [unknown],
      immune: true,
      expected: 'undetermined',
    },
    {
      name: 'not qualified, immunity unknown',
      qualifications: [none],
      immune: null,
      expected: 'breached',
    },
    { name: 'nothing said', qualifications: [], immune: true, expected: 'undetermined' },
    {
      name: 'one lapsed, one valid',
      qualifications: [secNumCloud('lapsed', '2019-01-01', '2022-01-01'), valid],
      immune: true,
      expected: 'kept',
    },
    {
      name: 'one over, one unknown',
      qualifications: [secNumCloud('granted', '2019-01-01', '2022-01-01'), unknown],
      immune: true,
      expected: 'undetermined',
    },
    {
      name: 'in progress',
      qualifications: [secNumCloud('in-progress', '2024-01-01', '2026-12-31')],
      immune: true,
      expected: 'breached',
    },
    {
      name: 'granted, end unknown',
      qualifications: [secNumCloud('granted', '2024-01-01', null)],
      immune: true,
      expected: 'undetermined',
    },
    {
      name: 'granted later, end unknown',
      qualifications: [secNumCloud('granted', '2027-01-01', null)],
      immune: true,
      expected: 'breached',
    },
    {
      name: 'beginning unknown, already over',
      qualifications: [secNumCloud('granted', null, '2026-01-01')],
      immune: true,
      expected: 'breached',
    },
    {
      name: 'valid under another scheme only',
      qualifications: [{ ...valid, scheme: 'ISO 27001' }],
      immune: true,
      expected: 'undetermined',
    },
  ])('$name: $expected', ({ qualifications, immune, expected }) => {
    const hosting = hosted('ovh-public', { qualifications, immune: fact(immune) });
    expect(ruleFor('P1').judge(hosting, '2026-11-23')).toBe(expected);
  });

  it('an internal cloud needs neither qualification nor immunity', () => {
    const bare = hosted('nubo', { qualifications: [none], immune: fact<boolean>(null) });
    expect(ruleFor('P1').judge(bare, '2026-11-23')).toBe('kept');
  });

  it('own premises that the dossier says are not immune are not the State’s own', () => {
    const managed = hosted('on-premise', { immune: fact(false) });
    expect(ruleFor('P1').judge(managed, '2026-11-23')).toBe('breached');
  });
});

describe('P1, the days on which its judgement may change', () => {
  it('are the first day of a qualification and the day after its last', () => {
    expect(ruleFor('P1').changesOn(hosted('s3ns-premi3ns'))).toEqual(['2025-12-17', '2028-12-18']);
  });

  it.each([
    ['2026-12-31', '2027-01-01'],
    ['2028-02-28', '2028-02-29'],
    ['2027-02-28', '2027-03-01'],
    ['2026-09-30', '2026-10-01'],
  ])('the day after %s is %s', (until, next) => {
    const qualifications = [secNumCloud('granted', null, until)];
    expect(ruleFor('P1').changesOn(hosted('scaleway', { qualifications }))).toEqual([next]);
  });

  it('come in order, each once, from granted qualifications only', () => {
    const qualifications = [
      secNumCloud('granted', '2027-01-01', '2029-12-31'),
      secNumCloud('granted', '2024-01-01', '2026-12-31'),
      secNumCloud('lapsed', '2019-01-01', '2021-12-31'),
    ];
    expect(ruleFor('P1').changesOn(hosted('scaleway', { qualifications }))).toEqual([
      '2024-01-01',
      '2027-01-01',
      '2030-01-01',
    ]);
  });

  it('include every day on which the answer differs from the day before', () => {
    const rule = ruleFor('P1');
    const hosting = hosted('s3ns-premi3ns');
    for (const day of rule.changesOn(hosting)) {
      const eve = day === '2025-12-17' ? '2025-12-16' : '2028-12-17';
      expect(rule.judge(hosting, day)).not.toBe(rule.judge(hosting, eve));
    }
  });

  it('are none where a qualification does not count', () => {
    const qualifications = [secNumCloud('granted', '2024-01-01', '2026-12-31')];
    expect(ruleFor('P1').changesOn(hosted('nubo', { qualifications }))).toEqual([]);
    expect(ruleFor('P1').changesOn(hosted('numspot'))).toEqual([]);
  });

  it('refuse a text that is no day, as a mistake of ours', () => {
    const qualifications = [secNumCloud('granted', null, 'soon')];
    expect(() => ruleFor('P1').changesOn(hosted('scaleway', { qualifications }))).toThrow(
      InvariantError,
    );
  });
});

describe('P2, P3 and P5', () => {
  it.each([
    ['P2', 'nubo', 'breached'],
    ['P2', 'pi', 'kept'],
    ['P2', 's3ns-premi3ns', 'undetermined'],
    ['P2', 'aws', 'breached'],
    ['P3', 'nubo', 'undetermined'],
    ['P3', 'aws/eu-west-3', 'kept'],
    ['P3', 'aws/us-east-1', 'breached'],
    ['P5', 'pi', 'kept'],
    ['P5', 'aws/eu-west-3', 'kept'],
    ['P5', 'aws/us-east-1', 'undetermined'],
    ['P5', 'exoscale/ch-gva-2', 'kept'],
  ] as const)('%s on %s: %s', (code, place, expected) => {
    expect(ruleFor(code).judge(hosted(place), '2026-11-23')).toBe(expected);
  });

  it.each([
    ['P2', { restricted: fact(true) }, 'kept'],
    ['P2', { restricted: fact<boolean>(null) }, 'undetermined'],
    ['P3', { health: fact(true) }, 'kept'],
    ['P3', { health: fact(false) }, 'breached'],
    ['P5', { adequate: fact(false) }, 'breached'],
  ] as const)('%s follows what the dossier states: %j', (code, changes, expected) => {
    expect(ruleFor(code).judge(hosted('scaleway', changes), '2026-11-23')).toBe(expected);
  });

  it.each(['P2', 'P3', 'P5'] as const)('%s does not change with the date', (code) => {
    expect(ruleFor(code).changesOn(hosted('s3ns-premi3ns'))).toEqual([]);
  });
});

describe('the data that a rule protects', () => {
  const cases: readonly {
    classes: readonly DataClass[];
    sensitive: boolean;
    rules: readonly HolderCode[];
  }[] = [
    { classes: [], sensitive: false, rules: [] },
    { classes: ['public', 'internal'], sensitive: false, rules: [] },
    { classes: ['personal'], sensitive: false, rules: ['P5'] },
    { classes: ['citizen-personal'], sensitive: true, rules: ['P1', 'P5'] },
    { classes: ['health'], sensitive: false, rules: ['P3', 'P5'] },
    { classes: ['restricted'], sensitive: false, rules: ['P2'] },
    { classes: ['legal-secret'], sensitive: true, rules: ['P1'] },
    {
      classes: ['personal', 'health', 'restricted'],
      sensitive: true,
      rules: ['P1', 'P2', 'P3', 'P5'],
    },
  ];
  it.each(cases)('$classes (sensitive: $sensitive): $rules', ({ classes, sensitive, rules }) => {
    const codes: readonly HolderCode[] = ['P1', 'P2', 'P3', 'P5'];
    const applied = codes.filter((code) => ruleFor(code).appliesTo({ classes, sensitive }));
    expect(applied).toEqual(rules);
  });
});

describe('the list of rules', () => {
  it('has every code of the vocabulary once, in its order', () => {
    expect(ruleKinds.map(({ code }) => code)).toEqual(RULE_CODES);
    for (const code of RULE_CODES) expect(ruleOf(code).code).toBe(code);
  });

  it('has the holder rules among them, in the same order', () => {
    const codes = holderRules.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['P1', 'P2', 'P3', 'P5']));
    expect(codes).toEqual(RULE_CODES.filter((code) => 'judge' in ruleOf(code)));
    for (const rule of holderRules) expect(ruleKinds).toContain(rule);
  });

  it.each([
    ['law', ['P1', 'P2', 'P3', 'P4', 'P5', 'P11']],
    ['practice', ['P6', 'P7', 'P8', 'P10', 'P13', 'SNC-5']],
    ['governance', ['P9']],
    ['objective', ['P12', 'P14']],
  ] as const)('of nature %s are %j', (nature, codes) => {
    for (const code of codes) expect(ruleOf(code).nature).toBe(nature);
  });

  it('says what each demands, in both languages, and from which text', () => {
    for (const { code, label, sentence, source } of ruleKinds) {
      for (const text of [label.fr, label.en, sentence.fr, sentence.en, source]) {
        expect(text.trim(), code).not.toBe('');
      }
      expect(sentence.fr.endsWith('.'), code).toBe(true);
      expect(sentence.en.endsWith('.'), code).toBe(true);
    }
  });
});
