/** What incidents send. */

import type { PlantWhen, Watched } from './sight.ts';
import type { Span } from './span.ts';

/** Somebody who has got in. */
export interface PlantAttacker {
  /** Copies within their reach: what they struck, and the other copies of it that the same administrators run. */
  readonly reaches: readonly number[];
  /** How long after a copy comes up within reach they strike it; null for never. */
  readonly strikesAgain: Span | null;
  /** They came to take data: whoever else is there already stays as they are. */
  readonly takes: boolean;
}

/** What an effect waits for before it begins. */
export interface PlantAwaited {
  readonly conditions: readonly {
    readonly watched: Watched;
    /** A level holds while it is strictly below; what holds or not has none. */
    readonly below: number;
    /** For how long it must have been true without a break. */
    readonly forSeconds: number;
  }[];
  /** Rank of the first of them among those of all effects. */
  readonly first: number;
  /** By their place in `conditions`. */
  readonly when: PlantWhen;
  readonly impacts: readonly number[];
}

/** One thing that an event of an incident or of a step reaches, and may hold down until the end of the effect. */
export interface PlantHold {
  /** Of `KIND`. */
  readonly kind: number;
  readonly index: number;
  /** Of `EVENT`. */
  readonly event: number;
  /** Incident and number of its effect; -1 for steps of plans. */
  readonly incident: number;
  readonly effect: number;
  /** Share that goes with it, in thousandths; 0 for most. */
  readonly thousandths: number;
  /** Its author says how long copies stay down: nobody mends them before. */
  readonly holdsDown: boolean;
  /** No repair of a tool ends it. */
  readonly beyondRepair: boolean;
  /** Its effect has no end. */
  readonly endless: boolean;
}

/** What one effect has announced on the things that a revision reaches. */
export interface PlantNotice {
  readonly incident: number;
  /** Impacts that come at the end of the notice, or later. */
  readonly coming: readonly number[];
  /** Impacts that give back what those take away. */
  readonly following: readonly number[];
  /** What takes back the announcement, for each thing that heard it. */
  readonly unsaid: readonly PlantHold[];
  /** Of what it is told: what heard the announcement, or else what it will reach. */
  readonly about: readonly Pick<PlantHold, 'kind' | 'index'>[];
}

/** Notices that an impact withdraws, or gives a new end. */
export interface PlantNewNotice {
  /** From the revision to the new end; null: withdrawn. */
  readonly notice: Span | null;
  readonly notices: readonly PlantNotice[];
}

/** Something that a thief reads data through: closed when the fact holds, or once they are shut out of all its copies. */
export interface PlantWay {
  readonly down: Extract<Watched, { readonly type: 'fact' }>;
  readonly copies: readonly number[];
}

/** What leaves by one copy or one backup, through one effect. */
export interface PlantLeak {
  readonly incident: number;
  readonly effect: number;
  /** Of `KIND`: a copy or a backup. */
  readonly kind: number;
  readonly index: number;
  /** Copies of which it is said that they leaked: itself, or those of the component of the backup. */
  readonly copies: readonly number[];
  readonly data: number;
  /** Of the data set, from 0 to 1; bytes, null when nobody says. */
  readonly share: number;
  readonly bytes: number | null;
  /** Seconds that it takes at its rate; 0: at once. */
  readonly seconds: number;
  /** Any that is open is enough; empty: what is stored is taken. */
  readonly ways: readonly PlantWay[];
  /** Nobody keeps the key from the thief. */
  readonly readable: boolean;
}

/** One event of one incident, ready to be sent. */
export interface PlantImpact {
  readonly incident: number;
  /** What its effect waits for; -1 when only time brings it. */
  readonly awaits: number;
  /** Number of its effect in the incident: impacts of one effect share its draws. */
  readonly effect: number;
  readonly begins: Span;
  readonly after: Span | null;
  readonly dwellSeconds: number;
  /** What was spoilt when its effect began shows now: copies that are sound hear nothing. */
  readonly shows: boolean;
  /** What was renewed since its effect began is spared. */
  readonly sparesRenewed: boolean;
  /** Who did it and stays; null for what nobody did. */
  readonly attacker: PlantAttacker | null;
  /** Leaks that begin with it, and leaks that show. */
  readonly leaks: { readonly begin: readonly number[]; readonly show: readonly number[] };
  /** Its author says how long copies stay down: nobody mends them before. */
  readonly holdsDown: boolean;
  readonly targets: readonly PlantHold[];
  /** Seconds later than the others of its effect: a copy that takes its updates late. */
  readonly laterSeconds: number;
  /** Share that goes with its events, in thousandths; 0 for most. */
  readonly thousandths: number;
  /** Comes at the end of a notice that its effect gives, or later. */
  readonly announced: boolean;
  /** Notices that it withdraws or moves; null for most. */
  readonly revises: PlantNewNotice | null;
  /** All that it sends brings something back. */
  readonly heals: boolean;
}
