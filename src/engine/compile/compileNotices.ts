/** Notices that an effect withdraws or moves: which impacts are to come by them, and who has heard of it. */
import { groupBy } from '../../base/groupBy.ts';
import type { IncidentImpact } from '../../model/effect.ts';
import type { Dossier } from '../../scenario/dossier.ts';
import { EVENT } from '../codes.ts';
import type { PlantHold, PlantImpact, PlantNewNotice, PlantNotice } from '../plant/incidents.ts';
import { compileSpan } from './compileSpan.ts';
import { kindOfEffect } from './effectKind.ts';
import { type Targets, targetsOf } from './impactTargets.ts';
import type { Registry } from './registry.ts';

/** One effect that revises notices, and what it names. */
export interface Revising {
  readonly incident: number;
  readonly effect: number;
  readonly refs: readonly string[];
  readonly notice: PlantNewNotice['notice'];
}

/** Effects that revise notices, in the order of the dossier. */
export const revisingEffects = ({ incidents }: Pick<Dossier, 'incidents'>): readonly Revising[] =>
  Object.values(incidents).flatMap(({ effects }, incident) =>
    effects.flatMap((effect, number) =>
      kindOfEffect(effect)
        .impacts(effect)
        .flatMap(({ refs, revises }) => {
          if (!revises) return [];
          const notice = revises.notice ? compileSpan(revises.notice) : null;
          return [{ incident, effect: number, refs, notice }];
        }),
    ),
  );

const thingKey = ({ kind, index }: Targets[number]): string => `${kind}:${index}`;

/** Targets of an impact, apart by the effects that revise what is announced on them: each part has an end of its own. */
export function byRevising(
  registry: Registry,
  impact: IncidentImpact,
  targets: Targets,
  revising: readonly Revising[],
): readonly (readonly [revisedBy: readonly number[], targets: Targets])[] {
  if (revising.length === 0) return [[[], targets]];
  const reached = revising.map(
    ({ refs }) => new Set(refs.flatMap((ref) => targetsOf(registry, impact, ref).map(thingKey))),
  );
  const revisedBy = (target: Targets[number]): string =>
    reached.flatMap((things, number) => (things.has(thingKey(target)) ? [number] : [])).join();
  const parts = [...groupBy(targets, revisedBy, (target) => target)];
  if (parts.length === 0) return [[[], targets]];
  return parts.map(([numbers, part]) => [
    numbers === '' ? [] : numbers.split(',').map(Number),
    part,
  ]);
}

/** What takes an announcement back. */
const UNSAYING: ReadonlyMap<number, number> = new Map([
  [EVENT['access.notified'], EVENT['access.withdrawn']],
  [EVENT['ground.threatened'], EVENT['ground.regained']],
  [EVENT['copy.warned'], EVENT['copy.unwarned']],
  [EVENT['tool.warned'], EVENT['tool.unwarned']],
]);

/** An impact as it is compiled, with the effects that revise it. */
export type RevisableImpact = PlantImpact & { readonly revisedBy: readonly number[] };

/** What one effect has announced on the things that a revising one reaches; null when it announces nothing there. */
function noticeOf(
  impacts: readonly (readonly [number, RevisableImpact])[],
  incident: number,
): PlantNotice | null {
  const announced = impacts.filter(([, impact]) => impact.announced);
  const coming = announced.filter(([, { heals }]) => !heals);
  const [first] = coming;
  if (!first) return null;
  const unsaid: readonly PlantHold[] = impacts.flatMap(([, { targets }]) =>
    targets.flatMap((target) => {
      const event = UNSAYING.get(target.event);
      return event === undefined ? [] : [{ ...target, event }];
    }),
  );
  return {
    incident,
    coming: coming.map(([number]) => number),
    following: announced.filter(([, { heals }]) => heals).map(([number]) => number),
    unsaid,
    about: unsaid.length > 0 ? unsaid : first[1].targets,
  };
}

/** What each revising effect is about, once all impacts have their numbers. */
export function withNotices(
  impacts: readonly RevisableImpact[],
  revising: readonly Revising[],
): readonly PlantImpact[] {
  const numbered = impacts.map((impact, number) => [number, impact] as const);
  return impacts.map((impact) => {
    const number = revising.findIndex(
      ({ incident, effect }) => incident === impact.incident && effect === impact.effect,
    );
    const by = revising[number];
    if (!by) return impact;
    const reached = numbered.filter(([, { revisedBy }]) => revisedBy.includes(number));
    const effects = groupBy(
      reached,
      ([, { incident, effect }]) => `${incident}:${effect}`,
      (one) => one,
    );
    const notices = [...effects.values()].flatMap((ofEffect) => {
      const notice = noticeOf(ofEffect, ofEffect[0]?.[1].incident ?? 0);
      return notice ? [notice] : [];
    });
    return { ...impact, revises: { notice: by.notice, notices } };
  });
}
