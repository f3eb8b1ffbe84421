/** The promises of a dossier against what the run shows: a table for services, one for data. */
import {
  dataNameOf,
  deadlineTitle,
  formatBetween,
  formatReached,
  formatShare,
  formatVolume,
  isUnsettled,
  lowestSince,
  objectiveWordOf,
  outagesPhrase,
  totalTitle,
} from '../../analysis/index.ts';
import type {
  DataVerdict,
  DeadlineVerdict,
  ServiceVerdict,
  Target,
  TotalVerdict,
} from '../../analysis/verdict.ts';
import { simSeconds } from '../../base/time.ts';
import { inColumns } from '../print/columns.ts';
import { type Line, type Piece, toned } from '../print/line.ts';
import type { Telling } from './telling.ts';

/** Name, objective, target, reached, margin, outcome. */
export type Row = readonly Piece[];

const INDENT = '  ';

const outcomeOf = ({ text }: Telling, isMet: boolean): Piece =>
  isMet ? toned('good', text.promises.met) : toned('bad', text.promises.missed);

const signed = (value: number, worded: string): string => `${value < 0 ? '−' : '+'}${worded}`;

/** What came of one promise in seconds: reached, margin, outcome. Nothing tested it when nothing proves it. */
export function cellsOf(telling: Telling, target: Target | DeadlineVerdict): Row {
  const { text, duration, language } = telling;
  if (target.proof === null && target.met) return [toned('quiet', text.promises.notCalledOn)];
  if (isUnsettled(target)) {
    const least = text.promises.atLeast(duration(target.atLeast));
    return [least, '', toned('unknown', text.promises.unsettled)];
  }
  const reached =
    target.reached === null
      ? text.promises.atLeast(duration(target.atLeast))
      : duration(target.reached);
  const between = formatBetween(target.reached ?? target.atLeast, target.target, language);
  // What is due by a date is told by its date: what was left to it is a span of its own, as its sentence says it.
  const margin = 'by' in target ? duration(target.margin) : between;
  return [reached, signed(target.margin, margin), outcomeOf(telling, target.met)];
}

/** Promises over periods: each in the period that says most, with how often the service was down in it. */
function totalRow(telling: Telling, total: TotalVerdict): Row {
  const { language, text } = telling;
  const { objective, target } = total;
  const said = (value: number): string => formatReached(objective, value, language);
  const title = totalTitle(total, language);
  if (total.atLeast === 0) return [title, said(target), toned('quiet', text.promises.notCalledOn)];
  const reached = said(total.atLeast);
  const often =
    objective === 'outages' ? [] : [toned('quiet', outagesPhrase(total.outages, language))];
  if (isUnsettled(total)) {
    const open = toned('unknown', text.promises.unsettled);
    return [title, said(target), text.promises.atLeast(reached), '', open, ...often];
  }
  return [
    title,
    said(target),
    total.reached === null ? text.promises.atLeast(reached) : reached,
    signed(total.margin, said(total.margin)),
    outcomeOf(telling, total.met),
    ...often,
  ];
}

/** What has to be done by a date: the time that there is for it, the time that it took, what was left of it at the date. */
function deadlineRow(telling: Telling, deadline: DeadlineVerdict): Row {
  const { run, language, text, duration } = telling;
  const row = [
    deadlineTitle(run, deadline, language),
    duration(deadline.target),
    ...cellsOf(telling, deadline),
  ];
  const { left, work } = deadline;
  return left === 0
    ? row
    : [...row, toned('quiet', text.promises.workLeft(duration(left), duration(work)))];
}

function targetRow(telling: Telling, id: string, target: Target | null): readonly Row[] {
  if (!target) return [];
  const word = objectiveWordOf(id, telling.language);
  return [[word, telling.duration(target.target), ...cellsOf(telling, target)]];
}

/** How low it went once it was back for good, or ever where it was never below; while it is not back, where it ends. */
function levelKept({ text, share }: Telling, service: ServiceVerdict): readonly [number, string] {
  const { outages, finalLevel } = service;
  const last = outages.at(-1);
  if (last?.until === null) return [finalLevel, text.promises.atTheEnd(share(finalLevel))];
  const kept = lowestSince(service, last?.until ?? simSeconds(0));
  return [kept, last ? text.promises.sinceBack(share(kept)) : text.promises.lowest(share(kept))];
}

/** The level that it was kept at against the minimum; how low an outage took it stands beside it. */
function levelRow(telling: Telling, service: ServiceVerdict): Row {
  const { text, share } = telling;
  const { mbco, peakMbco, levels, outages } = service;
  const lowest = Math.min(...levels.map(({ level }) => level));
  const [kept, reached] = levelKept(telling, service);
  const points = Math.round((kept - mbco) * 100);
  const margin = signed(kept - mbco, text.promises.points(Math.abs(points)));
  const isMet = kept >= mbco;
  const outcome =
    isMet && outages.length > 0
      ? toned('good', text.promises.metSinceBack)
      : outcomeOf(telling, isMet);
  const row = [text.promises.mbco, share(mbco), reached, margin, outcome];
  const notes = [
    ...(lowest < kept ? [text.promises.lowest(share(lowest))] : []),
    ...(peakMbco === undefined ? [] : [text.promises.atPeak(share(peakMbco))]),
  ];
  return notes.length > 0 ? [...row, toned('quiet', notes.join(', '))] : row;
}

/** The name stands on the first row of its own. */
export const named = (name: string, rows: readonly Row[]): readonly Row[] =>
  rows.map((row, index) => [index === 0 ? name : '', ...row]);

