/**
 * The dossier: the one definition of what a file may say. Types, validation, the JSON Schema for editors and the
 * reference page all derive from it.
 */
import { z } from 'zod';
import { DOCTRINES, REGULATIONS } from '../../kinds/doctrines/index.ts';
import { described } from '../../model/described.ts';
import {
  dateField,
  dateTimeField,
  durationField,
  idField,
  localisedField,
  lossField,
  named,
  referenceField,
  section,
  shareField,
} from '../../model/fields.ts';
import { BOUND_TERMS, RULE_CODES } from '../../model/vocabulary.ts';
import { componentsSchema } from './component.ts';
import { dataSetsSchema } from './dataSet.ts';
import { domainsSchema, hostingsSchema, tenantsSchema } from './hosting.ts';
import { incidentsSchema } from './incident.ts';
import { contractsSchema, governanceSchema, waiversSchema } from './law.ts';
import { peopleSchema, probesSchema, toolsSchema } from './means.ts';
import { plansSchema } from './plan.ts';
import { servicesSchema } from './service.ts';
import { walkthroughSchema } from './walkthrough.ts';

/** The dossier format this version reads; older ones are migrated first. */
export const FORMAT_VERSION = 1;

export const VERDICTS = [
  'holds',
  'holds-degraded',
  'unlawful',
  'fails',
  'stuck',
  'undetermined',
] as const;
export type VerdictWord = (typeof VERDICTS)[number];

const productSchema = section({
  name: described(localisedField, { fr: 'Nom du produit.', en: 'Name of the product.' }),
  summary: described(localisedField.optional(), {
    fr: 'Ce qu’il rend à ses utilisateurs.',
    en: 'What it does for its users.',
  }),
  timezone: described(z.string().min(1).max(60).default('Europe/Paris'), {
    fr: 'Fuseau horaire (IANA) de toutes les heures du dossier.',
    en: 'Time zone (IANA) of every time in the dossier.',
  }),
  doctrine: described(z.enum(DOCTRINES).default('cloud-au-centre-2023'), {
    fr: 'Texte dont les règles jugent la simulation.',
    en: 'Text whose rules judge the run.',
  }),
  regulations: described(z.array(z.enum(REGULATIONS)).max(REGULATIONS.length).optional(), {
    fr: 'Règlements qui s’appliquent en plus : leurs règles s’ajoutent à celles de la doctrine.',
    en: 'Regulations that apply besides: their rules add to those of the doctrine.',
  }),
});

const runSchema = section({
  starts: described(dateTimeField, {
    fr: 'T : le moment d’où comptent les incidents.',
    en: 'T: the moment that incidents count from.',
  }),
  lead: described(durationField.default(1800), {
    fr: 'Temps simulé avant T, pour voir la vie ordinaire.',
    en: 'Time simulated before T, so that normal life is seen.',
  }),
  horizon: described(durationField, {
    fr: 'Temps simulé après T.',
    en: 'Time simulated after T.',
  }),
  holidays: described(z.array(dateField).max(400).default([]), {
    fr: 'Jours fériés. Sans eux, ceux de la France pour `Europe/Paris`, aucun ailleurs.',
    en: 'Public holidays. Without them, those of France for `Europe/Paris`, none elsewhere.',
  }),
});

const sourceSchema = section({
  title: described(z.string().min(1).max(400), {
    fr: 'Ce qui est cité.',
    en: 'What is quoted.',
  }),
  note: described(localisedField.optional(), {
    fr: 'Ce qui en est tiré.',
    en: 'What is taken from it.',
  }),
});

