/** [SCN-R68] Nothing more befalls what the same incident has destroyed before. */
import { quantileOf } from '../../base/law.ts';
import { type Finding, finding } from '../finding.ts';
import type { Effect } from '../schema/incident.ts';
import type { Check, CheckContext } from './check.ts';

/** Kinds that find nothing to do where a site is gone. */
const NEEDS_A_SITE: ReadonlySet<string> = new Set(['destroy', 'outage', 'isolate']);

/** Kinds of name that mean the sites themselves. */
const PLACES: ReadonlySet<string> = new Set(['site', 'hosting', 'domain']);

/** Sites that a name of an effect takes; none of a name that means something else. */
const sitesOf = ({ directory }: CheckContext, ref: string): readonly string[] =>
  PLACES.has(directory.kindOf(ref) ?? '') ? directory.sitesOf(ref) : [];

/** Sites that are sure to be gone as an effect begins, because another effect took them. */
function goneBefore(
  context: CheckContext,
  effects: readonly Effect[],
  { at }: Effect,
): ReadonlySet<string> {
  const begins = quantileOf(at.law, 0);
  return new Set(
    effects
      .filter(
        (other) =>
          other.do === 'destroy' &&
          other.when === undefined &&
          quantileOf(other.at.law, 1) < begins,
      )
      .flatMap(({ what }) => what.flatMap((ref) => sitesOf(context, ref))),
  );
}

export const onRuins: Check = (context) =>
  Object.entries(context.read.incidents).flatMap(([id, { effects }]) =>
    effects.flatMap((effect, index): readonly Finding[] => {
      if (!NEEDS_A_SITE.has(effect.do)) return [];
      const gone = goneBefore(context, effects, effect);
      return effect.what.flatMap((ref, number) => {
        const sites = sitesOf(context, ref);
        const isGone = sites.length > 0 && sites.every((site) => gone.has(site));
        const path = ['incidents', id, 'effects', index, 'what', number];
        return isGone ? [finding('SCN-818', path, { found: ref })] : [];
      });
    }),
  );
