/** Sections `hosting` and `domains`: where things run, and what is lost together. */
import { z } from 'zod';
import {
  dateField,
  idField,
  localisedField,
  named,
  referenceField,
  section,
} from '../../model/fields.ts';
import { DOMAIN_KINDS } from '../../model/vocabulary.ts';

const placeText = z.string().min(1).max(80);

/** A statement of the author about a place, which replaces what the catalogue says. */
const statement = <Value extends z.ZodType>(value: Value) =>
  section({
    value,
    'as-of': dateField.optional(),
    source: z.string().max(400),
  }).optional();

const siteSchema = section({
  name: localisedField.optional(),
  country: z.string().length(2).optional(),
  metro: placeText.optional(),
  campus: placeText.optional(),
  /** Sites of two hostings with the same text are one building. */
  building: placeText.optional(),
});

export const hostingSchema = section({
  name: localisedField.optional(),
  /** Id of an offer of the catalogue. */
  offer: idField,
  /** Needed when the offer has several regions. */
  region: idField.optional(),
  /** Own sites (an on-premise hosting must list them), or more about those of the catalogue. */
  sites: named(siteSchema).default({}),
  operator: placeText.optional(),
  jurisdictions: statement(z.array(z.string().min(2).max(3)).max(20)),
  immune: statement(z.boolean()),
  qualified: section({
    from: dateField,
    until: dateField,
    source: z.string().max(400),
  }).optional(),
  health: statement(z.boolean()),
  restricted: statement(z.boolean()),
});

export const domainSchema = section({
  name: localisedField.optional(),
  kind: z.enum(DOMAIN_KINDS),
  of: z.array(referenceField).min(1).max(500),
});

export const hostingsSchema = named(hostingSchema);
export const domainsSchema = named(domainSchema);
export type HostingInDossier = z.output<typeof hostingSchema>;
export type Domain = z.output<typeof domainSchema>;
