import { useCallback, useState } from 'react';

/** Which lanes hide their own lanes: none at first. */
export function useFolded(): {
  readonly folded: ReadonlySet<string>;
  readonly toggle: (lane: string) => void;
} {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback((lane: string): void => {
    setFolded((now) =>
      now.has(lane) ? new Set([...now].filter((other) => other !== lane)) : new Set([...now, lane]),
    );
  }, []);
  return { folded, toggle };
}
