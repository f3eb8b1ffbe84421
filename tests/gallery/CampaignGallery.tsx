import { compare } from '../../src/analysis/campaign/compare.ts';
import { summarise } from '../../src/analysis/campaign/summarise.ts';
import { CampaignStage } from '../../src/ui/views/campaign/CampaignStage.tsx';
import { Tornado } from '../../src/ui/views/campaign/Sensitivity.tsx';
import {
  type ShownCampaign,
  ShownCampaignProvider,
} from '../../src/ui/views/campaign/shownCampaign.ts';
import { roughSensitivity } from '../helpers/campaign/roughSummary.ts';
import { playedFutures, type Shape } from '../helpers/campaign/someFutures.ts';

/** The campaign screen on invented futures: `shape=good&against=bad&futures=700`. */
export function CampaignGallery({ asked }: { readonly asked: URLSearchParams }) {
  const shape = (asked.get('shape') ?? 'good') as Shape;
  const against = asked.get('against') as Shape | null;
  const futures = asked.has('futures') ? Number(asked.get('futures')) : undefined;
  const played = [shape, ...(against ? [against] : [])].map((one) => playedFutures(one, futures));
  const [a, b] = played;
  if (!a) return null;
  const shown: ShownCampaign = {
    designs: played.map((one, i) => ({
      side: i === 0 ? 'a' : 'b',
      name: i === 0 ? 'Secours à côté' : 'Copies et outils ailleurs',
      description: one.description,
      summary: summarise(one),
    })),
    comparison: b ? compare(a, b) : null,
    isPlanned: true,
    hrefOf: (_, run) => `#${run}`,
    peekFuture: () => Promise.resolve(null),
    openFuture: (_, run) => {
      location.hash = String(run);
    },
  };
  return (
    <ShownCampaignProvider value={shown}>
      <CampaignStage
        onPlay={() => undefined}
        sensitivity={
          <section>
            <h2>Sensitivity</h2>
            <Tornado study={roughSensitivity(a)} />
          </section>
        }
      />
    </ShownCampaignProvider>
  );
}
