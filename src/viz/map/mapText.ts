/** The words of the map, one table a language in `ui/text`. Names, states and moments arrive already written. */
import type { Condition } from '../../model/states.ts';
import type { CopyRole, DataClass, DomainKind, ReserveKind } from '../../model/vocabulary.ts';
import type { PlateKind } from './mapTree.ts';
import type { RecoveryPhase } from './phases.ts';

export type MapThing = PlateKind | 'site' | 'hosting';

export interface MapText {
  readonly title: string;
  /** What the arrows do, read out on entering. */
  readonly instructions: string;
  /** Above the tools and probes that stand nowhere. */
  readonly placeless: string;
  /** The same where only signs have room. */
  readonly placelessSigns: string;
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

  /** Where a recovery stands, as what is being done: `deciding`. */
  readonly phases: Readonly<Record<RecoveryPhase, string>>;
  /** The same when whoever should act waits for something. */
  readonly waitingPhases: Readonly<Record<RecoveryPhase, string>>;
  /** What a failure took with it, fullest first. */
  readonly took: (services: number, things: number) => readonly string[];
  /** Failed things that a working one needs, fullest first. */
  readonly behind: (failed: number) => readonly string[];
  /** What a thing goes on with for a while, in one word; `any` when nobody said what it is. */
  readonly reserveKinds: Readonly<Record<ReserveKind | 'any', string>>;
  /** `battery until T + 3 h`. */
  readonly reserveUntil: (kind: string, until: string) => string;
  /** The same without what it is: `until T + 3 h`. */
  readonly reserveEnds: (until: string) => string;
  /** It is being used and fills again before it is used up. */
  readonly reserveInUse: (kind: string) => string;
  readonly reserveSpent: (kind: string) => string;
  /** The same in as few signs as can be. */
  readonly reserveNone: (kind: string) => string;
  /** What those who watch believe, when it is not so: `probe shows 100%`. */
  readonly seenAs: (share: string) => string;
  /** The same of several services: `probes: 10 at 100%`. */
  readonly together: (services: number, words: string) => string;
  /** What is so, when it is not what is believed: `really 0%`. */
  readonly reallyAt: (share: string) => string;
  /** Said of what nothing watches, where only what is seen is shown. */
  readonly notWatched: string;

  /** How old what a link has brought is; null when no figure is known. */
  readonly ages: Readonly<
    Record<'following' | 'stopped' | 'filling' | 'pictured', (age: string | null) => string>
  > & {
    /** It is older than the objective of its data: `beyond 4 h`. */
    readonly beyond: (objective: string) => string;
  };

  /** Words of the ways things are shown, after a number. */
  readonly conditions: Readonly<Record<Condition, string>>;
  /** Said of components that have no room: `and 3 more`. */
  readonly more: (count: number) => string;
  readonly dataClasses: Readonly<Record<DataClass, string>>;
  readonly domainKinds: Readonly<Record<DomainKind, string>>;
  /** Sites of two hostings in one building. */
  readonly sameBuilding: string;
  /** Hostings commanded from one console. */
  readonly sameConsole: string;
  readonly legal: {
    /** Laws whose authorities can reach a place: `law of FR, EU`. */
    readonly law: (jurisdictions: string) => string;
    /** Out of reach of a law from outside Europe. */
    readonly immune: string;
    readonly unqualified: string;
    readonly lawful: string;
    readonly unlawful: string;
    /** Nobody said what a rule must know. */
    readonly undetermined: string;
  };
  /** What the members of a team are doing. */
  readonly people: (team: TeamAtWork) => string;
}

/** How many members of a team there are, and how many do what. */
export interface TeamAtWork {
  readonly all: string;
  readonly busy: number;
  readonly mobilised: number;
  readonly called: number;
  /** Absent, or silent. */
  readonly missing: number;
}
