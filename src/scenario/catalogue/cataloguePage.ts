/** The page that shows the whole catalogue to people, sources included: `public/catalogue.md` and its French twin. */
import type { Language } from '../../model/localised.ts';
import type { Catalogue, CatalogueFamily } from './catalogue.ts';
import { code, page, table } from './markdown.ts';
import { offerBlocks } from './offerPage.ts';
import { PAGE_TEXT, type PageText } from './pageText.ts';
import type { TypicalTime } from './supportService.ts';
import { listSupportServices } from './supportServices.ts';
import { listTechnologyOwners } from './technologyOwners.ts';

const familyBlocks = (family: CatalogueFamily, language: Language): readonly string[] => [
  `## ${family.name[language]}`,
  ...family.offers.flatMap((offer) => offerBlocks(offer, language)),
];

function technologyBlocks(text: PageText, language: Language): readonly string[] {
  const { columns } = text;
  return [
    `## ${text.technologies.title}`,
    text.technologies.introduction,
    table(
      [
        columns.id,
        columns.name,
        columns.owner,
        columns.nature,
        columns.cut,
        columns.remains,
      ].concat(columns.source, columns.confidence),
      listTechnologyOwners().map((one) => [
        code(one.id),
        one.name[language],
        one.country === null ? one.owner : `${one.owner} (${one.country})`,
        text.nature[one.nature],
        one.cut[language],
        one.remains[language],
        one.from.source,
        text.confidence[one.from.confidence],
      ]),
    ),
  ];
}

const timeWord = (text: PageText, language: Language, { what, law, from }: TypicalTime): string =>
  `${what[language]} ${code(law)} (${text.columns.confidence.toLowerCase()} ${text.confidence[from.confidence]})`;

function serviceBlocks(text: PageText, language: Language): readonly string[] {
  const { columns } = text;
  return [
    `## ${text.services.title}`,
    text.services.introduction,
    table(
      [columns.id, columns.name, columns.kind, columns.purpose, columns.failure, columns.times],
      listSupportServices().map((service) => [
        code(service.id),
        service.name[language],
        text.tool[service.kind],
        service.purpose[language],
        service.failure[language],
        service.times.map((time) => timeWord(text, language, time)).join(' · ') || text.none,
      ]),
    ),
  ];
}

/** Markdown, families in the catalogue's order; the same text on every machine. */
export function cataloguePage(catalogue: Catalogue, language: Language): string {
  const text = PAGE_TEXT[language];
  return page([
    `# ${text.title}`,
    ...text.introduction,
    ...catalogue.families.flatMap((family) => familyBlocks(family, language)),
    ...technologyBlocks(text, language),
    ...serviceBlocks(text, language),
  ]);
}
