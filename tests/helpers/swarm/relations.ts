/** What must hold between the run of a dossier and the run of a changed one, whatever the dossier. */
import { compilePlant, executeCompiled } from '../../../src/engine/index.ts';
import type { RunRequest } from '../../../src/model/description.ts';
import type { Section } from '../invented.ts';
import { opened } from './sample.ts';

/** A change of a dossier that is told the same, but for what `retold` does to the text of an entry. */
export interface Relation {
  readonly name: string;
  /** Whether it holds of this dossier: a change may mean more than it seems to. */
  readonly isAbout: (text: string, request: RunRequest) => boolean;
  readonly change: (sections: Section) => Section;
  readonly ask: (request: RunRequest) => RunRequest;
  readonly retold: (entry: string) => string;
}

const DAYS = 28;
const MS_A_DAY = 86_400_000;
const DATE = /\b(\d{4})-(\d\d)-(\d\d)\b/g;

/** The same text with every date four weeks later. */
const later = (text: string): string =>
  text.replace(DATE, (date) =>
    new Date(Date.parse(`${date}T00:00:00Z`) + DAYS * MS_A_DAY).toISOString().slice(0, 10),
  );

const overText = (change: (text: string) => string) => (sections: Section) =>
  JSON.parse(change(JSON.stringify(sections))) as Section;

/** Invented names, and the same names in the same order. */
const NAME = /\b(part|service|team|tool|plan|host|data|domain|incident|backup|mode|account)(\d)\b/g;
const renamed = (text: string): string => text.replace(NAME, 'other-$1-$2');

/** A team with neither hours nor on-call duty is always there: it may as well say so. */
function roundTheClock(sections: Section): Section {
  const people = (sections['people'] ?? {}) as Record<string, Section>;
  const told = Object.entries(people).map(([id, team]) => [
    id,
    team['hours'] || team['on-call'] ? team : { ...team, hours: '24/7' },
  ]);
  return { ...sections, people: Object.fromEntries(told) };
}

const BEYOND = 'beyond-the-horizon';

/** With an incident that strikes what is there, long after the end of the run. */
function struckLater(sections: Section): Section {
  const [part = ''] = Object.keys((sections['components'] ?? {}) as Section);
  return {
    ...sections,
    incidents: {
      ...((sections['incidents'] ?? {}) as Section),
      [BEYOND]: [
        { at: 'T+300d', do: 'outage', what: part },
        { at: 'T+301d', do: 'destroy', what: Object.keys(sections['hosting'] as Section)[0] },
      ],
    },
  };
}

const same = <Thing>(thing: Thing): Thing => thing;
const isUndrawn = ({ mode }: RunRequest): boolean => mode !== 'sampled';

export const RELATIONS: readonly Relation[] = [
  {
    name: 'everything four weeks later',
    // Days of the year, and periods of the calendar, do not come again after four weeks; summer time has begun or ended.
    isAbout: (text) =>
      /"timezone":"(UTC|Asia\/Kolkata)"/.test(text) &&
      !/"during"|"(month|quarter|year)"/.test(text) &&
      text.includes('"doctrine":"none"'),
    change: overText(later),
    ask: same,
    retold: later,
  },
  {
    name: 'other names in the same order',
    // What is drawn is drawn by the name of whom it is about.
    isAbout: (_text, request) => isUndrawn(request),
    change: overText(renamed),
    ask: (request) => ({ ...request, incidents: request.incidents.map(renamed) }),
    retold: renamed,
  },
  {
    name: 'hours round the clock for whoever states none',
    // A cell gathers by the hours of its team, else by those of offices.
    isAbout: (text) => !text.includes('"do":"convene"'),
    change: roundTheClock,
    ask: same,
    retold: same,
  },
  {
    name: 'an incident after the horizon',
    isAbout: () => true,
    change: struckLater,
    ask: (request) => ({ ...request, incidents: [...request.incidents, BEYOND] }),
    retold: same,
  },
  {
    name: 'another seed where nothing is drawn',
    isAbout: (_text, request) => isUndrawn(request),
    change: same,
    ask: (request) => ({ ...request, seed: request.seed + 1 }),
    retold: same,
  },
];

const told = (sections: Section, request: RunRequest): readonly string[] =>
  executeCompiled(compilePlant(opened(JSON.stringify(sections))), request, true).entries.map(
    (entry) => JSON.stringify(entry),
  );

/** The first entry at which a relation does not hold, with the one before it; null when it holds. */
export function broken(
  { change, ask, retold }: Relation,
  sections: Section,
  request: RunRequest,
): string | null {
  const expected = told(sections, request).map(retold);
  const found = told(change(sections), ask(request));
  const at = expected.findIndex((entry, index) => entry !== found[index]);
  if (at < 0 && expected.length === found.length) return null;
  const first = at < 0 ? expected.length : at;
  return [expected[first - 1], expected[first], found[first]].join('\n');
}
