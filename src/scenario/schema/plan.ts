/** Section `plans`: what the team promises to do, as an executable graph. */
import { z } from 'zod';
import { stepKinds } from '../../kinds/steps/index.ts';
import { parseCondition } from '../../model/condition.ts';
import { described } from '../../model/described.ts';
import {
  dateField,
  durationField,
  idField,
  lawField,
  localisedField,
  named,
  referenceField,
  section,
  shareField,
} from '../../model/fields.ts';
import { PLAN_KINDS, RULE_CODES } from '../../model/vocabulary.ts';

const oneOrMore = <Item extends z.ZodType<string>>(item: Item) =>
  z
    .union([item, z.array(item).max(100)])
    .default([])
    .transform((written): readonly string[] => (typeof written === 'string' ? [written] : written));

const nameField = described(localisedField.optional(), {
  fr: 'Nom montré à l’écran.',
  en: 'Name on screen.',
});

const conditionField = z
  .string()
  .meta({ form: 'condition', examples: ['declare < 50% for 10m', 'aws is under-notice'] })
  .transform((text, context) => {
    const condition = parseCondition(text);
    if (condition) return condition;
    context.addIssue({
      code: 'custom',
      params: { field: 'condition', found: text, detail: null },
      input: text,
    });
    return z.NEVER;
  });

/** What every step has, whatever it does. */
export const stepFields = {
  name: nameField,
  after: described(oneOrMore(referenceField), {
    fr: 'Étapes du même plan qui doivent être finies.',
    en: 'Steps of the same plan that must be done.',
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
    fr: 'Dernière répétition : plus elle est ancienne, moins l’étape réussit.',
    en: 'Last rehearsal: the older, the less likely the step succeeds.',
  }),
  succeeds: described(shareField.optional(), {
    fr: 'Probabilité de réussite, à la place de celle que donne la répétition.',
    en: 'Probability of success, in the place of what the rehearsal says.',
  }),
  timeout: described(durationField.optional(), {
    fr: 'Temps au bout duquel elle échoue, compté depuis qu’elle pourrait commencer, attente comprise.',
    en: 'Time after which it fails, counted from when it could begin, waiting included.',
  }),
  retries: described(z.number().int().min(0).max(100).default(0), {
    fr: 'Nombre de nouveaux essais après un échec.',
    en: 'How many times it is tried again after a failure.',
  }),
  'on-failure': described(z.enum(['stop', 'continue']).default('stop'), {
    fr: 'Ce qu’un échec définitif fait au plan.',
    en: 'What a final failure does to the plan.',
  }),
  otherwise: described(idField.optional(), {
    fr: 'Étape faite à la place de celle-ci quand elle échoue ; elle ne commence qu’alors.',
    en: 'Step done in the place of this one when it fails; it begins only then.',
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
  when: described(conditionField, {
    fr: 'La condition, telle qu’elle est vue : `service < 50% for 10m`, `nubo is cut`.',
    en: 'The condition, as it is seen: `service < 50% for 10m`, `nubo is cut`.',
  }),
  'seen-by': described(referenceField.optional(), {
    fr: 'Sonde qui la voit ; celle du service sinon.',
    en: 'Probe that sees it; that of the service otherwise.',
  }),
  'learned-after': described(lawField.optional(), {
    fr: 'Quand aucune sonde ne regarde : temps avant que quelqu’un le sache.',
    en: 'When no probe watches: time until somebody knows.',
  }),
});

const decisionSchema = section({
  by: described(oneOrMore(referenceField), {
    fr: 'Équipes qui peuvent décider ; une personne suffit.',
    en: 'Teams that may decide; one person is enough.',
  }),
  takes: described(lawField.optional(), {
    fr: 'Temps pour se décider.',
    en: 'Time to make up one’s mind.',
  }),
  refuses: described(shareField.default(0), {
    fr: 'Probabilité que la réponse soit non.',
    en: 'Probability that the answer is no.',
  }),
  accepts: described(
    section({
      rules: described(z.array(z.enum(RULE_CODES)).min(1), {
        fr: 'Règles dont l’écart est accepté.',
        en: 'Rules whose breach is accepted.',
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
  trigger: described(triggerSchema, {
    fr: 'Ce qui le déclenche.',
    en: 'What starts it.',
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
