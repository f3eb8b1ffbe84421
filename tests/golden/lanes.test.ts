import { describe, expect, it } from 'vitest';
import { judge } from '../../src/analysis/index.ts';
import { LANGUAGES } from '../../src/model/localised.ts';
import { messagesIn } from '../../src/ui/text/index.ts';
import { describeLanes } from '../../src/viz/lanes/describeLanes.ts';
import { drawLanes } from '../helpers/drawnLanes.ts';
import { printLanes } from '../helpers/printLanes.ts';
import { sampleRun } from '../helpers/sampleRun.ts';

const verdict = judge(sampleRun);

describe.each(LANGUAGES)('lanes of the sample run in %s', (language) => {
  it('drawn on a screen of 1440 px', async () => {
    const drawn = drawLanes(sampleRun, verdict, { widthPx: 864, language });
    await expect(printLanes(drawn)).toMatchFileSnapshot(`views/lanes.${language}.txt`);
  });

  it('told in words', async () => {
    const { lanes } = drawLanes(sampleRun, verdict, { language });
    const told = [
      ...describeLanes(lanes),
      '',
      ...lanes.lanes.flatMap((lane) => lane.bars.map((bar) => bar.sentence)),
    ];
    expect(messagesIn(language).lanes.title).not.toBe('');
    await expect(`${told.join('\n')}\n`).toMatchFileSnapshot(`views/lanesInWords.${language}.txt`);
  });
});
