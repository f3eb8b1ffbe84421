import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { mountApp } from '../helpers/mountApp.tsx';

/** T: the run begins half an hour before it. */
const T = 1800;

describe('the clock', () => {
  let user: ReturnType<typeof mountApp>;
  const slider = () => screen.getByRole('slider', { name: 'Instant' });
  const instant = () => Number(slider().getAttribute('aria-valuenow'));

  beforeEach(async () => {
    user = mountApp('en');
    await user.click(await screen.findByRole('link', { name: 'Declare online' }));
    await screen.findByRole('slider', { name: 'Instant' });
  });

  it('starts at T and says where it stands', () => {
    expect(instant()).toBe(T);
    expect(slider()).toHaveAttribute('aria-valuetext', 'T, 22:40, 1 service below its minimum');
  });

  it.each([
    { key: '{ArrowRight}', at: T + 300 },
    { key: '{ArrowLeft}', at: T - 300 },
    { key: '{Home}', at: 0 },
    { key: '{End}', at: T + 86_400 },
    { key: '{PageUp}', at: T + 180 },
    { key: '{PageDown}', at: 0 },
  ])('goes to $at with $key', async ({ key, at }) => {
    slider().focus();
    await user.keyboard(key);
    expect(instant()).toBe(at);
  });

  it('steps with comma and full stop, but not while a person writes', async () => {
    await user.keyboard('.');
    expect(instant()).toBe(T + 180);
    await user.keyboard(',');
    expect(instant()).toBe(T);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Durations' }), 'Drawn');
    const seed = await screen.findByLabelText('Seed');
    const before = instant();
    seed.focus();
    await user.keyboard('.');
    expect(instant()).toBe(before);
  });

  it('plays and pauses with the space bar, and leaves buttons their own space', async () => {
    await user.keyboard(' ');
    expect(screen.getByRole('button', { name: 'Pause' })).toBeVisible();
    await user.keyboard(' ');
    expect(screen.getByRole('button', { name: 'Play' })).toBeVisible();
    screen.getByRole('button', { name: 'Play' }).focus();
    await user.keyboard(' ');
    expect(screen.getByRole('button', { name: 'Pause' })).toBeVisible();
  });
});
