/** What the map says at an instant: the state of every plate and land, what drops each service, which links live. */
import { formatShare, nameOf } from '../../analysis/index.ts';
import { minimumAt } from '../../analysis/metrics/minimums.ts';
import { findById } from '../../base/findById.ts';
import { lazily } from '../../base/lazily.ts';
import type { EntityRef } from '../../model/entity.ts';
import { breachesOf } from './breaches.ts';
import { changedBetween } from './changedSince.ts';
import type { MapLayout } from './layoutMap.ts';
import type { HostingBox, PlateBox, SiteBox } from './mapBoxes.ts';
import { emptyMemory, type MapMemory, type ReadFrom, remembered } from './mapMemory.ts';
import type { MapReading, ThingReading } from './mapReading.ts';
import { type Phases, phasesOf } from './phases.ts';
import type { HostingReading, MapState, PlateReading, ServiceReading } from './readings.ts';
import { readThing, sentenceAbout } from './readThing.ts';
import { reasonOf } from './reason.ts';
import { asSeen, serviceAsSeen } from './seenReading.ts';
import { sightingsOf } from './sightings.ts';

interface Known {
  readonly phases: Phases;
  readonly memory: MapMemory;
}

/**
 * Everything of the layout, by key.
 *
 * @param memory of the same run, read in the same words: what has not changed since is given back as it was
 */
export function readMap(
  reading: MapReading,
  layout: MapLayout,
  memory: MapMemory = emptyMemory(),
): MapState {
  const { services, others } = sorted(layout);
  const known = { memory, phases: phasesOf(reading.run.description, reading.snapshot) };
  const plates = readPlates(reading, { layout, others }, known);
  memory.last = { layout, snapshot: reading.snapshot, phases: known.phases, plates };
  return {
    services: new Map(
      services.map((plate) => [plate.key, rememberedService(reading, plate, known)]),
    ),
    plates,
    sites: new Map(layout.sites.map((site) => [site.key, rememberedSite(reading, site, memory)])),
    hostings: new Map(
      layout.hostings.map((land) => [land.key, rememberedHosting(reading, land, memory)]),
    ),
  };
}

const sortedKnown = new WeakMap<MapLayout, Sorted>();

interface Sorted {
  readonly services: readonly PlateBox[];
  readonly others: readonly PlateBox[];
}

function sorted(layout: MapLayout): Sorted {
  const before = sortedKnown.get(layout);
  if (before) return before;
  const parts = {
    services: layout.plates.filter(({ kind }) => kind === 'service'),
    others: layout.plates.filter(({ kind }) => kind !== 'service'),
  };
  sortedKnown.set(layout, parts);
  return parts;
}

/** Only what has changed since the last instant is read again; the same map when nothing has. */
function readPlates(
  reading: MapReading,
  { layout, others }: { readonly layout: MapLayout; readonly others: readonly PlateBox[] },
  known: Known,
): ReadonlyMap<string, PlateReading> {
  const { last } = known.memory;
  const changed =
    last?.layout === layout
      ? changedBetween({ run: reading.run, layout }, last.snapshot, reading.snapshot)
      : null;
  if (!last || !changed)
    return new Map(others.map((plate) => [plate.key, readPlate(reading, plate, known)]));
  const isWorkedOn = otherwiseWorkedOn(last.phases, known.phases);
  const again = others.filter(
    ({ key, kind, ref }) => changed.has(key) || (kind === 'copy' && isWorkedOn(ref.id)),
  );
  if (again.length === 0) return last.plates;
  const plates = new Map(last.plates);
  for (const plate of again) plates.set(plate.key, readPlate(reading, plate, known));
  return plates;
}

/** Whether what is being done about a copy is not what was. */
const otherwiseWorkedOn =
  (before: Phases, now: Phases) =>
  (copy: string): boolean => {
    const [old, fresh] = [before.copies.get(copy), now.copies.get(copy)];
    return old?.phase !== fresh?.phase || old?.isWaiting !== fresh?.isWaiting;
  };

