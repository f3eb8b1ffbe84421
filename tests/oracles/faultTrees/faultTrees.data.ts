/**
 * Dynamic fault trees with published answers, in our own words. The answers were published with the tests of two tools:
 * Storm (moves-rwth/storm at 829f82a, 2026-04-17) and DFTCalc (utwente-fmt/dftcalc at aaaa845).
 */
import type { BasicEvent, FaultTree, GateOf } from './faultTree.ts';

type Source = 'Storm' | 'DFTCalc';

/** A question about the top of a tree, and what was published. */
export interface Answer {
  readonly source: Source;
  /** Mean time to its failure; probability of it within a time, or at some time; share of the long run it is failed. */
  readonly asked: 'mean time' | 'within' | 'ever' | 'long run';
  /** Of `within`. */
  readonly time: number;
  /** Infinite: there is no mean time, because the failure may never come. */
  readonly value: number;
  /** Decimals that were published; null when the value is exact. */
  readonly decimals: number | null;
}

export interface PublishedTree {
  readonly name: string;
  readonly tree: FaultTree;
  readonly answers: readonly Answer[];
}

const unit = (rate: number, dormant: number): BasicEvent => ({ rate, dormant });
const atOnce = (probability: number): BasicEvent => ({ rate: 0, dormant: 0, atOnce: probability });
const NEVER = unit(0, 0);

type Written = GateOf<string>;
const and = (...of: string[]): Written => ({ is: 'and', of });
const or = (...of: string[]): Written => ({ is: 'or', of });
const vote = (enough: number, ...of: string[]): Written => ({ is: 'vote', enough, of });
const pand = (...of: string[]): Written => ({ is: 'pand', of });
const por = (...of: string[]): Written => ({ is: 'por', of });
const spare = (...of: string[]): Written => ({ is: 'spare', of });
const depends = (trigger: string, dependents: readonly string[], probability = 1) => ({
  trigger,
  dependents,
  probability,
});

const exactly = { time: 0, decimals: null } as const;
const storm = {
  meanTime: (value: number): Answer => ({ source: 'Storm', asked: 'mean time', value, ...exactly }),
  notSurely: {
    source: 'Storm',
    asked: 'mean time',
    value: Number.POSITIVE_INFINITY,
    ...exactly,
  } as const,
  ever: (value: number): Answer => ({ source: 'Storm', asked: 'ever', value, ...exactly }),
  within: (time: number, value: number, decimals: number): Answer => ({
    source: 'Storm',
    asked: 'within',
    time,
    value,
    decimals,
  }),
};
const dftCalc = {
  within: (time: number, value: number, decimals: number): Answer => ({
    source: 'DFTCalc',
    asked: 'within',
    time,
    value,
    decimals,
  }),
  ever: (value: number, decimals: number): Answer => ({
    source: 'DFTCalc',
    asked: 'ever',
    time: 0,
    value,
    decimals,
  }),
  longRun: (value: number): Answer => ({ source: 'DFTCalc', asked: 'long run', value, ...exactly }),
};

