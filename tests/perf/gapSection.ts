/** What stands between the engine and C, item by item: where each spends an event of REF-60. */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SelfTimes } from './profile.ts';
import type { EngineName } from './ref60/engines.ts';
import type { Section } from './report.ts';
import type { Answer } from './rival.ts';
import { profiledC } from './rivals.ts';
import { short } from './spread.ts';

/** Beside the bundle that runs this. */
const PROFILE = join(dirname(fileURLToPath(import.meta.url)), 'profile.js');
const COMPONENTS = 10;
const C_RUNS = 20_000;

interface Item {
  readonly title: string;
  /** Functions of C, of the hand-written version and of the engine; those of C with capitals for underscores. */
  readonly functions: readonly string[];
  /** Why ours is what it is. */
  readonly why: string;
}

const ITEMS: readonly Item[] = [
  {
    title: 'chance: generator, logarithm, exponential, quantile',
    functions: [
      ...['nextWord', 'unit', 'unitOf', 'uniform', 'exponential', 'lognormal', 'stayIn', 'lnUnit'],
      ...['exponentialOf', 'normalOf', 'exp', 'normal', 'central', 'tail', 'nearTail', 'farTail'],
      ...['draw', 'isLucky', 'nextUnit', 'spend', 'drawOf'],
    ],
    why: 'the same operations; bounds of arrays are checked, and a guard looks at a draw before it is spent',
  },
  {
    title: 'calendar',
    functions: [
      ...['siftDown', 'siftUp', 'wakeAt', 'wakeLater', 'wakeAfter', 'sleep', 'isPending'],
      ...['replay', 'removeDue', 'isDue', 'nextMoment', 'buildCalendar'],
    ],
    why: 'ties have an order here, whatever the history, so every match up to the root is played again, where a heap stops when it may',
  },
  {
    title: 'what depends on what',
    functions: ['flip', 'serves', 'propagate', 'turn'],
    why: 'the same counters',
  },
  {
    title: 'the loop, and reading machines',
    functions: [
      ...['advance', 'event', 'play', 'createAdvance', 'createHandler', 'createDeliver'],
      ...['finishInstant', 'deliverAll', 'notesOf', 'finish'],
    ],
    why: 'C has the machines in its code; here they are data, so guards and actions are looked up and called by address',
  },
  {
    title: 'asking the kernel: schedule, cancel, send',
    functions: ['createFastKernel', 'tell', 'setTimer', 'timerSlot'],
    why: 'entities and timers have names of three numbers; C knows its one timer',
  },
  {
    title: 'collecting garbage',
    functions: ['(garbage collector)'],
    why: 'nothing is allocated for an event: a number with a fraction is left in an array and never handed over by a call',
  },
];
const OTHERS: Item = {
  title: 'actions of the model, beginning and end of a run',
  functions: [],
  why: 'calls that stay calls, some 15 ns an event: the compiler cannot know which guard or action comes next, so each is found in a table, entered and left, its arguments checked; code made at run time, forbidden in a page, spares them only with a higher limit of what the compiler puts together: see the notes',
};

const withCapitals = (name: string): string =>
  name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** How long each item takes, in ns of an event. */
function nsByItem({ nsPerEvent, shares }: SelfTimes): readonly number[] {
  const rows = [...ITEMS, OTHERS];
  const sums = rows.map(() => 0);
  for (const [name, share] of Object.entries(shares)) {
    const found = ITEMS.findIndex(({ functions }) => functions.includes(name));
    const index = found < 0 ? ITEMS.length : found;
    sums[index] = (sums[index] ?? 0) + share * nsPerEvent;
  }
  return sums;
}

