import { useEffect, useMemo } from 'react';
import { formatClock, formatDate, wordFuture } from '../../../analysis/index.ts';
import { Button } from '../../components/Button.tsx';
import { useOpenScenario } from '../../state/ports.ts';
import { useLanguage, useText } from '../../state/preferences.ts';
import { usePlaying } from '../../state/session.ts';
import { type ReportPicture, stageActions } from '../../state/stage.ts';
import { StepTables } from '../lanes/StepTables.tsx';
import { Fingerprint } from '../run/Fingerprint.tsx';
import { VerdictHead } from '../verdict/VerdictHead.tsx';
import { VerdictPanel } from '../verdict/VerdictPanel.tsx';
import { Assumptions } from './Assumptions.tsx';
import css from './ReportScreen.module.css';
import { Timeline } from './Timeline.tsx';

/** The run on paper: everything said once, in the order a reader asks for it, with what proves it at the end. */
export function ReportScreen({ pictures }: { readonly pictures: readonly ReportPicture[] }) {
  const text = useText();
  const { share } = text;
  const { summary } = useOpenScenario();
  const language = useLanguage();
  useFreshPage();
  return (
    <div className={css['page']}>
      <nav className={css['bar']} aria-label={share.sheet.title}>
        <Button icon="back" onClick={stageActions.explore}>
          {share.sheet.back}
        </Button>
        <Button icon="file" onClick={() => window.print()}>
          {share.sheet.print}
        </Button>
      </nav>
      <main className={css['sheet']} id="content">
        <Heading />
        <VerdictHead hasClock={false} />
        <div className={css['verdict']}>
          <VerdictPanel isWhole />
        </div>
        {pictures.map((picture) => (
          <PictureFigure key={picture.of} picture={picture} />
        ))}
        <Part title={share.sheet.steps}>
          <StepTables />
        </Part>
        <Part title={share.sheet.timeline}>
          <Timeline />
        </Part>
        <Part title={share.sheet.assumptions}>
          <p>{share.sheet.assumptionsAbout}</p>
          <Assumptions />
        </Part>
        {summary.sources.length > 0 && (
          <Part title={share.sheet.sources}>
            <ul className={css['sources']}>
              {summary.sources.map(({ title, note }) => (
                <li key={title}>
                  {title}
                  {note && ` — ${note[language]}`}
                </li>
              ))}
            </ul>
          </Part>
        )}
        <Part title={share.sheet.evidence}>
          <p>{share.sheet.evidenceAbout}</p>
          <Fingerprint />
          <p className={css['limits']}>{share.sheet.limits}</p>
        </Part>
      </main>
    </div>
  );
}

/** Escape goes back, and the page begins at its top. */
function useFreshPage(): void {
  useEffect(() => {
    window.scrollTo(0, 0);
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape') stageActions.explore();
    };
    addEventListener('keydown', leave);
    return () => removeEventListener('keydown', leave);
  }, []);
}

function Part({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <section className={css['part']}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** What was played: product, design, incident, durations. */
function Heading() {
  const { run } = usePlaying();
  const { summary } = useOpenScenario();
  const language = useLanguage();
  const text = useText();
  const { sheet } = text.share;
  const { request, description } = run;
  const changed = wordFuture(run, request, null, language);
  const variant = summary.variants.find(({ id }) => id === request.variant);
  const incidents = summary.incidents.filter(({ id }) => request.incidents.includes(id));
  const lines = [
    [sheet.variant, variant?.name?.[language] ?? text.controls.asWritten],
    [sheet.incident, incidents.map(({ name, id }) => name?.[language] ?? id).join(', ')],
    [
      sheet.starts,
      `${formatDate(run.calendar, run.incidentAt, language)}, ${formatClock(run.calendar, run.incidentAt, language)}`,
    ],
    [sheet.mode, text.controls.modes[request.mode]],
  ] as const;
  return (
    <header className={css['heading']}>
      <p>{sheet.title}</p>
      <h1>{description.product.name[language]}</h1>
      {description.product.summary && <p>{description.product.summary[language]}</p>}
      <dl>
        {lines.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value || sheet.noIncident}</dd>
          </div>
        ))}
      </dl>
      {changed !== null && (
        <p>
          <strong>{sheet.yours}</strong> — {changed}
        </p>
      )}
      {incidents.map(({ id, story }) => story && <p key={id}>{story[language]}</p>)}
    </header>
  );
}

/** A picture taken of the screen when the report was asked for. */
function PictureFigure({ picture: { of, svg } }: { readonly picture: ReportPicture }) {
  const { sheet } = useText().share;
  const address = useMemo(() => `data:image/svg+xml,${encodeURIComponent(svg)}`, [svg]);
  return (
    <Part title={sheet[of]}>
      <img className={css['picture']} src={address} alt={sheet[of]} />
    </Part>
  );
}
