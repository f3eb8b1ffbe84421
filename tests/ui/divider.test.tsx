import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { prefer, readPreferences } from '../../src/ui/state/preferences.ts';
import { Divider } from '../../src/ui/views/run/Divider.tsx';

beforeEach(() => prefer({ language: 'en', mapShare: 50 }));

describe('the divider between the map and the lanes', () => {
  it.each([
    { keys: '{ArrowUp}', share: 45 },
    { keys: '{ArrowDown}{ArrowDown}', share: 60 },
    { keys: '{Home}', share: 20 },
    { keys: '{Home}{ArrowUp}', share: 20 },
    { keys: '{End}{ArrowDown}', share: 80 },
  ])('moves to $share with $keys, and says so', async ({ keys, share }) => {
    const user = userEvent.setup();
    render(<Divider />);
    await user.tab();
    await user.keyboard(keys);
    const divider = screen.getByRole('separator', { name: 'Split between the map and the lanes' });
    expect(divider).toHaveAttribute('aria-valuenow', String(share));
    expect(divider).toHaveAttribute('aria-valuetext', `${share}% to the map`);
    expect(readPreferences().mapShare).toBe(share);
  });

  it('goes back to the usual share with a double click', () => {
    render(<Divider />);
    fireEvent.doubleClick(screen.getByRole('separator'));
    expect(readPreferences().mapShare).toBe(53);
  });
});
