/** One design of a dossier: what the tree comes to, once a variant is applied or without one. */
import type { CalendarSpec } from '../base/calendar.ts';
import type { Hosting } from '../model/hosting.ts';
import { calendarOf } from './calendarOf.ts';
import { catalogue } from './catalogue/index.ts';
import { checkRun } from './checkRun.ts';
import type { Check, CheckContext } from './checks/check.ts';
import { CHECKS } from './checks/index.ts';
import { knownNames } from './checks/knownNames.ts';
import { replication } from './checks/replication.ts';
import { stepOrder } from './checks/stepOrder.ts';
import { uniqueNames } from './checks/uniqueNames.ts';
import { DIAGNOSTICS, type Diagnostic } from './diagnostics.ts';
import { directoryOf } from './directory.ts';
import type { Dossier } from './dossier.ts';
import { dossierHash } from './dossierHash.ts';
import { type Finding, finding, locateFinding } from './finding.ts';
import { type Readable, readableWhole } from './readable.ts';
import { allReferences } from './references/index.ts';
import type { Reference } from './references/reference.ts';
import { resolveHosting } from './resolveHosting.ts';
import type { DossierAsRead } from './schema/dossier.ts';
import type { HostingInDossier } from './schema/hosting.ts';
import { checkShape } from './shape/checkShape.ts';
import { type Doubt, doubtOf } from './shape/doubt.ts';
import { salvage } from './shape/salvage.ts';
import type { MapNode } from './source/sourceNode.ts';
import { zoneClockOf } from './zoneShifts.ts';

/** A design with everything in it verified. */
export interface Design {
  readonly read: DossierAsRead;
  readonly hosting: Readonly<Record<string, Hosting>>;
  readonly calendar: CalendarSpec;
}

export interface DesignReading {
  /** Null when the design has errors. */
  readonly design: Design | null;
  /** Null when some of its fields cannot be read. */
  readonly read: DossierAsRead | null;
  /** What could be read of it, all or not; null when that is too little. */
  readonly readable: Readable | null;
  /** Errors and warnings, at their places, in no order. */
  readonly diagnostics: readonly Diagnostic[];
  /** Errors that were counted only. */
  readonly untold: number;
}

