/**
 * Workers without threads whose turns a test decides. Each hears its messages in order, as a port promises; answers
 * reach the campaign in any order at all, those of one worker included, which no port would do.
 */
import { type CampaignCrew, createCrew } from '../../../src/workers/campaignCrew.ts';
import { createCampaignHost } from '../../../src/workers/campaignHost.ts';
import type { FromCampaignWorker } from '../../../src/workers/campaignProtocol.ts';
import type { OpenDesign } from '../../../src/workers/openDesign.ts';

export interface UnrulyCrew {
  readonly crew: CampaignCrew;
  readonly now: () => number;
  /** Something still waits for its turn. */
  readonly isBusy: () => boolean;
  /** Lets one thing happen: `choice`, 0 or more, says which of those that could. */
  readonly turn: (choice: number) => void;
  /** Messages on their way from workers. */
  readonly inFlight: () => readonly FromCampaignWorker[];
}

interface Setting {
  readonly workers: number;
  readonly openDesign: (tick: (ms: number) => void) => OpenDesign;
}

export function unrulyCrew({ workers, openDesign }: Setting): UnrulyCrew {
  let clock = 0;
  const inboxes: (() => void)[][] = [];
  const answers: { readonly message: FromCampaignWorker; readonly arrive: () => void }[] = [];
  const start = () => {
    const inbox: (() => void)[] = [];
    inboxes.push(inbox);
    let listen: (message: FromCampaignWorker) => void = () => undefined;
    const hear = createCampaignHost({
      // Given away: what is sent is copied, and what the sender keeps becomes empty.
      post: (message, given) => {
        const copy = structuredClone(message, { transfer: [...given] });
        answers.push({ message: copy, arrive: () => listen(copy) });
      },
      later: (task) => inbox.push(task),
      now: () => clock,
      openDesign: openDesign((ms) => {
        clock += ms;
      }),
    });
    return {
      post: (message: Parameters<typeof hear>[0]) => {
        const copy = structuredClone(message);
        inbox.push(() => hear(copy));
      },
      end: () => inbox.splice(0),
      onMessage: (listener: typeof listen) => {
        listen = listener;
      },
      onFailure: () => undefined,
    };
  };
  const busy = () => inboxes.filter((inbox) => inbox.length > 0);
  return {
    crew: createCrew(start, workers),
    now: () => clock,
    isBusy: () => answers.length > 0 || busy().length > 0,
    turn: (choice) => {
      const able = busy();
      const which = choice % (able.length + answers.length);
      if (which < able.length) able[which]?.shift()?.();
      else answers.splice(which - able.length, 1)[0]?.arrive();
    },
    inFlight: () => answers.map(({ message }) => message),
  };
}