export const PUBLISHED_TREES: readonly PublishedTree[] = [
  {
    name: 'and',
    tree: {
      top: 'a',
      events: { b: unit(0.5, 0.3), c: unit(0.5, 0.3) },
      gates: { a: and('b', 'c') },
    },
    answers: [storm.meanTime(3), dftCalc.within(1, 0.1548181, 7)],
  },
  {
    name: 'or',
    tree: {
      top: 'a',
      events: { b: unit(0.5, 0.3), c: unit(0.5, 0.3) },
      gates: { a: or('b', 'c') },
    },
    answers: [storm.meanTime(1), dftCalc.within(1, 0.6321206, 7)],
  },
  {
    name: 'voting',
    tree: {
      top: 'a',
      events: { b: unit(0.1, 0), c: unit(0.2, 0), d: unit(0.3, 0) },
      gates: { a: vote(1, 'b', 'c', 'd') },
    },
    answers: [storm.meanTime(5 / 3)],
  },
  {
    name: 'voting2',
    tree: {
      top: 'a',
      events: { b: unit(0.3, 0), c: unit(0.4, 0), d: unit(1, 0) },
      gates: { a: vote(1, 'b', 'c', 'd') },
    },
    answers: [storm.meanTime(10 / 17)],
  },
  {
    name: 'pand',
    tree: {
      top: 'a',
      events: { b: unit(0.4, 0.3), c: unit(0.4, 0.3) },
      gates: { a: pand('b', 'c') },
    },
    answers: [storm.notSurely],
  },
  {
    name: 'por',
    tree: {
      top: 'a',
      events: { b: unit(0.4, 0), c: unit(0.2, 0), d: unit(0.2, 0) },
      gates: { a: por('b', 'c', 'd') },
    },
    answers: [storm.notSurely],
  },
  {
    name: 'fdep',
    tree: {
      top: 'system',
      events: { b_Power: unit(0.5, 0), p: unit(0.5, 0), b: unit(0.5, 0.5) },
      gates: { system: or('machine'), machine: or('p', 'b') },
      dependencies: [depends('b_Power', ['p', 'b'])],
    },
    answers: [storm.meanTime(2 / 3), dftCalc.within(1, 0.7768698, 7)],
  },
  {
    name: 'fdep2',
    tree: {
      top: 'a',
      events: { b: unit(0.5, 0), c: unit(0.5, 0) },
      gates: { a: and('b', 'c') },
      dependencies: [depends('b', ['c'])],
    },
    answers: [storm.meanTime(2)],
  },
  {
    name: 'fdep3',
    tree: {
      top: 'a',
      events: { b: unit(0.4, 0), c: unit(0.8, 0) },
      gates: { a: and('b', 'c') },
      dependencies: [depends('b', ['c'])],
    },
    answers: [storm.meanTime(5 / 2)],
  },
  {
    name: 'fdep4',
    tree: {
      top: 'a',
      events: { c: unit(1, 0), d: unit(1, 0.5), e: unit(0.5, 0) },
      gates: { a: or('b'), b: spare('c', 'd') },
      dependencies: [depends('e', ['c', 'd'])],
    },
    answers: [storm.meanTime(1)],
  },
  {
    name: 'fdep5',
    tree: {
      top: 'a',
      events: { b: unit(0.5, 0), c: unit(0.5, 0), d: unit(0.5, 0), e: unit(0.5, 0) },
      gates: { a: and('b', 'c', 'd', 'e') },
      dependencies: [depends('b', ['c', 'd'])],
    },
    answers: [storm.meanTime(3)],
  },
  {
    name: 'fdep7',
    tree: {
      top: 't',
      events: {
        dummy: NEVER,
        a: unit(1, 0),
        dummy2: NEVER,
        c: unit(1, 0),
        d: unit(2, 0),
        e: unit(5, 0),
      },
      gates: {
        t: or('dummy', 'a'),
        g: or('pand', 'spare'),
        pand: pand('c', 'dummy2'),
        spare: spare('d', 'e'),
      },
      dependencies: [depends('g', ['dummy']), depends('d', ['dummy2'])],
    },
    answers: [storm.meanTime(5 / 12)],
  },
  {
    name: 'pdep',
    tree: {
      top: 'sf',
      events: { s: unit(0.5, 0), ma: unit(0.5, 0), mb: unit(0.5, 0) },
      gates: { sf: or('a', 'b'), a: pand('s', 'ma'), b: and('ma', 'mb') },
      dependencies: [depends('ma', ['s'], 0.2)],
    },
    answers: [storm.meanTime(8 / 3)],
  },
  {
    name: 'pdep2',
    tree: {
      top: 'sf',
      events: { s: unit(0.5, 0), ma: unit(0.5, 0), mb: unit(0.5, 0) },
      gates: { sf: or('a', 'b'), a: pand('s', 'ma'), b: and('ma', 'mb') },
      dependencies: [depends('ma', ['s', 'mb'], 0.2)],
    },
    answers: [storm.meanTime(38 / 15)],
  },
  {
    name: 'pdep4',
    tree: {
      top: 'sf',
      events: { s: unit(0.5, 0), a: unit(0.5, 0), b: unit(0.5, 0) },
      gates: { sf: pand('s', 'a', 'b') },
      dependencies: [depends('s', ['a', 'b'], 0.2)],
    },
    answers: [storm.notSurely],
  },
  {
    name: 'spare',
    tree: {
      top: 'a',
      events: { i: unit(0.5, 0.3), m: unit(0.5, 0.3) },
      gates: { a: spare('i', 'm') },
    },
    answers: [storm.meanTime(46 / 13), dftCalc.within(1, 0.1118531, 7)],
  },
  {
    name: 'spare2',
    tree: {
      top: 'a',
      events: { i: unit(0.5, 0.3), j: unit(0.5, 0.3), m: unit(0.5, 0.3) },
      gates: { a: or('b', 'c'), b: spare('i', 'j'), c: spare('m', 'j') },
    },
    answers: [storm.meanTime(43 / 23), dftCalc.within(1, 0.2905027, 7)],
  },
  {
    name: 'spare3',
    tree: {
      top: 'a',
      events: { i: unit(0.5, 0.3), j: unit(0.5, 0.3), k: unit(0.5, 0.3), m: unit(0.5, 0.3) },
      gates: { a: or('b', 'c', 'd'), b: spare('i', 'm'), c: spare('j', 'm'), d: spare('k', 'm') },
    },
    answers: [storm.meanTime(14 / 11), dftCalc.within(1, 0.4660673, 7)],
  },
  {
    name: 'spare5',
    tree: {
      top: 'a',
      events: { i: unit(0.5, 0), j: unit(0.5, 0), k: unit(0.5, 0), l: unit(0.5, 0) },
      gates: { a: spare('i', 'b'), b: or('c', 'j'), c: or('k', 'l') },
    },
    answers: [storm.meanTime(8 / 3)],
  },
  {
    name: 'spare7',
    tree: {
      top: 'a',
      events: { i: unit(0.5, 0.5), j: unit(1, 0.5), k: unit(0.5, 0.5) },
      gates: { a: spare('k', 'j', 'i') },
    },
    answers: [storm.meanTime(551 / 150)],
  },
  {
    name: 'spare_dc',
    tree: {
      top: 't',
      events: { a: unit(2, 1), b: unit(3, 1), c: unit(5, 0.5), d: unit(7, 1) },
      gates: { t: and('e', 's2'), e: or('d', 's1'), s1: spare('a', 'c'), s2: spare('b', 'c') },
    },
    answers: [storm.meanTime(78311 / 182700)],
  },
  {
    name: 'modules3',
    tree: {
      top: 't',
      events: { a: unit(1, 0), b: unit(1, 0), c: unit(1, 0) },
      gates: { t: or('m', 's'), m: and('a', 'b'), s: spare('c', 'b') },
    },
    answers: [storm.meanTime(7 / 6)],
  },
  {
    name: 'seq',
    tree: {
      top: 'a',
      events: { b: unit(0.5, 0.3), c: unit(0.5, 0.3) },
      gates: { a: and('b', 'c') },
      restrictions: [{ is: 'in-order', of: ['b', 'c'] }],
    },
    answers: [storm.meanTime(4)],
  },
  {
    name: 'seq2',
    tree: {
      top: 'a',
      events: { b: unit(0.5, 0.3), c: unit(0.5, 0.3), d: unit(0.5, 0.3) },
      gates: { a: and('b', 'c', 'd') },
      restrictions: [{ is: 'in-order', of: ['b', 'c', 'd'] }],
    },
    answers: [storm.meanTime(6)],
  },
  {
    name: 'seq3',
    tree: {
      top: 'a',
      events: { b: unit(0.5, 0.3), c: unit(0.5, 0.3), d: unit(0.5, 0.3) },
      gates: { a: and('c', 'd') },
      restrictions: [{ is: 'in-order', of: ['b', 'c', 'd'] }],
    },
    answers: [storm.meanTime(6)],
  },
  {
    name: 'seq4',
    tree: {
      top: 'a',
      events: { b1: unit(0.5, 0.3), b2: unit(0.5, 0.3), b3: unit(0.5, 0.3) },
      gates: { a: and('t1', 'b3'), t1: or('b1', 'b2') },
      restrictions: [{ is: 'in-order', of: ['b1', 'b2', 'b3'] }],
    },
    answers: [storm.meanTime(6)],
  },
  {
    name: 'seq5',
    tree: {
      top: 'a',
      events: { b1: unit(0.7, 0.3), b2: unit(0.5, 0.3), b3: unit(0.5, 0.3), b4: unit(0.7, 0.3) },
      gates: { a: and('t1', 't2'), t1: pand('b1', 'b2'), t2: pand('b3', 'b4') },
      restrictions: [{ is: 'in-order', of: ['b4', 'b3'] }],
    },
    answers: [storm.notSurely],
  },
  {
    name: 'seq6',
    tree: {
      top: 't',
      events: { a: unit(0.0001, 1), c: unit(5e-5, 0), f: NEVER },
      gates: { t: spare('a', 'c'), or: or('f') },
      dependencies: [depends('a', ['f'])],
      restrictions: [{ is: 'in-order', of: ['or', 'c'] }],
    },
    answers: [storm.meanTime(30000)],
  },
  {
    name: 'seq7',
    tree: {
      top: 't',
      events: { a: atOnce(0.2), b: atOnce(0.4) },
      gates: { t: and('a', 'b') },
      restrictions: [{ is: 'in-order', of: ['a', 'b'] }],
    },
    answers: [storm.within(1, 0.08, 2)],
  },
  {
    name: 'mutex',
    tree: {
      top: 't',
      events: { a: unit(2, 1), b1: unit(4, 1), b2: unit(5, 1), c: NEVER },
      gates: { t: or('a', 'b'), b: and('b1', 'b2') },
      restrictions: [{ is: 'in-order', of: ['c', 'b'] }],
    },
    answers: [storm.meanTime(1 / 2), storm.within(1, 0.8646647168, 10)],
  },
  {
    name: 'mutex2',
    tree: {
      top: 't',
      events: { b1: unit(4, 1), b2: unit(5, 1), c: NEVER },
      gates: { t: or('b'), b: and('b1', 'b2') },
      restrictions: [{ is: 'in-order', of: ['c', 'b'] }],
    },
    answers: [storm.notSurely],
  },
  {
    name: 'mutex3',
    tree: {
      top: 't',
      events: { a: unit(2, 1), b: unit(4, 1), c: unit(5, 1) },
      gates: { t: and('a', 'b', 'c') },
      restrictions: [{ is: 'at-most-one', of: ['b', 'c'] }],
    },
    answers: [storm.notSurely],
  },
  {
    name: 'mutex4',
    tree: {
      top: 't',
      events: { a: unit(1, 1), b: unit(1, 1), c: unit(1, 1), d: unit(1, 1) },
      gates: { t: or('p', 'a'), p: por('b', 'o'), o: or('c', 'd') },
      restrictions: [{ is: 'at-most-one', of: ['a', 'c'] }],
    },
    answers: [storm.within(1, 0.5842978146, 10), storm.ever(5 / 8)],
  },
  {
    name: 'pdep_symmetry',
    tree: {
      top: 't',
      events: {
        c11: unit(2, 1),
        d11: unit(2, 1),
        c12: unit(2, 1),
        d12: unit(2, 1),
        c21: unit(2, 1),
        d21: unit(2, 1),
        c22: unit(2, 1),
        d22: unit(2, 1),
      },
      gates: {
        t: and('a1', 'a2'),
        a1: and('b11', 'b12'),
        a2: and('b21', 'b22'),
        b11: and('c11', 'd11'),
        b12: and('c12', 'd12'),
        b21: and('c21', 'd21'),
        b22: and('c22', 'd22'),
      },
      dependencies: [
        depends('c11', ['d11'], 0.5),
        depends('c12', ['d12'], 0.5),
        depends('c21', ['d21'], 0.5),
        depends('c22', ['d22'], 0.5),
      ],
    },
    answers: [storm.meanTime(6553 / 5376), storm.within(1, 0.4223514414, 10)],
  },
  {
    name: 'one event',
    tree: { top: 'a', events: { a: unit(0.5, 1) }, gates: {} },
    answers: [dftCalc.within(1, 0.3934693, 7)],
  },
  {
    name: 'pand of equals',
    tree: { top: 'a', events: { b: unit(0.5, 1), c: unit(0.5, 1) }, gates: { a: pand('b', 'c') } },
    answers: [dftCalc.within(1, 0.0774091, 7)],
  },
  {
    name: 'mdcs',
    tree: {
      top: 'system',
      events: {
        n: unit(2e-5, 0),
        pa: unit(0.005, 0),
        daa: unit(0.8, 0.5),
        dab: unit(0.8, 0.5),
        ma: unit(0.0003, 0),
        pb: unit(0.005, 0),
        dba: unit(0.8, 0.5),
        dbb: unit(0.8, 0.5),
        mb: unit(0.0003, 0),
        mc: unit(0.0003, 0.5),
      },
      gates: {
        system: or('s', 'n'),
        s: and('cma', 'cmb'),
        cma: or('diskA', 'pa', 'memA'),
        diskA: spare('daa', 'dab'),
        memA: spare('ma', 'mc'),
        cmb: or('diskB', 'pb', 'memB'),
        diskB: spare('dba', 'dbb'),
        memB: spare('mb', 'mc'),
      },
    },
    answers: [dftCalc.within(1, 0.0666448, 7)],
  },
  {
    name: 'cas',
    tree: {
      top: 'system',
      events: {
        cs: unit(0.2, 0),
        ss: unit(0.2, 0),
        p: unit(0.5, 0),
        b: unit(0.5, 0.5),
        ms: unit(0.01, 0),
        ma: unit(1, 0),
        mb: unit(1, 0),
        pa: unit(1, 0),
        pb: unit(1, 0),
        ps: unit(1, 0),
      },
      gates: {
        system: or('cPUunit', 'motorunit', 'pumpunit'),
        trigger: or('cs', 'ss'),
        cPUunit: spare('p', 'b'),
        motorunit: or('mp', 'motors'),
        mp: pand('ms', 'ma'),
        motors: spare('ma', 'mb'),
        pumpunit: and('pumpA', 'pumpB'),
        pumpA: spare('pa', 'ps'),
        pumpB: spare('pb', 'ps'),
      },
      dependencies: [depends('trigger', ['p', 'b'])],
    },
    answers: [dftCalc.within(1, 0.6579003, 7)],
  },
  {
    name: 'cps',
    tree: {
      top: 'system',
      events: {
        aa: unit(1, 0),
        ab: unit(1, 0),
        ac: unit(1, 0),
        ad: unit(1, 0),
        ca: unit(1, 0),
        cb: unit(1, 0),
        cc: unit(1, 0),
        cd: unit(1, 0),
        da: unit(1, 0),
        db: unit(1, 0),
        dc: unit(1, 0),
        dd: unit(1, 0),
      },
      gates: {
        system: pand('a', 'b'),
        a: and('aa', 'ab', 'ac', 'ad'),
        b: pand('c', 'd'),
        c: and('ca', 'cb', 'cc', 'cd'),
        d: and('da', 'db', 'dc', 'dd'),
      },
    },
    answers: [dftCalc.within(1, 0.0013567, 7)],
  },
  {
    name: 'ftpp',
    tree: {
      top: 'system',
      events: {
        nea: unit(0.017, 1),
        neb: unit(0.017, 1),
        nec: unit(0.017, 1),
        ned: unit(0.017, 1),
        taa: unit(0.11, 0),
        tab: unit(0.11, 0),
        tac: unit(0.11, 0),
        tas: unit(0.11, 0),
        tba: unit(0.11, 0),
        tbb: unit(0.11, 0),
        tbc: unit(0.11, 0),
        tbs: unit(0.11, 0),
        tca: unit(0.11, 0),
        tcb: unit(0.11, 0),
        tcc: unit(0.11, 0),
        tcs: unit(0.11, 0),
        tda: unit(0.11, 0),
        tdb: unit(0.11, 0),
        tdc: unit(0.11, 0),
        tds: unit(0.11, 0),
      },
      gates: {
        system: or('triadA', 'triadB', 'triadC', 'triadD'),
        triadA: vote(2, 'aA', 'bA', 'cA'),
        aA: spare('taa', 'tas'),
        bA: spare('tab', 'tas'),
        cA: spare('tac', 'tas'),
        triadB: vote(2, 'aB', 'bB', 'cB'),
        aB: spare('tba', 'tbs'),
        bB: spare('tbb', 'tbs'),
        cB: spare('tbc', 'tbs'),
        triadC: vote(2, 'aC', 'bC', 'cC'),
        aC: spare('tca', 'tcs'),
        bC: spare('tcb', 'tcs'),
        cC: spare('tcc', 'tcs'),
        triadD: vote(2, 'aD', 'bD', 'cD'),
        aD: spare('tda', 'tds'),
        bD: spare('tdb', 'tds'),
        cD: spare('tdc', 'tds'),
      },
      dependencies: [
        depends('nea', ['taa', 'tba', 'tca', 'tda']),
        depends('neb', ['tab', 'tbb', 'tcb', 'tdb']),
        depends('nec', ['tac', 'tbc', 'tcc', 'tdc']),
        depends('ned', ['tas', 'tbs', 'tcs', 'tds']),
      ],
    },
    answers: [dftCalc.within(1, 0.0192186, 7)],
  },
  {
    name: 'triple_and',
    tree: {
      top: 'a',
      events: { be1: unit(0.5, 1), be2: unit(0.5, 1), be3: unit(0.5, 1), be4: unit(0.5, 1) },
      gates: { a: and('b', 'c'), b: and('be1', 'be2'), c: and('be3', 'be4') },
    },
    answers: [dftCalc.within(1, 0.0239687, 7)],
  },
  {
    name: 'triple_and2',
    tree: {
      top: 'a',
      events: { be1: unit(0.5, 1), be2: unit(0.5, 1), be3: unit(0.5, 1) },
      gates: { a: and('b', 'c'), b: and('be1', 'be2'), c: and('be2', 'be3') },
    },
    answers: [dftCalc.within(1, 0.0609162, 7)],
  },
  {
    name: 'triple_pand',
    tree: {
      top: 'a',
      events: { be1: unit(0.5, 1), be2: unit(0.5, 1), be3: unit(0.5, 1), be4: unit(0.5, 1) },
      gates: { a: pand('b', 'be4'), b: pand('c', 'be3'), c: pand('be1', 'be2') },
    },
    answers: [dftCalc.within(1, 0.0009987, 7)],
  },
  {
    name: 'triple_pand2',
    tree: {
      top: 'a',
      events: { be1: unit(0.5, 1), be2: unit(0.5, 1), be3: unit(0.5, 1) },
      gates: { a: pand('b', 'c'), b: pand('be1', 'be2'), c: pand('be2', 'be3') },
    },
    answers: [dftCalc.within(1, 0.0101527, 7)],
  },
  {
    name: 'simple-fdep',
    tree: {
      top: 'system',
      events: { a: unit(0.1, 1), b: unit(0.2, 1), c: unit(0.3, 1) },
      gates: { system: or('a', 'b') },
      dependencies: [depends('c', ['b'])],
    },
    answers: [dftCalc.within(1, 0.4511883639, 10)],
  },
  {
    name: 'WQDN',
    tree: {
      top: 'system',
      events: {
        source: atOnce(0.2),
        lOPressure: atOnce(0.1),
        contaminants: atOnce(0.05),
        threat: atOnce(0.05),
        plastic: atOnce(0.05),
        hydrocarbon: atOnce(0.05),
        conducivePerm: atOnce(0.05),
        organic: atOnce(0.05),
        detention: atOnce(0.05),
        conduciveBiofilm: atOnce(0.1),
        treatmentUnits: atOnce(0.2),
        staff: atOnce(0.3),
        pipesGaskets: atOnce(0.1),
        maintenance: atOnce(0.1),
        crossConnect: atOnce(0.1),
        metallicLeach: atOnce(0.95),
        conduciveLeach: atOnce(0.05),
        metallicCorr: atOnce(0.95),
        conduciveCorr: atOnce(0.1),
        physGeo: atOnce(0.1),
        monitoring: atOnce(0.2),
        organicDBP: atOnce(0.05),
        disinfectantConcDBP: atOnce(0.1),
        conduciveDBP: atOnce(0.1),
        organicDL: atOnce(0.05),
        disinfectantConcDL: atOnce(0.1),
        conduciveDL: atOnce(0.1),
      },
      gates: {
        system: or(
          'poe',
          'deterioration',
          'contamination',
          'permeation',
          'biofilm',
          'intrusion',
          'disinfectant',
        ),
        poe: and('source', 'treatment'),
        treatment: and('treatmentUnits', 'staff'),
        deterioration: or('leaching', 'corrosion'),
        leaching: and('metallicLeach', 'conduciveLeach'),
        corrosion: and('metallicCorr', 'conduciveCorr'),
        contamination: and('threat', 'vulnerability'),
        vulnerability: or('physGeo', 'monitoring'),
        permeation: and('plastic', 'hydrocarbon', 'conducivePerm'),
        biofilm: and('organic', 'detention', 'conduciveBiofilm'),
        intrusion: and('pathway', 'lOPressure', 'contaminants'),
        pathway: or('pipesGaskets', 'maintenance', 'crossConnect'),
        disinfectant: or('dbp', 'disinfectantLoss'),
        dbp: and('organicDBP', 'disinfectantConcDBP', 'conduciveDBP'),
        disinfectantLoss: and('organicDL', 'disinfectantConcDL', 'conduciveDL'),
      },
    },
    answers: [dftCalc.ever(0.162545395950157, 15)],
  },
  {
    name: 'repair-res',
    tree: {
      top: 'a',
      events: { b: { ...unit(1, 1), repair: 1 }, c: { ...unit(1, 1), repair: 1 } },
      gates: { a: and('b', 'c') },
    },
    answers: [dftCalc.longRun(1 / 4)],
  },
  {
    name: 'repair-spare',
    tree: {
      top: 'a',
      events: { b: unit(0.1, 1), c: unit(0.1, 1) },
      gates: { a: spare('b', 'c') },
      inspections: [{ of: ['b', 'c'], phases: { count: 2, rate: 2 } }],
    },
    answers: [dftCalc.longRun(446 / 53361)],
  },
  {
    name: 'repair-pand',
    tree: {
      top: 'a',
      events: { b: unit(0.1, 1), c: unit(0.1, 1) },
      gates: { a: pand('b', 'c') },
      inspections: [{ of: ['b', 'c'], phases: { count: 2, rate: 2 } }],
    },
    answers: [dftCalc.longRun(223 / 53361)],
  },
  {
    name: 'repair-prob',
    tree: {
      top: 'a',
      events: { a: { ...unit(0.1, 1), fallible: 0.4 } },
      gates: {},
      inspections: [{ of: ['a'], phases: { count: 2, rate: 2 } }],
    },
    answers: [dftCalc.ever(0.4, 1)],
  },
  {
    name: 'repair-exact',
    tree: {
      top: 'a',
      events: { b: unit(1, 1), c: unit(1, 1) },
      gates: { a: and('b', 'c') },
      inspections: [{ of: ['b', 'c'], every: 3 }],
    },
    answers: [dftCalc.within(5, 0.9754975013, 10)],
  },
  {
    name: 'repair-exact2',
    tree: {
      top: 'a',
      events: { b: unit(0.1, 1), c: unit(0.1, 1) },
      gates: { a: and('b', 'c') },
      inspections: [
        { of: ['b'], every: 3 },
        { of: ['c'], every: 2 },
      ],
    },
    answers: [dftCalc.within(5, 0.0839488543, 10)],
  },
];
