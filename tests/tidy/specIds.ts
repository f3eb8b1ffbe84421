import type { Page } from './links.ts';
import type { SourceFile } from './sourceFile.ts';

const ID = '[A-Z]{2,5}-R?\\d+';

/**
 * A rule is defined where its id opens a line: `- **ENG-7** …`, `### ENG-7 …`, `| ENG-7 | …`.
 * Elsewhere in the text an id only refers to it.
 */
const DEFINITION = new RegExp(`^[\\s>|#*_\`-]*\\[?(${ID})\\b`, 'gm');
const IN_TEST_NAME = new RegExp(`\\[(${ID})\\]`, 'g');
const CODE_OF_CATALOGUE = new RegExp(`['"](${ID})['"]`, 'g');

/**
 * Rules without a test, and tests of a rule that nobody wrote.
 *
 * @param specs the SPEC.md files
 * @param sources their diagnostic codes may stand in test names too, without being rules
 */
export function specFindings(
  specs: readonly Page[],
  tests: readonly SourceFile[],
  sources: readonly SourceFile[],
): readonly string[] {
  const rules = specs.flatMap((spec) => idsIn(spec.text, DEFINITION).map((id) => ({ id, spec })));
  const known = new Set([
    ...rules.map((rule) => rule.id),
    ...sources.flatMap((source) => idsIn(source.text, CODE_OF_CATALOGUE)),
  ]);
  const tested = tests.flatMap((test) =>
    idsIn(test.text, IN_TEST_NAME).map((id) => ({ id, path: test.path })),
  );
  const testedIds = new Set(tested.map((test) => test.id));
  const defined = rules.map((rule) => rule.id);
  return [
    ...rules
      .filter((rule) => !testedIds.has(rule.id))
      .map(({ id, spec }) => `${spec.path}: no test is named [${id}]`),
    ...rules
      .filter(({ id }, i) => defined.indexOf(id) !== i)
      .map(({ id, spec }) => `${spec.path}: ${id} is defined twice`),
    ...tested
      .filter((test) => !known.has(test.id))
      .map(({ id, path }) => `${path}: [${id}] is in no SPEC.md`),
  ];
}

const idsIn = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, id = '']) => id);
