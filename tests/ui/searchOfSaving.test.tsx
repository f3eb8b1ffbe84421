/** What the head of the verdict says of the search of what would have saved the run. */
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { stopWhy } from '../../src/ui/state/why.ts';
import { mountApp } from '../helpers/mountApp.tsx';

/** Beside what it says of saving, in the head that stays above every panel. */
async function toSaveIt(): Promise<HTMLElement> {
  const term = await screen.findByText('To save it');
  const line = term.parentElement;
  expect(line).not.toBeNull();
  return line ?? term;
}

const ANSWER = /until T|nothing tried after T suffices/;

describe('to save it', () => {
  it('goes on being searched while another panel is looked at', async () => {
    const user = mountApp('en', '#/run/fire.yaml');
    expect(await toSaveIt()).toHaveTextContent('being searched…');
    await user.click(screen.getByRole('tab', { name: 'Log' }));
    expect(await within(await toSaveIt()).findByText(ANSWER)).toBeVisible();
    expect(screen.queryByText('the search was stopped')).toBeNull();
  });

  it('says that the search was stopped, and searches again when asked there', async () => {
    const user = mountApp('en', '#/run/fire.yaml');
    expect(await toSaveIt()).toHaveTextContent('being searched…');
    act(stopWhy);
    const line = await toSaveIt();
    expect(line).toHaveTextContent('the search was stopped');
    await user.click(within(line).getByRole('button', { name: 'Search' }));
    expect(await within(line).findByText(ANSWER)).toBeVisible();
    expect(line).not.toHaveTextContent('stopped');
  });
});
