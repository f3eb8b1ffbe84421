/** The schema of dossiers for editors: completion, help and a first check while one types. */
import { z } from 'zod';
import { printJson } from './manual/printJson.ts';
import { dossierSchema, includeSchema } from './schema/dossier.ts';
import { fieldInfoOf, isMeasured } from './shape/fieldInfo.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Words about a field that are ours, not JSON Schema's. */
const OWN_WORDS = ['fr', 'form'] as const;

function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    // What a person writes, not what the program reads.
    io: 'input',
    // The version that the YAML language server knows best.
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => {
      for (const word of OWN_WORDS) delete jsonSchema[word];
      const { form, fallback } = fieldInfoOf(zodSchema);
      // The schema has seconds and shares; an editor shows what an author would write.
      if (isMeasured(form) && fallback !== null) jsonSchema.default = fallback;
    },
  });
}

/**
 * JSON Schema (draft 7) of a dossier. What holds between fields is not in it: `openDossier` checks that.
 * A dossier that includes other files may leave sections to them.
 */
export function jsonSchema(): JsonSchema {
  const { required, properties, ...rest } = jsonSchemaOf(dossierSchema);
  const { $schema: _draft, ...include } = jsonSchemaOf(includeSchema);
  return {
    ...rest,
    title: 'Bascule dossier',
    properties: { ...properties, include },
    required: ['bascule'],
    anyOf: [{ required: ['include'] }, { required: required ?? [] }],
  };
}

/** The text of the published file. */
export const jsonSchemaText = (): string => printJson(jsonSchema());
