// `node scripts/ensure.mjs deps [browser]`: makes a fresh clone ready. Uses nothing but Node itself.
import { ensureBrowser } from './ensureBrowser.mjs';
import { ensureDependencies } from './ensureDependencies.mjs';
import { ensureNode } from './ensureNode.mjs';

const wanted = process.argv.slice(2);
try {
  ensureNode();
  if (wanted.includes('deps')) await ensureDependencies();
  if (wanted.includes('browser')) await ensureBrowser();
} catch (error) {
  process.stderr.write(`bascule: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
