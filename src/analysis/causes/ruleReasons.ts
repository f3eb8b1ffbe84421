/** Why a rule on a place is not kept at an instant: what the place lacks by law, or what a fallback shares with what was lost. */
import { type SimSeconds, simSeconds } from '../../base/time.ts';
import type { HolderRule, Lack } from '../../kinds/defineRuleKind.ts';
import { holderRules } from '../../kinds/rules/index.ts';
import { judgeKeyHolders } from '../../kinds/rules/keysHeld.ts';
import { dayAfter } from '../../kinds/rules/qualification.ts';
import { withoutGround } from '../../kinds/rules/withoutGround.ts';
import type { ContractDescription, Description } from '../../model/description.ts';
import type { EntityRef } from '../../model/entity.ts';
import {
  type DomainSort,
  type FailureDomain,
  failureDomainsOf,
} from '../../model/failureDomains.ts';
import type { Hosting } from '../../model/hosting.ts';
import type { Run } from '../../model/run.ts';
import { GROUNDS } from '../../model/vocabulary.ts';
import { findSite, splitRule } from '../findInDescription.ts';
import { isoLocalTime } from '../isoLocalTime.ts';

export type RuleReason =
  /** What a hosting lacks; `by` is what took it away in the run, in the incident that did. */
  | {
      readonly why: 'lacks';
      readonly hosting: string;
      readonly lack: Lack;
      /** Ground that was lost (`nubo/immunity`), when that is why. */
      readonly lost: { readonly ground: string; readonly incident: string | null } | null;
    }
  /** It will be lacking on a day of the stay, `YYYY-MM-DD`, when the law of the place turns. */
  | {
      readonly why: 'will-lack';
      readonly hosting: string;
      readonly lack: Lack;
      readonly on: string;
    }
  /** A contract ends, or nobody knows how the law of the place will turn. */
  | {
      readonly why: 'contract-ends';
      readonly hosting: string;
      /** Its name and its last day; null when the contract is not the one over the place. */
      readonly contract: ContractDescription | null;
      /** It had ended before. */
      readonly isOver: boolean;
    }
  /** What is announced there takes effect within the stay; P13. */
  | { readonly why: 'announced'; readonly hosting: string }
  /** The contract that made transfers there lawful, whatever else the place lacks, had ended; P5. */
  | { readonly why: 'tool-ended'; readonly contract: ContractDescription }
  /** A waiver covers what a place is known to lack, and nothing says whether, or until when, it may. */
  | { readonly why: 'waiver-unsure' }
  /** A key is held only within reach, by a tool at these hostings; P4. */
  | {
      readonly why: 'key-held';
      readonly tool: string;
      readonly hostings: readonly string[];
      /** False when nobody says whether they are out of reach. */
      readonly isKnown: boolean;
    }
  /** The point that a copy was restored from: unsound, or too old for the RPO of its data; P8. */
  | {
      readonly why: 'point';
      readonly backup: string;
      readonly sound: boolean;
    }
  /** An attacker still reaches what was restored; by which incident they came, when the trace says; P7. */
  | { readonly why: 'exposed'; readonly incident: string | null }
  /** A notice that was not sent in time, by a step, or that no plan sends; P11. */
  | { readonly why: 'not-told'; readonly bySomebody: boolean }
  /** Access was cut, and nothing out of the cut holds the data young enough; seconds of the RPO, null without one; P14. */
  | { readonly why: 'not-out'; readonly rpo: number | null }
  /** What a fallback shares with a copy that was lost, from the nearest. */
  | {
      readonly why: 'shares';
      readonly with: EntityRef;
      readonly domains: readonly FailureDomain[];
    };

/** When and up to which entry the run is read; entries of the instant count. */
interface Moment {
  readonly run: Run;
  readonly at: SimSeconds;
}

const LENGTH_OF_DAY = 'YYYY-MM-DD'.length;

const dayOf = ({ calendar }: Run, at: SimSeconds): string =>
  isoLocalTime(calendar, at).slice(0, LENGTH_OF_DAY);

