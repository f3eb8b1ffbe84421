/** What the map says at an instant: the state of every plate and land, what drops each service, which links live. */
import { formatShare, nameOf } from '../../analysis/index.ts';
import type { MapLayout } from './layoutMap.ts';
import type { HostingBox, PlateBox, SiteBox } from './mapBoxes.ts';
import type { MapReading, ThingReading } from './mapReading.ts';
import { readThing, sentenceAbout } from './readThing.ts';
import { type Reason, reasonOf } from './reason.ts';

export interface PlateReading extends ThingReading {
  /** Under the name: role and state, fullest first. */
  readonly details: readonly string[];
  /** Law broken where it stands, in words; null when none is. It may serve all the same. */
  readonly breach: string | null;
}

export interface ServiceReading extends ThingReading {
  /** Share of the demand served, 0 to 1. */
  readonly level: number;
  readonly levelText: string;
  readonly minimum: number;
  /** Null when the dossier sets none. */
  readonly minimumText: string | null;
  readonly reason: Reason | null;
}

export interface HostingReading {
  readonly dataPlane: ThingReading;
  readonly controlPlane: ThingReading;
  readonly lawful: ThingReading;
  /** The aspect that says most: what a person who selects the land means. */
  readonly main: ThingReading;
}

export interface MapState {
  readonly plates: ReadonlyMap<string, PlateReading>;
  readonly services: ReadonlyMap<string, ServiceReading>;
  readonly sites: ReadonlyMap<string, ThingReading>;
  readonly hostings: ReadonlyMap<string, HostingReading>;
}

/** Everything of the layout, by key. */
export function readMap(reading: MapReading, layout: MapLayout): MapState {
  const services = layout.plates.filter(({ kind }) => kind === 'service');
  const others = layout.plates.filter(({ kind }) => kind !== 'service');
  return {
    services: new Map(services.map((plate) => [plate.key, readService(reading, plate)])),
    plates: new Map(others.map((plate) => [plate.key, readPlate(reading, plate)])),
    sites: new Map(layout.sites.map((site) => [site.key, readSite(reading, site)])),
    hostings: new Map(layout.hostings.map((land) => [land.key, readHosting(reading, land)])),
  };
}

const readSite = (reading: MapReading, { ref }: SiteBox): ThingReading =>
  readThing(reading, 'site', ref);

function readPlate(reading: MapReading, plate: PlateBox): PlateReading {
  const { kind, ref, holds } = plate;
  const { run, text } = reading;
  const thing = readHere(reading, plate);
  const copy = run.description.copies.find(({ id }) => kind === 'copy' && id === ref.id);
  const roles = copy ? text.roles[copy.role] : [];
  const breach = kind === 'copy' || kind === 'backup' ? breachOf(reading, ref.id) : null;
  const more = [breach, roles[0], holds === 'nothing' ? null : text.holds[holds]];
  return {
    ...thing,
    breach,
    details: breach
      ? [`${thing.word} · ${breach}`, breach]
      : [...roles.map((role) => `${role} · ${thing.word}`), thing.word, thing.shortWord],
    sentence: [thing.sentence, ...more.flatMap((what) => (what ? text.also(what) : []))].join(' '),
  };
}

/** A tool in several sites is lost in one when that one is, usable as it may be from another. */
function readHere(reading: MapReading, { kind, ref, key, site }: PlateBox): ThingReading {
  const thing = readThing(reading, kind, ref);
  const isOneOfSeveral = key.includes('@') && site !== null;
  if (!isOneOfSeveral || thing.condition !== 'nominal') return thing;
  const place = readThing(reading, 'site', { kind: 'site', id: site.slice('site:'.length) });
  if (place.condition === 'nominal') return thing;
  const { condition, word, shortWord, hasChanged, isChanging } = place;
  const sentence = `${thing.sentence} ${place.sentence}`;
  return { ...thing, condition, word, shortWord, hasChanged, isChanging, sentence };
}

/** The laws that a copy or a backup breaks by being where it is. */
function breachOf({ snapshot, lawRules, text }: MapReading, id: string): string | null {
  const broken = lawRules.filter(
    (code) => snapshot.stateOf({ kind: 'rule', id: `${code}:${id}` }) === 'breached',
  );
  return broken.length > 0 ? text.breaks(broken.join(', ')) : null;
}

function readService(reading: MapReading, { ref }: PlateBox): ServiceReading {
  const { run, snapshot, language, text } = reading;
  const thing = readThing(reading, 'service', ref);
  const described = run.description.services.find(({ id }) => id === ref.id);
  const level = snapshot.levelOf(ref) ?? 1;
  const levelText = formatShare(level, language);
  const minimum = described?.mbco ?? 1;
  const entry = snapshot.levelEntryOf(ref);
  const reason = reasonOf(reading, ref);
  const name = nameOf(run.description, ref, language);
  const word = `${levelText}, ${thing.word}`;
  const told = sentenceAbout(reading, { kind: 'service', name, word, entry });
  return {
    ...thing,
    entry: entry?.id ?? null,
    isChanging: thing.isChanging || entry?.at === snapshot.at,
    level,
    levelText,
    minimum,
    minimumText: minimum < 1 ? text.minimum(formatShare(minimum, language)) : null,
    reason,
    sentence: reason ? `${told} ${text.also(reason.text)}` : told,
  };
}

function readHosting(reading: MapReading, { hosting }: HostingBox): HostingReading {
  const aspect = (kind: 'data-plane' | 'control-plane' | 'lawful-status'): ThingReading =>
    readThing(reading, 'hosting', { kind, id: hosting }, reading.text.aspects[kind]);
  const dataPlane = aspect('data-plane');
  const controlPlane = aspect('control-plane');
  const lawful = aspect('lawful-status');
  const main = [lawful, dataPlane, controlPlane].find(({ condition }) => condition !== 'nominal');
  return { dataPlane, controlPlane, lawful, main: main ?? dataPlane };
}
