/** What might have saved a design: everything that one assumption can change of it, derived from the dossier and its run. */
import { incidentKinds } from '../../kinds/incidents/index.ts';
import type { Assumption } from '../../model/intervention.ts';
import type { Localised } from '../../model/localised.ts';
import type { Run } from '../../model/run.ts';
import type { Dossier } from '../../scenario/dossier.ts';

/** Things of the run that had a part in it: what nobody called or waited for need not be tried. */
function involved({ entries }: Pick<Run, 'entries'>): {
  readonly ids: ReadonlySet<string>;
  readonly missed: ReadonlySet<string>;
} {
  const ids = new Set<string>();
  const missed = new Set<string>();
  for (const entry of entries) {
    ids.add(`${entry.subject.kind}:${entry.subject.id}`);
    if (entry.type !== 'waiting') continue;
    for (const { what } of entry.missing) missed.add(`${what.kind}:${what.id}`);
  }
  return { ids, missed };
}

/** What a group is called, `operator:amazon`; null for what names no group. A technology has no name but its own. */
function groupName({ hosting }: Dossier, what: string): Localised | null {
  const [sort = '', key = ''] = what.split(':');
  const operated = Object.values(hosting).find(({ operator }) => operator.id === key);
  const names: Readonly<Record<string, Localised>> = {
    operator: { fr: operated?.operator.name ?? key, en: operated?.operator.name ?? key },
    jurisdiction: { fr: `juridiction ${key}`, en: `jurisdiction ${key}` },
    country: { fr: `pays ${key}`, en: `country ${key}` },
    technology: { fr: key, en: key },
  };
  return key === '' ? null : (names[sort] ?? null);
}

/** What the dossier calls a thing that an effect names: a place, a copy, a means; its id where the author gave no name. */
function targetName(dossier: Dossier, what: string): Localised {
  const group = groupName(dossier, what);
  if (group) return group;
  const { hosting, components, tools, people, data, services, domains } = dossier;
  const [first = '', second = ''] = what.split('/');
  const component = components[first];
  const name =
    second === ''
      ? (
          component ??
          tools[first] ??
          hosting[first] ??
          people[first] ??
          data[first] ??
          services[first] ??
          domains[first]
        )?.name
      : (
          component?.copies[second] ??
          component?.backups[second] ??
          hosting[first]?.sites.find(({ id }) => id === what)
        )?.name;
  return name ?? { fr: what, en: what };
}

/** `« Incendie » (SBG2)`. */
function effectName(
  dossier: Dossier,
  effect: Dossier['incidents'][string]['effects'][number],
): Localised {
  const label = incidentKinds.find(({ kind }) => kind === effect.do)?.label;
  const names = effect.what.map((what) => targetName(dossier, what));
  const fr = names.map((name) => name.fr).join(', ');
  const en = names.map((name) => name.en).join(', ');
  return {
    fr: `«\u202f${label?.fr ?? effect.do}\u202f» (${fr})`,
    en: `“${label?.en ?? effect.do}” (${en})`,
  };
}

const effectsOf = (dossier: Dossier, asked: readonly string[]): readonly Assumption[] =>
  Object.entries(dossier.incidents).flatMap(([incident, { effects }]) =>
    asked.includes(incident) || incident.startsWith('you-')
      ? effects.map(
          (written, effect): Assumption => ({
            assume: 'without-effect',
            incident,
            effect,
            named: effectName(dossier, written),
          }),
        )
      : [],
  );

/**
 * The but-for questions that can be asked of a run, in the order of the dossier: effects of its incidents, tools that were
 * missed, teams that were called, steps and decisions that were begun, probes, backups, copies that stood by.
 */
export function butForQuestions(
  dossier: Dossier,
  run: Pick<Run, 'entries' | 'request'>,
): readonly Assumption[] {
  const { ids, missed } = involved(run);
  const tools = Object.keys(dossier.tools).filter((tool) => missed.has(`tool:${tool}`));
  const teams = Object.keys(dossier.people).filter(
    (team) =>
      missed.has(`member:${team}`) || [...ids].some((id) => id.startsWith(`member:${team}/`)),
  );
  const plans = Object.entries(dossier.plans).filter(([plan]) => ids.has(`plan:${plan}`));
  const steps = plans.flatMap(([plan, { steps: all }]) =>
    Object.entries(all)
      .map(([step, written]) => [`${plan}.${step}`, written] as const)
      .filter(([id]) => ids.has(`step:${id}`)),
  );
  const decisions = [
    ...plans.filter(([, { decision }]) => decision).map(([plan]) => plan),
    ...steps.filter(([, { approval }]) => approval).map(([step]) => step),
  ];
  return [
    ...effectsOf(dossier, run.request.incidents),
    ...tools.map((tool): Assumption => ({ assume: 'tool-apart', tool })),
    ...teams.flatMap((team): readonly Assumption[] => [
      { assume: 'one-more-person', team },
      ...(dossier.people[team]?.hours || dossier.people[team]?.onCall
        ? [{ assume: 'team-at-hand', team } as const]
        : []),
    ]),
    ...decisions.map((decision): Assumption => ({ assume: 'no-approval', decision })),
    ...steps.flatMap(([step, { takes }]): readonly Assumption[] => [
      { assume: 'step-rehearsed', step },
      ...(takes ? [{ assume: 'step-twice-as-fast', step } as const] : []),
    ]),
    ...plans.map(([plan]): Assumption => ({ assume: 'plan-known-at-once', plan })),
    ...Object.entries(dossier.probes).flatMap(([probe, { at }]): readonly Assumption[] =>
      at === undefined ? [] : [{ assume: 'probe-apart', probe }],
    ),
    ...Object.entries(dossier.components).flatMap(([component, { backups, copies }]) => [
      ...Object.keys(backups).map(
        (backup): Assumption => ({ assume: 'backup-verified', component, backup }),
      ),
      ...Object.entries(copies).flatMap(([copy, { role, replicates }]): readonly Assumption[] =>
        role !== 'active' && role !== 'hot' && replicates !== undefined
          ? [{ assume: 'copy-hot', component, copy }]
          : [],
      ),
    ]),
  ];
}
