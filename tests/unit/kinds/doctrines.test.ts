import { describe, expect, it } from 'vitest';
import {
  DOCTRINES,
  doctrineOf,
  doctrines,
  isSensitive,
} from '../../../src/kinds/doctrines/index.ts';
import { DATA_CLASSES, type DataClass, RULE_CODES } from '../../../src/model/vocabulary.ts';

const [IN_2021, IN_2023, NONE] = ['cloud-au-centre-2021', 'cloud-au-centre-2023', 'none'] as const;

describe('what is sensitive', () => {
  const cases: readonly { classes: readonly DataClass[]; in2021: boolean; in2023: boolean }[] = [
    { classes: [], in2021: false, in2023: false },
    { classes: ['public'], in2021: false, in2023: false },
    { classes: ['internal'], in2021: false, in2023: false },
    { classes: ['personal'], in2021: false, in2023: false },
    { classes: ['health'], in2021: false, in2023: false },
    { classes: ['personal', 'health'], in2021: false, in2023: false },
    { classes: ['restricted'], in2021: false, in2023: false },
    { classes: ['citizen-personal'], in2021: true, in2023: false },
    { classes: ['company-economic'], in2021: true, in2023: false },
    { classes: ['agent-business'], in2021: true, in2023: false },
    { classes: ['legal-secret'], in2021: false, in2023: true },
    { classes: ['essential-state-mission'], in2021: false, in2023: true },
    { classes: ['citizen-personal', 'legal-secret'], in2021: true, in2023: true },
    { classes: ['personal', 'sensitive'], in2021: true, in2023: true },
  ];
  it.each(cases)('$classes: 2021 $in2021, 2023 $in2023', ({ classes, in2021, in2023 }) => {
    expect(isSensitive(IN_2021, classes)).toBe(in2021);
    expect(isSensitive(IN_2023, classes)).toBe(in2023);
    expect(isSensitive(IN_2021, classes.toReversed())).toBe(in2021);
    expect(isSensitive(NONE, classes)).toBe(false);
  });

  it('the two definitions disagree on the tax returns of citizens', () => {
    const classes: readonly DataClass[] = ['personal', 'citizen-personal'];
    expect(isSensitive(IN_2021, classes)).not.toBe(isSensitive(IN_2023, classes));
  });

  it('without a doctrine nothing is', () => {
    expect(isSensitive(NONE, DATA_CLASSES)).toBe(false);
  });
});

describe('the list of doctrines', () => {
  it('has every name of the vocabulary once, in its order', () => {
    expect(doctrines.map(({ name }) => name)).toEqual(DOCTRINES);
    for (const name of DOCTRINES) expect(doctrineOf(name).name).toBe(name);
  });

  it.each([
    [IN_2021, RULE_CODES],
    [IN_2023, RULE_CODES],
    [NONE, ['P3', 'P5', 'P6', 'P7', 'P8', 'P11', 'P12', 'P14']],
  ] as const)('%s is judged by %j', (name, rules) => {
    expect(doctrineOf(name).rules).toEqual(rules);
  });

  it.each(doctrines.map((doctrine) => ({ ...doctrine })))(
    '$name lists its rules in the vocabulary’s order',
    ({ rules }) => {
      expect(rules).toEqual(RULE_CODES.filter((code) => rules.includes(code)));
    },
  );

  it('says in both languages what each calls sensitive', () => {
    for (const { label, sentence, source } of doctrines) {
      for (const text of [label.fr, label.en, sentence.fr, sentence.en, source]) {
        expect(text.trim()).not.toBe('');
      }
    }
  });
});