/** Last change of state of something until a moment, and the incident that made it. */
function stateOf({ run, at }: Moment, ref: EntityRef) {
  const last = run.entries.findLast(
    (entry) =>
      entry.at <= at &&
      entry.type === 'transition' &&
      entry.subject.kind === ref.kind &&
      entry.subject.id === ref.id,
  );
  const initial = run.initial.find(
    ({ subject }) => subject.kind === ref.kind && subject.id === ref.id,
  );
  const state = last?.type === 'transition' ? last.to : (initial?.state ?? null);
  const cause = last?.causes
    .map((id) => run.entries[id])
    .findLast((entry) => entry?.subject.kind === 'incident');
  return { state, incident: cause?.subject.id ?? null };
}

/** Grounds of a hosting that are lost by a moment, with the incident that took each. */
const groundsLost = (moment: Moment, hosting: string) =>
  GROUNDS.map((ground) => {
    const id = `${hosting}/${ground}`;
    return { ground, id, ...stateOf(moment, { kind: 'ground', id }) };
  }).filter(({ state }) => state === 'lost');

/** What a hosting lacks for a law at a moment. */
function lacksOf(moment: Moment, rule: HolderRule, hosting: Hosting): readonly RuleReason[] {
  const lost = groundsLost(moment, hosting.id);
  const left = lost.reduce((place, { ground }) => withoutGround(place, ground), hosting);
  return rule.lacks(left, dayOf(moment.run, moment.at)).map((lack): RuleReason => {
    const one = lost.find(({ ground }) => ground === lack.lack);
    return {
      why: 'lacks',
      hosting: hosting.id,
      lack,
      lost: one ? { ground: one.id, incident: one.incident } : null,
    };
  });
}

/** Contracts that made transfers to a hosting lawful, and have ended; nothing where what lacks is no adequacy. */
function toolsEnded(
  { run, at }: Moment,
  hosting: string,
  lacks: readonly RuleReason[],
): readonly RuleReason[] {
  const isOfTransfers = lacks.some(
    (reason) => reason.why === 'lacks' && reason.lack.lack === 'adequacy',
  );
  const today = dayOf(run, at);
  return (isOfTransfers ? (run.description.contracts ?? []) : [])
    .filter((one) => one.transferTool && one.hostings.includes(hosting) && one.ends < today)
    .map((contract): RuleReason => ({ why: 'tool-ended', contract }));
}

/** A place had what it lacks: a qualification that ran out, a ground that was lost. */
const isOver = (reason: RuleReason): boolean =>
  reason.why === 'lacks' &&
  (reason.lost !== null || (reason.lack.lack === 'qualification' && reason.lack.until !== null));

/** Access to a hosting, or a ground of its lawful use, is announced as ending at that moment. */
function isAnnouncedAt({ run, at }: Moment, hosting: Hosting): boolean {
  const last = (kind: 'lawful-status' | 'ground', isOurs: (id: string) => boolean) =>
    run.entries.findLast(
      (entry) =>
        entry.type === 'transition' &&
        entry.at <= at &&
        entry.subject.kind === kind &&
        isOurs(entry.subject.id),
    );
  const status = last('lawful-status', (id) => id === hosting.id);
  const ground = last('ground', (id) => id.startsWith(`${hosting.id}/`));
  return (
    (status?.type === 'transition' && status.to === 'under-notice') ||
    (ground?.type === 'transition' && ground.to === 'ending')
  );
}