const expectationSchema = section({
  variant: described(idField.optional(), {
    fr: 'Variante jouée ; le dossier tel qu’il est écrit sinon.',
    en: 'Variant that is run; the dossier as written otherwise.',
  }),
  incident: described(idField, { fr: 'Incident joué.', en: 'Incident that is run.' }),
  mode: described(z.enum(['nominal', 'pessimistic']).default('nominal'), {
    fr: 'Durées médianes, ou celles que neuf sur dix ne dépassent pas ; pour un répit (autonomie, préavis), que neuf sur dix dépassent.',
    en: 'Median durations, or those that nine in ten stay below; of a respite (autonomy, notice), those that nine in ten exceed.',
  }),
  verdict: described(z.enum(VERDICTS).optional(), {
    fr: 'Le mot du verdict.',
    en: 'The word of the verdict.',
  }),
  service: described(referenceField.optional(), {
    fr: 'Service dont parle `within`.',
    en: 'Service that `within` is about.',
  }),
  within: described(z.union([z.enum(['rto', 'mtpd', 'deadline']), durationField]).optional(), {
    fr: 'Le service revient dans ce temps ; `deadline` : il a fini à temps pour son échéance.',
    en: 'The service is back within this time; `deadline`: it is done in time for its deadline.',
  }),
  data: described(referenceField.optional(), {
    fr: 'Données dont parle `lost`.',
    en: 'Data that `lost` is about.',
  }),
  lost: described(lossField.optional(), {
    fr: 'L’âge maximal des données perdues.',
    en: 'The largest age of the data lost.',
  }),
  recovered: described(shareField.optional(), {
    fr: 'Part des systèmes qui doit fonctionner à nouveau, entre `not-before` et `by` comptés depuis T.',
    en: 'Share of the systems that must run again, between `not-before` and `by` counted from T.',
  }),
  plan: described(idField.optional(), {
    fr: 'Plan qui doit être achevé entre `not-before` et `by`.',
    en: 'Plan that must be completed between `not-before` and `by`.',
  }),
  'not-before': described(durationField.optional(), {
    fr: 'Pas plus tôt que cela après T.',
    en: 'No sooner than this after T.',
  }),
  by: described(durationField.optional(), {
    fr: 'Pas plus tard que cela après T.',
    en: 'No later than this after T.',
  }),
  'bound-by': described(z.enum(BOUND_TERMS).optional(), {
    fr: 'Le terme qui prend le plus de temps sur le chemin du plan.',
    en: 'The term that takes most of the time on the path of the plan.',
  }),
  rules: described(z.union([z.literal('kept'), z.array(z.enum(RULE_CODES))]).optional(), {
    fr: 'Toutes les règles tenues, ou celles auxquelles il y a écart.',
    en: 'All rules kept, or those that are breached.',
  }),
});

const variantSchema = section({
  name: described(localisedField, { fr: 'Nom de la variante.', en: 'Name of the variant.' }),
  lesson: described(localisedField.optional(), {
    fr: 'Ce qu’elle montre.',
    en: 'What it shows.',
  }),
  plans: described(z.array(idField).max(100).optional(), {
    fr: 'Plans qu’elle peut utiliser ; tous sinon.',
    en: 'Plans that it may use; all of them otherwise.',
  }),
  change: described(z.record(z.string(), z.unknown()).default({}), {
    fr: 'Ce qu’elle remplace dans les autres rubriques, fusionné nom par nom (RFC 7396) ; `null` supprime.',
    en: 'What it replaces in the other sections, merged name by name (RFC 7396); `null` removes.',
  }),
});

/** Sections in files of their own; gone when the fields are read (`source/includes.ts`). */
export const includeSchema = described(
  z.union([z.array(z.string()), z.record(z.string(), z.string())]).optional(),
  {
    fr: 'Fichiers voisins qui tiennent d’autres rubriques : une liste, ou le nom d’une rubrique devant le fichier de son contenu.',
    en: 'Neighbouring files that hold other sections: a list, or the name of a section before the file of its content.',
  },
);