/** Null without gcc and addr2line. */
function timesOfC(): SelfTimes | null {
  const program = profiledC();
  if (program === null) return null;
  const input = `${COMPONENTS} 0 ${C_RUNS}\n`;
  const { stdout } = spawnSync(program, ['profile'], { input, encoding: 'utf8' });
  const [line = '', ...addresses] = stdout.trim().split('\n');
  const { cpuMs, events } = JSON.parse(line) as Answer;
  const named = spawnSync('addr2line', ['-f', '-e', program], {
    input: addresses.join('\n'),
    encoding: 'utf8',
  });
  if (named.status !== 0) return null;
  const names = named.stdout.split('\n').filter((_, index) => index % 2 === 0);
  const shares: Record<string, number> = {};
  for (const name of names.slice(0, addresses.length).map(withCapitals)) {
    shares[name] = (shares[name] ?? 0) + 1 / addresses.length;
  }
  return { nsPerEvent: (1e6 * cpuMs) / events, shares };
}

/** @throws Error when the profile fails */
function timesOf(name: EngineName): SelfTimes {
  const args = [PROFILE, name, String(COMPONENTS)];
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`the profile of ${name} ended with ${status}`);
  return JSON.parse(stdout) as SelfTimes;
}

/** @param of what the engine is called */
export function gapSection(name: EngineName, of: string): Section {
  const c = timesOfC();
  const hand = timesOf('handWritten');
  const ours = timesOf(name);
  const columns = [c ? nsByItem(c) : null, nsByItem(hand), nsByItem(ours)];
  const cell = (column: number, row: number): string => {
    const ns = columns[column]?.[row];
    return ns === undefined ? '' : short(ns);
  };
  const rows = [...ITEMS, OTHERS].map(({ title, why }, row) => ({
    'between us and C, ns of an event': title,
    C: cell(0, row),
    'hand-written': cell(1, row),
    [of]: cell(2, row),
    because: why,
  }));
  const totals = {
    'between us and C, ns of an event': 'all',
    C: c ? short(c.nsPerEvent) : '',
    'hand-written': short(hand.nsPerEvent),
    [of]: short(ours.nsPerEvent),
    because: 'profiled, so a little slower than in the contest',
  };
  return {
    title: 'What stands between us and C',
    rows: [...rows, totals],
    notes: [
      'From samples: an item is right to some 2 ns. What C keeps in registers across items is told of one of them.',
      'What binds G2: calls that stay calls, from the table to guards and actions, and the limit of 920 bytes of bytecode that V8 puts into one compiled function. Tried on REF-60, in turn, as a share of what an event takes (processor time, the same bits). Kept: the next moment of the timer that fires goes straight into its leaf, 0.95; machines that find their columns by closure, 0.95 to 0.96 of that; families of the calendar at multiples of four, 0.95 of that; together 0.86. Not kept, of what was then there: a heap that orders ties when an instant is shared, in place of the tournament, 1.05; a short ordered list of what is due next over blocks of sixteen timers in no order, 1.17; an object for each candidate in place of a row of numbers, 0.99; no ring of the last events and no number carried between the halves of a firing, 0.97 to 1.0, within what two processes of one program differ by; a function made for the machines, in which each guard and action is called by its own name, 0.99, because what it would put into one another is above the limit; the same with that limit raised to 3000 by a flag, 0.82, but no page can set a flag, and a page refuses code made at run time besides. Allocation binds nothing: see bytes an event among the parts.',
      'Tried since, in turn, nine starts of each, where two starts of one program differ by 3 to 5 %. Kept: numberings of few kinds over a buffer of their own, whose address the compiler then writes into the code, 0.96 (a model of more than sixteen kinds, as the product is, had that already); children of a family found by sums and the end of a run asked once, 0.94 to 0.96; both together against what was before, on a busier machine, 0.95, 0.97 and 1.0: a gain of some 4 %, smaller than one run of the bench can show. Not kept: the row of the first candidate at its cell, with one look-up less, 1.0; call sites of their own for the eight functions that are called first a thousand times, 1.04, and 0.96 only with the flag: what is put in at these sites takes the room of the tournament; columns as long as a power of two, so that a masked place cannot be outside, no better than the sums alone: this compiler checks it nevertheless; functions of modules as constants, 1.01; propagation made for the model, 1.0; a logarithm that does not branch on the half it is in, 0.97 in a spread from 0.83 to 1.25, so not known. Raising the limit of what is put together, without call sites, changes nothing: 1.0.',
    ],
    data: { c, hand, ours },
  };
}
