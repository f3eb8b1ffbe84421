/** REF-60 by everybody who can: who agrees, and what an event costs. */
import { contest, type Effort, type Measure } from './contest.ts';
import { COLUMNS, disagreements, type Tally } from './ref60/outcome.ts';
import type { GoalResult, Section } from './report.ts';
import { type Rival, startRival } from './rival.ts';
import { type Entrant, OURS } from './rivals.ts';
import { ratiosOf, short, shortSpread, spreadOf } from './spread.ts';

/** Components a zone: six zones make sixty. */
const REF_60 = 10;
/** Of the outcomes of runs 0 to 2999, published with the model. */
const PUBLISHED_HASH = 870963206.4229202;
const PUBLISHED_RUNS = 3000;
/** Means that the others' means are held against. */
const REFERENCE_RUNS = 20_000;

const BASE = 0;

type Present = Entrant & { readonly rival: Rival };

export function startEntrants(entrants: readonly Entrant[]): readonly Present[] {
  return entrants.flatMap((entrant) =>
    entrant.command === null
      ? []
      : [{ ...entrant, rival: startRival(entrant.name, entrant.command) }],
  );
}

/** Sentences of those whose results are not what they should be. */
async function failuresOf(present: readonly Present[], effort: Effort): Promise<string[]> {
  const exact = present.find(({ agrees }) => agrees === 'bits');
  const ask = ({ rival }: Present, runs: number): Promise<Tally> =>
    rival.ask({ components: REF_60, first: 0, runs });
  const reference = exact && (await ask(exact, REFERENCE_RUNS));
  const failures: string[] = [];
  for (const one of present) {
    const runs = one.agreementRuns[effort.isQuick ? 'quick' : 'full'];
    const tally = await ask(one, runs);
    if (one.agrees === 'bits') {
      const expected =
        runs === PUBLISHED_RUNS || !exact ? PUBLISHED_HASH : (await ask(exact, runs)).hash;
      if (tally.hash !== expected) failures.push(`${one.name}, ${runs} runs: hash ${tally.hash}`);
    } else if (reference) {
      const apart = disagreements(reference, tally);
      failures.push(...apart.map((sentence) => `${one.name}, ${runs} runs: ${sentence}`));
    }
  }
  return failures;
}

function rowOf(measure: Measure, base: Measure): Record<string, string> {
  const { median } = spreadOf(measure.nsPerEvent);
  return {
    'REF-60, 60 components, one year': measure.rival.name,
    'ns/event, CPU': shortSpread(spreadOf(measure.nsPerEvent)),
    'events/s': `${short(1000 / median)} M`,
    'runs/s': short(measure.runsPerSecond),
    [`× time of ${base.rival.name}`]: shortSpread(ratiosOf(measure.nsPerEvent, base.nsPerEvent)),
  };
}

/** How our own measures stand to the others', goal by goal. */
function goalsOf(measures: readonly Measure[]): readonly GoalResult[] {
  const named = (start: string): Measure | undefined =>
    measures.find(({ rival }) => rival.name.startsWith(start));
  const mine = measures.find(({ rival }) => rival.name === OURS);
  const against = (goal: string, other: string): readonly GoalResult[] => {
    const theirs = named(other);
    if (mine === undefined || theirs === undefined) return [];
    return [{ goal, value: ratiosOf(theirs.nsPerEvent, mine.nsPerEvent).median }];
  };
  const traced = named(`${OURS}, with`);
  return [
    ...against('G1', 'C,'),
    ...against('G2', 'XState actors'),
    ...against('G2h', 'hand-written'),
    ...against('G3', 'SimPy'),
    ...against('G4', 'plain objects'),
    ...(mine && traced
      ? [{ goal: 'G13', value: ratiosOf(traced.nsPerEvent, mine.nsPerEvent).median }]
      : []),
  ];
}

/** Why one goal has two rows, and what the code written by hand makes of the first one here. */
function whyG2h(measures: readonly Measure[]): readonly string[] {
  const hand = measures.find(({ rival }) => rival.name.startsWith('hand-written'));
  const actors = measures.find(({ rival }) => rival.name === 'XState actors');
  if (!hand || !actors) return [];
  const times = shortSpread(ratiosOf(actors.nsPerEvent, hand.nsPerEvent));
  return [
    `G2h stands beside G2, because the factor against XState depends on how fast a machine allocates, which actors do at every event and an engine need not: G2 was set on a machine where code written by hand for this one model was 220 times faster than actors. In this run such code is ${times} times faster. G2h asks for the same shares of it, 120/220 and 180/220, measured side by side. G2 stays as it was set, and may be missed.`,
  ];
}

export async function ref60Section(entrants: readonly Entrant[], effort: Effort): Promise<Section> {
  const present = startEntrants(entrants);
  const failures = await failuresOf(present, effort);
  const measures = await contest(
    present.map(({ rival }) => rival),
    REF_60,
    effort,
  );
  for (const { rival } of present) rival.end();
  const base = measures[BASE];
  return {
    title: 'REF-60',
    rows: base ? measures.map((measure) => rowOf(measure, base)) : [],
    notes: [
      'With a trace: every entry and its causes are recorded, as numbers. Read whole: each is then made an object with names, as for the screen or a report; that is paid once, for the runs that somebody looks at.',
      `Bits: hash ${PUBLISHED_HASH} over runs 0 to 2999. Others: means of ${COLUMNS.length} outcomes within joint 99 % intervals.`,
      ...whyG2h(measures),
      ...entrants.flatMap(({ name, absence }) =>
        absence ? [`Left out: ${name}, ${absence}.`] : [],
      ),
    ],
    goals: goalsOf(measures),
    failures,
    data: measures.map(({ rival, ...numbers }) => ({ name: rival.name, ...numbers })),
  };
}
