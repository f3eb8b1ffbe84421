import type { SimSeconds } from '../../base/time.ts';
import type { ServiceVerdict } from '../verdict.ts';

/** The lowest level of a service from an instant to the end of the run, as a share of the demand. */
export function lowestSince({ levels }: Pick<ServiceVerdict, 'levels'>, since: SimSeconds): number {
  const then = levels.findLast(({ at }) => at <= since)?.level ?? 1;
  return levels.reduce((low, { at, level }) => (at > since ? Math.min(low, level) : low), then);
}
