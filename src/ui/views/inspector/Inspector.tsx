import {
  besideLeak,
  causalChain,
  formatShare,
  formatVolume,
  wordDeadlinePromise,
  wordTotalPromise,
  wordTrigger,
} from '../../../analysis/index.ts';
import { type EntityRef, entityKey } from '../../../model/entity.ts';
import { conditionOf } from '../../../model/states.ts';
import { strikeTargets } from '../../../viz/inspector/strikeTargets.ts';
import { Button } from '../../components/Button.tsx';
import { StateGlyph } from '../../components/StateGlyph.tsx';
import { useFollowedSnapshot } from '../../state/followers.ts';
import { useLanguage, useText } from '../../state/preferences.ts';
import { actions, usePlaying, useSelection } from '../../state/session.ts';
import { useWording } from '../../state/wording.ts';
import { InjectForm } from '../inject/InjectForm.tsx';
import { IntentList } from '../inject/IntentList.tsx';
import { CausalStory } from '../verdict/CausalStory.tsx';
import { Assumed } from './Assumed.tsx';
import { Dependents } from './Dependents.tsx';
import { type Fact, type FactValue, factsOf } from './factsOf.ts';
import { History } from './History.tsx';
import css from './Inspector.module.css';
import { StateChart } from './StateChart.tsx';
import { SubjectLink } from './SubjectLink.tsx';
import { useSheet } from './useSheet.ts';
import { WrittenIn } from './WrittenIn.tsx';

/** What is selected: what it is, its state now, since when, because of what, and what became of it. */
export function Inspector() {
  const { subject } = useSelection();
  const text = useText();
  if (subject) return <Sheet subject={subject} />;
  return (
    <div className={css['sheet']}>
      <p className={css['quiet']}>{text.inspector.empty}</p>
      <Intents />
    </div>
  );
}

/** What is worth trying on this product. */
function Intents() {
  const sheet = useSheet(null);
  const text = useText().inject;
  return (
    sheet && (
      <section>
        <h3>{text.tryTitle}</h3>
        <IntentList kinds={sheet.strikes} />
      </section>
    )
  );
}

function Sheet({ subject }: { readonly subject: EntityRef }) {
  const { run } = usePlaying();
  const text = useText();
  const words = useWording();
  const language = useLanguage();
  const sheet = useSheet(subject);
  const targets = strikeTargets(run.description, subject, language);
  return (
    <article className={css['sheet']}>
      <header>
        <p className={css['quiet']}>{text.inspector.kinds[subject.kind]}</p>
        <h3>{words.name(subject)}</h3>
      </header>
      <Now subject={subject} />
      <Because subject={subject} />
      {sheet?.chart && <StateChart subject={subject} chart={sheet.chart} />}
      <FactList facts={factsOf(run.description, subject)} />
      <Dependents subject={subject} />
      {sheet && <Assumed subject={subject} laws={sheet.assumptions} />}
      {sheet && targets.length > 0 && (
        <section>
          <h4>{text.inject.title}</h4>
          <InjectForm key={entityKey(subject)} targets={targets} kinds={sheet.strikes} />
        </section>
      )}
      {sheet?.excerpt && <WrittenIn excerpt={sheet.excerpt} />}
      <History subject={subject} />
      <Button onClick={() => actions.selectSubject(null)}>{text.inspector.deselect}</Button>
    </article>
  );
}

function Now({ subject }: { readonly subject: EntityRef }) {
  const snapshot = useFollowedSnapshot('side');
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
        {besideLeak(words.state(subject.kind, state), snapshot.leakOf(subject), language)}
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
  const snapshot = useFollowedSnapshot('side');
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
      return <SubjectLink subject={value.ref} />;
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
    case 'total':
      return wordTotalPromise(value.total, language);
    case 'deadline':
      return wordDeadlinePromise(run, value.deadline, language);
    case 'bytes':
      return formatVolume(value.amount, language);
    case 'truth':
      return value.truth ? text.inspector.yes : text.inspector.no;
    case 'role':
      return text.inspector.roles[value.role];
  }
}
