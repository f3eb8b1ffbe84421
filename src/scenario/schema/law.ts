/** Sections `governance`, `contracts` and `waivers`: what the law asks about, and what was signed. */
import { z } from 'zod';
import { described } from '../../model/described.ts';
import {
  dateField,
  durationField,
  hoursField,
  idField,
  named,
  referenceField,
  section,
  shareField,
} from '../../model/fields.ts';
import {
  ENTITY_SORTS,
  FINANCIAL_SORTS,
  RULE_CODES,
  TEST_SUBJECTS,
  WAIVER_AUTHORITIES,
} from '../../model/vocabulary.ts';
import { nameField } from './nameField.ts';

const references = z.array(referenceField).max(500);

const euros = z.number().int().min(0).max(1e12);

const testSchema = section({
  of: described(z.array(z.enum(TEST_SUBJECTS)).min(1).max(TEST_SUBJECTS.length), {
    fr: 'Ce qui a été essayé.',
    en: 'What was tested.',
  }),
  on: described(dateField, { fr: 'Jour de l’essai.', en: 'Day of the test.' }),
  'third-parties': described(z.boolean().default(false), {
    fr: 'Les prestataires y ont pris part.',
    en: 'Providers took part in it.',
  }),
});

/** What the texts ask about the organisation and the project. All optional: what is not said is undetermined. */
export const governanceSchema = section({
  entity: described(z.enum(ENTITY_SORTS).optional(), {
    fr: 'Sorte d’organisme : elle dit quels textes s’appliquent.',
    en: 'Sort of organisation: it says which texts apply.',
  }),
  finance: described(z.enum(FINANCIAL_SORTS).optional(), {
    fr: 'Sorte d’entité financière, pour DORA.',
    en: 'Sort of financial entity, for DORA.',
  }),
  essential: described(z.boolean().optional(), {
    fr: 'Entité essentielle ou importante (NIS2), ou fonction critique (DORA).',
    en: 'Essential or important entity (NIS2), or critical function (DORA).',
  }),
  'new-or-overhaul': described(z.boolean().optional(), {
    fr: 'Projet nouveau, ou refondu pour plus de la moitié.',
    en: 'A new project, or one reworked for more than half.',
  }),
  'cost-euros': described(euros.optional(), {
    fr: 'Coût complet du projet, en euros.',
    en: 'Full cost of the project, in euros.',
  }),
  'comparative-study': described(z.boolean().optional(), {
    fr: 'L’étude comparative de R7 a été remise à la DINUM.',
    en: 'The comparative study of R7 was handed to DINUM.',
  }),
  changed: described(dateField.optional(), {
    fr: 'Dernier changement important du système.',
    en: 'Last substantive change of the system.',
  }),
  portable: described(references.optional(), {
    fr: 'Composants que l’on sait porter ailleurs sans les réécrire.',
    en: 'Components that can be moved elsewhere without rewriting them.',
  }),
  proprietary: described(references.optional(), {
    fr: 'Composants qui tiennent à un service propre à leur fournisseur.',
    en: 'Components that hang on a service peculiar to their provider.',
  }),
  'segment-shares': described(z.record(idField, shareField).optional(), {
    fr: 'Part de chaque groupe fournisseur sur le segment, à l’échelle de l’organisme.',
    en: 'Share of each provider group on the segment, across the organisation.',
  }),
  'deactivation-criteria': described(z.boolean().optional(), {
    fr: 'Les plans disent quand ils cessent.',
    en: 'The plans say when they stop.',
  }),
  tests: described(z.array(testSchema).max(200).optional(), {
    fr: 'Essais menés, et quand.',
    en: 'Tests carried out, and when.',
  }),
});

const exitSchema = section({
  plan: described(idField.optional(), { fr: 'Plan de sortie.', en: 'Exit plan.' }),
  'budget-euros': described(euros.optional(), {
    fr: 'Budget réservé, en euros.',
    en: 'Budget set aside, in euros.',
  }),
  by: described(referenceField.optional(), {
    fr: 'Équipe qui la mène.',
    en: 'Team that carries it out.',
  }),
  takes: described(durationField.optional(), {
    fr: 'Durée prévue de la sortie.',
    en: 'How long the exit is planned to take.',
  }),
  tested: described(dateField.optional(), { fr: 'Dernier essai.', en: 'Last test.' }),
  to: described(references.optional(), {
    fr: 'Hébergements de remplacement.',
    en: 'Hostings to go to instead.',
  }),
});

const supportSchema = section({
  hours: described(hoursField.optional(), {
    fr: 'Heures de réponse ; toujours sinon.',
    en: 'When it answers; always otherwise.',
  }),
  by: described(referenceField.optional(), {
    fr: 'Équipe du fournisseur qui répond ; une coupure du soutien l’ôte.',
    en: 'Team of the provider that answers; a cut of support takes it away.',
  }),
});

