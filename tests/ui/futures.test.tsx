import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { mountApp } from '../helpers/mountApp.tsx';

describe('other futures', () => {
  let user: ReturnType<typeof mountApp>;
  const instant = () =>
    Number(screen.getByRole('slider', { name: 'Instant' }).getAttribute('aria-valuenow'));

  beforeEach(async () => {
    localStorage.clear();
    user = mountApp('en');
    await user.click(await screen.findByRole('link', { name: 'Declare online' }));
    await screen.findByRole('slider', { name: 'Instant' });
  });

  it('says what would have saved the run, and opens that world', async () => {
    expect(await screen.findByText(/Proved by running \d+ worlds again/)).toBeVisible();
    const saving = screen.getByRole('button', { name: /stood elsewhere.*Holds/ });
    await user.click(saving);
    expect(await screen.findByText(/This plan holds: there was nothing to save/)).toBeVisible();
    // The address is written when it has rested.
    await waitFor(() =>
      expect(decodeURIComponent(location.hash)).toContain('"assume":"tool-apart"'),
    );
  });

  it('branches at the clock, keeps the future in the tree, and compares it with where it came from', async () => {
    await user.click(screen.getByRole('tab', { name: 'Futures' }));
    await user.keyboard(',');
    const at = instant();
    await user.click(
      (await screen.findAllByRole('button', { name: /^(Launch|Say yes)/ }))[0] as HTMLElement,
    );
    const mine = await screen.findByRole('button', { name: /: you (launch|say yes).*on screen/ });
    expect(instant()).toBe(at);
    expect(mine).toHaveAttribute('aria-current', 'true');
    await user.click(screen.getByRole('button', { name: /^Compare with “As written/ }));
    const comparison = await screen.findByRole('region', { name: 'Comparison' });
    expect(within(comparison).getByRole('button', { name: /They part at/ })).toBeVisible();
    expect(within(comparison).getByRole('table')).toBeVisible();
  });

  it('says above the verdict what a person did, and goes back in one act', async () => {
    const verdict = screen.getByRole('complementary', { name: 'What it means' });
    expect(within(verdict).queryByText(/You opened this future/)).toBeNull();
    await user.click(screen.getByRole('tab', { name: 'Futures' }));
    await user.keyboard(',');
    const acts = await screen.findAllByRole('button', { name: /^(Launch|Say yes)/ });
    await user.click(acts[0] as HTMLElement);
    const said = await within(verdict).findByText(/You opened this future.*you (launch|say yes)/);
    await user.click(within(said).getByRole('button', { name: 'Back to the one before' }));
    await waitFor(() => expect(screen.queryByText(/You opened this future/)).toBeNull());
  });

  it('marks an instant and steps to it', async () => {
    await user.keyboard('.m');
    const marked = instant();
    await user.keyboard('..');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Step' }), 'step: bookmark');
    screen.getByRole('combobox', { name: 'Step' }).blur();
    await user.click(screen.getByRole('button', { name: 'Previous change' }));
    expect(instant()).toBe(marked);
  });
});
