/** Fixtures of diagnostics: a dossier whose first lines say what is wrong with it, and where. */
import { readdirSync, readFileSync } from 'node:fs';
import type { DossierInput } from '../../src/scenario/index.ts';

const FOLDER = 'tests/fixtures/diagnostics';

export interface DiagnosticFixture {
  /** The code it is there for: its file's name. */
  readonly code: string;
  readonly input: DossierInput;
  /** `SCN-201 12:7`, or `SCN-201 files/other.yaml 12:7`, in the order of places. */
  readonly expected: readonly string[];
  /** Other diagnostics may come too. */
  readonly amongOthers: boolean;
}

/** The files that any fixture may include, by path relative to it. */
const files = Object.fromEntries(
  readdirSync(`${FOLDER}/files`).map((name) => [
    `files/${name}`,
    readFileSync(`${FOLDER}/files/${name}`, 'utf8'),
  ]),
);

/** `# repeat 300: team-%d: {}` adds 300 numbered lines at the end, so that a huge file need not be kept. */
function unfold(text: string): string {
  const [, count, line] = /^# repeat (\d+): (.*)$/m.exec(text) ?? [];
  if (count === undefined || line === undefined) return text;
  const lines = Array.from({ length: Number(count) }, (_, i) => line.replaceAll('%d', String(i)));
  return `${text}${lines.join('\n')}\n`;
}

function fixture(name: string): DiagnosticFixture {
  const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
  const [, expected = ''] = /^# expect: (.*)$/m.exec(text) ?? [];
  const parts = expected.split(', ').filter((part) => part !== '');
  return {
    code: name.replace('.yaml', ''),
    input: { path: 'dossier.yaml', text: unfold(text), files },
    expected: parts.filter((part) => part !== 'among others'),
    amongOthers: parts.includes('among others'),
  };
}

/** Every fixture, by code. */
export const diagnosticFixtures: readonly DiagnosticFixture[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map(fixture);
