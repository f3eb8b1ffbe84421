/**
 * Small texts kept in this browser between visits. A browser may refuse storage (private window, policy, full disk):
 * then nothing is kept and everything else works.
 */
export interface Storage {
  /** Null when there is none, or when storage is refused. */
  readonly read: (key: string) => string | null;
  /** False when it could not be kept. */
  readonly write: (key: string, text: string) => boolean;
}

export const browserStorage: Storage = {
  read: (key) => {
    try {
      return globalThis.localStorage.getItem(key);
    } catch {
      return null; // refused: as if nothing had been kept
    }
  },
  write: (key, text) => {
    try {
      globalThis.localStorage.setItem(key, text);
      return true;
    } catch {
      return false;
    }
  },
};
