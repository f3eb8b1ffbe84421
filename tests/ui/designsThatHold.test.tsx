import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/analysis/wording/words.ts';
import { LANGUAGES } from '../../src/model/localised.ts';
import { messagesIn } from '../../src/ui/text/index.ts';
import { FIRE, mountApp } from '../helpers/mountApp.tsx';

/** The other design leaves the vault where it burns. */
const NO_BETTER = FIRE.replace(
  'change: { tools: { vault: { at: osc/b } } }',
  'change: { tools: { vault: { at: nubo/site-1 } } }',
);
/** Nothing to choose from. */
const ALONE = FIRE.slice(0, FIRE.indexOf('variants:'));

const proved = () => screen.findByText(/Proved by running \d+ worlds again/);

describe('the designs that hold', () => {
  it('are named with what they come to, and one is opened from there', async () => {
    const user = mountApp('en', '#/run/fire.yaml');
    await proved();
    expect(screen.getByText('Another design holds against the same incident:')).toBeVisible();
    const [line] = screen
      .getAllByRole('listitem')
      .filter((item) => within(item).queryByRole('button', { name: 'Compare' }));
    expect(line).toHaveTextContent('Vault elsewhere → Holds');
    await user.click(within(line ?? document.body).getByRole('button', { name: 'Open' }));
    await waitFor(() =>
      expect(screen.getByRole('combobox', { name: 'Design' })).toHaveValue('reference'),
    );
    expect(await screen.findByText(/This plan holds: there was nothing to save/)).toBeVisible();
  });

  it('are put beside this one without leaving it', async () => {
    const user = mountApp('en', '#/run/fire.yaml');
    await proved();
    const compare = screen
      .getAllByRole('listitem')
      .flatMap((item) => within(item).queryAllByRole('button', { name: 'Compare' }));
    expect(compare).toHaveLength(1);
    await user.click(compare[0] as HTMLElement);
    const comparison = await screen.findByRole('region', { name: 'Comparison' });
    expect(comparison).toHaveTextContent('Beside Vault elsewhere · Campus fire');
    expect(screen.getByRole('combobox', { name: 'Design' })).toHaveValue('');
  });

  it('are said to be none when none holds', async () => {
    mountApp('en', '#/run/fire.yaml', NO_BETTER);
    await proved();
    expect(
      screen.getByText('The other design does not hold against this incident either.'),
    ).toBeVisible();
    expect(screen.queryByText(/holds? against the same incident:/)).toBeNull();
  });

  it('are not spoken of when the scenario has one design', async () => {
    mountApp('en', '#/run/fire.yaml', ALONE);
    await proved();
    expect(screen.queryByText(/design.* holds? against the same incident/i)).toBeNull();
  });
});

describe.each(LANGUAGES)('the sentences on designs, in %s', (language) => {
  const text = messagesIn(language).why;

  it('agree with how many there are, and never count what is alone', () => {
    const { designsHold, noDesignHolds } = wordsOf(language).savings;
    for (const say of [designsHold, noDesignHolds]) {
      expect(say(1)).not.toBe(say(2));
      expect(say(1)).not.toMatch(/\d/);
      expect(say(2)).toMatch(/^\p{Lu}/u);
    }
  });

  it('name the design that a button is about', () => {
    expect(text.openDesign('Two laws')).toContain('Two laws');
    expect(text.compareDesign('Two laws')).toContain('Two laws');
    expect(text.openDesign('Two laws')).not.toBe(text.compareDesign('Two laws'));
  });
});

describe('the run screen, for who sees nothing', () => {
  it('is gone through by headings: the product, the map, the clock, the timeline, the verdict', async () => {
    mountApp('en', '#/run/fire.yaml');
    await screen.findByRole('tab', { name: 'Verdict' });
    const headings = screen
      .getAllByRole('heading')
      .map((one) => `${one.tagName} ${one.textContent}`);
    expect(headings.slice(0, 6)).toEqual([
      'H1 Declare online',
      'H2 Map',
      'H2 Clock',
      'H2 Timeline',
      'H2 Verdict',
      'H3 Promises',
    ]);
  });

  it('says whose time is counted, and tells its views sentence by sentence', async () => {
    mountApp('en', '#/run/fire.yaml');
    const timeline = await screen.findByRole('region', { name: 'Timeline' });
    expect(within(timeline).getByText(/^RTO in/).parentElement).toHaveTextContent(
      /^Declare, RTO in/,
    );
    const [told] = within(screen.getByRole('region', { name: 'Map' })).getAllByRole('list');
    expect(within(told as HTMLElement).getAllByRole('listitem').length).toBeGreaterThan(3);
  });
});
