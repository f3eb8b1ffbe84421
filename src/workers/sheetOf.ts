/** What the inspector asks about one entity, from the dossier and from the machines of the engine. */
import { machines } from '../engine/index.ts';
import { incidentKinds } from '../kinds/incidents/index.ts';
import type { EntityKind, EntityRef } from '../model/entity.ts';
import type { ChartSketch, EntitySheet, StrikeKind } from '../model/sheet.ts';
import { STATES } from '../model/states.ts';
import { excerptOf, fieldInfoOf, lawsWrittenAt, type OpenedDossier } from '../scenario/index.ts';
import type { ScenarioSource } from './protocol.ts';

type Path = readonly string[];

/** Where the dossier speaks of each kind of entity; a kind without a place of its own is left out. */
const PATHS: Readonly<Partial<Record<EntityKind, (id: string) => Path>>> = {
  incident: (id) => ['incidents', id],
  site: (id) => ['hosting', headOf(id), 'sites', tailOf(id)],
  'data-plane': (id) => ['hosting', id],
  'control-plane': (id) => ['hosting', id],
  'lawful-status': (id) => ['hosting', id],
  copy: (id) => ['components', headOf(id), 'copies', tailOf(id)],
  replica: (id) => ['components', headOf(id), 'copies', tailOf(id)],
  backup: (id) => ['components', headOf(id), 'backups', tailOf(id)],
  component: (id) => ['components', id],
  service: (id) => ['services', id],
  tool: (id) => ['tools', id],
  member: (id) => ['people', headOf(id)],
  probe: (id) => ['probes', id],
  plan: (id) => ['plans', id],
  decision: (id) => (id.includes('.') ? stepPath(id) : ['plans', id, 'decision']),
  step: (id) => stepPath(id),
  objective: (id) => ['services', headOf(id), 'objectives'],
  capacity: (id) => ['hosting', id, 'quota'],
  ground: (id) => ['hosting', headOf(id)],
};

const headOf = (id: string): string => id.split('/')[0] ?? id;
const tailOf = (id: string): string => id.slice(id.indexOf('/') + 1);

function stepPath(id: string): Path {
  const dot = id.indexOf('.');
  return ['plans', id.slice(0, dot), 'steps', id.slice(dot + 1)];
}

/** @param subject null for what can be made to happen alone */
export function sheetOf(
  opened: OpenedDossier,
  source: ScenarioSource,
  { variant, subject }: { readonly variant: string | null; readonly subject: EntityRef | null },
): EntitySheet {
  const strikes = strikeKinds();
  if (!subject) return { excerpt: null, assumptions: [], chart: null, strikes };
  const path = PATHS[subject.kind]?.(subject.id) ?? null;
  return {
    excerpt: path && excerptOf(source, variant, path),
    assumptions: path ? lawsWrittenAt(opened.design(variant), path) : [],
    chart: chartOf(subject.kind),
    strikes,
  };
}

/** The machine of a kind, without its guards: which state may follow which. */
function chartOf(kind: EntityKind): ChartSketch {
  const { initial, states } = machines[kind].config;
  const names = Object.keys(STATES[kind]);
  const moves = new Map<string, { readonly from: string; readonly to: string }>();
  for (const [from, { on = {} }] of Object.entries(states)) {
    for (const { target: to } of Object.values(on).flatMap((transitions) => transitions ?? [])) {
      if (to !== undefined && to !== from && names.includes(to)) {
        moves.set(`${from} ${to}`, { from, to });
      }
    }
  }
  return { initial, states: names, moves: [...moves.values()] };
}

/** Every kind of the list, with its own fields as a form asks for them. */
const strikeKinds = (): readonly StrikeKind[] =>
  incidentKinds.map(({ kind, label, sentence, targets, fields }) => ({
    kind,
    label,
    sentence,
    targets,
    fields: Object.entries(fields).map(([name, field]) => {
      const { about, form, isRequired, fallback } = fieldInfoOf(field);
      return { name, about: about ?? { fr: name, en: name }, form, isRequired, fallback };
    }),
  }));