/** What lands are read from: the states that they tell, each with the entry that brought it. */
function fromStates({ snapshot }: MapReading, refs: readonly EntityRef[]): ReadFrom {
  const entries = refs.map((ref) => snapshot.stateEntryOf(ref));
  const isChanging = entries.some((entry) => entry?.at === snapshot.at);
  return { entries: entries.map((entry) => entry?.id), isChanging, phase: null, law: null };
}

const rememberedSite = (reading: MapReading, { key, ref }: SiteBox, memory: MapMemory) =>
  remembered(memory.sites, key, fromStates(reading, [ref]), () =>
    asSeen(reading, readThing(reading, 'site', ref)),
  );

function readPlate(reading: MapReading, plate: PlateBox, known: Known): PlateReading {
  const thing = rememberedPlate(reading, plate, known);
  // What a probe itself says is the only thing that those who watch have before them.
  if (reading.sight === 'true' || plate.kind === 'probe') return thing;
  const { condition, word, sentence } = asSeen(reading, thing);
  const unknown = { condition, word, shortWord: word, sentence, details: [word], phase: null };
  return { ...thing, ...unknown, breach: null, isChanging: false, hasChanged: false };
}

function rememberedPlate(
  reading: MapReading,
  plate: PlateBox,
  { phases, memory }: Known,
): PlateReading {
  const { snapshot } = reading;
  const { key, kind, ref, site } = plate;
  const own = snapshot.stateEntryOf(ref);
  const ofSite = site === null ? null : snapshot.stateEntryOf(siteOf(site));
  const from = {
    entries: [own?.id, ofSite?.id],
    isChanging: own?.at === snapshot.at || ofSite?.at === snapshot.at,
    phase: (kind === 'copy' && phases.copies.get(ref.id)) || null,
    law: breachOf(reading, ref.id),
  };
  return remembered(memory.plates, key, from, () => readTruePlate(reading, plate, phases));
}

const siteOf = (key: string): EntityRef => ({ kind: 'site', id: key.slice('site:'.length) });

function readTruePlate(reading: MapReading, plate: PlateBox, phases: Phases): PlateReading {
  const { kind, ref, holds } = plate;
  const { run, text } = reading;
  const thing = readHere(reading, plate);
  const copy = kind === 'copy' ? findById(run.description.copies, ref.id) : undefined;
  const roles = copy ? text.roles[copy.role] : [];
  const breach = kind === 'copy' || kind === 'backup' ? breachOf(reading, ref.id) : null;
  const more = [breach, roles[0], holds === 'nothing' ? null : text.holds[holds]];
  return {
    ...thing,
    breach,
    phase: kind === 'copy' ? (phases.copies.get(ref.id) ?? null) : null,
    details: breach
      ? [`${thing.word} · ${breach}`, breach]
      : [...roles.map((role) => `${role} · ${thing.word}`), thing.word, thing.shortWord],
    sentence: lazily(() =>
      [thing.sentence(), ...more.flatMap((what) => (what ? text.also(what) : []))].join(' '),
    ),
  };
}

/** A tool in several sites is lost in one when that one is, usable as it may be from another. */
function readHere(reading: MapReading, { kind, ref, key, site }: PlateBox): ThingReading {
  const thing = readThing(reading, kind, ref);
  const isOneOfSeveral = key.includes('@') && site !== null;
  if (!isOneOfSeveral || thing.condition !== 'nominal') return thing;
  const place = readThing(reading, 'site', siteOf(site));
  if (place.condition === 'nominal') return thing;
  const { condition, word, shortWord, hasChanged, isChanging } = place;
  const sentence = lazily(() => `${thing.sentence()} ${place.sentence()}`);
  return { ...thing, condition, word, shortWord, hasChanged, isChanging, sentence };
}

/** The laws that a copy or a backup breaks by being where it is. */
function breachOf({ run, snapshot, lawRules, text }: MapReading, id: string): string | null {
  const ever = breachesOf(run).get(id);
  if (!ever) return null;
  const broken = lawRules.filter(
    (code) =>
      ever.includes(code) && snapshot.stateOf({ kind: 'rule', id: `${code}:${id}` }) === 'breached',
  );
  return broken.length > 0 ? text.breaks(broken.join(', ')) : null;
}

