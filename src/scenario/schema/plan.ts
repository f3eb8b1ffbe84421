/** Section `plans`: what the team promises to do, as an executable graph. */
import { z } from 'zod';
import { stepKinds } from '../../kinds/steps/index.ts';
import { checksField } from '../../model/checkField.ts';
import { whenField } from '../../model/conditionField.ts';
import { described } from '../../model/described.ts';
import {
  dateField,
  durationField,
  idField,
  lawField,
  momentField,
  moneyField,
  named,
  referenceField,
  section,
  shareField,
} from '../../model/fields.ts';
import { PLAN_KINDS, PLAN_MODES, PLAN_SEMANTICS, RULE_CODES } from '../../model/vocabulary.ts';
import { nameField } from './nameField.ts';

const oneOrMore = <Item extends z.ZodType<string>>(item: Item) =>
  z
    .union([item, z.array(item).max(100)])
    .default([])
    .transform((written): readonly string[] => (typeof written === 'string' ? [written] : written));

/** What every step has, whatever it does. */
export const stepFields = {
  name: nameField,
  after: described(oneOrMore(referenceField), {
    fr: 'Étapes du même plan qui doivent être finies.',
    en: 'Steps of the same plan that must be done.',
  }),
  if: described(checksField, {
    fr: 'Ce qui doit être vrai quand son tour vient ; sinon elle n’est pas faite, et `otherwise` l’est à sa place.',
    en: 'What must be true when its turn comes; if not it is not done, and `otherwise` is done in its place.',
  }),
  unless: described(checksField, {
    fr: 'Ce qui, vrai quand son tour vient, fait qu’elle n’est pas faite.',
    en: 'What, true when its turn comes, keeps it from being done.',
  }),
  takes: described(lawField.optional(), {
    fr: 'Durée du travail ; celle du débit ou de la sorte d’étape sinon.',
    en: 'How long the work takes; what its throughput or its kind says otherwise.',
  }),
  units: described(z.number().int().min(1).max(10_000_000).optional(), {
    fr: 'Nombre d’unités à traiter une par une : postes, clients, systèmes. Sans lui, celui du lot (`count`) que vise l’étape.',
    en: 'How many units are worked on one by one: machines, customers, systems. Without it, those of the lot (`count`) that the step is about.',
  }),
  'per-unit': described(lawField.optional(), {
    fr: 'Temps d’une personne pour une unité. La durée en découle : le travail est partagé entre celles qui sont là, pendant leurs heures.',
    en: 'Time of one person for one unit. The duration follows: the work is shared by those who are there, in their hours.',
  }),
  effort: described(lawField.optional(), {
    fr: 'Travail en heures ou en jours-homme (`120pd`), partagé de même. Il remplace `takes`.',
    en: 'Work in hours or person-days (`120pd`), shared alike. It replaces `takes`.',
  }),
  hands: described(z.number().int().min(1).max(10_000).optional(), {
    fr: 'Nombre de personnes qui peuvent y être à la fois ; toute l’équipe sinon. Sans équipe, nombre d’unités traitées de front, une sinon.',
    en: 'How many people may be on it at once; the whole team otherwise. Without a team, units done side by side, one otherwise.',
  }),
  by: described(referenceField.optional(), {
    fr: 'Équipe qui la fait ; personne sinon, à moins qu’une compétence soit demandée.',
    en: 'Team that does it; nobody otherwise, unless a skill is asked for.',
  }),
  deputies: described(oneOrMore(referenceField), {
    fr: 'Équipes qui la font quand personne de `by` ne peut être eu plus tôt : un suppléant sur place passe avant qui est d’astreinte chez soi.',
    en: 'Teams that do it when nobody of `by` can be had sooner: a deputy on the spot comes before whoever is on call at home.',
  }),
  skill: described(z.string().min(1).max(80).optional(), {
    fr: 'Compétence qu’il faut avoir ; sans `by`, toute équipe qui l’a.',
    en: 'Skill that the people must have; without `by`, any team that has it.',
  }),
  people: described(z.number().int().min(1).max(100).default(1), {
    fr: 'Nombre de personnes qu’elle occupe.',
    en: 'How many people it takes.',
  }),
  using: described(oneOrMore(referenceField), {
    fr: 'Outils, réseaux, secrets et documents dont elle a besoin d’un bout à l’autre.',
    en: 'Tools, networks, credentials and documents that it needs from beginning to end.',
  }),
  approval: described(
    section({
      by: described(referenceField, {
        fr: 'Équipe qui donne l’accord.',
        en: 'Team that approves.',
      }),
      takes: described(lawField.optional(), {
        fr: 'Temps pour se décider.',
        en: 'Time to make up one’s mind.',
      }),
    }).optional(),
    { fr: 'Accord à obtenir avant de commencer.', en: 'Approval to get before it begins.' },
  ),
  rehearsed: described(z.union([dateField, z.literal('never')]).optional(), {
    fr: 'Dernière répétition : l’étape réussit 97 fois sur 100 si elle date de moins de 6 mois, 93 de moins de 12, 85 de moins de 24, sinon 65. Sans elle, 65 quand une équipe fait l’étape, et toujours quand personne ne la fait.',
    en: 'Last rehearsal: the step succeeds 97 times in 100 when it is less than 6 months old, 93 less than 12, 85 less than 24, else 65. Without it, 65 when a team does the step, and always when nobody does.',
  }),
  succeeds: described(shareField.optional(), {
    fr: 'Probabilité de réussite, à la place de celle que donne la répétition.',
    en: 'Probability of success, in the place of what the rehearsal says.',
  }),
  timeout: described(durationField.optional(), {
    fr: 'Temps au bout duquel elle échoue, compté depuis qu’elle pourrait commencer, attente comprise.',
    en: 'Time after which it fails, counted from when it could begin, waiting included.',
  }),
  'waits-at-most': described(durationField.optional(), {
    fr: 'Temps d’attente au bout duquel elle échoue, si elle n’a pas commencé ; le travail n’est pas compté, ni les pauses entre deux postes ou jusqu’à l’ouverture.',
    en: 'Time of waiting after which it fails when it has not begun; work does not count, nor do pauses between two shifts or until the opening.',
  }),
  retries: described(z.number().int().min(0).max(100).optional(), {
    fr: 'Nombre de nouveaux essais après un échec ; celui du plan sinon.',
    en: 'How many times it is tried again after a failure; what the plan says otherwise.',
  }),
  'on-failure': described(z.enum(['stop', 'continue']).default('stop'), {
    fr: 'Ce qu’un échec définitif fait au plan.',
    en: 'What a final failure does to the plan.',
  }),
  otherwise: described(idField.optional(), {
    fr: 'Étape faite à la place de celle-ci quand elle échoue ou que son `if` l’écarte ; elle ne commence qu’alors.',
    en: 'Step done in the place of this one when it fails or its `if` rules it out; it begins only then.',
  }),
  in: described(
    z
      .union([z.enum(PLAN_MODES), z.array(z.enum(PLAN_MODES)).min(1).max(PLAN_MODES.length)])
      .optional()
      .transform((written) => (typeof written === 'string' ? [written] : written)),
    {
      fr: 'Modes du plan où elle est faite ; tous sinon.',
      en: 'Modes of the plan in which it is done; all of them otherwise.',
    },
  ),
  costs: described(moneyField.optional(), {
    fr: 'Ce qu’elle coûte chaque fois qu’elle est faite.',
    en: 'What it costs each time that it is done.',
  }),
  priority: described(z.number().int().min(1).max(5).default(3), {
    fr: 'Qui passe d’abord quand des étapes attendent les mêmes personnes : 1 avant 5. Avec `semantics: srm`, un groupe attend aussi que le précédent soit fini ou en échec.',
    en: 'Who goes first when steps wait for the same people: 1 before 5. With `semantics: srm`, a group also waits until the one before it is done or has failed.',
  }),
  critical: described(z.boolean().default(false), {
    fr: 'Avec `semantics: vro` : son échec arrête le plan.',
    en: 'With `semantics: vro`: its failure halts the plan.',
  }),
};

