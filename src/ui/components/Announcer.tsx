import { useEffect, useRef, useState } from 'react';

/** Something to be said to a person who does not look. */
export interface Announcement {
  readonly text: string;
  /** Interrupts; for a missed objective only. */
  readonly isUrgent: boolean;
}

/** At most one message in this time: readers merge or drop quicker ones. */
const BUDGET_MS = 5000;

/**
 * Two live regions, empty at first as readers ask. A message that comes too soon waits, and only the latest one that
 * waited is said.
 */
export function Announcer({ message }: { readonly message: Announcement | null }) {
  const [said, setSaid] = useState<Announcement | null>(null);
  const lastAt = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    if (!message) return undefined;
    const wait = message.isUrgent ? 0 : Math.max(0, lastAt.current + BUDGET_MS - performance.now());
    const timer = setTimeout(() => {
      lastAt.current = performance.now();
      setSaid(message);
    }, wait);
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <div className="visually-hidden">
      <div role="status">{said && !said.isUrgent ? said.text : ''}</div>
      <div role="alert">{said?.isUrgent ? said.text : ''}</div>
    </div>
  );
}
