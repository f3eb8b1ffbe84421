import { act, render, renderHook, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { judge } from '../../src/analysis/index.ts';
import { useFollowedInstant, useFollowedSnapshot } from '../../src/ui/state/followers.ts';
import { scrubTo, useIsScrubbing } from '../../src/ui/state/scrubbing.ts';
import { actions, readSession, useInstant } from '../../src/ui/state/session.ts';
import { useRoutesAhead } from '../../src/ui/views/map/useRoutesAhead.ts';
import type { Relation } from '../../src/viz/map/relations.ts';
import type { Router } from '../../src/viz/map/routeLinks.ts';
import { sampleRun } from '../helpers/sampleRun.ts';

/** More than a frame and the time after which a hand stands still. */
const LONG_MS = 1000;

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'],
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function Hand() {
  return <p>{useIsScrubbing() ? 'moving' : 'still'}</p>;
}

describe('a hand on the clock', () => {
  beforeEach(() => {
    actions.play(sampleRun, judge(sampleRun), 0);
    render(<Hand />);
  });

  it('moves it, and is known to move until it has stood still', () => {
    screen.getByText('still');
    act(() => scrubTo(120));
    expect(readSession().instant).toBe(120);
    screen.getByText('moving');
    act(() => vi.advanceTimersByTime(LONG_MS));
    screen.getByText('still');
  });

  it('has not stopped while it goes on moving, however long that takes', () => {
    for (let at = 0; at < 20; at += 1) {
      act(() => scrubTo(at * 60));
      act(() => vi.advanceTimersByTime(100));
      screen.getByText('moving');
    }
  });

  it('has not stopped before what it did is drawn', () => {
    const drawn = vi.spyOn(globalThis, 'requestAnimationFrame').mockReturnValue(1);
    act(() => scrubTo(60));
    act(() => vi.advanceTimersByTime(10 * LONG_MS));
    screen.getByText('moving');
    act(() => drawn.mock.calls[0]?.[0](0));
    act(() => vi.advanceTimersByTime(LONG_MS));
    screen.getByText('still');
  });
});

describe('views that follow a hand', () => {
  const FRAME_MS = 16;
  const STEP = 60;

  function watched() {
    const { result } = renderHook(() => ({
      clock: useInstant(),
      map: useFollowedInstant('map'),
      side: useFollowedInstant('side'),
      seen: useFollowedSnapshot('map').at,
    }));
    return result;
  }

  beforeEach(() => actions.play(sampleRun, judge(sampleRun), 0));

  it('come in turns, the map with every second frame and the rest with every fourth, never two with one', () => {
    const views = watched();
    let { map, side } = views.current;
    const turns = { map: 0, side: 0 };
    for (let frame = 1; frame <= 40; frame += 1) {
      act(() => scrubTo(frame * STEP));
      expect(views.current.clock).toBe(frame * STEP);
      act(() => vi.advanceTimersByTime(FRAME_MS));
      const hasMap = views.current.map !== map;
      const hasSide = views.current.side !== side;
      expect(hasMap && hasSide).toBe(false);
      turns.map += Number(hasMap);
      turns.side += Number(hasSide);
      ({ map, side } = views.current);
      expect(views.current.clock - map).toBeLessThanOrEqual(2 * STEP);
      expect(views.current.clock - side).toBeLessThanOrEqual(4 * STEP);
      expect(views.current.seen).toBeLessThanOrEqual(map);
    }
    expect(turns.map).toBeGreaterThanOrEqual(19);
    expect(turns.side).toBeGreaterThanOrEqual(9);
  });

  it('show the clock’s own instant as soon as the hand stands still', () => {
    const views = watched();
    act(() => scrubTo(7 * STEP));
    act(() => vi.advanceTimersByTime(LONG_MS));
    expect(views.current).toMatchObject({ clock: 7 * STEP, map: 7 * STEP, side: 7 * STEP });
  });

  it('show at once what is not moved by a hand, and another run', () => {
    const views = watched();
    act(() => actions.goTo(5 * STEP));
    expect(views.current).toMatchObject({ map: 5 * STEP, side: 5 * STEP });
    act(() => scrubTo(6 * STEP));
    act(() => actions.play(sampleRun, judge(sampleRun), 2 * STEP));
    expect(views.current).toMatchObject({ clock: 2 * STEP, map: 2 * STEP, side: 2 * STEP });
    act(() => vi.advanceTimersByTime(LONG_MS));
  });
});

describe('ways found before they are needed', () => {
  const LINKS = 40;
  const need = (i: number): Relation => ({
    kind: 'need',
    from: `service:${i}`,
    to: `copy:${i}`,
  });
  const relations: readonly Relation[] = [
    { kind: 'place', from: 'copy:0', to: 'site' },
    { kind: 'replication', from: 'copy:b', to: 'copy:a' },
    ...Array.from({ length: LINKS }, (_, i) => need(i)),
  ];

  /** Each way takes `ms` of the clock that the page looks at. */
  function seeking(ms: number) {
    const found: string[] = [];
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    const between = (from: string, to: string) => {
      found.push(`${from} ${to}`);
      now += ms;
      return null;
    };
    const router: Router = { between };
    const { unmount } = renderHook(() => useRoutesAhead(router, relations));
    return { found, unmount };
  }

  it('are those of all links, each once, data from where they flow; a place is no link', () => {
    const { found } = seeking(1);
    vi.advanceTimersByTime(LONG_MS);
    expect(found).toHaveLength(1 + LINKS);
    expect(new Set(found).size).toBe(1 + LINKS);
    expect(found[0]).toBe('copy:a copy:b');
    expect(found[1]).toBe('service:0 copy:0');
  });

  it('leave most of each frame to the person, however slow they are', () => {
    const { found } = seeking(3);
    expect(found).toHaveLength(0); // the first drawing comes first
    let before = 0;
    while (before < 1 + LINKS) {
      vi.advanceTimersToNextTimer();
      expect(found.length - before).toBeGreaterThan(0);
      expect(found.length - before).toBeLessThanOrEqual(2); // 4 ms are reached with the second
      before = found.length;
    }
  });

  it('are left once the map they are for is gone', () => {
    const { found, unmount } = seeking(3);
    vi.advanceTimersToNextTimer();
    const before = found.length;
    unmount();
    vi.advanceTimersByTime(LONG_MS);
    expect(found).toHaveLength(before);
  });
});
