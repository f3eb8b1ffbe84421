import { useLayoutEffect, useMemo } from 'react';
import type { Localised } from '../../../model/localised.ts';
import { Announcer } from '../../components/Announcer.tsx';
import { formatAddress } from '../../state/address.ts';
import type { CampaignResult, DesignAsked } from '../../state/campaignState.ts';
import type { OpenScenario } from '../../state/deskState.ts';
import { useOpenScenario, usePorts } from '../../state/ports.ts';
import { useLanguage } from '../../state/preferences.ts';
import { useCampaign } from '../../state/useCampaign.ts';
import { ViewBoundary } from '../ViewBoundary.tsx';
import { CampaignBar } from './CampaignBar.tsx';
import css from './CampaignScreen.module.css';
import { CampaignStage } from './CampaignStage.tsx';
import { keepPlace, notePlace, returnToPlace } from './place.ts';
import { SensitivitySection } from './SensitivitySection.tsx';
import { StatusStrip } from './StatusStrip.tsx';
import { type ShownCampaign, ShownCampaignProvider, type ShownDesign } from './shownCampaign.ts';
import { useCampaignAnnouncement } from './useCampaignAnnouncement.ts';
import { useCampaignWords } from './useCampaignWords.ts';

/** Many futures of one design, or of two: how often the plan holds, how bad it gets, and what matters. */
export function CampaignScreen() {
  const scenario = useOpenScenario();
  const { deskActions } = usePorts();
  const { campaign, asked } = useCampaign();
  const { text } = useCampaignWords();
  const shown = useShownCampaign(scenario, campaign.result);
  const { branches = [], assuming = [] } = scenario.request;
  const isChanged = branches.length + assuming.length > 0;
  // Coming back from a future finds the page where it was left.
  useLayoutEffect(() => {
    returnToPlace();
    return keepPlace;
  }, []);
  return (
    <>
      <div className={css['head']}>
        <CampaignBar />
        <StatusStrip />
      </div>
      <main id="content" className={css['content']}>
        <h2 className="visually-hidden">{text.title}</h2>
        {isChanged && <p className={css['aside']}>{text.asDesigned}</p>}
        {shown ? (
          <ViewBoundary>
            <ShownCampaignProvider value={shown}>
              {/* Axes and choices belong to one campaign. */}
              <CampaignStage
                key={JSON.stringify(asked?.designs)}
                onPlay={(futures) =>
                  deskActions.showCampaign({ seed: scenario.request.seed + 1 }, { futures })
                }
                sensitivity={<SensitivitySection />}
              />
              <Announcements />
            </ShownCampaignProvider>
          </ViewBoundary>
        ) : (
          <p className={css['waiting']}>{waitingFor(campaign.phase, text)}</p>
        )}
      </main>
    </>
  );
}

function waitingFor(phase: string, text: ReturnType<typeof useCampaignWords>['text']): string {
  return phase === 'opening' || phase === 'playing' ? text.waiting : '';
}

/** Apart, so that a sentence to be spoken renders nothing else again. */
function Announcements() {
  return <Announcer message={useCampaignAnnouncement()} />;
}

function useShownCampaign(
  scenario: OpenScenario,
  result: CampaignResult | null,
): ShownCampaign | null {
  const { deskActions, campaign: desk } = usePorts();
  const { asked } = useCampaign();
  const language = useLanguage();
  const { text } = useCampaignWords();
  return useMemo(() => {
    const [first] = result?.summaries ?? [];
    if (!result || !asked || !first) return null;
    const designs = result.summaries.flatMap((summary, i): readonly ShownDesign[] => {
      const description = result.descriptions[i];
      const design = asked.designs[i];
      if (!description || !design) return [];
      const side = i === 0 ? 'a' : 'b';
      const name = nameOf(scenario, asked.designs, design)?.[language] ?? text.asWritten;
      return [{ side, name, description, summary }];
    });
    return {
      designs,
      comparison: result.comparison,
      choices: desk.choices,
      isPlanned: first.setting.stopping === 'planned',
      hrefOf: (side, run) => {
        const design = asked.designs[side === 'a' ? 0 : 1];
        if (!scenario.isBundled || !design) return null;
        const request = { ...design, seed: asked.seed, mode: 'sampled', run } as const;
        return formatAddress({
          screen: 'run',
          path: scenario.source.path,
          asked: request,
          at: null,
        });
      },
      openFuture: (side, run) => {
        notePlace();
        void deskActions.openFuture(side, run);
      },
      peekFuture: deskActions.peekFuture,
    };
  }, [scenario, result, asked, language, text, deskActions, desk]);
}

/** What tells a design from the other: its incident when only that differs, else its own name. */
function nameOf(
  { summary }: OpenScenario,
  designs: readonly DesignAsked[],
  { variant, incidents }: DesignAsked,
): Localised | null {
  const isByIncident =
    designs.length > 1 && designs.every((design) => design.variant === designs[0]?.variant);
  return isByIncident
    ? (summary.incidents.find(({ id }) => id === incidents[0])?.name ?? null)
    : (summary.variants.find(({ id }) => id === variant)?.name ?? null);
}
