/** What things are called inside a sentence: their noun, its article, and the author's name. */
import type { Description } from '../../model/description.ts';
import type { EntityKind, EntityRef } from '../../model/entity.ts';
import type { Language } from '../../model/localised.ts';
import {
  endsOfReserve,
  findStep,
  findTeam,
  memberNumber,
  planOfProbe,
  splitGround,
  splitObjective,
  splitRule,
} from '../findInDescription.ts';
import { dataNameOf, hostingNameOf, nameOf, objectiveWordOf, siteNamesOf } from './nameOf.ts';
import { wordsOf } from './words.ts';

type Phraser = (description: Description, id: string, language: Language) => string;

/** `the data “Tax returns”`: data sets are not entities of a run, but sentences speak of them. */
export const dataPhrase: Phraser = (description, id, language) =>
  wordsOf(language).nouns.data(dataNameOf(description, id, language));

/** The phrase of a kind whose noun takes the author's name and nothing else. */
const plain =
  (kind: 'incident' | 'copy' | 'backup' | 'component' | 'service' | 'plan' | 'step'): Phraser =>
  (description, id, language) =>
    wordsOf(language).nouns[kind](nameOf(description, { kind, id }, language));

const copyPhrase = plain('copy');
const planPhrase = plain('plan');
const stepPhrase = plain('step');
const servicePhrase = plain('service');

const PHRASERS: Readonly<Record<EntityKind, Phraser>> = {
  incident: plain('incident'),
  site: (description, id, language) => {
    const { site, hosting } = siteNamesOf(description, id, language);
    return wordsOf(language).nouns.site(site, hosting);
  },
  'data-plane': (description, id, language) =>
    wordsOf(language).nouns.hosting(hostingNameOf(description, id, language)),
  'control-plane': (description, id, language) =>
    wordsOf(language).nouns.console(hostingNameOf(description, id, language)),
  'lawful-status': (description, id, language) =>
    wordsOf(language).nouns.access(hostingNameOf(description, id, language)),
  copy: copyPhrase,
  replica: (description, id, language) =>
    wordsOf(language).nouns.replica(copyPhrase(description, id, language)),
  backup: plain('backup'),
  component: plain('component'),
  service: servicePhrase,
  tool: (description, id, language) => {
    const kind = description.tools.find((tool) => tool.id === id)?.kind ?? 'tool';
    return wordsOf(language).nouns[kind](nameOf(description, { kind: 'tool', id }, language));
  },
  member: (description, id, language) => {
    const nouns = wordsOf(language).nouns;
    const team = findTeam(description, id);
    if (!team) return nouns.team(id);
    const number = memberNumber(team, id);
    const phrase = nouns.team(team.name[language]);
    return number === null ? phrase : nouns.member(phrase, number);
  },
  probe: (description, id, language) => {
    const plan = planOfProbe(id);
    return plan === null
      ? wordsOf(language).nouns.probe(nameOf(description, { kind: 'probe', id }, language))
      : wordsOf(language).nouns.planKnowledge(planPhrase(description, plan, language));
  },
  plan: planPhrase,
  decision: (description, id, language) =>
    findStep(description, id)
      ? wordsOf(language).nouns.approval(stepPhrase(description, id, language))
      : wordsOf(language).nouns.decision(planPhrase(description, id, language)),
  step: stepPhrase,
  objective: (description, id, language) => {
    const { on } = splitObjective(id);
    const isOnData = description.data.some((data) => data.id === on);
    const owner = (isOnData ? dataPhrase : servicePhrase)(description, on, language);
    return wordsOf(language).nouns.objective(objectiveWordOf(id, language), owner);
  },
  rule: (description, id, language) => {
    const { code, on } = splitRule(description, id);
    const target =
      on.kind === 'data'
        ? dataPhrase(description, on.id, language)
        : entityPhrase(description, on, language);
    return wordsOf(language).nouns.rule(code, target);
  },
  ground: (description, id, language) => {
    const { ground, hosting } = splitGround(id);
    const name = hostingNameOf(description, hosting, language);
    return wordsOf(language).nouns.ground(ground, name);
  },
  capacity: (description, id, language) =>
    wordsOf(language).nouns.capacity(hostingNameOf(description, id, language)),
  reserve: (description, id, language) => {
    const { kind, owner, source } = endsOfReserve(description, id);
    // Two nouns more would make of it the longest words of any sentence.
    const phrases = [owner, source].map((ref) =>
      (ref.kind === 'component' ? nameOf : entityPhrase)(description, ref, language),
    );
    return wordsOf(language).nouns.reserve(kind, phrases[0] ?? id, phrases[1] ?? id);
  },
};

/** An entity as a sentence says it: `le site SBG2 d'OVH`, `the copy Main database`. Lower case first, not yet typeset. */
export const entityPhrase = (
  description: Description,
  ref: EntityRef,
  language: Language,
): string => PHRASERS[ref.kind](description, ref.id, language);