interface Hostings {
  readonly hosting: Readonly<Record<string, Hosting>>;
  readonly unresolved: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/** A hosting with the offer, or the region, that its author is asked about. */
function asMeant(written: HostingInDossier, mistakes: readonly Finding[]): HostingInDossier {
  const nameOf = (code: Finding['code']): string | null =>
    mistakes.find((it) => it.code === code)?.suggestion ?? null;
  return {
    ...written,
    offer: nameOf('SCN-401') ?? written.offer,
    region: nameOf('SCN-403') ?? written.region,
  };
}

function resolveHostings(read: DossierAsRead): Hostings {
  const resolved: [string, Hosting][] = [];
  const unresolved = new Set<string>();
  const findings: Finding[] = [];
  for (const [id, written] of Object.entries(read.hosting)) {
    const result = resolveHosting(id, written, catalogue);
    if (result.ok) {
      resolved.push([id, result.value]);
    } else {
      // The name that was meant tells which sites there are, and so which names are wrong.
      const meant = resolveHosting(id, asMeant(written, result.error), catalogue);
      if (meant.ok) resolved.push([id, meant.value]);
      else unresolved.add(id);
      findings.push(...result.error.map((it) => ({ ...it, path: ['hosting', id, ...it.path] })));
    }
  }
  return { hosting: Object.fromEntries(resolved), unresolved, findings };
}

interface Clock {
  readonly calendar: CalendarSpec | null;
  readonly findings: readonly Finding[];
}

function readClock(read: DossierAsRead): Clock {
  const findings = checkRun(read);
  if (findings.length > 0) return { calendar: null, findings };
  const calendar = calendarOf(read);
  if (calendar.ok) return { calendar: calendar.value, findings };
  const zone = read.product.timezone;
  const mistake =
    calendar.error === 'unknown-zone'
      ? finding('SCN-903', ['product', 'timezone'], { zone })
      : finding('SCN-904', ['run', 'starts'], { starts: read.run.starts, zone });
  return { calendar: null, findings: [mistake] };
}

/** Checks that say of a name whether it may have been lost; of the others, what they say of things that are whole counts. */
const NAMES_FIRST: readonly Check[] = [uniqueNames, knownNames, replication, stepOrder];

/** Errors about things that can be read, and that name only such things. */
function wholeErrors(context: CheckContext, doubt: Doubt): readonly Finding[] {
  const { isMaimed, isMaimedName, isDoubtful } = doubt;
  const isUnknown = ({ ref, expects }: Reference): boolean =>
    context.directory.kindOf(ref) === null && isDoubtful(ref, expects);
  const doubtful = new Set(
    allReferences(context.read)
      .filter((found) => isMaimedName(found.ref) || isUnknown(found))
      .map(({ path: [section, name] }) => `${section} ${name}`),
  );
  return CHECKS.filter((check) => !NAMES_FIRST.includes(check))
    .flatMap((check) => check(context))
    .filter(({ code, path: [section, name] }) => {
      if (DIAGNOSTICS[code].severity === 'warning' || name === undefined) return false;
      return !isMaimed(section, name) && !doubtful.has(`${section} ${name}`);
    });
}

interface Found {
  readonly findings: readonly Finding[];
}

const NOTHING_READ = { readable: null, findings: [] };

/** A time zone that nobody knows needs no calendar to be told. */
const unknownZone = ({ product: { timezone } }: DossierAsRead): readonly Finding[] =>
  zoneClockOf(timezone) ? [] : [finding('SCN-903', ['product', 'timezone'], { zone: timezone })];

/** What can be read of a design although other parts cannot, and what is wrong in it. */
function checkWhatIsReadable(root: MapNode): Pick<DesignReading, 'readable'> & Found {
  const salvaged = salvage(root);
  if (!salvaged) return NOTHING_READ;
  const { read, lost, pathInFile } = salvaged;
  const { hosting, unresolved, findings } = resolveHostings(read);
  const directory = directoryOf({ ...read, hosting });
  const doubt = doubtOf(root, lost, unresolved);
  const context = { read, hosting, unresolved, directory, isDoubtful: doubt.isDoubtful };
  const all = [
    ...findings,
    ...unknownZone(read),
    ...NAMES_FIRST.flatMap((check) => check(context)),
    ...wholeErrors(context, doubt),
  ];
  return {
    readable: { read, doubt, pathInFile },
    findings: all.map((found) => ({ ...found, path: pathInFile(found.path) })),
  };
}

/** Reads one design: first the shape of every field, then all that holds between them. */
export function readDesign(root: MapNode): DesignReading {
  const tell = (findings: readonly Finding[]) => findings.map((it) => locateFinding(root, it));
  const shape = checkShape(root);
  if (!shape.ok) {
    const { findings, untold } = shape.error;
    // A text with more mistakes than are told is no dossier yet: its names would only add to them.
    const rest = untold > 0 ? NOTHING_READ : checkWhatIsReadable(root);
    const diagnostics = tell([...findings, ...rest.findings]);
    return { design: null, read: null, readable: rest.readable, diagnostics, untold };
  }
  const read = shape.value;
  const { hosting, unresolved, findings } = resolveHostings(read);
  const clock = readClock(read);
  const context = { read, hosting, unresolved, directory: directoryOf({ ...read, hosting }) };
  const checked = CHECKS.flatMap((check) => check(context));
  const diagnostics = tell([...findings, ...clock.findings, ...checked]);
  const isSound = diagnostics.every(({ severity }) => severity === 'warning');
  const design = isSound && clock.calendar ? { read, hosting, calendar: clock.calendar } : null;
  return { design, read, readable: readableWhole(read), diagnostics, untold: 0 };
}

/** Only the plans a variant may use; all of them when it names none. */
function plansOf({ plans }: DossierAsRead, usable: readonly string[] | undefined) {
  if (!usable) return plans;
  return Object.fromEntries(Object.entries(plans).filter(([id]) => usable.includes(id)));
}

/**
 * The dossier of a run.
 *
 * @param variant applied to the design, null for the dossier as written
 */
export function dossierOf({ read, hosting, calendar }: Design, variant: string | null): Dossier {
  const { variants, expect: _expect, $schema: _schema, bascule: _bascule, ...sections } = read;
  const usable = variant === null ? undefined : variants[variant]?.plans;
  const whole = { ...sections, hosting, plans: plansOf(read, usable), variant, calendar };
  return { ...whole, hash: dossierHash(whole) };
}
