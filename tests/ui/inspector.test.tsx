import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { EntityRef } from '../../src/model/entity.ts';
import { actions, readSession } from '../../src/ui/state/session.ts';
import { mountApp } from '../helpers/mountApp.tsx';

describe('the inspector', () => {
  let user: ReturnType<typeof mountApp>;
  const select = (ref: EntityRef) => act(() => actions.selectSubject(ref));
  const panel = () => screen.getByRole('tabpanel', { name: 'Selection' });

  beforeEach(async () => {
    user = mountApp('en', '#/run/fire.yaml');
    await screen.findByRole('tab', { name: 'Verdict' });
  });

  it.each([
    { kind: 'service', id: 'declare', shows: ['Declare', 'down', '4 h', '8 h', '50%', 'Portal'] },
    { kind: 'component', id: 'db', shows: ['Main database', 'since T'] },
    { kind: 'copy', id: 'db/spare', shows: ['warm standby', 'Outscale', '2 TB', '15 min'] },
    { kind: 'backup', id: 'db/nightly', shows: ['24 h', 'Immutable', 'yes'] },
    { kind: 'tool', id: 'vault', shows: ['Vault', 'lost with'] },
    { kind: 'member', id: 'dba/1', shows: ['Database team'] },
    { kind: 'plan', id: 'failover', shows: ['Duty manager', 'Promote the database', '50%'] },
    { kind: 'step', id: 'failover.promote', shows: ['Vault', 'Database team', 'Freeze writes'] },
    { kind: 'probe', id: 'outside', shows: ['Outside probe', 'Declare'] },
    { kind: 'incident', id: 'campus-fire', shows: ['A fire destroys site 1.'] },
    { kind: 'site', id: 'nubo/site-1', shows: ['destroyed', 'Campus fire'] },
    { kind: 'data-plane', id: 'osc', shows: ['Outscale'] },
  ] as const)(
    'says what a $kind is, its state, since when, and why',
    async ({ kind, id, shows }) => {
      select({ kind, id });
      await screen.findByRole('tabpanel', { name: 'Selection' });
      for (const text of shows) expect(panel()).toHaveTextContent(text);
    },
  );

  it('draws its states with what it could become, and says the last transitions', async () => {
    select({ kind: 'copy', id: 'db/main' });
    expect(await within(panel()).findByRole('heading', { name: 'Its states' })).toBeVisible();
    expect(panel()).toHaveTextContent('From there nothing changes it any more.');
    expect(panel()).toHaveTextContent(/T.: in service → lost/);
    select({ kind: 'service', id: 'declare' });
    await within(panel()).findByText(/From there it can become/);
  });

  it('shows where it is written, with the lines and their numbers', async () => {
    select({ kind: 'copy', id: 'db/spare' });
    const lines = await within(panel()).findByRole('region', { name: /fire\.yaml, line \d+/ });
    expect(lines).toHaveTextContent('spare:');
  });

  it('says who needs it, and goes there', async () => {
    select({ kind: 'tool', id: 'vault' });
    const steps = within(panel()).getByRole('heading', { name: 'Steps that use it' });
    await user.click(within(steps.parentElement!).getAllByRole('button')[0]!);
    expect(within(panel()).getByRole('heading', { level: 3 })).toHaveTextContent('Promote');
  });

  it('says what its author assumed, and what this run used', async () => {
    select({ kind: 'step', id: 'failover.promote' });
    const table = await within(panel()).findByRole('table');
    expect(within(table).getAllByRole('row').length).toBeGreaterThan(1);
  });

  it('offers what can happen to it and to what it is part of, from the lists of kinds', async () => {
    select({ kind: 'copy', id: 'db/main' });
    const what = await within(panel()).findByRole('combobox', { name: 'To what' });
    const offered = within(what)
      .getAllByRole('option')
      .map(({ textContent }) => textContent);
    expect(offered[0]).toMatch(/^Copy ·/);
    expect(offered.some((one) => one?.startsWith('Operator ·'))).toBe(true);
    await user.selectOptions(what, offered.find((one) => one?.startsWith('Operator ·'))!);
    const kinds = within(panel()).getByRole('combobox', { name: 'What' });
    expect(kinds).toHaveTextContent('Legal cut-off');
    expect(kinds).not.toHaveTextContent('Absence');
  });

  it('opens a future when something is made to happen', async () => {
    select({ kind: 'tool', id: 'vault' });
    await user.type(await within(panel()).findByLabelText(/How long it lasts/), '4h');
    const before = readSession().playing?.run;
    await user.click(within(panel()).getByRole('button', { name: 'Open this future' }));
    await waitFor(() => expect(readSession().playing?.run).not.toBe(before));
    const hand = readSession().playing?.run.entries.find(({ type }) => type === 'intervention');
    expect(hand?.causes).toEqual([]);
  });

  it('proposes what is worth trying when nothing is selected', async () => {
    act(() => actions.selectSubject(null));
    await user.click(screen.getByRole('tab', { name: 'Selection' }));
    await user.click(
      await within(panel()).findByRole('button', { name: /^Lose .* holds the data/ }),
    );
    expect(within(panel()).getByRole('button', { name: 'Open this future' })).toBeEnabled();
  });

  it('leads from one thing to another, and lets go', async () => {
    select({ kind: 'copy', id: 'db/spare' });
    await user.click(within(panel()).getByRole('button', { name: /Main database \(main\)/ }));
    expect(within(panel()).getByRole('heading', { level: 3 })).toHaveTextContent('main');
    await user.click(within(panel()).getByRole('button', { name: 'Deselect' }));
    expect(panel()).toHaveTextContent('Choose something');
  });

  it('leaves the verdict in sight when a line of it is opened', async () => {
    await user.click(screen.getByRole('button', { name: 'RTO · Declare' }));
    expect(screen.getByRole('tab', { name: 'Verdict' })).toHaveAttribute('aria-selected', 'true');
  });
});
