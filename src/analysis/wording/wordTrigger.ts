/** The condition that starts a plan, said in words. */

import type { Condition, ConditionState, MeasureCondition } from '../../model/condition.ts';
import type { PlanDescription } from '../../model/description.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Language } from '../../model/localised.ts';
import { parseMoment } from '../../model/moment.ts';
import type { Run } from '../../model/run.ts';
import { isGroup, type When } from '../../model/when.ts';
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

function measureFact(voice: Voice, { ref, measure, sense, amount }: MeasureCondition): string {
  const { conditions } = voice.words;
  const isMore = sense === 'more-than';
  const service = voice.the({ kind: 'service', id: ref });
  if (measure === 'demand') return conditions.demand(service, voice.share(amount), isMore);
  const time = voice.duration(amount);
  if (measure === 'backlog') return conditions.backlog(service, time, isMore);
  return voice.run.description.data.some(({ id }) => id === ref)
    ? conditions.dataLag(dataPhrase(voice.run.description, ref, voice.language), time, isMore)
    : conditions.copyLag(conditionSubject(voice, ref), time, isMore);
}

/** `declare/paper`: a mode and its service. */
function modeFact(voice: Voice, ref: string): string {
  const [service = '', mode = ''] = ref.split('/');
  const { services } = voice.run.description;
  const known = services.find(({ id }) => id === service)?.modes.find(({ id }) => id === mode);
  const name = known?.name[voice.language] ?? mode;
  return voice.words.conditions['in-force'](name, voice.the({ kind: 'service', id: service }));
}

function stateFact(voice: Voice, ref: string, state: ConditionState): string {
  const { conditions } = voice.words;
  switch (state) {
    case 'in-force':
      return modeFact(voice, ref);
    case 'corrupted':
    case 'leaked':
      return dataFact(voice, ref, state);
    case 'down':
    case 'up':
    case 'read-only':
      return conditions[state](conditionSubject(voice, ref));
    default:
      return conditions[state](hostingOrGroup(voice, ref));
  }
}

/** What a condition says, as a clause, without how long it must last. */
export function conditionFact(voice: Voice, condition: Condition): string {
  if (condition.type === 'measure') return measureFact(voice, condition);
  if (condition.type === 'state') return stateFact(voice, condition.ref, condition.state);
  const service = voice.the({ kind: 'service', id: condition.service });
  return voice.words.conditions.levelBelow(service, voice.share(condition.below));
}

/** The moment on which a plan begins by itself; null for one that waits for a condition. */
export function plannedDay(voice: Voice, plan: PlanDescription): string | null {
  const moment = parseMoment(plan.trigger);
  return moment && formatMoment(moment, voice.language);
}

/** What is waited for, each condition with how long it must last. */
function whenFact(voice: Voice, when: When): string {
  const { conditions } = voice.words;
  if (isGroup(when)) {
    const facts = when.of.map((one) =>
      isGroup(one) ? conditions.within(whenFact(voice, one)) : whenFact(voice, one),
    );
    return conditions[when.type](facts);
  }
  const fact = conditionFact(voice, when);
  return when.forSeconds > 0 ? conditions.lasting(fact, voice.duration(when.forSeconds)) : fact;
}

/**
 * What starts a plan, as a clause: `le service « Déclarer » est rendu à moins de 50 %, pendant 10 min`. The author's own
 * text when it is neither a condition nor a moment.
 */
export function wordTrigger(run: Run, plan: PlanDescription, language: Language): string {
  const voice = createVoice(run, language);
  if (plan.when) return typeset(whenFact(voice, plan.when), language);
  const day = plannedDay(voice, plan);
  return typeset(day === null ? plan.trigger : voice.words.conditions.dayComes(day), language);
}
