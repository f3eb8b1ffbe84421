import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { prefer } from '../../src/ui/state/preferences.ts';
import { ViewBoundary } from '../../src/ui/views/ViewBoundary.tsx';

function Broken(): never {
  throw new Error('the drawing has no size');
}

it('a view that breaks says so, and leaves the others alone', () => {
  prefer({ language: 'en' });
  const written = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  render(
    <>
      <ViewBoundary>
        <Broken />
      </ViewBoundary>
      <ViewBoundary>
        <p>the other view</p>
      </ViewBoundary>
    </>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('the drawing has no size');
  expect(screen.getByText('the other view')).toBeVisible();
  expect(written).toHaveBeenCalled();
});
