import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FIRE, mountApp } from '../helpers/mountApp.tsx';

/** The run begins half an hour before T, and the site is destroyed two hours after it. */
const T = 1800;
const FALL = T + 7200;
const LATER = FIRE.replace('{ at: T+0, do: destroy', '{ at: T+2h, do: destroy');

const instant = async () =>
  Number((await screen.findByRole('slider', { name: 'Instant' })).getAttribute('aria-valuenow'));

describe('a run whose service falls two hours after T', () => {
  it('opens at the fall, says so, and goes to T and back', async () => {
    const user = mountApp('en', '#/run/fire.yaml', LATER);
    expect(await instant()).toBe(FALL);
    // What broke then is what the clock opened at: both are said in one line.
    expect(screen.queryByText('First effect')).toBeNull();
    expect(screen.getByText('What broke').parentElement).toHaveTextContent(
      /T \+ 2 h Site .+ is destroyed\. Go to T/u,
    );
    const toStart = screen.getByRole('button', { name: 'Go to T' });
    expect(toStart).toHaveAccessibleDescription('The clock opens at this instant.');
    await user.click(toStart);
    expect(await instant()).toBe(T);
    expect(toStart).not.toHaveAccessibleDescription();
    await user.click(screen.getByRole('button', { name: 'Go to this instant' }));
    expect(await instant()).toBe(FALL);
  });

  it('opens where a link says, T included', async () => {
    mountApp('en', `#/run/fire.yaml?at=${T}`, LATER);
    expect(await instant()).toBe(T);
  });

  it('keeps an instant that a person chose in another design, and only such a one', async () => {
    const user = mountApp('en', '#/run/fire.yaml', LATER);
    await instant();
    await user.click(screen.getByRole('button', { name: 'Go to T' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Design' }), 'Vault elsewhere');
    await screen.findByText('Holds', { selector: 'header p > span' });
    expect(await instant()).toBe(T);
  });
});

it('says nothing of it when all begins at T', async () => {
  mountApp('en', '#/run/fire.yaml');
  expect(await instant()).toBe(T);
  expect(screen.queryByText('First effect')).toBeNull();
});