/** The first day of the rest of a run on which some law of a place turns against it, or nobody can tell; P13. */
function turnsOf({ run, at }: Moment, hosting: Hosting, holder: string): readonly RuleReason[] {
  const today = dayOf(run, at);
  const stay = run.description.copies.find(({ id }) => id === holder)?.staysSeconds;
  const last = dayOf(run, simSeconds(Math.min(at + (stay ?? Infinity), run.endsAt)));
  const ending = (run.description.contracts ?? []).filter(
    ({ hostings, ends }) => hostings.includes(hosting.id) && dayAfter(ends) <= last,
  );
  const laws = holderRules.filter(
    ({ code }) =>
      run.description.rules.includes(code) &&
      run.initial.some(({ subject }) => subject.id === `${code}:${holder}`),
  );
  const turns = laws
    .flatMap((rule) => rule.changesOn(hosting).map((day) => ({ rule, day })))
    .filter(({ day }) => day > today && day <= last)
    .sort((one, other) => (one.day < other.day ? -1 : 1));
  const ends = ending.map((contract): RuleReason => {
    return { why: 'contract-ends', hosting: hosting.id, contract, isOver: contract.ends < today };
  });
  for (const { rule, day } of turns) {
    const [lack] = rule.lacks(hosting, day);
    if (lack?.isKnown) return [{ why: 'will-lack', hosting: hosting.id, lack, on: day }, ...ends];
  }
  const noticed: readonly RuleReason[] = isAnnouncedAt({ run, at }, hosting)
    ? [{ why: 'announced', hosting: hosting.id }]
    : [];
  if (ends.length > 0) return ends;
  if (noticed.length > 0) return noticed;
  const over = laws.flatMap((rule) => lacksOf({ run, at }, rule, hosting)).filter(isOver);
  if (over.length > 0) return over.slice(0, 1);
  const [unknown] = laws.flatMap((rule) => rule.lacks(hosting, today));
  if (unknown && !unknown.isKnown)
    return [{ why: 'lacks', hosting: hosting.id, lack: unknown, lost: null }];
  // The contract that gave a tool for transfers, over another place; else a notice on the copy by its own name.
  return (run.description.contracts ?? []).some(({ transferTool }) => transferTool)
    ? [{ why: 'contract-ends', hosting: hosting.id, contract: null, isOver: false }]
    : [{ why: 'announced', hosting: hosting.id }];
}

/** States in which a copy is gone for those who replace it (ENG-155). */
const GONE: ReadonlySet<string | null> = new Set([
  'lost',
  'stopped',
  'isolated',
  'suspended',
  'failed',
]);

function domainsAt(description: Description, site: string): readonly FailureDomain[] {
  const place = findSite(description, site);
  if (!place) return [];
  const declared = description.domains.filter(({ sites }) => sites.includes(site));
  return failureDomainsOf(
    place.hosting,
    place.site,
    declared.map(({ id }) => id),
  );
}

/** Of what is shared, what says the rest: a building lies in its campus, an operator has its consoles. */
const IMPLIED: Readonly<Partial<Record<DomainSort, readonly DomainSort[]>>> = {
  campus: ['site'],
  metro: ['site', 'campus'],
  operator: ['site'],
  infrastructure: ['site', 'operator'],
  'control-plane': ['site', 'operator', 'infrastructure'],
};

/** What a copy that stands in shares with the first of its component that is gone and shares something; P6. */
function sharesOf(moment: Moment, copyId: string): readonly RuleReason[] {
  const { copies } = moment.run.description;
  const copy = copies.find(({ id }) => id === copyId);
  if (!copy) return [];
  const own = domainsAt(moment.run.description, copy.site);
  for (const other of copies) {
    const ref: EntityRef = { kind: 'copy', id: other.id };
    if (other.component !== copy.component || other.id === copyId) continue;
    if (!GONE.has(stateOf(moment, ref).state)) continue;
    const theirs = domainsAt(moment.run.description, other.site);
    const common = own.filter(({ sort, id }) =>
      theirs.some((one) => one.sort === sort && one.id === id),
    );
    if (common.length === 0) continue;
    const domains = common.filter(
      ({ sort }) => !common.some((one) => IMPLIED[sort]?.includes(one.sort)),
    );
    return [{ why: 'shares', with: ref, domains }];
  }
  return [];
}

