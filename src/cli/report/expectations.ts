/** `check --expect`: the runs that a dossier states something of, and what of it they do not give. */

import type { Unmet } from '../../analysis/expectations.ts';
import {
  formatDuration,
  formatOffset,
  formatShare,
  judge,
  unmetBy,
  wordVerdict,
} from '../../analysis/index.ts';
import { runReference } from '../../engine/index.ts';
import type { OpenedDossier } from '../../scenario/index.ts';
import type { CliContext } from '../context.ts';
import { whileRunning } from '../crashReport.ts';
import { flowing, type Line, toned } from '../print/line.ts';

/** One expectation of a dossier, by its place in `expect` (from 1), and what its run does not give. */
export interface Expected {
  readonly number: number;
  readonly variant: string | null;
  readonly incident: string;
  readonly mode: 'nominal' | 'pessimistic';
  /** Empty when it is met. */
  readonly unmet: readonly Unmet[];
}

/**
 * Plays each run that is stated something of, once, with the first seed; in the order of `expect`.
 *
 * @throws CrashedRun when the engine or the analysis is wrong
 */
export function meetExpectations({ expectations, design }: OpenedDossier): readonly Expected[] {
  const judged = new Map<string, Parameters<typeof unmetBy>[0]>();
  return expectations.map((expectation, index) => {
    const { variant = null, incident, mode } = expectation;
    const key = JSON.stringify([variant, incident, mode]);
    const dossier = design(variant);
    const found = whileRunning(dossier.hash, () => {
      const known = judged.get(key);
      if (known) return known;
      const run = runReference(dossier, { variant, incidents: [incident], seed: 0, mode });
      return { run, verdict: judge(run) };
    });
    judged.set(key, found);
    return { number: index + 1, variant, incident, mode, unmet: unmetBy(found, expectation) };
  });
}

type Moment = Extract<Unmet, { readonly unmet: 'moment' }>;

function momentText({ text, language }: CliContext, { of, got, notBefore, by }: Moment): string {
  const { share, plan, never, late, early } = text.expect;
  const what = 'plan' in of ? plan(of.plan) : share(formatShare(of.share, language));
  const offset = (seconds: number): string => formatOffset(seconds, language);
  if (got === null) return never(what, offset(by ?? 0));
  if (by !== null && got > by) return late(what, offset(got), offset(by));
  return early(what, offset(got), offset(notBefore ?? 0));
}

/** What was asked and what came out, in a clause. */
function unmetText(context: CliContext, one: Unmet): string {
  const { text, language } = context;
  const { expect } = text;
  const duration = (seconds: number): string => formatDuration(seconds, language);
  switch (one.unmet) {
    case 'verdict':
      return expect.verdict(wordVerdict(one.asked, language), wordVerdict(one.got, language));
    case 'objective':
      return expect.objective(one.service, one.objective.toUpperCase());
    case 'within':
      return expect.within(one.service, duration(one.got), duration(one.asked), one.isOpen);
    case 'lost': {
      const isAll = one.got >= Number.MAX_SAFE_INTEGER;
      return expect.lost(
        one.data,
        isAll ? expect.everything : duration(one.got),
        duration(one.asked),
      );
    }
    case 'not-breached':
      return expect.notBreached(one.rule);
    case 'not-kept':
      return expect.notKept(one.rule, one.status === 'breached' ? 'breached' : 'undetermined');
    case 'no-recovery':
      return expect.noRecovery;
    case 'moment':
      return momentText(context, one);
    default:
      return expect.bound(one.plan, one.got && text.plans.terms[one.got]);
  }
}

/** Those that are not met, with what came out instead; one line when all are. */
export function expectationLines(
  context: CliContext,
  expected: readonly Expected[],
): readonly Line[] {
  const { expect } = context.text;
  const missed = expected.filter(({ unmet }) => unmet.length > 0);
  if (expected.length === 0) return [[expect.none]];
  if (missed.length === 0) return [[toned('good', expect.all(expected.length))]];
  return [
    [toned('bad', expect.some(missed.length, expected.length))],
    ...missed.flatMap(({ number, variant, incident, mode, unmet }) => {
      const run = [variant ?? expect.asWritten, incident, mode].join(', ');
      const title = expect.title(number, run);
      return unmet.map((one): Line => ['  ', `${title} `, flowing(unmetText(context, one))]);
    }),
  ];
}
