/** Something that works beside the page and answers in messages; a browser's worker, or a stand-in for it. */
export interface WorkerPort<To, From> {
  readonly post: (message: To) => void;
  /** Ends it at once, whatever it is doing; no message comes after. */
  readonly end: () => void;
  readonly onMessage: (listen: (message: From) => void) => void;
  /** It could not be loaded, or it broke outside of an answer. */
  readonly onFailure: (listen: (reason: string) => void) => void;
}

/** A browser's worker as a port. Messages are trusted to have the types named: both ends are ours. */
export function portOf<To, From>(worker: Worker): WorkerPort<To, From> {
  return {
    post: (message) => worker.postMessage(message),
    end: () => worker.terminate(),
    onMessage: (listen) => {
      worker.onmessage = ({ data }: MessageEvent<From>) => listen(data);
    },
    onFailure: (listen) => {
      worker.onerror = ({ message }) => listen(message);
    },
  };
}
