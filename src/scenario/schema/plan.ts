/** Section `plans`: what the team promises to do, as an executable graph. */
import { z } from 'zod';
import { stepKinds } from '../../kinds/steps/index.ts';
import { parseCondition } from '../../model/condition.ts';
import {
  dateField,
  durationField,
  idField,
  lawField,
  localisedField,
  named,
  percentField,
  referenceField,
  section,
  shareField,
} from '../../model/fields.ts';
import { PLAN_KINDS, RULE_CODES } from '../../model/vocabulary.ts';

const oneOrMore = <Item extends z.ZodType<string>>(item: Item) =>
  z
    .union([item, z.array(item).max(100)])
    .default([])
    .transform((written): readonly string[] => (typeof written === 'string' ? [written] : written));

const conditionField = z
  .string()
  .meta({
    description: 'What starts the plan, as it is seen: `service < 50% for 10m`, `hosting is cut`.',
    examples: ['declare < 50% for 10m', 'aws is under-notice'],
  })
  .transform((text, context) => {
    const condition = parseCondition(text);
    if (condition) return condition;
    context.addIssue({
      code: 'custom',
      params: { field: 'condition', found: text, detail: null },
      input: text,
    });
    return z.NEVER;
  });

/** What every step has, whatever it does. */
const stepFields = {
  name: localisedField.optional(),
  /** Steps that must be done first. */
  after: oneOrMore(referenceField),
  takes: lawField.optional(),
  /** Team that does it; nobody when left out, unless a skill is asked for. */
  by: referenceField.optional(),
  /** Skill the people must have; without `by`, any team that has it. */
  skill: z.string().min(1).max(80).optional(),
  people: z.number().int().min(1).max(100).default(1),
  /** Tools, networks, credentials, documents. */
  using: oneOrMore(referenceField),
  approval: section({
    by: referenceField,
    takes: lawField.optional(),
  }).optional(),
  rehearsed: z.union([dateField, z.literal('never')]).optional(),
  /** Overrides what the age of the rehearsal says. */
  succeeds: shareField.optional(),
  /** Counted from the moment the step could start, waiting included. */
  timeout: durationField.optional(),
  retries: z.number().int().min(0).max(100).default(0),
  /** What a final failure does to the plan. */
  'on-failure': z.enum(['stop', 'continue']).default('stop'),
  /** Step done instead when this one fails; it starts only then. */
  otherwise: idField.optional(),
};

type SchemaOf<Kind> = Kind extends {
  readonly kind: infer Name extends string;
  readonly fields: infer Fields extends z.ZodRawShape;
}
  ? ReturnType<typeof section<typeof stepFields & Fields & { do: z.ZodLiteral<Name> }>>
  : never;
type SchemasOf<List extends readonly unknown[]> = {
  [Index in keyof List]: SchemaOf<List[Index]>;
};

// The cast gives back the tuple that `map` forgets: one schema for each kind, in the list's order.
const stepSchemas = stepKinds.map((kind) =>
  section({ do: z.literal(kind.kind), ...stepFields, ...kind.fields }),
) as unknown as SchemasOf<typeof stepKinds>;

export const stepSchema = z.discriminatedUnion('do', stepSchemas);

export const planSchema = section({
  name: localisedField.optional(),
  kind: z.enum(PLAN_KINDS),
  trigger: section({
    when: conditionField,
    'seen-by': referenceField.optional(),
    /** For a condition no probe watches: from the fact to the day somebody knows it. */
    'learned-after': lawField.optional(),
  }),
  decision: section({
    by: oneOrMore(referenceField),
    takes: lawField.optional(),
    /** Probability that the answer is no. */
    refuses: percentField.default(0),
    /** Rules whose breach this decision accepts, and for how long. */
    accepts: section({
      rules: z.array(z.enum(RULE_CODES)).min(1),
      for: durationField,
    }).optional(),
  }).optional(),
  steps: named(stepSchema),
});

export const plansSchema = named(planSchema);
export type Step = z.output<typeof stepSchema>;
export type Plan = z.output<typeof planSchema>;
