/**
 * What the address bar says, so that whatever is on screen can be linked to and the back button works. Only names of
 * bundled scenarios, choices and an instant are in it: never a person's file, unless that person made a link that carries it.
 */
import type { DrawMode } from '../../base/law.ts';
import type { RunRequest } from '../../model/description.ts';
import { ACTS, type Act, type Assumption, type Branch } from '../../model/intervention.ts';
import { type CampaignChoices, PERIODS_OFFERED } from './campaignChoices.ts';

export type Address =
  | { readonly screen: 'library' }
  /** A link that carries a whole run (`sharedRun.ts`). */
  | { readonly screen: 'carried'; readonly code: string }
  | {
      readonly screen: 'run';
      /** Of a bundled scenario: `campus-fire.yaml`. */
      readonly path: string;
      /** What the address says of the run; what it leaves out is chosen when the scenario opens. */
      readonly asked: Partial<RunRequest>;
      /** Instant, seconds from the start of the run. */
      readonly at: number | null;
      /** What is shown beside it. */
      readonly beside?: Partial<RunRequest>;
    }
  | {
      readonly screen: 'campaign';
      readonly path: string;
      readonly asked: Partial<RunRequest>;
      /** What it leaves out is as usual. */
      readonly campaign: Partial<CampaignChoices>;
    };

/** What comes before the code of a run that a link carries. */
export const CARRIED_PREFIX = '#/carried/';
const PREFIXES = { run: '#/run/', campaign: '#/campaign/' } as const;
const MODES: readonly DrawMode[] = ['nominal', 'pessimistic', 'sampled'];

export function parseAddress(hash: string): Address {
  if (hash.startsWith(CARRIED_PREFIX))
    return { screen: 'carried', code: hash.slice(CARRIED_PREFIX.length) };
  const screen = hash.startsWith(PREFIXES.campaign) ? 'campaign' : 'run';
  const prefix = PREFIXES[screen];
  if (!hash.startsWith(prefix)) return { screen: 'library' };
  const [path = '', query = ''] = hash.slice(prefix.length).split('?');
  const fields = new URLSearchParams(query);
  const place = { path: decoded(path), asked: askedIn(fields) };
  return screen === 'run'
    ? { screen, ...place, at: wholeNumber(fields.get('at')), ...besideIn(fields) }
    : { screen, ...place, campaign: campaignIn(fields) };
}

export function formatAddress(address: Address): string {
  if (address.screen === 'library') return '#/';
  if (address.screen === 'carried') return `${CARRIED_PREFIX}${address.code}`;
  const fields = address.screen === 'run' ? runFields(address) : campaignFields(address);
  const query = fields.size > 0 ? `?${fields}` : '';
  const path = address.path.split('/').map(encodeURIComponent).join('/');
  return `${PREFIXES[address.screen]}${path}${query}`;
}

function runFields({ asked, at, beside }: Extract<Address, { screen: 'run' }>): URLSearchParams {
  const { mode, seed, run } = asked;
  const fields = designFields(asked);
  if (mode && mode !== 'nominal') fields.set('mode', mode);
  if (mode === 'sampled' && seed !== undefined) fields.set('seed', String(seed));
  if (mode === 'sampled' && run !== undefined) fields.set('future', String(run));
  if (at !== null) fields.set('at', String(at));
  if (beside) fields.set('beside', JSON.stringify(worldIn(beside)));
  return fields;
}

function campaignFields({
  asked,
  campaign,
}: Extract<Address, { screen: 'campaign' }>): URLSearchParams {
  const fields = designFields(asked);
  if (asked.seed !== undefined) fields.set('seed', String(asked.seed));
  if (campaign.futures !== undefined) fields.set('futures', String(campaign.futures));
  const against = campaign.against ?? null;
  if (against?.what === 'variant') fields.set('against', against.variant ?? '');
  if (against?.what === 'incident') fields.set('against-incident', against.incident);
  return fields;
}

