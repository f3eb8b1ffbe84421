/**
 * `npm run fuzz -- --minutes 10 --seed 7`: samples of the swarm one after another, each through every check, until the
 * time is over or something is wrong. Stops at the first failure with all that is needed to see it again.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CHECKS, complaintAbout, relationsHold } from '../helpers/swarm/checks.ts';
import { swarmSample } from '../helpers/swarm/sample.ts';

const FOLDER = 'artefacts';
const MINUTE_MS = 60_000;
/** A line of progress that often, so that one sees that it is alive. */
const NEWS_MS = 30_000;

interface Asked {
  readonly seed: number;
  /** First sample; with `count` 1, the one sample of a report. */
  readonly from: number;
  readonly count: number;
  readonly minutes: number;
}

/** Whole numbers from 0; anything else ends the program with what is expected. */
function askedFor(args: readonly string[]): Asked {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: 'string' },
      from: { type: 'string', default: '0' },
      count: { type: 'string' },
      minutes: { type: 'string' },
    },
  });
  const number = (text: string | undefined, otherwise: number): number => {
    const value = text === undefined ? otherwise : Number(text);
    if (!(value >= 0)) throw new Error(`not a number from 0: ${text}`);
    return value;
  };
  const count = number(values.count, Number.POSITIVE_INFINITY);
  return {
    seed: number(values.seed, Math.floor(Math.random() * 2 ** 31)),
    from: number(values.from, 0),
    count,
    // Without an end of another sort, ten minutes.
    minutes: number(values.minutes, Number.isFinite(count) ? Number.POSITIVE_INFINITY : 10),
  };
}

/** Short name of the commit, with a plus when files differ from it. */
function commit(): string {
  const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();
  try {
    return (
      git('rev-parse', '--short=12', 'HEAD') + (git('status', '--porcelain') === '' ? '' : '+')
    );
  } catch {
    return 'unknown';
  }
}

function report(seed: number, number: number, complaint: string): void {
  const again = `npm run fuzz -- --seed ${seed} --from ${number} --count 1`;
  const lines = [`seed ${seed}, sample ${number}, commit ${commit()}`, again, complaint];
  mkdirSync(FOLDER, { recursive: true });
  const file = `${FOLDER}/fuzz-${seed}-${number}.txt`;
  writeFileSync(file, `${lines.join('\n\n')}\n`);
  console.error(`\n${lines.join('\n\n')}\n\nkept in ${file}`);
}

/** Answers whether everything held. */
function fuzz({ seed, from, count, minutes }: Asked): boolean {
  const began = Date.now();
  let told = began;
  console.info(`fuzz: seed ${seed}, commit ${commit()}`);
  let number = from;
  for (; number < from + count && Date.now() - began < minutes * MINUTE_MS; number += 1) {
    const complaint = complaintAbout(swarmSample(seed, number), [...CHECKS, relationsHold]);
    if (complaint !== null) {
      report(seed, number, complaint);
      return false;
    }
    if (Date.now() - told < NEWS_MS) continue;
    told = Date.now();
    console.info(`fuzz: ${number + 1 - from} samples`);
  }
  console.info(`fuzz: ${number - from} samples of seed ${seed}, nothing wrong`);
  return true;
}

process.exitCode = fuzz(askedFor(process.argv.slice(2))) ? 0 : 1;
