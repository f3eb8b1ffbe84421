import type { Page } from './links.ts';
import type { SourceFile } from './sourceFile.ts';

/** What says that one code of the domain is covered. */
export interface CoveredCode {
  readonly code: string;
  /** The capability, failure or rule in one line. */
  readonly what: string;
  /** Ids of rules of a SPEC.md, or codes of diagnostics. */
  readonly rules: readonly string[];
  /** Names of files of `scenarios/`, without their ending. */
  readonly scenarios: readonly string[];
  /** Why it is not modelled, or what of it is not; null when nothing is missing. */
  readonly missing: string | null;
}

/** One family of codes, in the order of its file. */
export interface CoverageFamily {
  readonly title: string;
  readonly codes: readonly CoveredCode[];
}

/** Where ids are defined, tested and shown. */
export interface CoverageEvidence {
  readonly specs: readonly Page[];
  readonly tests: readonly SourceFile[];
  /** Diagnostic codes may stand for rules. */
  readonly sources: readonly SourceFile[];
  readonly scenarios: readonly string[];
}

const ID = /\b[A-Z]{2,5}-R?\d+\b/g;

/**
 * What the codes claim and nothing supports: an unknown rule or scenario, a rule without a test, a code with neither a rule nor
 * a reason. In the order of the codes.
 */
export function coverageFindings(
  families: readonly CoverageFamily[],
  evidence: CoverageEvidence,
): readonly string[] {
  const known = new Set([...evidence.specs, ...evidence.sources].flatMap(({ text }) => ids(text)));
  const tested = testsByRule(evidence.tests);
  return families
    .flatMap((family) => family.codes)
    .flatMap(({ code, rules, scenarios, missing }) => [
      ...rules.filter((id) => !known.has(id)).map((id) => `${code}: ${id} is no rule`),
      ...rules
        .filter((id) => known.has(id) && !tested.has(id))
        .map((id) => `${code}: no test is named [${id}]`),
      ...scenarios
        .filter((name) => !evidence.scenarios.includes(name))
        .map((name) => `${code}: there is no scenario ${name}`),
      ...(rules.length === 0 && missing === null ? [`${code}: neither a rule nor a reason`] : []),
    ]);
}

/** The page, in Markdown. */
export function coveragePage(
  families: readonly CoverageFamily[],
  tests: readonly SourceFile[],
): string {
  const byRule = testsByRule(tests);
  return `# What is covered

Each capability, failure and rule of the domain, the rule of the engine or of the language that says it, the test that holds it and the
scenario that shows it. Generated from \`tests/tidy/coverage/\` and checked by \`tests/tidy/coverage.test.ts\`; change the lists, then run that
test with \`UPDATE_GENERATED=1\`. Rules are in [engine/SPEC.md](../src/engine/SPEC.md) and [scenario/SPEC.md](../src/scenario/SPEC.md);
what they leave out, with its reason, in [engine/MODEL.md](../src/engine/MODEL.md).
${families.map((family) => section(family, byRule)).join('')}`;
}

function section(family: CoverageFamily, byRule: ReadonlyMap<string, readonly string[]>): string {
  const rows = family.codes.map((one) =>
    [
      one.code,
      one.what,
      one.rules.join(', ') || '–',
      testLinks(one.rules, byRule),
      one.scenarios.map((name) => `[${name}](${name}.yaml)`).join(', ') || '–',
      one.missing ?? '',
    ].join(' | '),
  );
  return `
## ${family.title}

| code | what | rules | tests | shown by | not modelled |
|---|---|---|---|---|---|
${rows.map((row) => `| ${row} |`).join('\n')}
`;
}

function testLinks(
  rules: readonly string[],
  byRule: ReadonlyMap<string, readonly string[]>,
): string {
  const paths = [...new Set(rules.flatMap((id) => byRule.get(id) ?? []))];
  return paths.map((path) => `[${nameOf(path)}](../${path})`).join(', ') || '–';
}

/** Paths of the tests that carry an id between brackets, by id. */
function testsByRule(tests: readonly SourceFile[]): ReadonlyMap<string, readonly string[]> {
  const byRule = new Map<string, string[]>();
  for (const { path, text } of tests) {
    for (const [, id = ''] of text.matchAll(/\[([A-Z]{2,5}-R?\d+)\]/g)) {
      const paths = byRule.get(id) ?? [];
      if (!paths.includes(path)) paths.push(path);
      byRule.set(id, paths);
    }
  }
  return byRule;
}

const ids = (text: string): readonly string[] => text.match(ID) ?? [];

const nameOf = (path: string): string =>
  path.slice(path.lastIndexOf('/') + 1).replace(/\.test\.tsx?$/, '');
