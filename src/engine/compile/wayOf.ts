import type { Transfer } from '../../kinds/transferFields.ts';
import type { Registry } from './registry.ts';

/** From which site to which other one a step carries data, when it does. */
export function wayOf({ dossier }: Registry, transfer: Transfer): readonly [string, string] | null {
  const partOf = (ref: string, sort: 'copies' | 'backups'): string | undefined => {
    const slash = ref.indexOf('/');
    return dossier.components[ref.slice(0, slash)]?.[sort][ref.slice(slash + 1)]?.at;
  };
  const from = partOf(transfer.from.ref, transfer.from.sort === 'copy' ? 'copies' : 'backups');
  const to = partOf(transfer.to, 'copies');
  return from === undefined || to === undefined ? null : [from, to];
}
