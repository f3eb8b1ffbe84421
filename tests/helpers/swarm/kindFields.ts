/** Values for the fields that a kind of step or of effect declares, by the form its schema gives them. */
import type { z } from 'zod';
import { fieldInfoOf } from '../../../src/scenario/shape/fieldInfo.ts';
import { defOf } from '../../../src/scenario/shape/unwrap.ts';
import type { Section } from '../invented.ts';
import type { Luck } from './switches.ts';
import { law, minutes, share, sourcedLaw } from './texts.ts';

/** How to write a field of each form; laws of a kind that must be fixed are plain durations. */
const WRITERS: Readonly<Record<string, (luck: Luck, isFixed: boolean) => unknown>> = {
  law: (luck) => law(luck, 1, 300),
  'sourced-law': (luck, isFixed) => (isFixed ? minutes(luck, 1, 300) : sourcedLaw(luck, 1, 300)),
  duration: (luck) => minutes(luck, 0, 120),
  share: (luck) => share(luck),
  percent: (luck) => share(luck),
  rate: (luck) => luck.oneOf(['1GB/h', '900GB/h', '5Gbps']),
  // Whole numbers have no form.
  '': (luck) => luck.whole(1, 4),
  date: (luck) => luck.oneOf(['2020-01-01', '2030-01-01']),
  'date-time': (luck) => luck.oneOf(['2020-01-01 00:00', '2030-01-01 00:00']),
  text: (luck) => luck.oneOf(['ANSSI', 'CNIL']),
};

interface Asked {
  readonly luck: Luck;
  /** Fields that are written by somebody else: references. */
  readonly given: Section;
  readonly isFixed: boolean;
}

/** Words that an element of a list may be. */
function wordsOf(element: unknown): readonly string[] {
  const def = defOf(element as z.ZodType);
  if (def.type !== 'enum') throw new Error('the swarm writes lists of closed words only');
  return Object.values(def.entries).map(String);
}

/**
 * Fields of a kind: those given, then those that its schema asks for; what may be left out is, once in three.
 *
 * @throws Error for a form that the swarm cannot write yet: teach it here
 */
export function fieldsOf(fields: z.ZodRawShape, { luck, given, isFixed }: Asked): Section {
  const written = Object.entries(fields).flatMap(
    ([name, schema]): (readonly [string, unknown])[] => {
      if (name in given) return [];
      const { form, isRequired, bare } = fieldInfoOf(schema);
      if (!isRequired && luck.onceIn(3)) return [];
      const def = defOf(bare);
      if (def.type === 'enum') return [[name, luck.oneOf(Object.values(def.entries))]];
      if (def.type === 'number') return [[name, luck.whole(1, 9)]];
      if (def.type === 'boolean') return [[name, luck.onceIn(2)]];
      // The one plain text of a kind is a country.
      if (def.type === 'string' && form === null) return [[name, luck.oneOf(['FR', 'US', 'CH'])]];
      if (def.type === 'array') return [[name, [luck.oneOf(wordsOf(def.element))]]];
      const write = WRITERS[form ?? ''];
      if (!write) throw new Error(`the swarm cannot write the field ${name}, of form ${form}`);
      return [[name, write(luck, isFixed)]];
    },
  );
  // Some fields mean nothing alone.
  const all: Record<string, unknown> = { ...given, ...Object.fromEntries(written) };
  for (const [field, needed] of [
    ['rehydration', 'reads'],
    ['streams', 'per-stream'],
  ] as const) {
    if (all[needed] === undefined) delete all[field];
  }
  return all;
}