export const dossierSchema = section({
  bascule: described(z.literal(FORMAT_VERSION), {
    fr: 'Version du format.',
    en: 'Version of the format.',
  }),
  $schema: described(z.string().max(400).optional(), {
    fr: 'Adresse du schéma, pour les éditeurs.',
    en: 'Address of the schema, for editors.',
  }),
  product: described(productSchema, { fr: 'Le produit.', en: 'The product.' }),
  run: described(runSchema, {
    fr: 'Quand la simulation a lieu.',
    en: 'When the run takes place.',
  }),
  services: described(servicesSchema, {
    fr: 'Ce que les utilisateurs obtiennent, et ce qui leur est promis.',
    en: 'What users get, and what they are promised.',
  }),
  data: described(dataSetsSchema.default({}), {
    fr: 'Les données qu’il ne faut pas perdre, ni laisser n’importe où.',
    en: 'The data that must not be lost, nor be just anywhere.',
  }),
  hosting: described(hostingsSchema, {
    fr: 'Les offres du catalogue que le produit utilise, chacune dans une région.',
    en: 'The offers of the catalogue that the product uses, each in one region.',
  }),
  domains: described(domainsSchema.default({}), {
    fr: 'Ce qui est perdu ou coupé ensemble, en plus de ce que le catalogue sait.',
    en: 'What is lost or cut together, beyond what the catalogue knows.',
  }),
  tenants: described(tenantsSchema.optional(), {
    fr: 'Comptes tenus chez un fournisseur : ce qui est supprimé, coupé ou isolé avec chacun, et rien d’autre.',
    en: 'Accounts held with a provider: what is deleted, cut or isolated with each, and nothing else.',
  }),
  components: described(componentsSchema, {
    fr: 'Ce qui tourne, en une ou plusieurs copies.',
    en: 'What runs, in one or more copies.',
  }),
  tools: described(toolsSchema.default({}), {
    fr: 'Ce dont les étapes d’un plan ont besoin : VPN, coffre-fort, console DNS, annuaire.',
    en: 'What the steps of a plan need: VPN, vault, DNS console, directory.',
  }),
  people: described(peopleSchema.default({}), {
    fr: 'Les équipes qui décident et agissent.',
    en: 'The teams that decide and act.',
  }),
  probes: described(probesSchema.default({}), {
    fr: 'Ce qui voit les services, d’où et en combien de temps.',
    en: 'What sees the services, from where and how soon.',
  }),
  plans: described(plansSchema.default({}), {
    fr: 'Ce que l’équipe promet de faire quand quelque chose casse.',
    en: 'What the team promises to do when something breaks.',
  }),
  governance: described(governanceSchema.optional(), {
    fr: 'Ce que les textes demandent de l’organisme et du projet.',
    en: 'What the texts ask about the organisation and the project.',
  }),
  contracts: described(contractsSchema.optional(), {
    fr: 'Contrats : ce qu’ils couvrent, leurs termes, préavis et clauses de sortie.',
    en: 'Contracts: what they cover, their terms, notices and exit clauses.',
  }),
  waivers: described(waiversSchema.optional(), {
    fr: 'Dérogations accordées d’avance : règle, portée, autorité, terme.',
    en: 'Waivers granted beforehand: rule, scope, authority, end.',
  }),
  incidents: described(incidentsSchema.default({}), {
    fr: 'Ce qui casse : une liste d’effets, ou un bloc qui leur donne un nom et une histoire.',
    en: 'What breaks: a list of effects, or a block that gives them a name and a story.',
  }),
  variants: described(named(variantSchema).default({}), {
    fr: 'D’autres conceptions du même produit, jouées contre les mêmes incidents.',
    en: 'Other designs of the same product, run against the same incidents.',
  }),
  lesson: described(localisedField.optional(), {
    fr: 'Ce que le dossier enseigne.',
    en: 'What the dossier teaches.',
  }),
  walkthrough: described(walkthroughSchema.default([]), {
    fr: 'Ce qu’un présentateur dit, une idée à la fois.',
    en: 'What a presenter says, one idea at a time.',
  }),
  sources: described(z.array(sourceSchema).max(200).default([]), {
    fr: 'D’où viennent les faits et les durées.',
    en: 'Where facts and durations come from.',
  }),
  expect: described(z.array(expectationSchema).max(500).default([]), {
    fr: 'Ce que les simulations doivent donner ; les tests le vérifient.',
    en: 'What runs must give; tests verify it.',
  }),
});

/** As written in the file. */
export type DossierInFile = z.input<typeof dossierSchema>;
/** As read: units converted, defaults filled. References are still names; `checks/` has verified them. */
export type DossierAsRead = z.output<typeof dossierSchema>;
export type Variant = z.output<typeof variantSchema>;
export type Expectation = z.output<typeof expectationSchema>;
