import { useState } from 'react';
import type { Localised } from '../../../model/localised.ts';
import type { StrikeField, StrikeKind } from '../../../model/sheet.ts';
import {
  fieldsAtFirst,
  type HandEffect,
  missingFields,
  writtenEffect,
} from '../../../viz/inspector/handEffect.ts';
import { type StrikeTarget, strikesOn } from '../../../viz/inspector/strikeTargets.ts';
import { Button } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { usePorts } from '../../state/ports.ts';
import { useLanguage, useText } from '../../state/preferences.ts';
import { useInstant } from '../../state/session.ts';
import { useWording } from '../../state/wording.ts';
import { Field } from './Field.tsx';
import css from './InjectForm.module.css';
import { Preview } from './Preview.tsx';

/** What a person makes happen: to what, which kind, when after the clock, and the kind's own fields. A new future opens. */
export function InjectForm(props: {
  /** From the thing itself to the widest it is part of; the first that something applies to is chosen. */
  readonly targets: readonly StrikeTarget[];
  readonly kinds: readonly StrikeKind[];
}) {
  const text = useText().inject;
  const language = useLanguage();
  const offered = props.targets.filter((target) => strikesOn(props.kinds, target).length > 0);
  const [chosenTarget, setTarget] = useState<string | null>(null);
  const [chosenKind, setKind] = useState<string | null>(null);
  const target = offered.find((one) => keyOf(one) === chosenTarget) ?? offered[0];
  if (!target) return <p className={css['quiet']}>{text.nothingApplies}</p>;
  const kinds = strikesOn(props.kinds, target);
  const kind = kinds.find((one) => one.kind === chosenKind) ?? kinds[0];
  return (
    <div className={css['form']}>
      <Choice
        label={text.what}
        value={keyOf(target)}
        options={offered.map((one) => ({
          value: keyOf(one),
          label: `${text.targets[one.target] ?? one.target} · ${one.name}`,
        }))}
        onChoose={setTarget}
      />
      {kind && (
        <>
          <Choice
            label={text.kind}
            value={kind.kind}
            options={kinds.map((one) => ({ value: one.kind, label: one.label[language] }))}
            onChoose={setKind}
          />
          <p className={css['quiet']}>{kind.sentence[language]}</p>
          <Details key={`${keyOf(target)} ${kind.kind}`} target={target} kind={kind} />
        </>
      )}
    </div>
  );
}

const keyOf = ({ target, what }: StrikeTarget): string => `${target} ${what}`;

/** When, the fields of the kind, and the button. */
function Details({ target, kind }: { readonly target: StrikeTarget; readonly kind: StrikeKind }) {
  const { deskActions } = usePorts();
  const text = useText().inject;
  const language = useLanguage();
  const words = useWording();
  const instant = useInstant();
  const [after, setAfter] = useState('0');
  const [fields, setFields] = useState(() => fieldsAtFirst(kind));
  const minutes = Number(after.replace(',', '.'));
  const isTimed = minutes >= 0 && after.trim() !== '';
  const missing = missingFields(kind, fields);
  const refusalOf = ({ name, form }: StrikeField): string | null => {
    if (missing.includes(name)) return text.missing;
    const written = fields[name]?.trim() ?? '';
    return DURATIONS.includes(form) && written !== '' && !isDuration(written)
      ? text.badDuration
      : null;
  };
  const isReady = isTimed && kind.fields.every((field) => refusalOf(field) === null);
  const effect: HandEffect = {
    do: kind.kind,
    what: target.what,
    afterSeconds: Math.round(minutes * 60),
    fields,
  };
  return (
    <>
      <Field
        label={text.after(words.offset(instant))}
        hint={text.afterHint}
        refusal={isTimed ? null : text.badMinutes}
        value={after}
        onChange={setAfter}
      />
      {kind.fields.map((field) => (
        <Field
          key={field.name}
          label={field.about[language]}
          hint={hintOf(field, text.durationHint)}
          refusal={refusalOf(field)}
          value={fields[field.name] ?? ''}
          isRequired={field.isRequired}
          onChange={(written) => setFields({ ...fields, [field.name]: written })}
        />
      ))}
      <Preview target={target} at={instant + (isTimed ? effect.afterSeconds : 0)} />
      <Button isDisabled={!isReady} hint={text.hint} onClick={inject}>
        {text.inject}
      </Button>
    </>
  );

  function inject(): void {
    void deskActions.branch({
      at: instant,
      acts: [{ act: 'inject', effects: [writtenEffect(effect)], named: namedEffect(kind, target) }],
      name: text.futureName(kind.label[language], target.name),
    });
  }
}

/** The trace says what it was in both languages, whoever reads it. */
const namedEffect = (
  { label }: { readonly label: Localised },
  { name }: { readonly name: string },
) => ({
  fr: `${label.fr}, ${name}`,
  en: `${label.en}, ${name}`,
});

const DURATIONS: readonly (string | null)[] = ['law', 'sourced-law', 'duration'];

/** A quantity of time, or a law by its name; what is inside a law is checked where laws are read. */
const isDuration = (written: string): boolean =>
  /^(\d+(\.\d+)?(s|m|h|d|w)(\d+(s|m|h|d))*|[a-z-]+\(.*\))$/.test(written);

const hintOf = ({ form, fallback }: StrikeField, duration: string): string | null =>
  DURATIONS.includes(form) ? duration : fallback;
