import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formatDiagnostic, openDossier } from '../../../src/scenario/index.ts';

const TEXT = readFileSync('tests/fixtures/dossiers/declare.yaml', 'utf8');

it('opens', () => {
  const opened = openDossier({ path: 'd.yaml', text: TEXT, files: {} });
  if (!opened.ok) console.log(opened.error.map((d) => formatDiagnostic(d, 'en')).join('\n'));
  else console.log(JSON.stringify({ ...opened.value.design('vault-outside'), hosting: 0 }, null, 0).slice(0, 3000), opened.value.design(null).hash);
  expect(opened.ok).toBe(true);
});
