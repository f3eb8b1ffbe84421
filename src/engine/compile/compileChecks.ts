/** What steps look at, with indices for names. */
import type { Check } from '../../model/check.ts';
import type { PlantCheck } from '../plant/plans.ts';
import { watchedTruth } from './compileSight.ts';
import type { Registry } from './registry.ts';

/** Declared probe that watches a service, -1 when none does: somebody then tries the service itself. */
function probeOf({ dossier, find }: Registry, service: string): number {
  const found = Object.entries(dossier.probes).find(([, { watches }]) => watches === service);
  return found ? find('probe', found[0]) : -1;
}

function compileCheck(registry: Registry, check: Check): PlantCheck {
  const { indexOf } = registry;
  switch (check.type) {
    case 'level': {
      const { sense, share } = check;
      const service = indexOf('service', check.service);
      return { type: 'level', probe: probeOf(registry, check.service), service, sense, share };
    }
    default:
      return { type: 'truth', watched: watchedTruth(registry, check) };
  }
}

export const compileChecks = (
  registry: Registry,
  checks: readonly Check[],
): readonly PlantCheck[] => checks.map((check) => compileCheck(registry, check));
