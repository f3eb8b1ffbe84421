import type { ShareText } from './frShare.ts';

/** Words of sharing, of the report and of the presentation, in English. */
export const enShare: ShareText = {
  open: 'Share',
  title: 'Share this run',
  close: 'Close',
  nothingSent: 'Nothing leaves this browser until you give the link or the file yourself.',
  link: {
    title: 'A link',
    bundled: 'It opens this scenario, these choices and this instant.',
    carried:
      'It holds the whole dossier: whoever gets it can read it. Give it as you would give the dossier.',
    tooLong: 'This dossier is too large for a link: take the file.',
    copy: 'Copy the link',
    copied: 'Link copied.',
    refused: 'The browser refuses to copy. Select the link and copy it:',
  },
  file: {
    title: 'A file',
    about:
      'The dossier, the choices and the fingerprint of the trace. Bascule opens it again and checks that the result is the same.',
    save: 'Save the run',
  },
  report: {
    title: 'A report',
    about: 'Verdict, course, causes, assumptions and evidence, to read or to print.',
    open: 'Open the report',
  },
  picture: {
    title: 'A picture',
    about: 'What is on screen, at this instant.',
    map: 'Map',
    lanes: 'Lanes',
    caption: (what, offset) => `${what} · ${offset}`,
    failed: 'The browser could not draw this picture; the other format is still there.',
  },
  log: {
    title: 'The log',
    about: 'The whole trace, a line a fact, with its causes.',
    csv: 'Spreadsheet (CSV)',
    markdown: 'Markdown',
    columns: {
      number: 'No.',
      time: 'Local time',
      offset: 'Since T',
      event: 'What happens',
      because: 'Because of',
    },
  },
  present: {
    title: 'A room',
    about: 'Large, one idea at a time.',
    open: 'Present',
    leave: 'Leave the presentation',
    next: 'Next idea',
    previous: 'Previous idea',
    place: (number, of) => `${number} of ${of}`,
    keys: 'Arrows or page keys: on and back. Escape: leave.',
    lasted: (heading, duration) => `${heading}: ${duration}.`,
  },
  differs: (engine, now) =>
    `This run was saved with engine ${engine}; engine ${now} gives another trace. What is shown is its own result.`,
  sheet: {
    title: 'Report of a run',
    back: 'Back to the screen',
    print: 'Print',
    mode: 'Durations',
    incident: 'Incident',
    variant: 'Design',
    starts: 'Start of the incident',
    noIncident: 'none',
    yours: 'What you changed in it',
    map: 'The map at the chosen moment',
    lanes: 'The course',
    steps: 'The steps, planned and actual',
    timeline: 'Timeline',
    assumptions: 'Durations and chances used',
    assumptionsAbout: 'What this run used, and the law that each value comes from.',
    sources: 'Sources',
    evidence: 'Evidence',
    evidenceAbout: 'The same dossier, request and engine give the same trace, to the bit.',
    limits:
      'This report is the result of a model. It does not predict; it shows what follows from the facts declared.',
  },
};
