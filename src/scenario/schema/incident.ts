/** Section `incidents`: what breaks, when. */
import { z } from 'zod';
import { incidentKinds } from '../../kinds/incidents/index.ts';
import { whenField } from '../../model/conditionField.ts';
import { described } from '../../model/described.ts';
import { localisedField, named, referenceField, section } from '../../model/fields.ts';
import type { SourcedLaw } from '../../model/law.ts';
import { parseLaw } from '../../model/parseLaw.ts';

/** Instants of an incident count from T, the moment the run is about: `T+0`, `T+2h`, `T+uniform(0h, 60m)`. */
export const instantField = z
  .string()
  .meta({ form: 'instant', examples: ['T+0', 'T+2h'] })
  .transform((written, context): SourcedLaw => {
    const text = written.trim();
    const after = text.startsWith('T+') ? text.slice(2).trim() : '';
    const law = parseLaw(after === '0' ? '0s' : after);
    // What befalls later leaves more time.
    if (typeof law !== 'string') return { law, text, source: null, feared: 'short' };
    context.addIssue({
      code: 'custom',
      params: { field: 'instant', found: written, detail: law },
      input: written,
    });
    return z.NEVER;
  });

export const effectFields = {
  at: described(instantField, {
    fr: 'Quand, compté depuis T : `T+0`, `T+2h`, `T+uniform(0h, 60m)`.',
    en: 'When, counted from T: `T+0`, `T+2h`, `T+uniform(0h, 60m)`.',
  }),
  when: described(whenField.optional(), {
    fr: 'Ce qui doit être vrai, vu ou non, pour que l’effet commence ; `at` dit alors à partir de quand : `nubo is down for 30m`, `declare < 50%` ; plusieurs par `{ all: […] }` ou `{ any: […] }`.',
    en: 'What must be true, seen or not, for the effect to begin; `at` then says from when on: `nubo is down for 30m`, `declare < 50%`; several by `{ all: […] }` or `{ any: […] }`.',
  }),
  what: described(
    z
      .union([referenceField, z.array(referenceField).min(1).max(500)])
      .transform((written): readonly string[] =>
        typeof written === 'string' ? [written] : written,
      ),
    { fr: 'Ce qui est touché.', en: 'What is hit.' },
  ),
};

type SchemaOf<Kind> = Kind extends {
  readonly kind: infer Name extends string;
  readonly fields: infer Fields extends z.ZodRawShape;
}
  ? ReturnType<typeof section<typeof effectFields & Fields & { do: z.ZodLiteral<Name> }>>
  : never;
type SchemasOf<List extends readonly unknown[]> = {
  [Index in keyof List]: SchemaOf<List[Index]>;
};

// The cast gives back the tuple that `map` forgets: one schema for each kind, in the list's order.
const effectSchemas = incidentKinds.map((kind) =>
  section({ do: z.literal(kind.kind), ...effectFields, ...kind.fields }),
) as unknown as SchemasOf<typeof incidentKinds>;

export const effectSchema = z.discriminatedUnion('do', effectSchemas);

const effectsField = z.array(effectSchema).min(1).max(200);

/** An incident is a list of effects, or the same with a name and a story. */
export const incidentSchema = z
  .union([
    effectsField,
    section({
      name: described(localisedField.optional(), {
        fr: 'Nom montré à l’écran.',
        en: 'Name on screen.',
      }),
      story: described(localisedField.optional(), {
        fr: 'Ce qui s’est passé, pour qui lit.',
        en: 'What happened, for the reader.',
      }),
      effects: described(effectsField, {
        fr: 'Ce qui casse, et quand.',
        en: 'What breaks, and when.',
      }),
    }),
  ])
  .transform((written) =>
    'effects' in written ? written : { name: undefined, story: undefined, effects: written },
  );

export const incidentsSchema = named(incidentSchema);
export type Effect = z.output<typeof effectSchema>;
export type Incident = z.output<typeof incidentSchema>;