function designFields({
  variant,
  incidents,
  overSeconds,
  branches,
  assuming,
}: Partial<RunRequest>): URLSearchParams {
  const fields = new URLSearchParams();
  if (variant) fields.set('variant', variant);
  if (overSeconds) fields.set('over', String(overSeconds));
  for (const incident of incidents ?? []) fields.append('incident', incident);
  if (incidents?.length === 0) fields.set('incident', '');
  if (branches?.length) fields.set('you', JSON.stringify(branches));
  if (assuming?.length) fields.set('if', JSON.stringify(assuming));
  return fields;
}

function campaignIn(fields: URLSearchParams): Partial<CampaignChoices> {
  const futures = wholeNumber(fields.get('futures'));
  const incident = fields.get('against-incident');
  const variant = fields.get('against');
  return {
    ...(futures === null || futures === 0 ? {} : { futures }),
    ...(incident === null ? {} : { against: { what: 'incident', incident } }),
    ...(variant === null ? {} : { against: { what: 'variant', variant: variant || null } }),
  };
}

function askedIn(fields: URLSearchParams): Partial<RunRequest> {
  const mode = MODES.find((known) => known === fields.get('mode'));
  const seed = wholeNumber(fields.get('seed'));
  const run = wholeNumber(fields.get('future'));
  const variant = fields.get('variant');
  const over = wholeNumber(fields.get('over'));
  return {
    ...(variant === null ? {} : { variant }),
    ...(over !== null && PERIODS_OFFERED.includes(over) ? { overSeconds: over } : {}),
    ...(fields.has('incident') ? { incidents: fields.getAll('incident').filter(Boolean) } : {}),
    ...(mode === undefined ? {} : { mode }),
    ...(seed === null ? {} : { seed }),
    ...(run === null ? {} : { run }),
    ...changesIn(fields.get('you'), fields.get('if')),
  };
}

/** What a run shown beside may differ in: mode and seed are those of the run on screen. */
const worldIn = ({ variant, incidents, branches, assuming }: Partial<RunRequest>) => ({
  variant,
  incidents,
  branches,
  assuming,
});

function besideIn(fields: URLSearchParams): { readonly beside?: Partial<RunRequest> } {
  const written = objectIn(fields.get('beside'));
  if (!written) return {};
  const { variant, incidents, branches, assuming } = written;
  const names = Array.isArray(incidents) ? incidents.filter((id) => typeof id === 'string') : [];
  const whole = typeof variant === 'string' ? variant : null;
  return { beside: { variant: whole, incidents: names, ...changesOf(branches, assuming) } };
}

const changesIn = (branches: string | null, assuming: string | null) =>
  changesOf(valueIn(branches), valueIn(assuming));

/** What a person changed, as far as it has the shape of it; whether its names exist is asked of the worker. */
function changesOf(
  branches: unknown,
  assuming: unknown,
): Pick<RunRequest, 'branches' | 'assuming'> {
  return {
    ...(isListOf(branches, isBranch) ? { branches } : {}),
    ...(isListOf(assuming, isAssumption) ? { assuming } : {}),
  };
}

const isListOf = <Item>(value: unknown, is: (item: unknown) => item is Item): value is Item[] =>
  Array.isArray(value) && value.length > 0 && value.every(is);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isAct = (value: unknown): value is Act =>
  isObject(value) && ACTS.some((act) => act === value['act']);

const isBranch = (value: unknown): value is Branch =>
  isObject(value) &&
  Number.isSafeInteger(value['at']) &&
  Number(value['at']) >= 0 &&
  isListOf(value['acts'], isAct);

const isAssumption = (value: unknown): value is Assumption =>
  isObject(value) && typeof value['assume'] === 'string';

function valueIn(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null; // a person mistyped the address
  }
}

function objectIn(text: string | null): Readonly<Record<string, unknown>> | null {
  const value = valueIn(text);
  return isObject(value) ? value : null;
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

/** A path that a person mistyped may hold a percent sign that decodes to nothing. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
