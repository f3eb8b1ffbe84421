import type { z } from 'zod';
import type { CommercialEnd } from '../model/description.ts';
import type { IncidentImpact } from '../model/effect.ts';
import type { EntityKind } from '../model/entity.ts';
import type { IncidentFamily } from '../model/incidentFamily.ts';
import type { Localised } from '../model/localised.ts';

/** What the references of an incident effect may stand for. */
export type IncidentTarget =
  | EntityKind
  | 'hosting'
  | 'contract'
  | 'tenant'
  | 'data'
  | 'team'
  | 'domain'
  | 'operator'
  | 'jurisdiction'
  | 'technology'
  | 'country';

/** Every effect says what it touches; `what` is one name or several. */
export interface WithTargets {
  readonly what: readonly string[];
}

/**
 * A kind of incident effect: one file, one line in `incidents/index.ts`. It states its own fields, what it may
 * touch, and the events it sends; it does not know what those events break.
 */
export interface IncidentKind<Kind extends string, Fields extends z.ZodRawShape, Read> {
  readonly kind: Kind;
  readonly family: IncidentFamily;
  readonly label: Localised;
  /** What it does, for the reference page. */
  readonly sentence: Localised;
  readonly fields: Fields;
  readonly targets: readonly IncidentTarget[];
  /** What its other fields name: where in the effect, and what it may stand for. */
  readonly besides?: (effect: Read) => readonly {
    readonly path: readonly (string | number)[];
    readonly ref: string;
    readonly expects: readonly IncidentTarget[];
  }[];
  /** What takes a ground of lawful use away, as a clause; the name of the incident says it when absent. */
  readonly takesGroundBy?: (effect: Read) => Localised;
  /** Ends access for a reason of business, where no law forbids it. */
  readonly endsAs?: CommercialEnd;
  /** What it stops, a law keeps from being used. */
  readonly cutsByLaw?: true;
  /** In the order they happen. The effect's own beginning is time 0. */
  readonly impacts: (effect: Read & WithTargets) => readonly IncidentImpact[];
}

/** Types an incident kind; does nothing else. */
export const defineIncidentKind = <Kind extends string, Fields extends z.ZodRawShape, Read>(
  kind: IncidentKind<Kind, Fields, Read>,
): IncidentKind<Kind, Fields, Read> => kind;