type SchemaOf<Kind> = Kind extends {
  readonly kind: infer Name extends string;
  readonly fields: infer Fields extends z.ZodRawShape;
}
  ? ReturnType<typeof section<typeof stepFields & Fields & { do: z.ZodLiteral<Name> }>>
  : never;
type SchemasOf<List extends readonly unknown[]> = {
  [Index in keyof List]: SchemaOf<List[Index]>;
};

// The cast gives back the tuple that `map` forgets: one schema for each kind, in the list's order.
const stepSchemas = stepKinds.map((kind) =>
  section({ do: z.literal(kind.kind), ...stepFields, ...kind.fields }),
) as unknown as SchemasOf<typeof stepKinds>;

export const stepSchema = z.discriminatedUnion('do', stepSchemas);

const triggerSchema = section({
  when: described(whenField.optional(), {
    fr: 'La condition, telle qu’elle est vue : `service < 50% for 10m`, `nubo is cut`, `db/standby lag > 15m`. `nubo is lifted`\u202f: son préavis est retiré, ou son accès rendu. Plusieurs : `{ all: […] }`, toutes à la fois, ou `{ any: […] }`, l’une d’elles, chacune vue pendant son propre `for`.',
    en: 'The condition, as it is seen: `service < 50% for 10m`, `nubo is cut`, `db/standby lag > 15m`. `nubo is lifted`: its notice is withdrawn, or its access given back. Several: `{ all: […] }`, all at once, or `{ any: […] }`, any one of them, each seen for its own `for`.',
  }),
  on: described(momentField.optional(), {
    fr: 'Le jour, ou l’heure, où il commence de lui-même : une sortie voulue, une bascule prévue. L’un de `when` et de `on`.',
    en: 'The day, or the time, on which it begins by itself: an exit by will, a planned switch. One of `when` and `on`.',
  }),
  'seen-by': described(oneOrMore(referenceField), {
    fr: 'Sonde qui la voit ; celle du service sinon. De plusieurs conditions, une sonde voit celles qui portent sur ce qu’elle surveille.',
    en: 'Probe that sees it; that of the service otherwise. Of several conditions, a probe sees those about what it watches.',
  }),
  'learned-after': described(lawField.optional(), {
    fr: 'Quand aucune sonde ne regarde : temps avant que quelqu’un le sache. Sans lui, `lognormal(3m, 12m)` pour un niveau de service, un retard ou une demande, `lognormal(5m, 15m)` pour un état (`is down`, `is cut`…), aussitôt pour un préavis ou une qualification perdue.',
    en: 'When no probe watches: time until somebody knows. Without it, `lognormal(3m, 12m)` for a level of a service, a lag, a backlog or a demand, `lognormal(5m, 15m)` for a state (`is down`, `is cut`…), at once for a notice or a lost qualification.',
  }),
});

