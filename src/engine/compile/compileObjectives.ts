/** What is promised of services and data, as a run reads it. */
import { isTotal, type TotalObjective } from '../../model/total.ts';
import type { PlantObjective } from '../plant/law.ts';
import { deadlineOf } from './compileDeadlines.ts';
import { totalsOf } from './compilePeriods.ts';
import { compileHours } from './compileTimetables.ts';
import { type Registry, runSpanOf } from './registry.ts';

/** What a service promises over periods, as a run reads it. */
function compileTotal(registry: Registry, owner: string, kind: TotalObjective): PlantObjective {
  const service = registry.dossier.services[owner];
  const promises = service ? totalsOf(service, runSpanOf(registry)) : [];
  const periods = promises.find(({ objective }) => objective === kind)?.periods ?? [];
  return {
    kind,
    index: registry.indexOf('service', owner),
    target: periods[0]?.allowed ?? 0,
    due: null,
    periods: {
      from: Float64Array.from(periods, ({ from }) => from),
      allowed: Float64Array.from(periods, ({ allowed }) => allowed),
    },
  };
}

/** What a service has to have done by a date, as a run reads it. */
function compileDeadline(registry: Registry, owner: string): PlantObjective {
  const service = registry.dossier.services[owner];
  const promise = service ? deadlineOf(registry.dossier, service) : null;
  const hours = service?.objectives?.deadline?.hours;
  return {
    kind: 'deadline',
    index: registry.indexOf('service', owner),
    target: promise?.workSeconds ?? 0,
    periods: null,
    due: {
      from: promise?.from ?? 0,
      by: promise?.by ?? 0,
      hours: hours ? compileHours(hours, runSpanOf(registry)) : null,
    },
  };
}

/** Every objective of the dossier, by its number. */
export function compileObjectives(registry: Registry): readonly PlantObjective[] {
  const { dossier, ids, indexOf, dataIndex } = registry;
  return ids.objective.map((id) => {
    const [owner = '', kind = ''] = id.split('/');
    if (kind === 'rpo') {
      const target = dossier.data[owner]?.rpo ?? 0;
      return { kind, index: dataIndex(owner), target, periods: null, due: null };
    }
    if (kind === 'deadline') return compileDeadline(registry, owner);
    if (isTotal(kind)) return compileTotal(registry, owner, kind);
    const objective = kind === 'rto' ? 'rto' : 'mtpd';
    const target = dossier.services[owner]?.objectives?.[objective] ?? 0;
    return { kind: objective, index: indexOf('service', owner), target, periods: null, due: null };
  });
}
