/** What a place may fail together with: the ground it stands on, who runs it, and whatever the dossier says it shares. */
import type { Hosting, Site } from './hosting.ts';

export type DomainSort =
  | 'site'
  | 'campus'
  | 'metro'
  | 'infrastructure'
  | 'operator'
  | 'control-plane'
  | 'domain';

export interface FailureDomain {
  readonly sort: DomainSort;
  /** A building, a campus, an area, an infrastructure, an operator, a console, or a domain of the dossier: its text or its id. */
  readonly id: string;
}

/** Failure domains of one site in one hosting, from the nearest; `declared` are the domains of the dossier that hold it. */
export function failureDomainsOf(
  hosting: Hosting,
  site: Site,
  declared: readonly string[],
): readonly FailureDomain[] {
  return [
    { sort: 'site', id: site.physical },
    ...(site.campus ? [{ sort: 'campus', id: site.campus } as const] : []),
    ...(site.metro ? [{ sort: 'metro', id: site.metro } as const] : []),
    { sort: 'infrastructure', id: hosting.infrastructure },
    { sort: 'operator', id: hosting.operator.id },
    { sort: 'control-plane', id: hosting.controlPlane },
    ...declared.map((id) => ({ sort: 'domain', id }) as const),
  ];
}
