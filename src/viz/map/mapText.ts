/** The words of the map, one table a language in `ui/text`. Names, states and moments arrive already written. */
import type { CopyRole } from '../../model/vocabulary.ts';
import type { PlateKind } from './mapTree.ts';

export type MapThing = PlateKind | 'site' | 'hosting';

export interface MapText {
  readonly title: string;
  /** What the arrows do, read out on entering. */
  readonly instructions: string;
  /** Above the tools and probes that stand nowhere. */
  readonly placeless: string;
  /** Said of a hosting whose sites stand together. */
  readonly oneCampus: string;
  readonly kinds: Readonly<Record<MapThing, string>>;
  /** Roles of standby copies, fullest first. */
  readonly roles: Readonly<Record<CopyRole, readonly string[]>>;
  readonly holds: Readonly<Record<'data' | 'sensitive-data', string>>;

  readonly minimum: (share: string) => string;
  /** The component that drops a service, and what happened to it: `Register: SBG2 destroyed`. */
  readonly because: (component: string, why: string) => string;
  readonly siteIs: (site: string, state: string) => string;
  readonly hostingIs: (hosting: string, state: string) => string;
  readonly limitedBy: (component: string) => string;
  /** State of one aspect of a hosting, in context: `console frozen`. */
  readonly aspects: Readonly<
    Record<'data-plane' | 'control-plane' | 'lawful-status', (state: string) => string>
  >;
  /** States of lands in one word, for where their own words have no room; others keep theirs. */
  readonly shortStates: Readonly<Record<string, string>>;

  /** Of a copy that may not be where it is, by rules: `breaks P1`. */
  readonly breaks: (codes: string) => string;
  /** `Copy Register (main), lost since T + 0.` */
  readonly thing: (kind: string, name: string, state: string, since: string | null) => string;
  /** One more thing to say of it, as a sentence. */
  readonly also: (what: string) => string;
  readonly allWell: string;
}
