/** Lists of conditions that say nothing, and amounts that nobody counts. */
import { describe, expect, it } from 'vitest';
import { codesOf, dossierText, type SectionTexts } from '../helpers/dossierText.ts';

const told = (sections: SectionTexts): readonly string[] => codesOf(dossierText(sections));

const when = (text: string, rest = ''): SectionTexts => ({
  plans: `plans: { p: { kind: recovery, trigger: { when: ${text}${rest} }, steps: { a: { do: task } } } }`,
});
const at = 'plans.p.trigger.when';

describe('[SCN-R822] several conditions of one list', () => {
  it('are not the same twice, however long each must last', () => {
    expect(told(when('{ all: [shop < 50%, shop < 50% for 10m] }'))).toEqual([
      `SCN-649 ${at}.all.1`,
    ]);
    expect(told(when('{ any: [shop < 50%, shop < 20%] }'))).toEqual([]);
    expect(
      told(
        when(
          '{ any: [{ all: [here is down, away is down] }, { all: [here is down, away is down] }] }',
        ),
      ),
    ).toEqual([`SCN-649 ${at}.any.1`]);
  });

  it('can all hold at once, and need not always hold', () => {
    expect(told(when('{ all: [here is down, here is up] }'))).toEqual([`SCN-650 ${at}.all.1`]);
    expect(told(when('{ any: [here is down, here is up] }'))).toEqual([]);
    expect(told(when('{ all: [shop demand > 150%, shop demand <= 120%] }'))).toEqual([
      `SCN-650 ${at}.all.1`,
    ]);
    expect(told(when('{ all: [shop demand > 120%, shop demand <= 150%] }'))).toEqual([]);
    expect(told(when('{ any: [shop demand > 120%, shop demand <= 150%] }'))).toEqual([
      `SCN-650 ${at}.any.1`,
    ]);
  });

  it('are at least one', () => {
    expect(told(when('{ all: [] }'))).not.toEqual([]);
  });

  it('each is checked where it stands: its name, its time, its probe', () => {
    expect(told(when('{ all: [shop < 50%, { any: [shp < 20%, here is down for 90d] }] }'))).toEqual(
      [`SCN-301 ${at}.all.1.any.0`, `SCN-645 ${at}.all.1.any.1`],
    );
    expect(told(when('{ all: [shop < 50%, here is down for 90d] }'))).toEqual([
      `SCN-645 ${at}.all.1`,
    ]);
    expect(told(when('{ all: [shop < 50%, here is down] }', ', seen-by: eye'))).toEqual([]);
    expect(told(when('{ all: [here is cut, here is down] }', ', seen-by: [eye]'))).toEqual([
      'SCN-606 plans.p.trigger.seen-by.0',
    ]);
  });
});

describe('[SCN-R823] what waits', () => {
  it('is asked of a service that counts it', () => {
    expect(told(when('shop backlog > 4h'))).toEqual([`SCN-822 ${at}`]);
    expect(
      told({
        ...when('shop backlog > 4h'),
        services: 'services: { shop: { needs: [front], backlog: {} } }',
      }),
    ).toEqual([]);
  });
});
