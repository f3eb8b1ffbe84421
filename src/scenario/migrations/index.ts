/** How older formats are read. Each migration raises the version by one; a released one never changes. */
import { FORMAT_VERSION } from '../schema/dossier.ts';
import { type MapNode, withEntries } from '../source/sourceNode.ts';
import { version0To1 } from './version0To1.ts';

export interface Migration {
  /** The version it reads; what it gives is one more. */
  readonly from: number;
  readonly migrate: (root: MapNode) => MapNode;
}

/** In order, from the oldest version that is still read. */
export const MIGRATIONS: readonly Migration[] = [{ from: 0, migrate: version0To1 }];

/** The oldest version that is still read. */
export const OLDEST_VERSION = 0;

/** A dossier of an older version in today's format, its `bascule` included: a number, however it was written, or left out. */
export function migrate(root: MapNode, version: number): MapNode {
  const newer = MIGRATIONS.filter(({ from }) => from >= version).reduce(
    (older, step) => step.migrate(older),
    root,
  );
  const entry = newer.entries.get('bascule');
  const value = entry?.value ?? newer;
  if (value.type === 'scalar' && value.value === FORMAT_VERSION) return newer;
  const { span } = value;
  const number = {
    type: 'scalar',
    span,
    value: FORMAT_VERSION,
    text: `${FORMAT_VERSION}`,
  } as const;
  return withEntries(newer, [['bascule', { key: entry?.key ?? span, value: number }]]);
}
