import type { Localised } from '../../../model/localised.ts';
import { useOpenScenario } from '../../state/ports.ts';
import { useLanguage, useText } from '../../state/preferences.ts';
import { DiagnosticList } from '../library/DiagnosticList.tsx';
import { Fingerprint } from './Fingerprint.tsx';
import css from './LessonPanel.module.css';
import { ReadinessList } from './ReadinessList.tsx';
import { ReadingSettings } from './ReadingSettings.tsx';

/** What the scenario teaches, what it is about, where it comes from, and what makes this run reproducible. */
export function LessonPanel() {
  const { summary, request } = useOpenScenario();
  const text = useText();
  const incident = summary.incidents.find(({ id }) => id === request.incidents[0]);
  const variant = summary.variants.find(({ id }) => id === request.variant);
  return (
    <div className={css['lesson']}>
      <Part title={text.lesson.title} text={summary.lesson} otherwise={text.lesson.noLesson} />
      <Part title={text.lesson.product} text={summary.summary} />
      <Part title={text.lesson.incident} text={incident?.story ?? null} />
      <Part title={text.lesson.variant} text={variant?.story ?? null} />
      <Readiness />
      <Sources />
      <ReadingSettings />
      <section>
        <h3>{text.lesson.fingerprint}</h3>
        <Fingerprint />
      </section>
      {summary.warnings.length > 0 && (
        <section>
          <h3>{text.refused.warnings}</h3>
          <DiagnosticList diagnostics={summary.warnings} />
        </section>
      )}
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly text: Localised | null;
  readonly otherwise?: string;
}

function Part({ title, text, otherwise }: PartProps) {
  const language = useLanguage();
  const said = text?.[language] ?? otherwise;
  if (!said) return null;
  return (
    <section>
      <h3>{title}</h3>
      <p>{said}</p>
    </section>
  );
}

/** Of the design on screen only: the others have their own. */
function Readiness() {
  const { summary, request } = useOpenScenario();
  const text = useText();
  const observations = summary.observations.filter(({ designs }) =>
    designs.includes(request.variant),
  );
  return (
    <section>
      <h3>{text.lesson.readiness}</h3>
      {observations.length === 0 ? (
        <p>{text.lesson.readinessNothing}</p>
      ) : (
        <ReadinessList observations={observations} />
      )}
    </section>
  );
}

function Sources() {
  const { sources } = useOpenScenario().summary;
  const language = useLanguage();
  const text = useText();
  if (sources.length === 0) return null;
  return (
    <section>
      <h3>{text.lesson.sources}</h3>
      <ul>
        {sources.map(({ title, note }) => (
          <li key={title}>
            {title}
            {note && <span className={css['quiet']}>{` — ${note[language]}`}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
