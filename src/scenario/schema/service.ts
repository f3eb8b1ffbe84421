/** Sections `services` and `data`: what users get, and what must not be lost. */
import { z } from 'zod';
import {
  daysOfYearField,
  durationField,
  localisedField,
  named,
  percentField,
  rateField,
  referenceField,
  section,
  shareField,
  volumeField,
} from '../../model/fields.ts';
import { DATA_CLASSES } from '../../model/vocabulary.ts';

/** What a need may be in a file: a name, or a choice between needs. */
export type NeedInFile =
  | string
  | { readonly any: readonly NeedInFile[] }
  | { readonly all: readonly NeedInFile[] }
  | { readonly 'at-least': number; readonly of: readonly NeedInFile[] }
  | { readonly need: string; readonly without: string };

/**
 * What a service or a component needs to run: the level it gets is the lowest of `all`, the highest of `any`, the
 * k-th highest of `at-least k`; `without: 40%` keeps that share when the need is missing.
 */
export type Need =
  | { readonly type: 'one'; readonly ref: string; readonly without: number }
  | { readonly type: 'all'; readonly of: readonly Need[] }
  | {
      readonly type: 'at-least';
      readonly count: number;
      readonly of: readonly Need[];
    };

export const needField: z.ZodType<Need, NeedInFile> = z
  .lazy(() =>
    z.union([
      referenceField,
      z.strictObject({ any: z.array(needField).min(1).max(100) }),
      z.strictObject({ all: z.array(needField).min(1).max(100) }),
      z.strictObject({
        'at-least': z.number().int().min(1).max(100),
        of: z.array(needField).min(1).max(100),
      }),
      z.strictObject({ need: referenceField, without: shareField }),
    ]),
  )
  .transform((written): Need => {
    if (typeof written === 'string') return { type: 'one', ref: written, without: 0 };
    if ('any' in written) return { type: 'at-least', count: 1, of: written.any };
    if ('all' in written) return { type: 'all', of: written.all };
    if ('need' in written) return { type: 'one', ref: written.need, without: written.without };
    return { type: 'at-least', count: written['at-least'], of: written.of };
  }) as z.ZodType<Need, NeedInFile>;

export const needsField = z.array(needField).max(200).default([]);

const objectives = {
  /** Longest interruption the organisation accepts (DMIA). */
  mtpd: durationField.optional(),
  /** Longest time below the minimum level (RTO). */
  rto: durationField.optional(),
  /** Minimum level of service during a disruption (OMCA). */
  mbco: shareField.optional(),
};

export const serviceSchema = section({
  name: localisedField.optional(),
  needs: needsField,
  objectives: section(objectives).optional(),
  peaks: z
    .array(
      section({
        during: daysOfYearField,
        demand: percentField,
        objectives: section(objectives).optional(),
      }),
    )
    .max(50)
    .default([]),
  modes: named(
    section({
      name: localisedField.optional(),
      capacity: shareField,
      /** The mode collapses when this time has passed. */
      lasts: durationField.optional(),
      needs: needsField,
    }),
  ).default({}),
});

export const dataSchema = section({
  name: localisedField.optional(),
  class: z.array(z.enum(DATA_CLASSES)).max(DATA_CLASSES.length).default(['internal']),
  volume: volumeField.optional(),
  writes: rateField.optional(),
  /** Largest age of data that may be lost (PDMA). */
  rpo: durationField.optional(),
});

export const servicesSchema = named(serviceSchema);
export const dataSetsSchema = named(dataSchema);
export type Service = z.output<typeof serviceSchema>;
export type DataSet = z.output<typeof dataSchema>;
