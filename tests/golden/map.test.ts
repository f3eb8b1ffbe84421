import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/analysis/index.ts';
import { HOUR, simSeconds } from '../../src/base/time.ts';
import { LANGUAGES } from '../../src/model/localised.ts';
import { prefer } from '../../src/ui/state/preferences.ts';
import { actions } from '../../src/ui/state/session.ts';
import { MapView } from '../../src/ui/views/map/MapView.tsx';
import { describeMap } from '../../src/viz/map/describeMap.ts';
import { drawMap } from '../helpers/map/drawnMap.ts';
import { normaliseSvg } from '../helpers/normaliseSvg.ts';
import { sampleRun } from '../helpers/sampleRun.ts';

const verdict = judge(sampleRun);
const hoursAfter = (hours: number) => simSeconds(sampleRun.incidentAt + hours * HOUR);

describe('map of the sample run', () => {
  it('drawn twelve hours after T, with the causes of the first outage lit', async () => {
    prefer({ language: 'fr' });
    actions.play(sampleRun, verdict, hoursAfter(12));
    const down = sampleRun.entries.find(({ subject, type }) => {
      return subject.kind === 'service' && type === 'transition';
    });
    actions.selectEntry(down?.id ?? null);
    const markup = renderToStaticMarkup(createElement(MapView));
    const svg = /<svg[^>]*role="group".*<\/svg>/s.exec(markup)?.[0] ?? '';
    await expect(normaliseSvg(svg)).toMatchFileSnapshot('views/map.svg');
  });

  it.each(LANGUAGES)('told in words as it goes, in %s', async (language) => {
    const told = [-1, 3, 8, 12].flatMap((hours) => {
      const { state, reading } = drawMap(sampleRun, { at: hoursAfter(hours), language });
      return [`T ${hours} h`, ...describeMap(state, reading.text), ''];
    });
    await expect(told.join('\n')).toMatchFileSnapshot(`views/mapInWords.${language}.txt`);
  });
});
