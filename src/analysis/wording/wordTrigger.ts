/** The condition that starts a plan, said in words. */

import { type Condition, parseCondition } from '../../model/condition.ts';
import type { PlanDescription } from '../../model/description.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Language } from '../../model/localised.ts';
import { parseMoment } from '../../model/moment.ts';
import type { Run } from '../../model/run.ts';
import { dataPhrase } from './entityPhrase.ts';
import { formatMoment } from './formatDate.ts';
import { hostingNameOf } from './nameOf.ts';
import { typeset } from './typeset.ts';
import { createVoice, type Voice } from './voice.ts';

/** What a condition is about; a name that stands for several things (`operator:x`) is given as written. */
function conditionSubject(voice: Voice, ref: string): string {
  const { description } = voice.run;
  const has = (things: readonly { readonly id: string }[]): boolean =>
    things.some(({ id }) => id === ref);
  const sites = description.hostings.flatMap((hosting) => hosting.sites);
  const kinds: readonly (readonly [EntityRef['kind'], readonly { readonly id: string }[]])[] = [
    ['data-plane', description.hostings],
    ['site', sites],
    ['copy', description.copies],
    ['component', description.components],
    ['tool', description.tools],
  ];
  const found = kinds.find(([, things]) => has(things));
  if (found) return voice.the({ kind: found[0], id: ref });
  if (has(description.data)) return dataPhrase(description, ref, voice.language);
  const domain = description.domains.find(({ id }) => id === ref);
  return domain ? domain.name[voice.language] : ref;
}

/** The name alone, for sentences that bring their own noun: `la console de Nubo`, `l'accès à AWS` for `operator:aws`. */
function hostingOrGroup(voice: Voice, ref: string): string {
  const colon = ref.indexOf(':');
  if (colon < 0) return hostingNameOf(voice.run.description, ref, voice.language);
  const group = ref.slice(colon + 1);
  const { hostings } = voice.run.description;
  return hostings.find(({ operator }) => operator.id === group)?.operator.name ?? group;
}

/** What is said of data is worded otherwise of what holds them. */
function dataFact(voice: Voice, ref: string, state: 'corrupted' | 'leaked'): string {
  const { conditions } = voice.words;
  const isData = voice.run.description.data.some(({ id }) => id === ref);
  return conditions[`${state}${isData ? 'Data' : 'Copy'}`](conditionSubject(voice, ref));
}

function fact(voice: Voice, condition: Condition): string {
  const { conditions } = voice.words;
  if (condition.type === 'level') {
    const service = voice.the({ kind: 'service', id: condition.service });
    return conditions.levelBelow(service, voice.share(condition.below));
  }
  const { state, ref } = condition;
  if (state === 'down' || state === 'up') return conditions[state](conditionSubject(voice, ref));
  if (state === 'corrupted') return dataFact(voice, ref, 'corrupted');
  if (state === 'leaked') return dataFact(voice, ref, 'leaked');
  return conditions[state](hostingOrGroup(voice, ref));
}

/** The moment on which a plan begins by itself; null for one that waits for a condition. */
export function plannedDay(voice: Voice, plan: PlanDescription): string | null {
  const moment = parseMoment(plan.trigger);
  return moment && formatMoment(moment, voice.language);
}

/** The fact a plan watches for, as a clause; the author's own text when it cannot be read. */
export function triggerFact(voice: Voice, plan: PlanDescription): string {
  const day = plannedDay(voice, plan);
  const condition = parseCondition(plan.trigger);
  if (day !== null) return voice.words.conditions.dayComes(day);
  return condition ? fact(voice, condition) : plan.trigger;
}

/**
 * What starts a plan, as a clause: `le service « Déclarer » est rendu à moins de 50 %, pendant 10 min`. The author's own
 * text when it is not a condition.
 */
export function wordTrigger(run: Run, plan: PlanDescription, language: Language): string {
  const voice = createVoice(run, language);
  const condition = parseCondition(plan.trigger);
  if (!condition) return typeset(triggerFact(voice, plan), language);
  const said = fact(voice, condition);
  const lasting =
    condition.forSeconds > 0
      ? voice.words.conditions.lasting(said, voice.duration(condition.forSeconds))
      : said;
  return typeset(lasting, language);
}