/** The same for a service; below its full level, what holds it there may change without it. */
function rememberedService(
  reading: MapReading,
  plate: PlateBox,
  { phases, memory }: Known,
): ServiceReading {
  const { snapshot, run, sight } = reading;
  const { key, ref } = plate;
  const isFull = (snapshot.levelOf(ref) ?? 1) >= 1;
  if (!isFull || sight !== 'true') return readService(reading, plate, phases);
  const state = snapshot.stateEntryOf(ref);
  const level = snapshot.levelEntryOf(ref);
  const seen = sightingsOf(run).of(ref.id, snapshot.entryCount);
  const from = {
    entries: [state?.id, level?.id, seen?.entry?.id],
    isChanging: state?.at === snapshot.at || level?.at === snapshot.at,
    phase: null,
    law: null,
  };
  return remembered(memory.services, key, from, () => readService(reading, plate, phases));
}

function readService(reading: MapReading, { ref }: PlateBox, phases: Phases): ServiceReading {
  const { run, snapshot, language, text } = reading;
  const truth = readTrueService(reading, ref, phases);
  const seen = sightingsOf(run).of(ref.id, snapshot.entryCount);
  const differs = seen !== null && seen.seen !== truth.level;
  const seenText = formatShare(seen?.seen ?? 1, language);
  const note = differs ? text.seenAs(seenText) : null;
  const sentence = note ? lazily(() => `${truth.sentence()} ${text.also(note)}`) : truth.sentence;
  const shown = { ...truth, seen, otherSight: note, sentence };
  if (reading.sight === 'true') return shown;
  const otherSight = differs ? text.reallyAt(truth.levelText) : null;
  return { ...serviceAsSeen(reading, shown, seenText), otherSight };
}

function readTrueService(
  reading: MapReading,
  ref: EntityRef,
  phases: Phases,
): Omit<ServiceReading, 'seen' | 'otherSight'> {
  const { run, snapshot, language, text } = reading;
  const thing = readThing(reading, 'service', ref);
  const described = findById(run.description.services, ref.id);
  const level = snapshot.levelOf(ref) ?? 1;
  const levelText = formatShare(level, language);
  const minimum = described ? minimumAt(described, snapshot.at) : 1;
  const entry = snapshot.levelEntryOf(ref);
  const reason = reasonOf(reading, ref);
  return {
    ...thing,
    entry: entry?.id ?? null,
    isChanging: thing.isChanging || entry?.at === snapshot.at,
    level,
    levelText,
    minimum,
    minimumText: minimum < 1 ? text.minimum(formatShare(minimum, language)) : null,
    reason,
    phase: phases.services.get(ref.id) ?? null,
    sentence: lazily(() => {
      const name = nameOf(run.description, ref, language);
      const word = `${levelText}, ${thing.word}`;
      const told = sentenceAbout(reading, { kind: 'service', name, word, entry });
      return reason ? `${told} ${text.also(reason.text)}` : told;
    }),
  };
}

const rememberedHosting = (reading: MapReading, land: HostingBox, memory: MapMemory) =>
  remembered(
    memory.hostings,
    land.key,
    fromStates(
      reading,
      (['data-plane', 'control-plane', 'lawful-status'] as const).map((kind) => ({
        kind,
        id: land.hosting,
      })),
    ),
    () => readHosting(reading, land),
  );

function readHosting(reading: MapReading, { hosting }: HostingBox): HostingReading {
  const aspect = (kind: 'data-plane' | 'control-plane' | 'lawful-status'): ThingReading =>
    readThing(reading, 'hosting', { kind, id: hosting }, reading.text.aspects[kind]);
  // A law is announced; whether machines and consoles answer is not.
  const dataPlane = asSeen(reading, aspect('data-plane'));
  const controlPlane = asSeen(reading, aspect('control-plane'));
  const lawful = aspect('lawful-status');
  const main = [lawful, dataPlane, controlPlane].find(({ condition }) => condition !== 'nominal');
  return { dataPlane, controlPlane, lawful, main: main ?? dataPlane };
}
