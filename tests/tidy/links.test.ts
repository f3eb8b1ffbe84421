import { expect, it } from 'vitest';
import { linkFindings } from './links.ts';
import { filesBelow, readText } from './repository.ts';

it('every link between our documents leads somewhere', () => {
  const files = filesBelow('.');
  const pages = files.filter((path) => path.endsWith('.md'));
  expect(pages.length).toBeGreaterThan(3);
  expect(
    linkFindings(
      pages.map((path) => ({ path, text: readText(path) })),
      files,
    ),
  ).toEqual([]);
});

it('planted dead links are found, live ones are not', () => {
  const text = [
    '# Title, with a comma',
    '[file](b.md) [folder](../scenarios) [here](#title-with-a-comma) [site](https://example.org)',
    '[gone](c.md) [no heading](b.md#nowhere) ![picture](../public/map.png "the map")',
    '[reference]: d.md',
    '`[in code](e.md)`',
    '```md\n[in a block](f.md)\n```',
  ].join('\n\n');
  const pages = [
    { path: 'docs/a.md', text },
    { path: 'docs/b.md', text: '# B' },
  ];
  expect(linkFindings(pages, ['docs/a.md', 'docs/b.md', 'scenarios/one.yaml'])).toEqual([
    'docs/a.md: the link c.md leads nowhere',
    'docs/a.md: the link b.md#nowhere leads nowhere',
    'docs/a.md: the link ../public/map.png leads nowhere',
    'docs/a.md: the link d.md leads nowhere',
  ]);
});
