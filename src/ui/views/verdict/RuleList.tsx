import type { RuleInterval, RuleVerdict } from '../../../analysis/verdict.ts';
import type { Condition } from '../../../model/states.ts';
import { StateGlyph } from '../../components/StateGlyph.tsx';
import { useText } from '../../state/preferences.ts';
import { usePlaying } from '../../state/session.ts';
import { useWording } from '../../state/wording.ts';
import { Explained } from './Explained.tsx';
import css from './VerdictPanel.module.css';

/** Only the law makes something unlawful: good practice or an objective that is not kept weakens. */
function conditionOf({ nature }: RuleVerdict, { status }: RuleInterval): Condition {
  if (status === 'undetermined') return 'unknown';
  return nature === 'law' || nature === 'governance' ? 'unlawful' : 'degraded';
}

/** The law beside the service: each stretch of time a rule was not kept, and the kept rules in one line. */
export function RuleList() {
  const { verdict } = usePlaying();
  const text = useText();
  const codesOf = (status: RuleVerdict['status']): readonly string[] =>
    verdict.rules.filter((rule) => rule.status === status).map(({ rule }) => rule);
  const kept = codesOf('kept');
  const idle = verdict.rules
    .filter(({ status }) => status === 'not-judged')
    .map(({ rule, because }) => (because ? text.verdict.ruleUncalled[because](rule) : rule));
  return (
    <ul>
      {verdict.rules.flatMap((rule) =>
        rule.intervals.map((interval) => (
          <li key={`${rule.rule}/${interval.entry}`}>
            <Explained entry={interval.entry}>
              <RuleLine rule={rule} interval={interval} />
            </Explained>
          </li>
        )),
      )}
      {kept.length > 0 && (
        <li className={css['quiet']}>
          <StateGlyph condition="nominal" size={12} />{' '}
          {text.verdict.rulesKept(kept.length, kept.join(', '))}
        </li>
      )}
      {idle.length > 0 && (
        <li className={css['quiet']}>{text.verdict.rulesNotJudged(idle.join(', '))}</li>
      )}
    </ul>
  );
}

interface RuleLineProps {
  readonly rule: RuleVerdict;
  readonly interval: RuleInterval;
}

function RuleLine({ rule, interval }: RuleLineProps) {
  const { run } = usePlaying();
  const text = useText();
  const words = useWording();
  const isOpen = interval.until === null;
  const lasted = words.duration((interval.until ?? run.endsAt) - interval.from);
  return (
    <>
      <StateGlyph condition={conditionOf(rule, interval)} size={14} /> <strong>{rule.rule}</strong>{' '}
      {text.verdict.ruleStatus[interval.status]}
      {' · '}
      {words.name(interval.on)}
      {' · '}
      {isOpen ? text.verdict.ruleUntilEnd(lasted) : text.verdict.ruleFor(lasted)}
      {interval.decidedBy !== null && ` · ${text.verdict.decided}`}
    </>
  );
}