export const contractSchema = section({
  name: nameField,
  covers: described(z.array(referenceField).min(1).max(500), {
    fr: 'Hébergements, outils et équipes que le contrat donne.',
    en: 'Hostings, tools and teams that the contract gives.',
  }),
  starts: described(dateField.optional(), { fr: 'Premier jour.', en: 'First day.' }),
  ends: described(dateField.optional(), {
    fr: 'Dernier jour, compris ; sans terme sinon.',
    en: 'Last day, included; open-ended otherwise.',
  }),
  notice: described(durationField.optional(), {
    fr: 'Préavis que doit le client qui part.',
    en: 'Notice that the customer owes when leaving.',
  }),
  'provider-notice': described(durationField.optional(), {
    fr: 'Préavis que doit le fournisseur qui cesse.',
    en: 'Notice that the provider owes when ceasing.',
  }),
  transition: described(durationField.optional(), {
    fr: 'Période de transition après le préavis d’un client qui part : le service continue. Quand c’est le fournisseur qui cesse, le service s’arrête à la fin de son préavis.',
    en: 'Transition period after the notice of a customer who leaves: the service goes on. When it is the provider who ceases, the service stops at the end of its notice.',
  }),
  retrieval: described(durationField.optional(), {
    fr: 'Période de récupération après la transition : les données seules restent à portée, puis sont effacées.',
    en: 'Retrieval period after the transition: only the data stay within reach, and are then erased.',
  }),
  locations: described(z.array(z.string().length(2)).max(50).optional(), {
    fr: 'Pays où le contrat permet que soient les données.',
    en: 'Countries where the contract lets the data be.',
  }),
  sla: described(shareField.optional(), {
    fr: 'Disponibilité promise.',
    en: 'Availability promised.',
  }),
  support: described(supportSchema.optional(), {
    fr: 'Soutien du fournisseur.',
    en: 'Support by the provider.',
  }),
  'transfer-tool': described(z.boolean().optional(), {
    fr: 'Clauses types ou règles d’entreprise, avec analyse d’impact, pour les transferts hors d’Europe.',
    en: 'Standard clauses or binding rules, with an impact assessment, for transfers out of Europe.',
  }),
  'egress-free': described(z.boolean().optional(), {
    fr: 'La sortie des données n’est pas facturée.',
    en: 'Taking the data out is not charged.',
  }),
  exit: described(exitSchema.optional(), {
    fr: 'Clause et plan de sortie.',
    en: 'Exit clause and plan.',
  }),
});

export const waiverSchema = section({
  name: nameField,
  rule: described(z.enum(RULE_CODES), {
    fr: 'Règle à laquelle il est dérogé : une loi sur la place des données ou de leurs clés, `P1` à `P5`.',
    en: 'Rule that is waived: a law on where data or their keys are, `P1` to `P5`.',
  }),
  what: described(z.array(referenceField).min(1).max(500), {
    fr: 'Portée : hébergements, données, composants, copies ou sauvegardes.',
    en: 'Scope: hostings, data, components, copies or backups.',
  }),
  by: described(z.enum(WAIVER_AUTHORITIES), {
    fr: 'Autorité qui l’a accordée ; pour `P1`, celle du chef d’organisme ne compte pas.',
    en: 'Authority that granted it; for `P1`, that of the head of the entity does not count.',
  }),
  from: described(dateField, { fr: 'Premier jour.', en: 'First day.' }),
  until: described(dateField, { fr: 'Dernier jour, compris.', en: 'Last day, included.' }),
  published: described(z.boolean().default(false), {
    fr: 'Motivée et rendue publique ; sinon, là où la loi SREN lie l’organisme, elle ne couvre pas un écart à `P1`.',
    en: 'Reasoned and made public; otherwise, where the SREN law binds the organisation, it covers no breach of `P1`.',
  }),
  'offer-since': described(dateField.optional(), {
    fr: 'Jour depuis lequel une offre acceptable existe : une dérogation à `P1` ne couvre rien plus de douze mois après ; tant qu’il n’est pas dit, l’écart est indéterminé.',
    en: 'Day since which an acceptable offer exists: a waiver of `P1` covers nothing more than twelve months later; as long as it is not said, the breach is undetermined.',
  }),
});

export const contractsSchema = named(contractSchema);
export const waiversSchema = named(waiverSchema);
export type Governance = z.output<typeof governanceSchema>;
export type Contract = z.output<typeof contractSchema>;
export type Waiver = z.output<typeof waiverSchema>;
