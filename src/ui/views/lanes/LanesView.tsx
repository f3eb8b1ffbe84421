import { nameOf } from '../../../analysis/index.ts';
import { useLanguage, useText } from '../../state/preferences.ts';
import { usePlaying, useSnapshot } from '../../state/session.ts';

/** The level of each service at the clock's instant. */
export function LanesView() {
  const { run } = usePlaying();
  const snapshot = useSnapshot();
  const language = useLanguage();
  const text = useText();
  return (
    <section aria-label={text.lanes.title}>
      <dl>
        {run.description.services.map(({ id }) => {
          const subject = { kind: 'service', id } as const;
          return (
            <div key={id}>
              <dt>{nameOf(run.description, subject, language)}</dt>
              <dd>
                <meter min={0} max={1} value={snapshot.levelOf(subject) ?? 0} />
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
