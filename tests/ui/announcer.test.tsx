import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Announcer } from '../../src/ui/components/Announcer.tsx';

const polite = (text: string) => ({ text, isUrgent: false });

describe('the announcer', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));

  it('starts empty, says the first message at once, then at most one in five seconds', () => {
    const { rerender } = render(<Announcer message={null} />);
    const region = screen.getByRole('status');
    expect(region).toBeEmptyDOMElement();
    rerender(<Announcer message={polite('one')} />);
    wait(0);
    expect(region).toHaveTextContent('one');
    rerender(<Announcer message={polite('two')} />);
    wait(2000);
    rerender(<Announcer message={polite('three')} />);
    wait(2999);
    expect(region).toHaveTextContent('one');
    wait(1);
    expect(region).toHaveTextContent('three');
  });

  it('lets a missed objective interrupt', () => {
    const { rerender } = render(<Announcer message={polite('one')} />);
    wait(0);
    rerender(<Announcer message={{ text: 'missed', isUrgent: true }} />);
    wait(0);
    expect(screen.getByRole('alert')).toHaveTextContent('missed');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
});
