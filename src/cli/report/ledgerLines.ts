/** Where the time of outages went: every minute under a heading, with what it was for. */
import { wordAwaited } from '../../analysis/index.ts';
import type { LedgerPart, Outage, ServiceVerdict } from '../../analysis/verdict.ts';
import { inColumns } from '../print/columns.ts';
import { flowing, type Line, type Piece, toned } from '../print/line.ts';
import type { Telling } from './telling.ts';

/** One outage of one service, or of several that fell and came back together for the same reasons. */
interface ToldOutage {
  readonly services: readonly string[];
  readonly outage: Outage;
  /** How many shorter outages the service had besides, when only the longest is told. */
  readonly others: number;
}

const secondsOf = ({ run }: Telling, { from, until }: Outage): number =>
  (until ?? run.endsAt) - from;

/** Who or what a part is about; nothing when that is the service itself, which the line above names. */
function subjectOf({ run, language, name }: Telling, part: LedgerPart): string {
  const awaited = wordAwaited(run, part, language);
  if (awaited !== null) return awaited;
  return part.subject.kind === 'service' ? '' : name(part.subject);
}

/** When, how long, what it went to, for what. */
const cellsOf = (telling: Telling, part: LedgerPart): readonly string[] => [
  telling.offset(part.from),
  telling.duration(part.until - part.from),
  telling.text.ledger.headings[part.heading],
  subjectOf(telling, part),
];

/** Outages with the same text are told once. */
function together(telling: Telling, outages: readonly ToldOutage[]): readonly ToldOutage[] {
  const told = new Map<string, ToldOutage>();
  for (const one of outages) {
    const { from, until, ledger } = one.outage;
    const parts = ledger.map((part) => cellsOf(telling, part));
    const key = JSON.stringify([from, until, one.others, parts]);
    const before = told.get(key)?.services ?? [];
    told.set(key, { ...one, services: [...before, ...one.services] });
  }
  return [...told.values()];
}

function titleOf(telling: Telling, { services, outage }: ToldOutage): string {
  const { text, duration, offset, name } = telling;
  const lasted = duration(secondsOf(telling, outage));
  const who = services.map((id) => name({ kind: 'service', id })).join(', ');
  const from = offset(outage.from);
  return outage.until === null
    ? text.ledger.openOutage(who, lasted, from)
    : text.ledger.outage(who, lasted, from, offset(outage.until));
}

/** One outage: its length, then its parts in time order, which sum to it. */
function outageLines(telling: Telling, told: ToldOutage): readonly Line[] {
  const rows = told.outage.ledger.map((part): readonly Piece[] => {
    const [when = '', lasted = '', heading = '', subject = ''] = cellsOf(telling, part);
    return [toned('quiet', when), lasted, heading, flowing(subject)];
  });
  const others = telling.text.ledger.others(told.others);
  return [
    [`  ${titleOf(telling, told)}`],
    ...inColumns(rows, ['left', 'right', 'left', 'left'], '    '),
    ...(told.others > 0 ? [[toned('quiet', `    ${others}`)]] : []),
  ];
}

/** The longest outage of a service, the first of equals; none for one that had none. */
function longestOf(telling: Telling, { service, outages }: ServiceVerdict): readonly ToldOutage[] {
  const [first, ...rest] = outages;
  if (!first) return [];
  const outage = rest.reduce(
    (longest, one) => (secondsOf(telling, one) > secondsOf(telling, longest) ? one : longest),
    first,
  );
  return [{ services: [service], outage, others: rest.length }];
}

function linesOf(telling: Telling, outages: readonly ToldOutage[]): readonly Line[] {
  const { ledger } = telling.text;
  const lines = together(telling, outages).flatMap((told) => outageLines(telling, told));
  return [
    [toned('strong', ledger.title)],
    ...(lines.length > 0 ? lines : [[toned('quiet', `  ${ledger.none}`)]]),
  ];
}

/** The longest outage of each service that had one. */
export const longestOutageLines = (telling: Telling): readonly Line[] =>
  linesOf(
    telling,
    telling.verdict.services.flatMap((service) => longestOf(telling, service)),
  );

/** Every outage of every service, in time order within each. */
export const allOutageLines = (telling: Telling): readonly Line[] =>
  linesOf(
    telling,
    telling.verdict.services.flatMap(({ service, outages }) =>
      outages.map((outage) => ({ services: [service], outage, others: 0 })),
    ),
  );
