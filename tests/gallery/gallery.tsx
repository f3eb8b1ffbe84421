/**
 * One page per view and per state, for a reviewer's eyes: `npm run dev`, then
 * `/tests/gallery/?view=map&at=10800&theme=dark&language=en&select=copy:db/main` on the sample run, or with
 * `scenario=campus-fire&variant=naive` on a real one, or with `copies=200` on a large land at rest. Never part of the
 * product.
 */
import '@fontsource-variable/atkinson-hyperlegible-next/index.css';
import '@fontsource-variable/atkinson-hyperlegible-mono/index.css';
import '../../src/ui/theme/tokens.css';
import '../../src/ui/theme/global.css';
import { createRoot } from 'react-dom/client';
import { judge } from '../../src/analysis/index.ts';
import { StatePatterns } from '../../src/ui/components/StatePatterns.tsx';
import { prefer } from '../../src/ui/state/preferences.ts';
import { actions } from '../../src/ui/state/session.ts';
import { loadLanguage } from '../../src/ui/text/index.ts';
import { LanesView } from '../../src/ui/views/lanes/LanesView.tsx';
import { MapView } from '../../src/ui/views/map/MapView.tsx';
import { wideLand } from '../helpers/map/describeLand.ts';
import { quietRun } from '../helpers/map/quietRun.ts';
import { refOf } from '../helpers/sample/storyWriter.ts';
import { sampleRun } from '../helpers/sampleRun.ts';
import { CampaignGallery } from './CampaignGallery.tsx';
import { runOfScenario } from './runOfScenario.ts';

/** Every view that can be looked at alone. */
const VIEWS = { map: MapView, lanes: LanesView } as const;

const asked = new URLSearchParams(location.search);

/** Sizes are those a view has on the run screen of 1440 × 900, unless `width` and `height` say otherwise. */
function Gallery() {
  if (asked.get('view') === 'campaign') return <CampaignGallery asked={asked} />;
  const names = Object.keys(VIEWS).filter((name) => [null, name].includes(asked.get('view')));
  return (
    <>
      <StatePatterns />
      {Object.entries(VIEWS)
        .filter(([name]) => names.includes(name))
        .map(([name, View]) => (
          <div key={name} style={{ position: 'relative', overflow: 'hidden', ...frame() }}>
            <View />
          </div>
        ))}
    </>
  );
}

const frame = () => ({
  width: Number(asked.get('width') ?? 1060),
  height: Number(asked.get('height') ?? 440),
});

/** What the address asks to see: a run, an instant after T, a thing or an entry selected, a theme, a language. */
async function prepare(): Promise<void> {
  const theme = asked.get('theme') === 'dark' ? 'dark' : 'light';
  const language = asked.get('language') === 'en' ? 'en' : 'fr';
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.lang = language;
  await loadLanguage(language);
  prefer({ theme, language });
  const scenario = asked.get('scenario');
  const { variant, incident } = Object.fromEntries(asked);
  const copies = Number(asked.get('copies'));
  const run = scenario
    ? await runOfScenario({ scenario, variant, incident })
    : copies > 0
      ? quietRun(wideLand(copies))
      : sampleRun;
  actions.play(run, judge(run));
  actions.goTo(run.incidentAt + Number(asked.get('at') ?? 3 * 3600));
  const subject = asked.get('select');
  const entry = asked.get('entry');
  if (subject) actions.selectSubject(refOf(subject));
  if (entry) actions.selectEntry(Number(entry));
}

await prepare();
const root = document.getElementById('root');
if (root) createRoot(root).render(<Gallery />);
