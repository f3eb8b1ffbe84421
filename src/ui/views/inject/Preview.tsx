import { simSeconds } from '../../../base/time.ts';
import type { StrikeTarget } from '../../../viz/inspector/strikeTargets.ts';
import { struckBy } from '../../../viz/inspector/struckBy.ts';
import { useLanguage, useText } from '../../state/preferences.ts';
import { usePlaying } from '../../state/session.ts';
import { useWording } from '../../state/wording.ts';
import css from './InjectForm.module.css';

/** More names would not be read. */
const NAMES_MAX = 6;

/** Before anything is played: what will be touched, when, and which services need it. */
export function Preview({ target, at }: { readonly target: StrikeTarget; readonly at: number }) {
  const { run } = usePlaying();
  const text = useText().inject;
  const language = useLanguage();
  const words = useWording();
  const { things, services } = struckBy(run.description, target, language);
  const offset = words.offset(simSeconds(at));
  const listed = (names: readonly string[]): string =>
    [
      ...names.slice(0, NAMES_MAX),
      ...(names.length > NAMES_MAX ? [text.andMore(names.length - NAMES_MAX)] : []),
    ].join(', ');
  return (
    <p className={css['quiet']}>
      {things.length > 0 ? text.preview(offset, listed(things)) : text.previewNothing(offset)}
      {services.length > 0 && ` ${text.previewServices(listed(services))}`}
    </p>
  );
}
