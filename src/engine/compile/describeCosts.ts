/** What a dossier says that things cost, as a run and its views read it. */
import type { CopyCosts, DataCosts, ServiceCosts } from '../../model/cost.ts';
import type { Dossier } from '../../scenario/dossier.ts';
import { wayOf } from '../../scenario/links.ts';
import type { Copy } from '../../scenario/schema/component.ts';
import type { DataSet } from '../../scenario/schema/dataSet.ts';
import type { Step } from '../../scenario/schema/plan.ts';
import type { Service } from '../../scenario/schema/service.ts';
import { growthOf } from './compileRestores.ts';
import type { Registry } from './registry.ts';
import { kindOfStep } from './stepKind.ts';

/** One of the two stands for both. */
export function costsOfCopy({ costs }: Copy): { readonly costs?: CopyCosts } {
  const standingBy = costs?.standingBy ?? costs?.serving;
  if (!standingBy) return {};
  return { costs: { standingBy, serving: costs?.serving ?? standingBy } };
}

export function costsOfService({ costs }: Service): { readonly costs?: ServiceCosts } {
  if (!costs) return {};
  const { down = null, rtoMissed = null, mtpdMissed = null } = costs;
  return { costs: { down, rtoMissed, mtpdMissed } };
}

export function costsOfData({ costs }: DataSet): { readonly costs?: DataCosts } {
  if (!costs) return {};
  const { lost = null, rpoMissed = null, everything = null } = costs;
  return { costs: { lost, rpoMissed, everything } };
}

const TERABYTE = 1e12;

const hostingOf = ({ hosting }: Dossier, site: string) => hosting[site.split('/')[0] ?? ''];

/** A contract over a hosting says that leaving costs nothing. */
const leavesFree = ({ dossier, directory }: Registry, hosting: string): boolean =>
  Object.entries(dossier.contracts ?? {}).some(
    ([id, { egressFree }]) => egressFree === true && directory.hostingsOf(id).includes(hosting),
  );

/** What the provider asks for the data that a step takes out of it, in cents; 0 within one hosting. */
function egressOf(registry: Registry, step: Step): number {
  const { dossier } = registry;
  const transfer = kindOfStep(step).transfer?.(step) ?? null;
  const way = transfer ? wayOf(registry.dossier, transfer) : null;
  if (!transfer || !way) return 0;
  const [from, to] = way.map((site) => hostingOf(dossier, site));
  const set = dossier.data[dossier.components[transfer.to.split('/')[0] ?? '']?.holds ?? ''];
  if (!from?.egress || from === to || !set?.volume || leavesFree(registry, from.id)) return 0;
  const bytes = set.volume + growthOf(dossier.calendar, set);
  return Math.round((from.egress * bytes) / TERABYTE);
}

/** Cents each time that a step is done. */
export function costsOfStep(registry: Registry, step: Step): { readonly costCents?: number } {
  const costCents = (step.costs ?? 0) + egressOf(registry, step);
  return costCents > 0 ? { costCents } : {};
}
