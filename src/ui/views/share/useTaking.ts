import { useState } from 'react';
import { writeSavedRun } from '../../../model/savedRun.ts';
import { giveFile } from '../../../platform/giveFile.ts';
import { logCsv, logMarkdown } from '../../../viz/log/logTable.ts';
import { useOpenScenario } from '../../state/ports.ts';
import { useLanguage, useText } from '../../state/preferences.ts';
import { readSession, usePlaying } from '../../state/session.ts';
import { type ReportPicture, stageActions } from '../../state/stage.ts';
import { useWording } from '../../state/wording.ts';
import { drawPicture, type Picture } from './drawPicture.ts';
import { paintPicture } from './paintPicture.ts';
import { readFaces } from './readFaces.ts';
import { savedRunOf } from './savedRunOf.ts';

/** The views that can be taken as pictures; each is the element whose `data-picture` says so. */
export const PICTURES = ['map', 'lanes'] as const;
type PictureOf = (typeof PICTURES)[number];

/** What the dialog can hand over, from the run on screen. */
export function useTaking() {
  const scenario = useOpenScenario();
  const { run } = usePlaying();
  const language = useLanguage();
  const text = useText().share;
  const words = useWording();
  const [hasFailed, setFailed] = useState(false);
  const nameOf = (what: string, ending: string) =>
    `${fileName(scenario.source.path)}${what}.${ending}`;
  const draw = (of: PictureOf, faces: string): Picture | null => {
    const view = document.querySelector(`[data-picture="${of}"]`);
    const title = `${run.description.product.name[language]}, ${text.picture[of].toLowerCase()}`;
    const caption = text.picture.caption(title, words.offset(readSession().instant));
    return view && drawPicture(view, caption, faces);
  };
  const savePicture = async (of: PictureOf, as: 'svg' | 'png') => {
    try {
      const picture = draw(of, await readFaces());
      setFailed(picture === null);
      if (!picture) return;
      const svg = new Blob([picture.svg], { type: 'image/svg+xml' });
      giveFile(nameOf(`-${of}`, as), as === 'svg' ? svg : await paintPicture(picture));
    } catch {
      setFailed(true); // this browser cannot; the dialog says so
    }
  };
  return {
    hasFailed,
    savePicture,
    saveRun: () =>
      giveFile(
        nameOf('', 'bascule.json'),
        new Blob([writeSavedRun(savedRunOf(scenario))], { type: 'application/json' }),
      ),
    saveLog: (as: 'csv' | 'md') => {
      const content = { csv: logCsv, md: logMarkdown }[as](run, text.log.columns, language);
      const type = { csv: 'text/csv;charset=utf-8', md: 'text/markdown;charset=utf-8' }[as];
      // A spreadsheet takes a text for UTF-8 when it begins with this mark.
      giveFile(
        nameOf(`-${text.log.title}`, as),
        new Blob([as === 'csv' ? '\uFEFF' : '', content], { type }),
      );
    },
    openReport: async () => {
      const faces = await readFaces();
      const pictures = onPaper(() =>
        PICTURES.flatMap((of): readonly ReportPicture[] => {
          const picture = draw(of, faces);
          return picture ? [{ of, svg: picture.svg }] : [];
        }),
      );
      stageActions.report(pictures);
    },
  };
}

/** What is taken of the page for paper is in dark ink, whatever the screen is: the theme is light meanwhile, and no frame is drawn. */
function onPaper<Taken>(take: () => Taken): Taken {
  const { dataset } = document.documentElement;
  const { theme } = dataset;
  dataset['theme'] = 'light';
  try {
    return take();
  } finally {
    dataset['theme'] = theme;
  }
}

/** `campus-fire` of `folder/campus-fire.yaml`. */
const fileName = (path: string): string =>
  path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '') || 'bascule';
