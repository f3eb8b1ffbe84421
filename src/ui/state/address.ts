/**
 * What the address bar says, so that whatever is on screen can be linked to and the back button works. Only names of
 * bundled scenarios, choices and an instant are in it: never a person's file.
 */
import type { DrawMode } from '../../base/law.ts';
import type { RunRequest } from '../../model/description.ts';

export type Address =
  | { readonly screen: 'library' }
  | {
      readonly screen: 'run';
      /** Of a bundled scenario: `campus-fire.yaml`. */
      readonly path: string;
      /** What the address says of the run; what it leaves out is chosen when the scenario opens. */
      readonly asked: Partial<RunRequest>;
      /** Instant, seconds from the start of the run. */
      readonly at: number | null;
    };

const PREFIX = '#/run/';
const MODES: readonly DrawMode[] = ['nominal', 'pessimistic', 'sampled'];

export function parseAddress(hash: string): Address {
  if (!hash.startsWith(PREFIX)) return { screen: 'library' };
  const [path = '', query = ''] = hash.slice(PREFIX.length).split('?');
  const fields = new URLSearchParams(query);
  return {
    screen: 'run',
    path: decoded(path),
    asked: askedIn(fields),
    at: wholeNumber(fields.get('at')),
  };
}

export function formatAddress(address: Address): string {
  if (address.screen === 'library') return '#/';
  const { variant, incidents, mode, seed } = address.asked;
  const fields = new URLSearchParams();
  if (variant) fields.set('variant', variant);
  for (const incident of incidents ?? []) fields.append('incident', incident);
  if (incidents?.length === 0) fields.set('incident', '');
  if (mode && mode !== 'nominal') fields.set('mode', mode);
  if (mode === 'sampled' && seed !== undefined) fields.set('seed', String(seed));
  if (address.at !== null) fields.set('at', String(address.at));
  const query = fields.size > 0 ? `?${fields}` : '';
  return `${PREFIX}${address.path.split('/').map(encodeURIComponent).join('/')}${query}`;
}

function askedIn(fields: URLSearchParams): Partial<RunRequest> {
  const mode = MODES.find((known) => known === fields.get('mode'));
  const seed = wholeNumber(fields.get('seed'));
  const variant = fields.get('variant');
  return {
    ...(variant === null ? {} : { variant }),
    ...(fields.has('incident') ? { incidents: fields.getAll('incident').filter(Boolean) } : {}),
    ...(mode === undefined ? {} : { mode }),
    ...(seed === null ? {} : { seed }),
  };
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
