/** What the dossier says of an entity, as data: the inspector words it. Empty for what has no sheet of its own. */
import type { DeadlinePromise } from '../../../model/deadline.ts';
import type { Description, PlanDescription } from '../../../model/description.ts';
import type { EntityKind, EntityRef } from '../../../model/entity.ts';
import type { Localised } from '../../../model/localised.ts';
import type { TotalPromise } from '../../../model/total.ts';
import type { CopyRole } from '../../../model/vocabulary.ts';
import type { Messages } from '../../text/index.ts';

export type FactValue =
  | { readonly is: 'ref'; readonly ref: EntityRef }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'trigger'; readonly plan: PlanDescription }
  | { readonly is: 'localised'; readonly text: Localised }
  | { readonly is: 'seconds' | 'share' | 'bytes'; readonly amount: number }
  | { readonly is: 'total'; readonly total: TotalPromise }
  | { readonly is: 'deadline'; readonly deadline: DeadlinePromise }
  | { readonly is: 'truth'; readonly truth: boolean }
  | { readonly is: 'role'; readonly role: CopyRole };

export interface Fact {
  readonly term: keyof Messages['inspector']['fields'];
  /** Never empty. */
  readonly values: readonly FactValue[];
}

type Sheet = (description: Description, id: string) => readonly Fact[];

/** In the order they are read; facts that the dossier leaves out are left out. */
export function factsOf(description: Description, { kind, id }: EntityRef): readonly Fact[] {
  return SHEETS[kind]?.(description, id) ?? [];
}

const SHEETS: Readonly<Partial<Record<EntityKind, Sheet>>> = {
  service: (description, id) => {
    const service = description.services.find((one) => one.id === id);
    if (!service) return [];
    return facts(
      ['rto', seconds(service.rto)],
      ['mtpd', seconds(service.mtpd)],
      ['mbco', share(service.mbco)],
      ['totals', (service.totals ?? []).map((total) => ({ is: 'total', total }))],
      ['deadline', service.deadline ? [{ is: 'deadline', deadline: service.deadline }] : []],
      ['needs', needsIn(description, service.needs)],
    );
  },
  component: (description, id) => {
    const component = description.components.find((one) => one.id === id);
    return component ? facts(['needs', needsIn(description, component.needs)]) : [];
  },
  copy: (description, id) => {
    const copy = description.copies.find((one) => one.id === id);
    if (!copy) return [];
    return facts(
      ['place', refs('site', [copy.site])],
      ['role', [{ is: 'role', role: copy.role }]],
      ['capacity', share(copy.capacity)],
      ['follows', refs('copy', copy.replicates === null ? [] : [copy.replicates])],
      ...dataFacts(description, copy.data),
    );
  },
  replica: (description, id) => SHEETS.copy?.(description, id) ?? [],
  backup: (description, id) => {
    const backup = description.backups.find((one) => one.id === id);
    if (!backup) return [];
    return facts(
      ['place', refs('site', [backup.site])],
      ['every', seconds(backup.everySeconds)],
      ['immutable', [{ is: 'truth', truth: backup.immutable }]],
      ...dataFacts(description, backup.data),
    );
  },
  tool: (description, id) => {
    const tool = description.tools.find((one) => one.id === id);
    if (!tool) return [];
    return facts(['place', refs('site', tool.sites)], ['needs', needsIn(description, tool.needs)]);
  },
  step: (description, id) => {
    const steps = description.plans.flatMap((plan) => plan.steps);
    const step = steps.find((one) => one.id === id);
    if (!step) return [];
    const team = description.teams.find((one) => one.id === step.team);
    return facts(
      ['planned', seconds(step.plannedSeconds)],
      ['after', refs('step', step.after)],
      ['team', team ? [{ is: 'localised', text: team.name }] : []],
      ['tools', refs('tool', step.tools)],
    );
  },
  plan: (description, id) => {
    const plan = description.plans.find((one) => one.id === id);
    if (!plan) return [];
    const deciders = description.teams.filter((team) => plan.decidedBy.includes(team.id));
    return facts(
      ['trigger', [{ is: 'trigger', plan }]],
      ['decidedBy', deciders.map(({ name }) => ({ is: 'localised' as const, text: name }))],
      [
        'steps',
        refs(
          'step',
          plan.steps.filter((step) => !step.standsIn).map((step) => step.id),
        ),
      ],
    );
  },
  decision: (description, id) => SHEETS.plan?.(description, id) ?? [],
  probe: (description, id) => {
    const probe = description.probes.find((one) => one.id === id);
    if (!probe) return [];
    return facts(
      ['watches', needsIn(description, [probe.watches])],
      ['place', refs('site', probe.site === null ? [] : [probe.site])],
    );
  },
  incident: (description, id) => {
    const story = description.incidents.find((one) => one.id === id)?.story;
    return story ? facts(['story', [{ is: 'localised', text: story }]]) : [];
  },
  site: (description, id) => {
    const hosting = description.hostings.find(({ sites }) => sites.some((site) => site.id === id));
    return hosting ? facts(['operator', [{ is: 'text', text: hosting.operator.name }]]) : [];
  },
  'data-plane': hostingSheet,
  'control-plane': hostingSheet,
  'lawful-status': hostingSheet,
};

function hostingSheet(description: Description, id: string): readonly Fact[] {
  const hosting = description.hostings.find((one) => one.id === id);
  return hosting ? facts(['operator', [{ is: 'text', text: hosting.operator.name }]]) : [];
}

/** Data held, with the objective it carries. */
function dataFacts(
  description: Description,
  id: string | null,
): readonly [Fact['term'], FactValue[]][] {
  const data = description.data.find((one) => one.id === id);
  if (!data) return [];
  return [
    ['data', [{ is: 'localised', text: data.name }]],
    ['volume', data.volumeBytes === null ? [] : [{ is: 'bytes', amount: data.volumeBytes }]],
    ['rpo', seconds(data.rpo)],
  ];
}

const facts = (
  ...rows: readonly (readonly [Fact['term'], readonly FactValue[]])[]
): readonly Fact[] =>
  rows.flatMap(([term, values]) => (values.length > 0 ? [{ term, values }] : []));

const refs = (kind: EntityKind, ids: readonly string[]): FactValue[] =>
  ids.map((id) => ({ is: 'ref', ref: { kind, id } }));

const seconds = (amount: number | null): FactValue[] =>
  amount === null ? [] : [{ is: 'seconds', amount }];

const share = (amount: number): FactValue[] => [{ is: 'share', amount }];

/** A need is the bare name of a service, a component or a tool. */
function needsIn(description: Description, ids: readonly string[]): FactValue[] {
  const has = (things: readonly { readonly id: string }[], id: string) =>
    things.some((thing) => thing.id === id);
  return ids.flatMap((id) => {
    if (has(description.components, id)) return refs('component', [id]);
    if (has(description.tools, id)) return refs('tool', [id]);
    return has(description.services, id) ? refs('service', [id]) : [];
  });
}