const decisionSchema = section({
  by: described(oneOrMore(referenceField), {
    fr: 'Équipes qui peuvent décider ; une personne suffit, la première qui peut être eue.',
    en: 'Teams that may decide; one person is enough, the first that can be had.',
  }),
  takes: described(lawField.optional(), {
    fr: 'Temps pour se décider.',
    en: 'Time to make up one’s mind.',
  }),
  delegated: described(z.boolean().default(true), {
    fr: 'Critères convenus d’avance : sans `takes`, décider dure `triangular(2m, 10m, 30m)`. À `false`, `lognormal(60m, 240m)` ; et `lognormal(90m, 360m)` si le plan promeut, restaure ou accepte un écart.',
    en: 'Criteria agreed beforehand: without `takes`, deciding lasts `triangular(2m, 10m, 30m)`. With `false`, `lognormal(60m, 240m)`; and `lognormal(90m, 360m)` when the plan promotes, restores or accepts a breach.',
  }),
  refuses: described(shareField.default(0), {
    fr: 'Probabilité que la réponse soit non.',
    en: 'Probability that the answer is no.',
  }),
  accepts: described(
    section({
      rules: described(z.array(z.enum(RULE_CODES)).min(1), {
        fr: 'Règles dont l’écart est accepté : des lois seulement, `P1` à `P5` et `P11`.',
        en: 'Rules whose breach is accepted: laws only, `P1` to `P5` and `P11`.',
      }),
      for: described(durationField, { fr: 'Pour combien de temps.', en: 'For how long.' }),
    }).optional(),
    {
      fr: 'Écarts que cette décision accepte, quand qui décide en a le droit (`entitled`).',
      en: 'Breaches that this decision accepts, when who decides may (`entitled`).',
    },
  ),
});

