/** Values for the fields that a kind of step or of effect declares, by the form its schema gives them. */
import { z } from 'zod';
import { fieldInfoOf } from '../../../src/scenario/shape/fieldInfo.ts';
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
  rate: (luck) => luck.oneOf(['1GB/h', '900GB/h']),
  text: (luck) => luck.oneOf(['ANSSI', 'CNIL']),
};

interface Asked {
  readonly luck: Luck;
  /** Fields that are written by somebody else: references. */
  readonly given: Section;
  readonly isFixed: boolean;
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
      if (bare instanceof z.ZodEnum) return [[name, luck.oneOf(bare.options)]];
      const write = WRITERS[form ?? ''];
      if (!write) throw new Error(`the swarm cannot write the field ${name}, of form ${form}`);
      return [[name, write(luck, isFixed)]];
    },
  );
  return { ...given, ...Object.fromEntries(written) };
}
