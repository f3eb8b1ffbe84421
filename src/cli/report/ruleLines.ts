/** The law and the good practice of the doctrine: what was not kept, when and where; then what was. */
import { ruleTargetNameOf } from '../../analysis/index.ts';
import type { RuleInterval, RuleVerdict } from '../../analysis/verdict.ts';
import { ruleOf } from '../../kinds/rules/index.ts';
import { type Line, toned } from '../print/line.ts';
import type { Telling } from './telling.ts';

/** `P1 Sensitive data protected`. */
export const ruleNameOf = ({ rule }: RuleVerdict, { language }: Telling): string =>
  `${rule} ${ruleOf(rule).label[language]}`;

function intervalLine(telling: Telling, verdict: RuleVerdict, interval: RuleInterval): Line {
  const { run, text, language, duration, offset, name } = telling;
  const { status, from, until, on, site, decidedBy } = interval;
  // A data set is no entity of a run: its rule stands for it, whose code is said already.
  const target = on.kind === 'rule' ? ruleTargetNameOf(run.description, on.id, language) : name(on);
  const lasted = duration((until ?? run.endsAt) - from);
  const facts = [
    site === null ? target : `${target} (${name({ kind: 'site', id: site })})`,
    until === null
      ? text.rules.toTheEnd(offset(from), lasted)
      : text.rules.span(offset(from), offset(until), lasted),
    ...(decidedBy === null ? [] : [text.rules.decided]),
  ];
  const tone = status === 'breached' ? 'law' : 'unknown';
  return [
    `  ${ruleNameOf(verdict, telling)}${text.rules.colon} `,
    toned(tone, text.rules.status[status]),
    ` · ${facts.join(' · ')}`,
  ];
}

export function ruleLines(telling: Telling): readonly Line[] {
  const { verdict, text } = telling;
  const codesOf = (wanted: RuleVerdict['status']): readonly string[] =>
    verdict.rules.filter(({ status }) => status === wanted).map(({ rule }) => rule);
  const kept = codesOf('kept');
  const idle = verdict.rules
    .filter(({ status }) => status === 'not-judged')
    .map(({ rule, because }) => (because ? text.rules.uncalled[because](rule) : rule));
  const lines = verdict.rules.flatMap((rule) =>
    rule.intervals.map((interval) => intervalLine(telling, rule, interval)),
  );
  const rest = [
    ...(kept.length === 0 ? [] : [text.rules.kept(kept.join(', '))]),
    ...(idle.length === 0 ? [] : [text.rules.notJudged(idle.join(', '))]),
  ].map((line) => [toned('quiet', `  ${line}`)]);
  const none = verdict.rules.length === 0 ? [[toned('quiet', `  ${text.rules.none}`)]] : [];
  return [[toned('strong', text.rules.title)], ...lines, ...rest, ...none];
}
