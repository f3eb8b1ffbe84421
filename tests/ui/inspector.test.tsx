import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { EntityRef } from '../../src/model/entity.ts';
import { actions } from '../../src/ui/state/session.ts';
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

  it('marks the present state among those it can be in', () => {
    select({ kind: 'copy', id: 'db/main' });
    const states = within(panel()).getByRole('list', { name: 'Possible states' });
    const current = within(states).getAllByRole('listitem', { current: true });
    expect(current.map((item) => item.textContent)).toEqual(['lost']);
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
