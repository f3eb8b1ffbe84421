// `npm run oracles -- --times 100`: the tests of tests/oracles/ with so many times the usual futures. Seeds are fixed, so
// two runs of as many give the same numbers.
import { spawnSync } from 'node:child_process';
import { below, root } from './root.mjs';

const [option, times = '10', ...rest] = process.argv.slice(2);
const known = option === undefined || option === '--times';
if (!known || !(Number(times) >= 1) || rest.length > 0) {
  process.stderr.write('Usage: npm run oracles -- --times NUMBER (1 or more; 10 unless said)\n');
  process.exit(2);
}

const { status } = spawnSync(
  process.execPath,
  [
    below('node_modules', 'vitest', 'vitest.mjs'),
    ...['run', '--project', 'unit', '--reporter=verbose', '--test-timeout=0', 'tests/oracles'],
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TZ: 'UTC', BASCULE_ORACLE_TIMES: times },
  },
);
process.exitCode = status ?? 1;