/** Where the key of a copy or a backup is held, when no holder is out of reach; P4. */
function keyReasons(moment: Moment, holder: string): readonly RuleReason[] {
  const { copies, backups, tools, hostings } = moment.run.description;
  const key = [...copies, ...backups].find(({ id }) => id === holder)?.key;
  const tool = tools.find(({ id }) => id === key);
  if (!tool) return [];
  const ids = [...new Set(tool.sites.map((site) => site.slice(0, site.indexOf('/'))))];
  const left = hostings
    .filter(({ id }) => ids.includes(id))
    .map((hosting) =>
      groundsLost(moment, hosting.id).reduce(
        (place, { ground }) => withoutGround(place, ground),
        hosting,
      ),
    );
  const isKnown = judgeKeyHolders(left) === 'breached';
  return [{ why: 'key-held', tool: tool.id, hostings: ids, isKnown }];
}

/** The point that a copy was last restored from; P8. */
function pointReasons({ run, at }: Moment, copy: string): readonly RuleReason[] {
  const point = run.entries.findLast(
    (entry) => entry.type === 'restore-point' && entry.at <= at && entry.subject.id === copy,
  );
  if (point?.type !== 'restore-point' || point.takenAt === null) return [];
  const { backup, sound } = point;
  return [{ why: 'point', backup, sound }];
}

/** By which incident the attacker came who is still there; P7. */
function exposedReasons({ run, at }: Moment, copyId: string): readonly RuleReason[] {
  const { copies } = run.description;
  const component = copies.find(({ id }) => id === copyId)?.component;
  const own = new Set(copies.filter((one) => one.component === component).map(({ id }) => id));
  const struck = run.entries.findLast(
    (entry) =>
      entry.at <= at &&
      entry.subject.kind === 'copy' &&
      own.has(entry.subject.id) &&
      entry.causes.some((id) => run.entries[id]?.subject.kind === 'incident'),
  );
  const incident = struck?.causes
    .map((id) => run.entries[id]?.subject)
    .find((subject) => subject?.kind === 'incident');
  return [{ why: 'exposed', incident: incident?.id ?? null }];
}

/** Rules that are on no place: what a notice, or the exit, lacked. */
function placelessReasons(
  run: Run,
  code: string,
  on: { readonly kind: string; readonly id: string },
): readonly RuleReason[] {
  if (code === 'P11') return [{ why: 'not-told', bySomebody: on.kind === 'step' }];
  if (code !== 'P14') return [];
  const set = run.description.data.find(({ id }) => id === on.id);
  return [{ why: 'not-out', rpo: set?.rpo ?? null }];
}

/** A breach rests on what is known to be lacking, a doubt on what nobody says. */
const isOf =
  (status: 'breached' | 'undetermined') =>
  (reason: RuleReason): boolean =>
    reason.why === 'key-held'
      ? reason.isKnown === (status === 'breached')
      : !('lack' in reason) || reason.lack.isKnown === (status === 'breached');

/** Why a rule (`P1:db/main`) is not kept at an instant, or why nobody can tell; empty when nothing here says so. */
export function ruleReasons(
  run: Run,
  ruleId: string,
  { at, status }: { readonly at: SimSeconds; readonly status: 'breached' | 'undetermined' },
): readonly RuleReason[] {
  const { description } = run;
  const { code, on } = splitRule(description, ruleId);
  const moment: Moment = { run, at };
  const holders = [...description.copies, ...description.backups];
  const site = holders.find(({ id }) => id === on.id)?.site;
  const hosting = site === undefined ? undefined : findSite(description, site)?.hosting;
  if (!hosting) return placelessReasons(run, code, on);
  if (code === 'P7') return exposedReasons(moment, on.id);
  if (code === 'P4') return keyReasons(moment, on.id).filter(isOf(status));
  if (code === 'P8') return pointReasons(moment, on.id);
  if (code === 'P6') return sharesOf(moment, on.id);
  if (code === 'P13') return turnsOf(moment, hosting, on.id).filter(isOf(status));
  const rule = holderRules.find((one) => one.code === code);
  const all = rule ? lacksOf(moment, rule, hosting) : [];
  // What is known to be lacking is a breach: only a waiver makes a doubt of it (ENG-390).
  if (status === 'undetermined' && all.some(isOf('breached'))) return [{ why: 'waiver-unsure' }];
  const lacks = all.filter(isOf(status));
  return [...lacks, ...toolsEnded(moment, hosting.id, lacks)];
}
