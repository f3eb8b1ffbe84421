/**
 * The dossier: the one definition of what a file may say. Types, validation, the JSON Schema for editors and the
 * reference page all derive from it.
 */
import { z } from 'zod';
import {
  dateField,
  dateTimeField,
  durationField,
  idField,
  localisedField,
  lossField,
  named,
  referenceField,
  section,
} from '../../model/fields.ts';
import { DOCTRINES, RULE_CODES } from '../../model/vocabulary.ts';
import { componentsSchema, peopleSchema, probesSchema, toolsSchema } from './component.ts';
import { domainsSchema, hostingsSchema } from './hosting.ts';
import { incidentsSchema } from './incident.ts';
import { plansSchema } from './plan.ts';
import { dataSetsSchema, servicesSchema } from './service.ts';

/** The dossier format this version reads; older ones are migrated first. */
export const FORMAT_VERSION = 1;

export const VERDICTS = [
  'holds',
  'holds-degraded',
  'unlawful',
  'fails',
  'stuck',
  'undetermined',
] as const;
export type VerdictWord = (typeof VERDICTS)[number];

const productSchema = section({
  name: localisedField,
  summary: localisedField.optional(),
  timezone: z.string().min(1).max(60).default('Europe/Paris'),
  doctrine: z.enum(DOCTRINES).default('cloud-au-centre-2023'),
});

const runSchema = section({
  /** T: the moment the incidents count from, on the product's clock. */
  starts: dateTimeField,
  /** How long before T the run begins, so that normal life is seen. */
  lead: durationField.default(1800),
  /** How long after T the run goes on. */
  horizon: durationField,
  holidays: z.array(dateField).max(400).default([]),
});

const sourceSchema = section({
  title: z.string().min(1).max(400),
  note: localisedField.optional(),
});

const expectationSchema = section({
  variant: idField.optional(),
  incident: idField,
  mode: z.enum(['nominal', 'pessimistic']).default('nominal'),
  verdict: z.enum(VERDICTS).optional(),
  /** `within: rto` of this service. */
  service: referenceField.optional(),
  within: z.union([z.enum(['rto', 'mtpd']), durationField]).optional(),
  data: referenceField.optional(),
  /** Largest age of the data lost: `<= 15m`. */
  lost: lossField.optional(),
  /** All rules kept, or the ones that must be breached. */
  rules: z.union([z.literal('kept'), z.array(z.enum(RULE_CODES))]).optional(),
});

/** Sections a design variant may replace; `null` removes, as a JSON merge patch does. */
const variantSchema = section({
  name: localisedField,
  lesson: localisedField.optional(),
  /** Plans that this variant may use; all when left out. */
  plans: z.array(idField).max(100).optional(),
  /** Merge patch (RFC 7396) over the other sections. */
  change: z.record(z.string(), z.unknown()).default({}),
});

export const dossierSchema = section({
  bascule: z.literal(FORMAT_VERSION),
  $schema: z.string().max(400).optional(),
  product: productSchema,
  run: runSchema,
  services: servicesSchema,
  data: dataSetsSchema.default({}),
  hosting: hostingsSchema,
  domains: domainsSchema.default({}),
  components: componentsSchema,
  tools: toolsSchema.default({}),
  people: peopleSchema.default({}),
  probes: probesSchema.default({}),
  plans: plansSchema.default({}),
  incidents: incidentsSchema.default({}),
  variants: named(variantSchema).default({}),
  lesson: localisedField.optional(),
  sources: z.array(sourceSchema).max(200).default([]),
  expect: z.array(expectationSchema).max(500).default([]),
});

/** As written in the file. */
export type DossierInFile = z.input<typeof dossierSchema>;
/** As read: units converted, defaults filled. References are still names; `checks/` has verified them. */
export type DossierAsRead = z.output<typeof dossierSchema>;
export type Variant = z.output<typeof variantSchema>;
export type Expectation = z.output<typeof expectationSchema>;
