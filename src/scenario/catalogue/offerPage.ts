/** One offer on the generated page: its statements with their sources, its places, what to know. */
import type { Fact, Qualification } from '../../model/hosting.ts';
import type { Language } from '../../model/localised.ts';
import type {
  Availability,
  CatalogueOffer,
  CatalogueRegion,
  Provenance,
  Support,
} from './catalogue.ts';
import { code, list, table } from './markdown.ts';
import { PAGE_TEXT, type PageText } from './pageText.ts';

/** Attribute, value, day, source, confidence. */
type Row = readonly string[];

const provenanceCells = (text: PageText, from: Provenance): Row => [
  from.asOf ?? text.none,
  from.source,
  text.confidence[from.confidence],
];

function factRow<Value>(
  text: PageText,
  attribute: string,
  fact: Fact<Value>,
  wordOf: (value: Value) => string,
): Row {
  const value = fact.value === null ? `*${text.undetermined}*` : wordOf(fact.value);
  return [attribute, value, ...provenanceCells(text, fact)];
}

/** A share of time as a percentage, to a tenth. */
const percent = (text: PageText, share: number): string =>
  text.percent(Math.round(share * 1000) / 10);

const availabilityWord =
  (text: PageText) =>
  ({ least, most }: Availability): string =>
    least === most ? percent(text, least) : `${percent(text, least)} – ${percent(text, most)}`;

const supportWord =
  (text: PageText) =>
  ({ hours, firstResponse }: Support): string =>
    firstResponse === null ? code(hours) : `${code(hours)}, ${text.firstResponse(firstResponse)}`;

function qualificationRow(text: PageText, { scheme, status, from, until }: Qualification): Row {
  const days = from === null && until === null ? '' : ` (${from ?? '?'} → ${until ?? '?'})`;
  return factRow(text, scheme, status, (value) => `${text.status[value]}${days}`);
}

const tags = (text: PageText, ids: readonly string[]): string =>
  ids.length === 0 ? text.none : ids.map(code).join(', ');

function controlRows(text: PageText, offer: CatalogueOffer): readonly Row[] {
  const { attributes } = text;
  const from = provenanceCells(text, offer.control);
  return [
    [attributes.control, `${offer.operator.name} (${code(offer.operator.id)})`, ...from],
    [attributes.groups, tags(text, offer.groups), ...from],
    [attributes.infrastructure, code(offer.infrastructure), ...from],
    [attributes.technologies, tags(text, offer.technologies), ...from],
    [attributes.trust, text.trust[offer.trust], ...from],
  ];
}

/** The health certificate first as the offer states it, then where a region differs. */
function healthRows(text: PageText, offer: CatalogueOffer): readonly Row[] {
  const yesNo = (value: boolean) => (value ? text.yes : text.no);
  const { health } = text.attributes;
  return [
    factRow(text, health, offer.health, yesNo),
    ...offer.regions.flatMap((region) =>
      region.health ? [factRow(text, `${health}, ${code(region.id)}`, region.health, yesNo)] : [],
    ),
  ];
}

function statementRows(text: PageText, offer: CatalogueOffer): readonly Row[] {
  const { attributes } = text;
  const yesNo = (value: boolean) => (value ? text.yes : text.no);
  return [
    ...controlRows(text, offer),
    factRow(text, attributes.jurisdictions, offer.jurisdictions, (laws) => laws.join(', ')),
    factRow(text, attributes.immune, offer.immune, yesNo),
    ...offer.qualifications.map((one) => qualificationRow(text, one)),
    ...healthRows(text, offer),
    factRow(text, attributes.restricted, offer.restricted, yesNo),
    ...adequacyRows(text, offer),
    factRow(text, attributes.support, offer.support, supportWord(text)),
    factRow(text, attributes.availability, offer.availability, availabilityWord(text)),
    [attributes.layout, layoutWord(text, offer), ...provenanceCells(text, offer.layout)],
  ];
}

/** Exposures of one building count it once. */
const layoutWord = (text: PageText, { regions }: CatalogueOffer): string => {
  const places = regions.flatMap(({ sites }) => sites.map(({ physical }) => physical));
  return text.listed(regions.length, new Set(places).size);
};

/** One row per country: adequacy belongs to it. */
function adequacyRows(text: PageText, { regions }: CatalogueOffer): readonly Row[] {
  const byCountry = new Map(regions.map(({ country, adequate }) => [country, adequate]));
  return [...byCountry].map(([country, adequate]) =>
    factRow(text, `${text.attributes.adequate}, ${country}`, adequate, (value) =>
      value ? text.yes : text.no,
    ),
  );
}

function regionRow(text: PageText, language: Language, region: CatalogueRegion): Row {
  const sites = region.sites.map(({ id, campus }) =>
    campus === null ? code(id) : `${code(id)} (${text.campus(campus)})`,
  );
  return [
    `${region.name[language]} (${code(region.id)})`,
    region.country,
    region.metro ?? text.none,
    code(region.controlPlane),
    sites.length === 0 ? text.none : sites.join(', '),
  ];
}

/** Blocks of one offer, its heading first. */
export function offerBlocks(offer: CatalogueOffer, language: Language): readonly string[] {
  const text = PAGE_TEXT[language];
  const { columns } = text;
  return [
    `### ${offer.name[language]} · ${code(offer.id)}`,
    list(offer.notes.map((note) => note[language])),
    table(
      [columns.attribute, columns.value, columns.asOf, columns.source, columns.confidence],
      statementRows(text, offer),
    ),
    table(
      [columns.region, columns.country, columns.metro, columns.controlPlane, columns.sites],
      offer.regions.map((region) => regionRow(text, language, region)),
    ),
  ];
}
