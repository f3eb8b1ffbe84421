/** What a run cost: running the design as it is, and what happened. Cents throughout. */
import {
  type CostHeading,
  costOfLoss,
  costOver,
  isRunningCost,
  MONTH_SECONDS,
} from '../../model/cost.ts';
import type { CopyDescription, Description } from '../../model/description.ts';
import { saysCosts } from '../../model/outcome.ts';
import type { Run } from '../../model/run.ts';
import type { Timelines } from '../timelines.ts';
import type { CostLine, CostVerdict, DataVerdict, ServiceVerdict } from '../verdict.ts';

/** A copy of such a role exists, and does not serve, before anything happens. */
const standsBy = ({ role }: CopyDescription): boolean => role !== 'active' && role !== 'cold';

/** What a month of the design costs as long as nothing happens. */
export function monthlyCents({ copies }: Description): number {
  return copies.reduce((sum, copy) => {
    const { costs, role } = copy;
    if (!costs) return sum;
    if (role === 'active') return sum + costOver(costs.serving, MONTH_SECONDS);
    return standsBy(copy) ? sum + costOver(costs.standingBy, MONTH_SECONDS) : sum;
  }, 0);
}

/** Seconds that a copy spent in some states. */
function secondsIn(
  run: Run,
  timelines: Timelines,
  copy: string,
  states: readonly string[],
): number {
  return timelines
    .spansOf({ kind: 'copy', id: copy })
    .filter(({ state }) => states.includes(state))
    .reduce((sum, { from, until }) => sum + (until ?? run.endsAt) - from, 0);
}

function copyLines(run: Run, timelines: Timelines): readonly CostLine[] {
  return run.description.copies.flatMap(({ id: of, costs }): readonly CostLine[] => {
    if (!costs) return [];
    const served = secondsIn(run, timelines, of, ['serving']);
    const away = secondsIn(run, timelines, of, ['absent', 'lost']);
    return [
      { heading: 'standing-by', of, cents: costOver(costs.standingBy, run.endsAt - served - away) },
      { heading: 'serving', of, cents: costOver(costs.serving, served) },
    ];
  });
}

function stepLines(run: Run, timelines: Timelines): readonly CostLine[] {
  const steps = run.description.plans.flatMap((plan) => plan.steps);
  return steps.flatMap(({ id: of, costCents }): readonly CostLine[] => {
    if (costCents === undefined) return [];
    const times = timelines
      .entriesOf({ kind: 'step', id: of })
      .filter((entry) => entry.type === 'transition' && entry.to === 'done').length;
    return [{ heading: 'step', of, cents: costCents * times }];
  });
}

function serviceLines(run: Run, services: readonly ServiceVerdict[]): readonly CostLine[] {
  return run.description.services.flatMap(({ id: of, costs }): readonly CostLine[] => {
    const judged = services.find(({ service }) => service === of);
    if (!costs || !judged) return [];
    const penalty = (heading: CostHeading, isMissed: boolean, cents: number | null) =>
      isMissed && cents !== null ? [{ heading, of, cents }] : [];
    return [
      { heading: 'down', of, cents: costs.down ? costOver(costs.down, judged.downSeconds) : 0 },
      ...penalty('rto-missed', judged.rto?.met === false, costs.rtoMissed),
      ...penalty('mtpd-missed', judged.mtpd?.met === false, costs.mtpdMissed),
    ];
  });
}

function dataLines(run: Run, data: readonly DataVerdict[]): readonly CostLine[] {
  return run.description.data.flatMap(({ id: of, costs }): readonly CostLine[] => {
    const judged = data.find((one) => one.data === of);
    if (!costs || !judged) return [];
    const penalty = judged.rpo?.met === false ? (costs.rpoMissed ?? 0) : 0;
    return [
      { heading: 'lost', of, cents: costOfLoss(costs, judged.lostSeconds) },
      { heading: 'rpo-missed', of, cents: penalty },
    ];
  });
}

const sumOf = (lines: readonly CostLine[]): number =>
  lines.reduce((sum, { cents }) => sum + cents, 0);

/** The account of a run; null when the dossier says of nothing what it costs. */
export function costVerdict(
  run: Run,
  timelines: Timelines,
  judged: { readonly services: readonly ServiceVerdict[]; readonly data: readonly DataVerdict[] },
): CostVerdict | null {
  if (!saysCosts(run.description)) return null;
  const lines = [
    ...copyLines(run, timelines),
    ...stepLines(run, timelines),
    ...serviceLines(run, judged.services),
    ...dataLines(run, judged.data),
  ];
  return {
    monthlyCents: monthlyCents(run.description),
    runningCents: sumOf(lines.filter(({ heading }) => isRunningCost(heading))),
    incidentCents: sumOf(lines.filter(({ heading }) => !isRunningCost(heading))),
    lines: lines.filter(({ cents }) => cents > 0),
  };
}
