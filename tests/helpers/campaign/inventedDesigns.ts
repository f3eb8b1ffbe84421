/** Designs whose futures cost nothing: their rows follow from seed, design and run, so that a row out of place shows. */
import { ok } from '../../../src/base/result.ts';
import { outcomeColumns } from '../../../src/model/outcome.ts';
import type { CampaignDesign } from '../../../src/workers/campaignProtocol.ts';
import type { OpenDesign } from '../../../src/workers/openDesign.ts';
import { aDescription } from '../aDescription.ts';

const SOURCE = { path: 'invented.yaml', text: '', files: {} };
const WORDS = 6;
const VALUES = 1000;

export const inventedDesign = (variant: string | null): CampaignDesign => ({
  source: SOURCE,
  variant,
  incidents: ['fire'],
  factor: null,
});

export const inventedColumns = outcomeColumns(aDescription);

/** One number of a row: scattered, the same for the same address. */
function invented(address: string, column: number): number {
  let mixed = column + 1;
  for (const char of address) mixed = Math.imul(mixed ^ char.charCodeAt(0), 0x9e3779b1) >>> 1;
  return mixed % (column === 0 ? WORDS : VALUES);
}

export const inventedRow = (seed: number, variant: string | null, run: number): Int32Array =>
  Int32Array.from(inventedColumns, (_, column) => invented(`${seed} ${variant} ${run}`, column));

interface Hooks {
  /** Called before each future is played; may throw. */
  readonly onPlay?: (run: number) => void;
}

export const openInvented =
  ({ onPlay }: Hooks = {}): OpenDesign =>
  ({ variant }) =>
    ok({
      opened: {
        description: aDescription,
        dossierHash: '0123456789abcdef',
        engine: 'invented',
        factors: [],
      },
      createPlayer: (seed) => ({
        columns: inventedColumns,
        play: (run, into, at) => {
          onPlay?.(run);
          into.set(inventedRow(seed, variant, run), at);
        },
      }),
    });
