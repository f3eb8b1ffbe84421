import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/model/localised.ts';
import { prefer } from '../../src/ui/state/preferences.ts';
import { DotPlots } from '../../src/ui/views/campaign/DotPlots.tsx';
import { ExactTable } from '../../src/ui/views/campaign/ExactTable.tsx';
import { Headline } from '../../src/ui/views/campaign/Headline.tsx';
import {
  type ShownCampaign,
  ShownCampaignProvider,
} from '../../src/ui/views/campaign/shownCampaign.ts';
import { WordShares } from '../../src/ui/views/campaign/WordShares.tsx';
import { shownFutures } from '../helpers/campaign/shownFutures.ts';
import { normaliseSvg } from '../helpers/normaliseSvg.ts';

const markupOf = (shown: ShownCampaign, ...views: readonly (() => React.ReactNode)[]): string =>
  renderToStaticMarkup(
    createElement(
      ShownCampaignProvider,
      { value: shown },
      ...views.map((view, key) => createElement(view, { key })),
    ),
  );

/** Lines of text of a table or a heading, cells apart: what a reader gets, without the marks. */
const textOf = (markup: string): string =>
  markup
    .replace(/<svg.*?<\/svg>/gs, '')
    .replaceAll('<div', ' / <div')
    .replaceAll('</div>', '')
    .replace(/<\/(td|th|span|b)>/g, ' | ')
    .replace(/<\/(tr|p|h2|caption)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/( \| )+\n/g, '\n')
    .replace(/\n\s*\n+/g, '\n');

describe('a campaign', () => {
  it('drawn as dots, a bad one above a good one on the same futures', async () => {
    prefer({ language: 'fr' });
    const shown = shownFutures({ shape: 'bad', against: 'good', futures: 2048 });
    const markup = markupOf(shown, DotPlots);
    const [svg = ''] = /<svg[^>]*role="group".*?<\/svg>(?=<p)/s.exec(markup) ?? [];
    await expect(normaliseSvg(svg)).toMatchFileSnapshot('views/dotPlot.svg');
  });

  it.each(LANGUAGES)('told in words and figures, in %s', async (language) => {
    prefer({ language });
    const told = [
      shownFutures({ shape: 'good', futures: 2048 }),
      shownFutures({ shape: 'beyond', futures: 300 }),
      shownFutures({ shape: 'tiny' }),
    ].map((shown) => textOf(markupOf(shown, Headline, WordShares, ExactTable)));
    await expect(told.join('\n')).toMatchFileSnapshot(`views/campaign.${language}.txt`);
  });
});
