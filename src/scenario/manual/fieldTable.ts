/** Fields of a block as rows of a table, and the blocks inside it as further tables. */
import type { Language } from '../../model/localised.ts';
import { typesetFrench } from '../codes/typesetFrench.ts';
import { fieldInfoOf } from '../shape/fieldInfo.ts';
import { alternativesOf, defOf, type Schema } from '../shape/unwrap.ts';
import type { Form, ManualWords } from './words.ts';

export interface ManualContext {
  readonly words: ManualWords;
  readonly language: Language;
}

/** A block of fields: where it stands, and its rows: field, how it is written, what holds without it, what it means. */
export interface FieldBlock {
  /** `services.<name>.peaks[]` */
  readonly path: string;
  readonly rows: readonly (readonly string[])[];
}

const isForm = (word: string | null, { forms }: ManualWords): word is Form =>
  word !== null && Object.hasOwn(forms, word);

/** A sentence about a field, as it is printed. */
export const printed = (text: string, { language }: ManualContext): string =>
  language === 'fr' ? typesetFrench(text) : text;

function plainTypeText(schema: Schema, { words }: ManualContext): string {
  const def = defOf(schema);
  switch (def.type) {
    case 'literal':
      return def.values.map((value) => `\`${value}\``).join(', ');
    case 'enum':
      return Object.values(def.entries)
        .map((value) => `\`${value}\``)
        .join(', ');
    case 'boolean':
      return '`true`, `false`';
    case 'string':
      return words.types.text;
    case 'number':
      return def.checks && def.checks.length > 0 ? words.types.whole : words.types.number;
    case 'object':
      return words.types.block;
    default:
      return words.types.anything;
  }
}

/** How the value of a field is written, in a few words. */
export function typeText(schema: Schema, context: ManualContext): string {
  const { words } = context;
  const { form, bare } = fieldInfoOf(schema);
  const def = defOf(bare);
  if (def.type === 'array') return words.types.listOf + typeText(def.element, context);
  if (def.type === 'record') return words.types.namesWith + typeText(def.valueType, context);
  if (isForm(form, words)) return words.forms[form].name;
  if (def.type !== 'union') return plainTypeText(bare, context);
  const options = new Set(def.options.map((option) => typeText(option, context)));
  return [...options].join(words.types.or);
}

function rowOf(name: string, schema: Schema, context: ManualContext): readonly string[] {
  const { about, isRequired, fallback } = fieldInfoOf(schema);
  const otherwise = fallback === null ? '' : `\`${fallback}\``;
  return [
    `\`${name}\``,
    typeText(schema, context),
    isRequired ? context.words.required : otherwise,
    about ? printed(about[context.language], context) : '',
  ];
}

/** Blocks below a field, with the path that leads to each; values with a form of their own have none. */
function blocksBelow(path: string, schema: Schema, context: ManualContext): readonly FieldBlock[] {
  if (isForm(fieldInfoOf(schema).form, context.words)) return [];
  return alternativesOf(schema).flatMap((bare) => {
    const def = defOf(bare);
    if (def.type === 'array') return blocksBelow(`${path}[]`, def.element, context);
    if (def.type === 'record') return blocksBelow(`${path}.<name>`, def.valueType, context);
    return def.type === 'object' ? fieldBlocks(path, def.shape, context) : [];
  });
}

/**
 * A block and all blocks inside it, the outer first.
 *
 * @param fields in the schema's order
 */
export function fieldBlocks(
  path: string,
  fields: Readonly<Record<string, Schema>>,
  context: ManualContext,
): readonly FieldBlock[] {
  const entries = Object.entries(fields);
  return [
    { path, rows: entries.map(([name, schema]) => rowOf(name, schema, context)) },
    ...entries.flatMap(([name, schema]) => blocksBelow(`${path}.${name}`, schema, context)),
  ];
}

/** The blocks of one field of the dossier: a section. */
export const sectionBlocks = blocksBelow;
