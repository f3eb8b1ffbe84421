/**
 * What can be struck when a person points at something: the thing itself, and whatever larger it is part of, by the names
 * that a dossier uses. Which kinds of effect apply is the business of their lists.
 */
import type { Description } from '../../model/description.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Hosting } from '../../model/hosting.ts';
import type { Language } from '../../model/localised.ts';
import type { StrikeKind } from '../../model/sheet.ts';

export interface StrikeTarget {
  /** Sort of target, as incident kinds list them: `site`, `operator`, `data`, … */
  readonly target: string;
  /** As the dossier writes it: `nubo/site-1`, `operator:amazon`. */
  readonly what: string;
  readonly name: string;
}

/** Kinds of the list that can strike it, in the list's order. */
export const strikesOn = (
  kinds: readonly StrikeKind[],
  { target }: Pick<StrikeTarget, 'target'>,
): readonly StrikeKind[] => kinds.filter(({ targets }) => targets.includes(target));

/** From the thing itself to the widest it is part of, each once. */
export function strikeTargets(
  description: Description,
  ref: EntityRef,
  language: Language,
): readonly StrikeTarget[] {
  const found = around(description, ref, language);
  const seen = new Set<string>();
  return found.filter(({ target, what }) => {
    const key = `${target} ${what}`;
    return !seen.has(key) && seen.add(key);
  });
}

function around(
  description: Description,
  { kind, id }: EntityRef,
  language: Language,
): readonly StrikeTarget[] {
  const named = (target: string, things: readonly Named[]): readonly StrikeTarget[] =>
    things.map(({ id: what, name }) => ({ target, what, name: name[language] }));
  const holder = [...description.copies, ...description.backups].find((one) => one.id === id);
  switch (kind) {
    case 'copy':
    case 'replica':
    case 'backup':
      if (!holder) return [];
      return [
        ...named(kind === 'backup' ? 'backup' : 'copy', [holder]),
        ...named('component', byId(description.components, holder.component)),
        ...named('data', holder.data === null ? [] : byId(description.data, holder.data)),
        ...placesAround(description, holder.site, language),
      ];
    case 'site':
      return placesAround(description, id, language);
    case 'data-plane':
    case 'control-plane':
    case 'lawful-status':
    case 'capacity':
      return byId(description.hostings, id).flatMap((one) => hostingAround(one, language));
    case 'component':
      return named('component', byId(description.components, id));
    case 'service':
      return named('service', byId(description.services, id));
    case 'tool':
      return byId(description.tools, id).flatMap((tool) => [
        ...named('tool', [tool]),
        ...tool.sites.flatMap((site) => placesAround(description, site, language)),
      ]);
    case 'probe':
      return byId(description.probes, id).flatMap((probe) => [
        ...named('probe', [probe]),
        ...(probe.site === null ? [] : placesAround(description, probe.site, language)),
      ]);
    case 'member': {
      const team = description.teams.filter(({ members }) => members.includes(id));
      const alone = team.map(({ name }) => ({ id, name: memberName(name, id) }));
      return [...named('member', alone), ...named('team', team)];
    }
    default:
      return [];
  }
}

interface Named {
  readonly id: string;
  readonly name: Readonly<Record<Language, string>>;
}

const byId = <Thing extends { readonly id: string }>(
  things: readonly Thing[],
  id: string,
): readonly Thing[] => things.filter((thing) => thing.id === id);

/** `Database team, 2` for the second of a team. */
function memberName(team: Named['name'], id: string): Named['name'] {
  const number = id.slice(id.lastIndexOf('/') + 1);
  return { fr: `${team.fr}, ${number}`, en: `${team.en}, ${number}` };
}

/** A site, the failure domains it is in, its hosting, and what that hosting is part of. */
function placesAround(
  { hostings, domains }: Description,
  site: string,
  language: Language,
): readonly StrikeTarget[] {
  const hosting = hostings.find(({ sites }) => sites.some(({ id }) => id === site));
  const here = hosting?.sites.find(({ id }) => id === site);
  if (!hosting || !here) return [];
  return [
    { target: 'site', what: site, name: `${here.name[language]}, ${hosting.name[language]}` },
    ...domains
      .filter(({ sites }) => sites.includes(site))
      .map(({ id, name }) => ({ target: 'domain', what: id, name: name[language] })),
    ...hostingAround(hosting, language),
    { target: 'country', what: `country:${here.country}`, name: here.country },
  ];
}

function hostingAround(hosting: Hosting, language: Language): readonly StrikeTarget[] {
  const group = (target: string, id: string, name = id): StrikeTarget => ({
    target,
    what: `${target}:${id}`,
    name,
  });
  return [
    { target: 'hosting', what: hosting.id, name: hosting.name[language] },
    group('operator', hosting.operator.id, hosting.operator.name),
    ...(hosting.jurisdictions.value ?? []).map((one) => group('jurisdiction', one)),
    ...hosting.technologies.map((one) => group('technology', one)),
  ];
}
