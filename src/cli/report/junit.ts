/** Claims as JUnit XML, which every continuous integration shows: one test case a claim. */
import type { JudgedClaim } from '../campaign/boundClaim.ts';

/** What a claim is to a reader of tests. */
export interface JunitCase {
  /** As typed: when to fail. */
  readonly name: string;
  readonly standing: JudgedClaim['standing'];
  /** What it rests on, in the person's language. */
  readonly said: string;
}

export interface JunitSuite {
  readonly name: string;
  /** Facts to find the campaign again. */
  readonly properties: readonly (readonly [string, string])[];
  readonly cases: readonly JunitCase[];
  /** Somebody stopped it: nothing is proven, whatever was seen. */
  readonly isPartial: boolean;
}

/** Characters that XML 1.0 cannot hold at all, not even escaped. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (text: string): string =>
  text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);

function caseLines({ name, standing, said }: JunitCase, suite: JunitSuite): readonly string[] {
  const head = `    <testcase classname="${escaped(suite.name)}" name="${escaped(name)}"`;
  if (standing === 'shown' && !suite.isPartial) return [`${head}/>`];
  return [
    `${head}>`,
    `      <failure type="${suite.isPartial ? 'partial' : standing}" message="${escaped(said)}"/>`,
    '    </testcase>',
  ];
}

/** The file. No times and no dates: the same campaign gives the same bytes. */
export function junitXml(suite: JunitSuite): string {
  const { name, properties, cases, isPartial } = suite;
  const failures = cases.filter(({ standing }) => isPartial || standing !== 'shown').length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites tests="${cases.length}" failures="${failures}">`,
    `  <testsuite name="${escaped(name)}" tests="${cases.length}" failures="${failures}">`,
    '    <properties>',
    ...properties.map(
      ([key, value]) => `      <property name="${escaped(key)}" value="${escaped(value)}"/>`,
    ),
    '    </properties>',
    ...cases.flatMap((one) => caseLines(one, suite)),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}
