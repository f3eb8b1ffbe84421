import { describe, expect, it } from 'vitest';
import { cataloguePage } from '../../../src/scenario/catalogue/cataloguePage.ts';
import { catalogue } from '../../../src/scenario/catalogue/index.ts';
import { expectGenerated } from '../../helpers/generatedFile.ts';

it.each([
  ['public/catalogue.md', 'en'],
  ['public/catalogue.fr.md', 'fr'],
] as const)('%s is what the catalogue says', (path, language) => {
  expectGenerated(path, cataloguePage(catalogue, language));
});

/** The blocks of one offer, from its heading to the next. */
function sectionOf(page: string, id: string): string {
  const start = page.indexOf(` · \`${id}\``);
  const end = page.indexOf('\n##', start);
  return page.slice(start, end < 0 ? undefined : end);
}

describe('the page', () => {
  const [english, french] = [cataloguePage(catalogue, 'en'), cataloguePage(catalogue, 'fr')];

  it('has a section for every offer, in order', () => {
    const headings = catalogue.offers.map(({ id, name }) => `### ${name.en} · \`${id}\``);
    const found = english.split('\n').filter((line) => line.startsWith('### '));
    expect(found).toEqual(headings);
  });

  it('says undetermined where nobody knows', () => {
    expect(sectionOf(english, 'numspot')).toContain('| SecNumCloud | *undetermined* |');
    expect(sectionOf(french, 'numspot')).toContain('| SecNumCloud | *indéterminé* |');
  });

  it('shows a value with its days, its source and its confidence', () => {
    const line = sectionOf(english, 's3ns-premi3ns')
      .split('\n')
      .find((candidate) => candidate.startsWith('| SecNumCloud'));
    expect(line).toContain('granted (2025-12-17 → 2028-12-17)');
    expect(line).toContain('| 2025-12-24 |');
    expect(line).toContain('| high |');
  });

  it('writes percentages as each language does', () => {
    expect(sectionOf(english, 'pi')).toContain('98% – 99.9%');
    expect(sectionOf(french, 'pi')).toContain('98\u202f% – 99,9\u202f%');
  });
});
