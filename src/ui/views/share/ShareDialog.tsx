import { useEffect, useId, useRef, useState } from 'react';
import { copyText } from '../../../platform/giveFile.ts';
import { Button, IconButton } from '../../components/Button.tsx';
import { useText } from '../../state/preferences.ts';
import { stageActions } from '../../state/stage.ts';
import css from './ShareDialog.module.css';
import { useLink } from './useLink.ts';
import { PICTURES, useTaking } from './useTaking.ts';

/** What can be taken away: a link, a file, a report, pictures, the log; and the way to show it to a room. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText().share;
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const taking = useTaking();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const leaveFor = (go: () => void) => () => {
    dialog.current?.close();
    go();
  };
  return (
    <dialog ref={dialog} className={css['dialog']} aria-labelledby={title} onClose={onClose}>
      <div className={css['head']}>
        <h2 id={title}>{text.title}</h2>
        <IconButton icon="close" label={text.close} onClick={() => dialog.current?.close()} />
      </div>
      <p className={css['quiet']}>{text.nothingSent}</p>
      <Way title={text.present.title} about={text.present.about}>
        <Button icon="play" onClick={leaveFor(stageActions.present)}>
          {text.present.open}
        </Button>
      </Way>
      <Way title={text.report.title} about={text.report.about}>
        <Button icon="file" onClick={leaveFor(() => void taking.openReport())}>
          {text.report.open}
        </Button>
      </Way>
      <LinkWay />
      <Way title={text.file.title} about={text.file.about}>
        <Button onClick={taking.saveRun}>{text.file.save}</Button>
      </Way>
      <Way title={text.picture.title} about={text.picture.about}>
        {PICTURES.map((of) => (
          <fieldset key={of} className={css['formats']}>
            <legend>{text.picture[of]}</legend>
            <Button onClick={() => taking.savePicture(of, 'svg')}>SVG</Button>
            <Button onClick={() => void taking.savePicture(of, 'png')}>PNG</Button>
          </fieldset>
        ))}
        {taking.hasFailed && <p role="alert">{text.picture.failed}</p>}
      </Way>
      <Way title={text.log.title} about={text.log.about}>
        <Button onClick={() => taking.saveLog('csv')}>{text.log.csv}</Button>
        <Button onClick={() => taking.saveLog('md')}>{text.log.markdown}</Button>
      </Way>
    </dialog>
  );
}

interface WayProps {
  readonly title: string;
  readonly about: string;
  readonly children: React.ReactNode;
}

function Way({ title, about, children }: WayProps) {
  return (
    <section className={css['way']}>
      <div>
        <h3>{title}</h3>
        <p className={css['quiet']}>{about}</p>
      </div>
      <div className={css['buttons']}>{children}</div>
    </section>
  );
}

type Copied = 'not-yet' | 'copied' | 'refused';

/** Says before it is copied whether the link carries the dossier itself. */
function LinkWay() {
  const text = useText().share.link;
  const { link, carriesDossier } = useLink();
  const [copied, setCopied] = useState<Copied>('not-yet');
  const id = useId();
  const copy = async (address: string) => {
    setCopied((await copyText(address)) ? 'copied' : 'refused');
  };
  if (link === 'too-long')
    return (
      <Way title={text.title} about={text.tooLong}>
        {null}
      </Way>
    );
  return (
    <Way title={text.title} about={carriesDossier ? text.carried : text.bundled}>
      <Button isDisabled={link === null} onClick={() => link && void copy(link)}>
        {text.copy}
      </Button>
      <p role="status">{copied === 'copied' && text.copied}</p>
      {copied === 'refused' && (
        <div className={css['byHand']}>
          <label htmlFor={id}>{text.refused}</label>
          <input id={id} readOnly value={link ?? ''} onFocus={(event) => event.target.select()} />
        </div>
      )}
    </Way>
  );
}
