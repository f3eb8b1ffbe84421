import type { Localised } from '../../model/localised.ts';
import type { ToolKind } from '../../model/vocabulary.ts';
import type { Provenance } from './catalogue.ts';

/** A time that goes with a service, as a law that a dossier can quote. */
export interface TypicalTime {
  readonly what: Localised;
  /** In the dossier's language: `lognormal(15m, 45m)`. */
  readonly law: string;
  readonly from: Provenance;
}

/**
 * A service that products use without drawing it and that plans forget. A checklist: nothing here acts in a run until
 * a dossier declares it, as a tool or a component, with the place it depends on.
 */
export interface SupportService {
  readonly id: string;
  readonly name: Localised;
  /** How a dossier would declare it, under `tools`. */
  readonly kind: ToolKind;
  readonly purpose: Localised;
  /** How it is found missing in the middle of a recovery. */
  readonly failure: Localised;
  /** Empty when no honest number is known. */
  readonly times: readonly TypicalTime[];
}