export const planSchema = section({
  name: nameField,
  kind: described(z.enum(PLAN_KINDS), {
    fr: '`continuity` maintient un service minimal (PCA), `recovery` le reconstruit (PRA).',
    en: '`continuity` keeps a minimum service, `recovery` rebuilds it.',
  }),
  trigger: described(triggerSchema.optional(), {
    fr: 'Ce qui le déclenche ; sans lui, seul un autre plan le lance.',
    en: 'What starts it; without it only another plan launches it.',
  }),
  mode: described(z.enum(PLAN_MODES).optional(), {
    fr: 'Comment il est déroulé : prévu (`graceful`), dans l’urgence (`ungraceful`), en exercice sans rien toucher (`test`), au retour (`failback`). Il joue les étapes dont `in` le nomme et celles sans `in` ; s’il n’est pas dit, toutes. Rien n’est perdu si une étape gèle d’abord les écritures.',
    en: 'How it is run: as planned (`graceful`), in an emergency (`ungraceful`), as a test that touches nothing (`test`), on the way back (`failback`). It plays the steps whose `in` names it and those without `in`; all of them when it is not said. Nothing is lost where a step freezes the writes first.',
  }),
  semantics: described(z.enum(PLAN_SEMANTICS).default('bascule'), {
    fr: 'Règles d’échec : `srm`, par groupes de priorité et sans s’arrêter ; `vro`, deux essais de plus et arrêt sur étape critique.',
    en: 'Rules of failure: `srm`, by priority groups and without stopping; `vro`, two more tries and a halt on a critical step.',
  }),
  retries: described(z.number().int().min(0).max(100).optional(), {
    fr: 'Nombre de nouveaux essais après un échec, pour les étapes qui n’en disent rien ; aucun sinon (deux avec `semantics: vro`).',
    en: 'How many times its steps that say nothing of it are tried again after a failure; none otherwise (two with `semantics: vro`).',
  }),
  again: described(z.boolean().default(false), {
    fr: 'Peut servir de nouveau : terminé, il se réarme quand sa condition n’est plus vue.',
    en: 'May run again: once ended, it is rearmed when its condition is no longer seen.',
  }),
  'stands-down': described(durationField.optional(), {
    fr: 'Levée d’un plan lancé pour rien : le service revenu de lui-même depuis ce temps, alors qu’aucune étape n’a encore rien changé, le plan s’arrête. Un plan qui attend encore sa décision est levé dès que l’alerte cesse.',
    en: 'Standing down from a plan launched for nothing: when the service has been back by itself for this long and no step has changed anything yet, the plan ends. A plan that still waits for its decision is dropped as soon as the alert ends.',
  }),
  'written-in': described(oneOrMore(referenceField), {
    fr: 'Où le plan est écrit, un seul suffit : personne n’en commence une étape sans le lire.',
    en: 'Where the plan is written, any one is enough: nobody begins a step of it without reading it.',
  }),
  'unrehearsed-takes-longer': described(z.boolean().default(false), {
    fr: 'Les étapes jamais répétées durent de 1,5 à 4 fois plus.',
    en: 'Steps never rehearsed take 1.5 to 4 times as long.',
  }),
  decision: described(decisionSchema.optional(), {
    fr: 'Qui décide de le lancer ; il part seul sinon.',
    en: 'Who decides to run it; it starts by itself otherwise.',
  }),
  priority: described(z.number().int().min(1).max(9).default(5), {
    fr: 'Qui passe d’abord quand plusieurs plans attendent les mêmes personnes : 1 avant 9. À égalité, ce qui attend depuis le plus longtemps.',
    en: 'Who goes first when several plans wait for the same people: 1 before 9. Of equals, whatever has waited longest.',
  }),
  steps: described(named(stepSchema), {
    fr: 'Ce qu’il fait. Les étapes qui n’attendent rien commencent ensemble.',
    en: 'What it does. Steps that wait for nothing begin together.',
  }),
});

export const plansSchema = named(planSchema);
export type Step = z.output<typeof stepSchema>;
export type Plan = z.output<typeof planSchema>;
