/** Sections `services` and `data`: what users get, and what must not be lost. */
import { z } from 'zod';
import { described } from '../../model/described.ts';
import {
  dateField,
  daysOfYearField,
  durationField,
  idField,
  localisedField,
  named,
  percentField,
  rateField,
  referenceField,
  section,
  shareField,
  volumeField,
} from '../../model/fields.ts';
import { DATA_CLASSES } from '../../model/vocabulary.ts';

/** What a need may be in a file: a name, or a choice between needs. */
export type NeedInFile =
  | string
  | { readonly any: readonly NeedInFile[] }
  | { readonly all: readonly NeedInFile[] }
  | { readonly 'at-least': number; readonly of: readonly NeedInFile[] }
  | { readonly need: string; readonly without: string };

/**
 * What a service or a component needs to run: the level it gets is the lowest of `all`, the highest of `any`, the
 * k-th highest of `at-least k`; `without: 40%` keeps that share when the need is missing.
 */
export type Need =
  | { readonly type: 'one'; readonly ref: string; readonly without: number }
  | { readonly type: 'all'; readonly of: readonly Need[] }
  | {
      readonly type: 'at-least';
      readonly count: number;
      readonly of: readonly Need[];
    };

export const needField: z.ZodType<Need, NeedInFile> = z
  .lazy(() =>
    z.union([
      referenceField,
      z.strictObject({ any: z.array(needField).min(1).max(100) }),
      z.strictObject({ all: z.array(needField).min(1).max(100) }),
      z.strictObject({
        'at-least': z.number().int().min(1).max(100),
        of: z.array(needField).min(1).max(100),
      }),
      z.strictObject({ need: referenceField, without: shareField }),
    ]),
  )
  .meta({ id: 'need', form: 'need' })
  .transform((written): Need => {
    if (typeof written === 'string') return { type: 'one', ref: written, without: 0 };
    if ('any' in written) return { type: 'at-least', count: 1, of: written.any };
    if ('all' in written) return { type: 'all', of: written.all };
    if ('need' in written) return { type: 'one', ref: written.need, without: written.without };
    return { type: 'at-least', count: written['at-least'], of: written.of };
  }) as z.ZodType<Need, NeedInFile>;

export const needsField = z.array(needField).max(200).default([]);

const nameField = described(localisedField.optional(), {
  fr: 'Nom montré à l’écran ; le nom du fichier sinon.',
  en: 'Name on screen; the name in the file otherwise.',
});

const objectives = {
  mtpd: described(durationField.optional(), {
    fr: 'DMIA : la plus longue interruption que l’organisme supporte.',
    en: 'MTPD: the longest interruption that the organisation can bear.',
  }),
  rto: described(durationField.optional(), {
    fr: 'RTO : le plus long temps sous le niveau minimal.',
    en: 'RTO: the longest time below the minimum level.',
  }),
  mbco: described(shareField.optional(), {
    fr: 'OMCA : le niveau de service minimal pendant une perturbation. Sans lui, tout ce qui n’est pas complet est une interruption.',
    en: 'MBCO: the minimum level of service during a disruption. Without it, anything less than full is an interruption.',
  }),
};

const peakSchema = section({
  during: described(daysOfYearField, {
    fr: 'Les jours de la pointe, chaque année.',
    en: 'The days of the peak, every year.',
  }),
  demand: described(percentField, {
    fr: 'La demande, en part de la demande ordinaire.',
    en: 'The demand, as a share of the usual one.',
  }),
  objectives: described(section(objectives).optional(), {
    fr: 'Objectifs plus exigeants pendant ces jours.',
    en: 'Stricter objectives during these days.',
  }),
});

const modeSchema = section({
  name: nameField,
  capacity: described(shareField, {
    fr: 'Part de la demande servie dans ce mode.',
    en: 'Share of the demand that this mode serves.',
  }),
  lasts: described(durationField.optional(), {
    fr: 'Temps au bout duquel le mode s’effondre ; il tient toujours sinon.',
    en: 'Time after which the mode collapses; it holds for ever otherwise.',
  }),
  needs: described(needsField, {
    fr: 'Ce dont ce mode a besoin pour tenir.',
    en: 'What this mode needs to hold.',
  }),
});

export const serviceSchema = section({
  name: nameField,
  needs: described(needsField, {
    fr: 'Composants, outils et services dont il dépend, tous nécessaires.',
    en: 'Components, tools and services that it depends on, all of them.',
  }),
  objectives: described(section(objectives).optional(), {
    fr: 'Ce qui est promis aux utilisateurs.',
    en: 'What users are promised.',
  }),
  peaks: described(z.array(peakSchema).max(50).default([]), {
    fr: 'Périodes de l’année où la demande est plus forte.',
    en: 'Times of the year when the demand is higher.',
  }),
  modes: described(named(modeSchema).default({}), {
    fr: 'Modes dégradés, où l’on entre par une étape d’un plan.',
    en: 'Degraded modes, entered by a step of a plan.',
  }),
});

export const dataSchema = section({
  name: nameField,
  class: described(z.array(z.enum(DATA_CLASSES)).max(DATA_CLASSES.length).default(['internal']), {
    fr: 'Classes des données ; la doctrine dit lesquelles sont sensibles.',
    en: 'Classes of the data; the doctrine says which are sensitive.',
  }),
  volume: described(volumeField.optional(), {
    fr: 'Volume à restaurer ou à transporter.',
    en: 'Volume to restore or to move.',
  }),
  writes: described(rateField.optional(), {
    fr: 'Ce qui s’écrit, pour mesurer une perte.',
    en: 'What is written, to measure a loss.',
  }),
  rpo: described(durationField.optional(), {
    fr: 'PDMA : l’âge maximal des données que l’on accepte de perdre.',
    en: 'RPO: the largest age of data that may be lost.',
  }),
  grows: described(rateField.optional(), {
    fr: 'Ce que gagne le volume depuis le jour où il a été mesuré.',
    en: 'How fast the volume grows since the day it was measured.',
  }),
  measured: described(dateField.optional(), {
    fr: 'Jour où le volume a été mesuré, quand il grossit depuis ; le début de la simulation sinon.',
    en: 'Day on which the volume was measured, when it has grown since; the start of the run otherwise.',
  }),
  group: described(idField.optional(), {
    fr: 'Groupe de cohérence : les jeux de données du même groupe doivent revenir au même instant.',
    en: 'Consistency group: data sets of the same group must come back to the same moment.',
  }),
  'erase-within': described(durationField.default(604_800), {
    fr: 'Temps laissé, après le retour, pour effacer les copies qui n’étaient là que pour le secours.',
    en: 'Time given, after the return, to erase the copies that were only there to stand in.',
  }),
});

export const servicesSchema = named(serviceSchema);
export const dataSetsSchema = named(dataSchema);
export type Service = z.output<typeof serviceSchema>;
export type DataSet = z.output<typeof dataSchema>;
