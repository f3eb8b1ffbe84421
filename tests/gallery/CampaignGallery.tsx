import { CampaignStage } from '../../src/ui/views/campaign/CampaignStage.tsx';
import { ShownCampaignProvider } from '../../src/ui/views/campaign/shownCampaign.ts';
import { shownFutures } from '../helpers/campaign/shownFutures.ts';
import type { Shape } from '../helpers/campaign/someFutures.ts';

/** The campaign screen on invented futures: `view=campaign&shape=bad&against=good&futures=700`. */
export function CampaignGallery({ asked }: { readonly asked: URLSearchParams }) {
  const shown = shownFutures({
    shape: (asked.get('shape') ?? 'good') as Shape,
    against: asked.get('against') as Shape | null,
    futures: asked.has('futures') ? Number(asked.get('futures')) : undefined,
  });
  return (
    <ShownCampaignProvider value={shown}>
      <CampaignStage onPlay={() => undefined} sensitivity={null} />
    </ShownCampaignProvider>
  );
}
