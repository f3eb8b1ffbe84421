/** The reference page: every section, field, step and effect of a dossier, from the schema that checks them. */
import { incidentKinds } from '../kinds/incidents/index.ts';
import { stepKinds } from '../kinds/steps/index.ts';
import { CONDITION_STATES } from '../model/condition.ts';
import type { Language } from '../model/localised.ts';
import { LAW_NAMES, lawFormOf } from '../model/parseLaw.ts';
import { code, page, table } from './catalogue/markdown.ts';
import { anyKind, isNameKind, kindName } from './codes/kindWord.ts';
import { EXAMPLE } from './manual/example.ts';
import {
  type FieldBlock,
  fieldBlocks,
  type ManualContext,
  printed,
  sectionBlocks,
} from './manual/fieldTable.ts';
import type { Form, ManualWords } from './manual/words.ts';
import { MANUAL_EN } from './manual/wordsEn.ts';
import { MANUAL_FR } from './manual/wordsFr.ts';
import { REFERENCE_KINDS } from './referenceKind.ts';
import { CONDITION_SUBJECTS } from './references/plans.ts';
import { dossierSchema, includeSchema } from './schema/dossier.ts';
import { effectFields } from './schema/incident.ts';
import { stepFields } from './schema/plan.ts';
import { needInFile } from './schema/service.ts';
import { fieldInfoOf } from './shape/fieldInfo.ts';
import { defOf, type Schema, unwrap } from './shape/unwrap.ts';

export { rulesPage } from './manual/rulesPage.ts';

const WORDS: Readonly<Record<Language, ManualWords>> = { fr: MANUAL_FR, en: MANUAL_EN };

/** A block as a table under its path; one that was shown before is only named. */
function printBlock(
  { path, rows }: FieldBlock,
  shown: Map<string, string>,
  { words }: ManualContext,
): readonly string[] {
  const { field, written, without, meaning } = words.columns;
  const text = table([field, written, without, meaning], rows);
  const first = shown.get(text);
  // A section that is one block has its heading already.
  const heading = path.includes('.') || path.includes('[') ? [`#### ${code(path)}`] : [];
  if (first !== undefined) return [...heading, words.above.replace('{path}', first)];
  shown.set(text, path);
  return [...heading, text];
}

/** Fields that have a chapter of their own. */
const isChapter = (path: string): boolean =>
  path.includes('.steps.') || path.includes('.effects[]') || path.startsWith('incidents.<name>[]');

function sectionPages(context: ManualContext): readonly string[] {
  const { words, language } = context;
  const def = defOf(unwrap(dossierSchema));
  const shape: Readonly<Record<string, Schema>> = def.type === 'object' ? def.shape : {};
  const shown = new Map<string, string>();
  return Object.entries({ ...shape, include: includeSchema }).flatMap(([name, schema]) => {
    const { about, isRequired } = fieldInfoOf(schema);
    const note = isRequired ? ` (${words.required})` : '';
    const blocks = sectionBlocks(name, schema, context).filter(({ path }) => !isChapter(path));
    return [
      `### ${code(name)}`,
      `${about ? printed(about[language], context) : ''}${note}`,
      ...blocks.flatMap((block) => printBlock(block, shown, context)),
      ...(name === 'plans' ? [words.seeSteps] : []),
      ...(name === 'incidents' ? [words.seeEffects] : []),
    ];
  });
}

function formsPage(context: ManualContext): readonly string[] {
  const { words } = context;
  const { form, examples, meaning } = words.columns;
  const laws = LAW_NAMES.map((name) => lawFormOf(name)).join('`, `');
  const names: readonly string[] = Object.keys(words.forms);
  const rows = names.map((name) => {
    // Object.keys forgets that the keys are forms.
    const { name: word, about, examples: given } = words.forms[name as Form];
    const sentence = printed(about, context).replace('{laws}', laws);
    return [word, given.map(code).join(', '), sentence];
  });
  return [
    `## ${words.formsTitle}`,
    printed(words.formsIntroduction, context),
    table([form, examples, meaning], rows),
  ];
}

function namesPage(context: ManualContext): readonly string[] {
  const { words, language } = context;
  return [
    `## ${words.namesTitle}`,
    REFERENCE_KINDS.map((kind) => `- ${printed(kindName(kind, language), context)}`).join('\n'),
    printed(words.namesIntroduction, context),
    `## ${words.conditionsTitle}`,
    printed(words.conditionsIntroduction, context),
    table(
      [words.columns.state, words.columns.of],
      CONDITION_STATES.map((state) => [
        code(`is ${state}`),
        printed(anyKind(CONDITION_SUBJECTS[state], language), context),
      ]),
    ),
  ];
}

/** How a need is written as a block, and what puts a copy into service. */
function needsPage(context: ManualContext): readonly string[] {
  const { words } = context;
  return [
    `## ${words.needTitle}`,
    printed(words.needIntroduction, context),
    ownFields(needInFile.shape, context),
    `## ${words.copyTitle}`,
    ...words.copyIntroduction.map((paragraph) => printed(paragraph, context)),
  ];
}

/** Own fields of a kind, when it has any. */
function ownFields(fields: Readonly<Record<string, Schema>>, context: ManualContext): string {
  const { field, written, without, meaning } = context.words.columns;
  const [block] = fieldBlocks('', fields, context);
  if (!block || block.rows.length === 0) return '';
  return table([field, written, without, meaning], block.rows);
}

function stepsPage(context: ManualContext): readonly string[] {
  const { words, language } = context;
  const shown = new Map<string, string>();
  return [
    `## ${words.stepsTitle}`,
    printed(words.stepsIntroduction, context),
    ...fieldBlocks('plans.<name>.steps.<name>', stepFields, context).flatMap((block) =>
      printBlock(block, shown, context),
    ),
    ...stepKinds.flatMap((kind) => {
      const isComputed = 'computedSeconds' in kind;
      const takes = words.takes(kind.defaultTakes.text, isComputed, 'addedSeconds' in kind);
      return [
        `### ${code(`do: ${kind.kind}`)} · ${kind.label[language]}`,
        printed(`${kind.sentence[language]} ${takes}`, context),
        ownFields(kind.fields, context),
      ];
    }),
  ];
}

function effectsPage(context: ManualContext): readonly string[] {
  const { words, language } = context;
  return [
    `## ${words.effectsTitle}`,
    printed(words.effectsIntroduction, context),
    ownFields(effectFields, context),
    ...incidentKinds.flatMap((kind) => {
      const targets: readonly string[] = kind.targets;
      const hit = words.targets(anyKind(targets.filter(isNameKind), language));
      return [
        `### ${code(`do: ${kind.kind}`)} · ${kind.label[language]}`,
        printed(`${kind.sentence[language]} ${hit}`, context),
        ownFields(kind.fields, context),
      ];
    }),
  ];
}

/** The whole page, in Markdown. */
export function referencePage(language: Language): string {
  const context: ManualContext = { words: WORDS[language], language };
  const { title, introduction, sectionsTitle, exampleTitle, exampleIntroduction } = context.words;
  return page([
    `# ${title}`,
    ...introduction.map((paragraph) => printed(paragraph, context)),
    `## ${exampleTitle}`,
    printed(exampleIntroduction, context),
    `\`\`\`yaml\n${EXAMPLE}\`\`\``,
    ...formsPage(context),
    ...namesPage(context),
    ...needsPage(context),
    `## ${sectionsTitle}`,
    ...sectionPages(context),
    ...stepsPage(context),
    ...effectsPage(context),
  ]);
}
