/** Sections `hosting` and `domains`: where things run, and what is lost together. */
import { z } from 'zod';
import { described } from '../../model/described.ts';
import {
  dateField,
  idField,
  localisedField,
  named,
  percentField,
  referenceField,
  section,
  volumePriceField,
} from '../../model/fields.ts';
import type { Localised } from '../../model/localised.ts';
import { DOMAIN_KINDS } from '../../model/vocabulary.ts';

const placeText = z.string().min(1).max(80);

const sourceText = described(z.string().max(400), {
  fr: 'D’où cela vient.',
  en: 'Where this comes from.',
});

/** A statement of the author about a place, which replaces what the catalogue says. */
const statement = <Value extends z.ZodType>(value: Value, about: Localised) =>
  described(
    section({
      value: described(value, { fr: 'Ce qui est affirmé.', en: 'What is stated.' }),
      'as-of': described(dateField.optional(), {
        fr: 'Date de l’affirmation.',
        en: 'Date of the statement.',
      }),
      source: sourceText,
    }).optional(),
    about,
  );

const siteSchema = section({
  name: described(localisedField.optional(), {
    fr: 'Nom montré à l’écran.',
    en: 'Name on screen.',
  }),
  country: described(
    z
      .string()
      .length(2)
      .meta({ examples: ['FR', 'DE'] })
      .optional(),
    {
      fr: 'Pays, en deux lettres (ISO 3166-1) ; celui de la région sinon.',
      en: 'Country, two letters (ISO 3166-1); that of the region otherwise.',
    },
  ),
  metro: described(placeText.optional(), {
    fr: 'Agglomération : ce qu’une crue ou une grève touche ensemble.',
    en: 'Metropolitan area: what one flood or strike hits together.',
  }),
  campus: described(placeText.optional(), {
    fr: 'Campus : les sites qui portent le même texte partagent terrain, courant et accès.',
    en: 'Campus: sites with the same text share grounds, power and access.',
  }),
  building: described(placeText.optional(), {
    fr: 'Bâtiment : les sites de deux hébergements qui portent le même texte n’en font qu’un.',
    en: 'Building: sites of two hostings with the same text are one.',
  }),
});

const qualifiedSchema = section({
  from: described(dateField, { fr: 'Premier jour.', en: 'First day.' }),
  until: described(dateField, { fr: 'Dernier jour, compris.', en: 'Last day, included.' }),
  source: sourceText,
});

export const hostingSchema = section({
  name: described(localisedField.optional(), {
    fr: 'Nom montré à l’écran ; celui du catalogue sinon.',
    en: 'Name on screen; that of the catalogue otherwise.',
  }),
  offer: described(idField, {
    fr: 'Offre du catalogue ; `on-premise` pour ses propres locaux.',
    en: 'Offer of the catalogue; `on-premise` for own premises.',
  }),
  region: described(idField.optional(), {
    fr: 'Région de l’offre, quand elle en a plusieurs.',
    en: 'Region of the offer, when it has several.',
  }),
  sites: described(named(siteSchema).default({}), {
    fr: 'Ses propres sites, quand le catalogue n’en donne pas ; sinon, de quoi préciser ceux du catalogue.',
    en: 'Own sites, when the catalogue gives none; otherwise more about those of the catalogue.',
  }),
  operator: described(placeText.optional(), {
    fr: 'Opérateur, à la place de celui du catalogue.',
    en: 'Operator, in the place of that of the catalogue.',
  }),
  jurisdictions: statement(z.array(z.string().min(2).max(3)).max(20), {
    fr: 'Droits dont une autorité peut contraindre l’opérateur.',
    en: 'Laws whose authorities can compel the operator.',
  }),
  immune: statement(z.boolean(), {
    fr: 'Protégé du droit non européen.',
    en: 'Protected against non-European law.',
  }),
  qualified: described(qualifiedSchema.optional(), {
    fr: 'Qualification SecNumCloud, à la place de ce que dit le catalogue.',
    en: 'SecNumCloud qualification, in the place of what the catalogue says.',
  }),
  health: statement(z.boolean(), {
    fr: 'Certifié pour les données de santé (HDS).',
    en: 'Certified for health data (HDS).',
  }),
  adequate: statement(z.boolean(), {
    fr: 'En Europe, ou dans un pays reconnu adéquat.',
    en: 'In Europe, or in a country found adequate.',
  }),
  restricted: statement(z.boolean(), {
    fr: 'Admis pour la Diffusion Restreinte.',
    en: 'Approved for Diffusion Restreinte.',
  }),
  egress: described(volumePriceField.optional(), {
    fr: 'Prix des données qu’une étape en fait sortir vers un autre hébergement.',
    en: 'Price of the data that a step takes out of it to another hosting.',
  }),
  quota: described(percentField.optional(), {
    fr: 'Capacité que l’on peut y obtenir à la demande, au plus, toutes copies ensemble, en part de la demande ordinaire.',
    en: 'Capacity that can be had there on demand, at most, of all copies together, as a share of the usual demand.',
  }),
});

export const domainSchema = section({
  name: described(localisedField.optional(), {
    fr: 'Nom montré à l’écran.',
    en: 'Name on screen.',
  }),
  kind: described(z.enum(DOMAIN_KINDS), {
    fr: 'Ce que ces lieux ont en commun.',
    en: 'What these places have in common.',
  }),
  of: described(z.array(referenceField).min(1).max(500), {
    fr: 'Sites, hébergements ou domaines perdus ensemble.',
    en: 'Sites, hostings or domains that are lost together.',
  }),
});

export const tenantSchema = section({
  name: described(localisedField.optional(), {
    fr: 'Nom montré à l’écran.',
    en: 'Name on screen.',
  }),
  of: described(z.array(referenceField).min(1).max(500), {
    fr: 'Ce qui vit dans ce compte : composants (avec leurs copies et sauvegardes), copies, sauvegardes, outils, équipes.',
    en: 'What lives in this account: components (with their copies and backups), copies, backups, tools, teams.',
  }),
});

export const tenantsSchema = named(tenantSchema);
export const hostingsSchema = named(hostingSchema);
export const domainsSchema = named(domainSchema);
export type HostingInDossier = z.output<typeof hostingSchema>;
export type Domain = z.output<typeof domainSchema>;
