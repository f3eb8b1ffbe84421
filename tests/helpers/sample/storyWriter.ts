/** Writes a trace by hand, one sentence at a time: who becomes what, when, because of whom. */
import { invariant } from '../../../src/base/assert.ts';
import { type SimSeconds, simSeconds } from '../../../src/base/time.ts';
import { ENTITY_KINDS, type EntityRef } from '../../../src/model/entity.ts';
import type { MissingNeed, TraceEntry, TraceId } from '../../../src/model/trace.ts';

/** `copy:db/main`. */
type Who = string;

/** What an entry holds beside its number, its moment, its subject and its causes. */
type Body<Entry> = Entry extends TraceEntry
  ? Omit<Entry, 'id' | 'at' | 'subject' | 'causes'>
  : never;

export interface StoryWriter {
  /** From here on, everything happens at this second of the run. */
  at(second: number): void;
  /** Somebody changes state. `because` names subjects: the last entry about each is a cause. */
  becomes(who: Who, to: string, because?: readonly Who[]): void;
  /** A service or a component changes level. */
  delivers(who: Who, to: number, limitedBy: Who | null, because?: readonly Who[]): void;
  waits(who: Who, missing: readonly Missing[], because?: readonly Who[]): void;
  /** Anything else. */
  tell(who: Who, body: Body<TraceEntry>, because?: readonly Who[]): void;
  readonly entries: readonly TraceEntry[];
}

export interface Missing {
  readonly kind: MissingNeed['kind'];
  readonly what: Who;
  readonly forGood?: boolean;
}

export function refOf(who: Who): EntityRef {
  const colon = who.indexOf(':');
  const kind = ENTITY_KINDS.find((one) => one === who.slice(0, colon));
  invariant(kind, `${who} names no kind of entity`);
  return { kind, id: who.slice(colon + 1) };
}

/**
 * @param initial state of everything as the story begins, by subject
 */
export function createStoryWriter(initial: ReadonlyMap<Who, string>): StoryWriter {
  const entries: TraceEntry[] = [];
  const states = new Map(initial);
  const levels = new Map<Who, number>();
  const lastAbout = new Map<Who, TraceId>();
  let now: SimSeconds = simSeconds(0);

  const entryAbout = (who: Who): TraceId => {
    const id = lastAbout.get(who);
    invariant(id !== undefined, `nothing has been told about ${who} yet`);
    return id;
  };
  const tell: StoryWriter['tell'] = (who, body, because = []) => {
    const id = entries.length;
    const causes = because.map(entryAbout).sort((a, b) => a - b);
    entries.push({ ...body, id, at: now, subject: refOf(who), causes });
    lastAbout.set(who, id);
  };
  return {
    entries,
    tell,
    at(second) {
      invariant(second >= now, 'a story goes forward');
      now = simSeconds(second);
    },
    becomes(who, to, because) {
      const from = states.get(who);
      invariant(from !== undefined, `${who} is not of this story`);
      states.set(who, to);
      tell(who, { type: 'transition', event: `${refOf(who).kind}.changed`, from, to }, because);
    },
    delivers(who, to, limitedBy, because) {
      const from = levels.get(who) ?? 1;
      levels.set(who, to);
      const limit = limitedBy === null ? null : refOf(limitedBy);
      tell(who, { type: 'level', from, to, limitedBy: limit }, because);
    },
    waits(who, missing, because) {
      const needs = missing.map(({ kind, what, forGood = false }): MissingNeed => {
        const takenBy = lastAbout.get(what) ?? null;
        const since = takenBy === null ? simSeconds(0) : (entries[takenBy]?.at ?? now);
        return { kind, what: refOf(what), since, takenBy, forGood };
      });
      tell(who, { type: 'waiting', missing: needs }, because);
    },
  };
}