export function table({ text }: Telling, title: string, rows: readonly Row[]): readonly Line[] {
  const { target, reached, margin } = text.promises.columns;
  const head = [title, '', target, reached, margin].map((cell) => toned('strong', cell));
  const alignments = ['left', 'left', 'right', 'right', 'right', 'left', 'left'] as const;
  // The title stands at the margin, the names under it.
  const indented = rows.map(([name = '', ...cells]) => [`${INDENT}${String(name)}`, ...cells]);
  return inColumns([head, ...indented], alignments, '');
}

/** RTO, MTPD and MBCO of each service, in the dossier's order. */
export function serviceLines(telling: Telling): readonly Line[] {
  const rows = telling.verdict.services.flatMap((service) =>
    named(telling.name({ kind: 'service', id: service.service }), [
      ...targetRow(telling, `${service.service}/rto`, service.rto),
      ...targetRow(telling, `${service.service}/mtpd`, service.mtpd),
      ...(service.totals ?? []).map((total) => totalRow(telling, total)),
      ...(service.deadline ? [deadlineRow(telling, service.deadline)] : []),
      levelRow(telling, service),
    ]),
  );
  return table(telling, telling.text.promises.services, rows);
}

function mergedOf(
  { text, duration }: Telling,
  { remainsSeconds }: NonNullable<DataVerdict['merged']>,
): string {
  const { merged, mergedBut } = text.promises;
  return remainsSeconds === 0 ? merged : mergedBut(duration(remainsSeconds));
}

/** The writes that were lost, where they are less than the age that the table gives. */
function writtenOf(
  { text, duration }: Telling,
  { lostSeconds, lostWrittenSeconds }: DataVerdict,
): readonly string[] {
  const written = duration(lostWrittenSeconds);
  return written === duration(lostSeconds) ? [] : [text.promises.written(written)];
}

/** How much was lost, and whether it still is somewhere, or was merged back. */
function lossOf(telling: Telling, data: DataVerdict): Row {
  const { text, language } = telling;
  const { lostBytes, definitive, outOfReach, proof, merged } = data;
  if (proof === null) return [];
  const volume =
    lostBytes === null ? [] : [text.promises.volume(formatVolume(lostBytes, language))];
  const { definitive: forGood, elsewhere, outOfReach: cutOff } = text.promises;
  const held = outOfReach ? cutOff : elsewhere;
  const kept = definitive ? forGood : held;
  const told = [...writtenOf(telling, data), ...volume];
  return [toned('quiet', [...told, merged ? mergedOf(telling, merged) : kept].join(', '))];
}

/** What was never written of a data set, beside what was lost of it. */
function unmadeOf({ text, language, verdict, duration }: Telling, { data }: DataVerdict): Row {
  const unmade = verdict.unmade?.find((one) => one.data === data);
  if (!unmade) return [];
  const { seconds, bytes } = unmade;
  return [
    toned('quiet', text.promises.neverWritten(formatVolume(bytes, language), duration(seconds))),
  ];
}

/** What matches nothing in other data sets of its group. */
function orphansNotes({ text, run, language, duration }: Telling, data: DataVerdict): Row {
  return (data.orphans ?? []).map(({ other, seconds }) =>
    toned(
      'warn',
      text.promises.orphans(duration(seconds), dataNameOf(run.description, other, language)),
    ),
  );
}

function dataRow(telling: Telling, data: DataVerdict): Row {
  const { text, duration, run, language } = telling;
  const word = objectiveWordOf(`${data.data}/rpo`, language);
  const name = dataNameOf(run.description, data.data, language);
  const isAll = data.lostSeconds >= Number.MAX_SAFE_INTEGER;
  const { rpo, proof } = data;
  const loss = [
    ...lossOf(telling, data),
    ...unmadeOf(telling, data),
    ...orphansNotes(telling, data),
  ];
  if (isAll) {
    const target = rpo === null ? text.promises.none : duration(rpo.target);
    return [name, word, target, text.promises.everything, '', outcomeOf(telling, false), ...loss];
  }
  if (rpo !== null) return [name, word, duration(rpo.target), ...cellsOf(telling, rpo), ...loss];
  const lost = proof === null ? text.promises.notCalledOn : duration(data.lostSeconds);
  return [name, word, text.promises.none, lost, '', '', ...loss];
}

/** What was stolen of a data set, and how long after it began anybody knew. */
function leakRow(telling: Telling, { leak }: DataVerdict): readonly Row[] {
  if (!leak) return [];
  const { text, language, duration } = telling;
  const { share, bytes, readable, from, knownAt } = leak;
  const volume = bytes === null ? [] : [formatVolume(bytes, language)];
  const { sealed, stolen, unknown, knownAtOnce, knownAfter } = text.promises;
  const late = knownAt === from ? knownAtOnce : knownAfter(duration((knownAt ?? from) - from));
  const known = knownAt === null ? unknown : late;
  const notes = readable ? [...volume, known] : [...volume, sealed];
  const reached = formatShare(share, language);
  return [['', stolen, '', reached, '', '', toned('quiet', notes.join(', '))]];
}

/** RPO of each data set and what was lost of it; empty in a dossier without data. */
export function dataLines(telling: Telling): readonly Line[] {
  const rows = telling.verdict.data.flatMap((data) => [
    dataRow(telling, data),
    ...leakRow(telling, data),
  ]);
  return rows.length === 0 ? [] : table(telling, telling.text.promises.data, rows);
}
