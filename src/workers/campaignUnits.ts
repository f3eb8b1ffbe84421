/**
 * The work of a campaign in units: one block of one design each, ordered by block, then by design. Rows may come from
 * anybody, in any order, and twice; they leave in order.
 */
import { at, invariant } from '../base/assert.ts';

/** What a worker may be asked for. */
export interface UnitWork {
  readonly design: number;
  readonly first: number;
  readonly count: number;
}

interface Unit {
  readonly block: number;
  readonly design: number;
  readonly count: number;
  readonly rows: Int32Array;
  /** 1 for each row that is there. */
  readonly has: Uint8Array;
  /** Rows that are there without a gap, from the first on. */
  prefix: number;
  /** Worker that was asked for it; null when nobody plays it. */
  player: number | null;
}

export interface CampaignUnits {
  /** The first unit that nobody plays or has played, which that worker plays from now on; null when there is none. */
  readonly giveTo: (worker: number) => UnitWork | null;
  /** How many units that worker has been given and has not finished. */
  readonly heldBy: (worker: number) => number;
  /** Nobody plays any of them any more. */
  readonly release: () => void;
  /** Takes rows of consecutive futures of a design. Those that are there already change nothing. */
  readonly take: (design: number, first: number, rows: Int32Array) => void;
  /** Rows of a block that all designs have, from its first future on; one array a design. */
  readonly rowsOf: (block: number) => BlockRows;
  /** Forgets the rows of a block. */
  readonly drop: (block: number) => void;
}

export interface BlockRows {
  readonly futures: number;
  readonly isWhole: boolean;
  /** One array a design, `futures` rows each. */
  readonly rows: readonly Int32Array[];
}

interface Extent {
  /** Futures in all. */
  readonly runs: number;
  readonly blockFutures: number;
  /** Numbers in a row, by design. */
  readonly widths: readonly number[];
}

interface Ledger extends Extent {
  /** Those begun, by place in the order; a unit leaves with its block. */
  readonly units: Map<number, Unit>;
  readonly total: number;
  /** Units given out at least once: those before this place. */
  begun: number;
  /** Blocks dropped. */
  dropped: number;
}

/** Units of the futures 0 to `runs - 1` of as many designs as there are widths. */
export function createUnits(extent: Extent): CampaignUnits {
  const { runs, blockFutures, widths } = extent;
  const total = Math.ceil(runs / blockFutures) * widths.length;
  const ledger: Ledger = { ...extent, units: new Map(), total, begun: 0, dropped: 0 };
  return {
    giveTo: (worker) => {
      const unit = nextUnit(ledger);
      if (!unit) return null;
      unit.player = worker;
      const { design, block, prefix, count } = unit;
      return { design, first: block * blockFutures + prefix, count: count - prefix };
    },
    heldBy: (worker) =>
      [...ledger.units.values()].filter((unit) => unit.player === worker && !isWhole(unit)).length,
    release: () => {
      for (const unit of ledger.units.values()) unit.player = null;
    },
    take: (design, first, rows) => {
      const block = Math.floor(first / blockFutures);
      // Of a block that was dropped: the same rows once more.
      if (block < ledger.dropped) return;
      put(unitAt(ledger, block * widths.length + design), first % blockFutures, rows);
    },
    rowsOf: (block) => rowsOf(ledger, block),
    drop: (block) => {
      invariant(block === ledger.dropped, 'blocks are dropped in order');
      ledger.dropped += 1;
      for (const design of widths.keys()) ledger.units.delete(block * widths.length + design);
    },
  };
}

const isWhole = ({ prefix, count }: Unit): boolean => prefix === count;

function unitAt({ units, widths, runs, blockFutures }: Ledger, index: number): Unit {
  const known = units.get(index);
  if (known) return known;
  const block = Math.floor(index / widths.length);
  const design = index % widths.length;
  const count = Math.min(blockFutures, runs - block * blockFutures);
  invariant(count > 0, `no block ${block} in ${runs} futures`);
  const unit: Unit = {
    block,
    design,
    count,
    rows: new Int32Array(count * at(widths, design)),
    has: new Uint8Array(count),
    prefix: 0,
    player: null,
  };
  units.set(index, unit);
  return unit;
}

/** The first that somebody gave up, else the next one that nobody has begun. */
function nextUnit(ledger: Ledger): Unit | null {
  const { dropped, widths, total } = ledger;
  for (let index = dropped * widths.length; index < ledger.begun; index += 1) {
    const unit = unitAt(ledger, index);
    if (unit.player === null && !isWhole(unit)) return unit;
  }
  if (ledger.begun === total) return null;
  ledger.begun += 1;
  return unitAt(ledger, ledger.begun - 1);
}

function rowsOf(ledger: Ledger, block: number): BlockRows {
  const { widths, total } = ledger;
  const first = block * widths.length;
  if (first >= total) return { futures: 0, isWhole: false, rows: [] };
  const units = widths.map((_, design) => unitAt(ledger, first + design));
  const futures = Math.min(...units.map(({ prefix }) => prefix));
  return {
    futures,
    isWhole: units.every(({ count }) => count === futures),
    rows: units.map(({ rows }, design) => rows.subarray(0, futures * at(widths, design))),
  };
}

/** Copies rows in, from a place on, and moves the end of what is there without a gap. */
function put(unit: Unit, place: number, rows: Int32Array): void {
  const width = unit.rows.length / unit.count;
  const count = rows.length / width;
  invariant(Number.isInteger(count), 'a message holds whole rows');
  invariant(place + count <= unit.count, 'a message holds rows of one block');
  unit.rows.set(rows, place * width);
  unit.has.fill(1, place, place + count);
  while (unit.has[unit.prefix] === 1) unit.prefix += 1;
}
