import { causalChain, formatShare, formatVolume, wordTrigger } from '../../../analysis/index.ts';
import type { EntityRef } from '../../../model/entity.ts';
import { conditionOf } from '../../../model/states.ts';
import { Button } from '../../components/Button.tsx';
import { StateGlyph } from '../../components/StateGlyph.tsx';
import { useLanguage, useText } from '../../state/preferences.ts';
import { actions, usePlaying, useSelection, useSnapshot } from '../../state/session.ts';
import { useWording } from '../../state/wording.ts';
import { CausalStory } from '../verdict/CausalStory.tsx';
import { type Fact, type FactValue, factsOf } from './factsOf.ts';
import { History } from './History.tsx';
import css from './Inspector.module.css';
import { StateRow } from './StateRow.tsx';

/** What is selected: what it is, its state now, since when, because of what, and what became of it. */
export function Inspector() {
  const { subject } = useSelection();
  const text = useText();
  if (!subject) return <p className={css['quiet']}>{text.inspector.empty}</p>;
  return <Sheet subject={subject} />;
}

function Sheet({ subject }: { readonly subject: EntityRef }) {
  const { run } = usePlaying();
  const text = useText();
  const words = useWording();
  return (
    <article className={css['sheet']}>
      <header>
        <p className={css['quiet']}>{text.inspector.kinds[subject.kind]}</p>
        <h3>{words.name(subject)}</h3>
      </header>
      <Now subject={subject} />
      <StateRow subject={subject} />
      <Because subject={subject} />
      <FactList facts={factsOf(run.description, subject)} />
      <History subject={subject} />
      <Button onClick={() => actions.selectSubject(null)}>{text.inspector.deselect}</Button>
    </article>
  );
}

function Now({ subject }: { readonly subject: EntityRef }) {
  const snapshot = useSnapshot();
  const text = useText();
  const words = useWording();
  const language = useLanguage();
  const state = snapshot.stateOf(subject);
  const since = snapshot.sinceOf(subject);
  const level = snapshot.levelOf(subject);
  if (state === null) return null;
  const condition = conditionOf(subject.kind, state);
  return (
    <p className={css['now']}>
      <StateGlyph condition={condition} size={20} />
      <strong style={{ color: `var(--state-${condition}-ink)` }}>
        {words.state(subject.kind, state)}
      </strong>
      {level !== null && <span>{formatShare(level, language)}</span>}
      <span className={css['quiet']}>
        {since === null || since === 0
          ? text.inspector.sinceStart
          : text.inspector.since(words.offset(since))}
      </span>
    </p>
  );
}

/** Why it is in its state: the chain that brought it there, unless it is as it began. */
function Because({ subject }: { readonly subject: EntityRef }) {
  const { run } = usePlaying();
  const snapshot = useSnapshot();
  const text = useText();
  const entry = snapshot.levelEntryOf(subject) ?? snapshot.stateEntryOf(subject);
  if (!entry) return null;
  return (
    <section>
      <h4>{text.inspector.because}</h4>
      <CausalStory chain={causalChain(run, entry.id)} />
    </section>
  );
}

function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  const text = useText();
  if (facts.length === 0) return null;
  return (
    <section>
      <h4>{text.inspector.facts}</h4>
      <dl className={css['facts']}>
        {facts.map(({ term, values }) => (
          <div key={term}>
            <dt>{text.inspector.fields[term]}</dt>
            {values.map((value) => (
              <dd key={JSON.stringify(value)}>
                <Value value={value} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

function Value({ value }: { readonly value: FactValue }) {
  const { run } = usePlaying();
  const text = useText();
  const language = useLanguage();
  const words = useWording();
  switch (value.is) {
    case 'ref':
      return (
        <button type="button" onClick={() => actions.selectSubject(value.ref)}>
          {words.name(value.ref)}
        </button>
      );
    case 'text':
      return value.text;
    case 'trigger':
      return wordTrigger(run, value.plan, language);
    case 'localised':
      return value.text[language];
    case 'seconds':
      return words.duration(value.amount);
    case 'share':
      return formatShare(value.amount, language);
    case 'bytes':
      return formatVolume(value.amount, language);
    case 'truth':
      return value.truth ? text.inspector.yes : text.inspector.no;
    case 'role':
      return text.inspector.roles[value.role];
  }
}
