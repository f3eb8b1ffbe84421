/** Two designs on the same futures, in words. */
import type { Description } from '../../model/description.ts';
import type { Language } from '../../model/localised.ts';
import { quotedPValue } from '../campaign/pair.ts';
import type {
  ComparisonSummary,
  ComparisonWord,
  ObjectiveName,
  PairedMean,
  PairedMetric,
  PairedShare,
} from '../campaign/summary.ts';
import { type CampaignVoice, createCampaignVoice, inFutures, quoted } from './campaignVoice.ts';
import { formatAtLeast, formatAtMost, formatDuration } from './formatDuration.ts';
import { formatPoints, formatPValue, type Rounding } from './formatNumber.ts';
import { periodPhrase } from './periodPhrase.ts';
import { toSentence } from './typeset.ts';
import { wordDifference } from './wordCost.ts';

/** Names of the two designs as people know them, in the language asked for. */
export interface DesignNames {
  readonly a: string;
  readonly b: string;
}

/** Whole sentences, typeset. */
export interface ComparisonText {
  /**
   * Which design holds more often, or that nothing tells them apart; over a period, with which a service is below its
   * minimum for less time.
   */
  readonly headline: string;
  /** What the headline says, in a word. */
  readonly word: ComparisonWord;
  readonly services: readonly { readonly service: string; readonly sentences: readonly string[] }[];
  readonly data: readonly { readonly data: string; readonly sentences: readonly string[] }[];
  /** What the other design costs more a month, and saves; null where a dossier says nothing of costs. */
  readonly costs: string | null;
}

const CENTS = 100;

type MetricWorded = 'recovery' | 'down' | 'lost';

interface Pair {
  readonly voice: CampaignVoice;
  readonly a: string;
  readonly b: string;
}

function wordClause({ voice, b }: Pair, word: ComparisonWord, pValue: number): string {
  const { comparison } = voice.words;
  const p = formatPValue(pValue, voice.language);
  if (word === 'better') return comparison.because(comparison.better(b), p);
  if (word === 'worse') return comparison.because(comparison.worse(b), p);
  return comparison.because(comparison.chance, p);
}

/** `écart de +2,1 à +5,4 points`: B less A, over all futures. */
function pointsClause({ voice }: Pair, share: PairedShare): string {
  const { low, high } = quoted(voice, share);
  const [least, most] = [
    formatPoints(low, 'down', voice.language),
    formatPoints(high, 'up', voice.language),
  ];
  return voice.words.comparison.points(least, most, voice.sure);
}

/** What a share is of, in words: both do it, B does, A does not. */
interface Doing {
  readonly both: string;
  readonly does: string;
  readonly doesNot: string;
}

function shareClause(pair: Pair, share: PairedShare, doing: Doing): string {
  const { voice, a, b } = pair;
  const { comparison } = voice.words;
  const { sign, word } = share;
  const played = comparison.played(voice.count(share.a.of));
  const points = pointsClause(pair, share);
  if (word === 'same') return comparison.join([comparison.alike(a, b, doing.both, played), points]);
  const futures = (count: number) => comparison.futures(count, voice.count(count));
  const others = comparison.inOthers(
    doing.does,
    futures(sign.better),
    doing.doesNot,
    voice.count(sign.worse),
  );
  const said = wordClause(pair, word, quotedPValue(sign, voice.stopping));
  return comparison.join([comparison.list([others, played]), said, points]);
}

function objectiveClause(
  pair: Pair,
  objective: ObjectiveName,
  owner: string,
  met: PairedShare,
): string {
  const { voice, a, b } = pair;
  const { comparison } = voice.words;
  const promise = comparison.on(comparison.the[objective], owner);
  return shareClause(pair, met, {
    both: comparison.meet(promise),
    does: comparison.meets(b, promise),
    doesNot: comparison.meetsNot(a),
  });
}

/** Seconds more or less, in words: `12 min plus tôt`. A bound is rounded away from the other one. */
function signedDuration({ voice }: Pair, metric: MetricWorded, seconds: number, bound?: Rounding) {
  const { comparison } = voice.words;
  const { unit } = comparison.metric[metric];
  if (Math.round(seconds) === 0) return comparison.noDifference;
  const isLarger = (bound === 'up') === seconds > 0;
  const rounded = isLarger ? formatAtMost : formatAtLeast;
  const format = bound === undefined ? formatDuration : rounded;
  const said = format(Math.abs(seconds), voice.language);
  return comparison.ofDuration(said, seconds < 0 ? unit.less : unit.more);
}

/** The mean difference; its interval only when the number of futures was fixed beforehand. */
function meanClause(pair: Pair, metric: MetricWorded, mean: PairedMean): readonly string[] {
  const { voice } = pair;
  const { comparison } = voice.words;
  const { pairs, excluded, interval } = mean;
  if (pairs === 0) return [];
  const difference = signedDuration(pair, metric, mean.difference);
  const isBounded =
    interval !== null && voice.stopping === 'planned' && interval.low < interval.high;
  const average = isBounded
    ? comparison.averageBetween(
        difference,
        signedDuration(pair, metric, interval.low, 'down'),
        signedDuration(pair, metric, interval.high, 'up'),
        voice.sure,
      )
    : comparison.average(difference);
  if (excluded === 0) return [average];
  const counted = comparison.futures(pairs, voice.count(pairs));
  return [comparison.list([average, comparison.metric[metric].counted(counted)])];
}

function metricClause(pair: Pair, metric: MetricWorded, owner: string, paired: PairedMetric) {
  const { voice, a, b } = pair;
  const { comparison } = voice.words;
  const said = comparison.metric[metric];
  const { sign, word } = paired;
  const of = sign.better + sign.worse + sign.equal;
  if (word === 'same') {
    const inEqual = inFutures(voice, { count: sign.equal, of });
    return comparison.with(b, `${said.alike(owner, a)} ${inEqual}`);
  }
  const futures = (count: number) => comparison.futures(count, voice.count(count));
  const spread = comparison.list([
    comparison.in(`${owner} ${said.less}`, futures(sign.better)),
    comparison.in(said.more, voice.count(sign.worse)),
    comparison.in(said.equal, voice.count(sign.equal)),
  ]);
  const p = formatPValue(quotedPValue(sign, voice.stopping), voice.language);
  const judged = { better: said.chanceLess, worse: said.chanceMore, chance: comparison.chance };
  return comparison.join([
    comparison.with(b, spread),
    comparison.because(judged[word], p),
    ...meanClause(pair, metric, paired.mean),
  ]);
}

/** What pairing was worth for a mean; nothing is said of less than twice, or where it cannot be told. */
function pairingClause({ voice }: Pair, { varianceRatio }: PairedMean): readonly string[] {
  if (varianceRatio === null || varianceRatio < 2) return [];
  return [voice.words.comparison.pairing(voice.count(Math.floor(varianceRatio)))];
}

/** The service whose time below its minimum tells the two designs apart in most futures; of equal ones the first. */
function tellingService({
  services,
}: ComparisonSummary): ComparisonSummary['services'][number] | null {
  const apart = ({ down }: ComparisonSummary['services'][number]) =>
    down.sign.better + down.sign.worse;
  return services.reduce<ComparisonSummary['services'][number] | null>(
    (most, one) => (most === null || apart(one) > apart(most) ? one : most),
    null,
  );
}

/** Over a period no plan holds or fails once: what tells two designs apart is how long a service is below its minimum. */
function headlineClause(
  pair: Pair,
  summary: ComparisonSummary,
): { readonly clause: string; readonly word: ComparisonWord } {
  const { voice, a, b } = pair;
  const { campaign, comparison } = voice.words;
  const { overSeconds } = summary.a;
  const service = overSeconds === undefined ? null : tellingService(summary);
  if (overSeconds === undefined || service === null) {
    const clause = shareClause(pair, summary.holds, {
      both: comparison.hold,
      does: comparison.holds(b),
      doesNot: comparison.holdsNot(a),
    });
    return { clause, word: summary.holds.word };
  }
  const owner = voice.the({ kind: 'service', id: service.service });
  const said = metricClause(pair, 'down', owner, service.down);
  const place = periodPhrase(overSeconds, voice.language);
  return { clause: campaign.placedFirst(place, said), word: service.down.word };
}

function costsSentence({ voice, b }: Pair, { costs }: ComparisonSummary): string | null {
  if (!costs) return null;
  const { monthlyCents, incident } = costs;
  const monthly = wordDifference(monthlyCents.b - monthlyCents.a, voice.language);
  const mean = wordDifference(incident.mean.difference * CENTS, voice.language);
  return toSentence(voice.words.costs.compared(b, monthly, mean), voice.language);
}

/** A comparison in words. "Better" and "worse" are said only at the comparison's confidence. */
export function wordComparison(
  summary: ComparisonSummary,
  description: Description,
  names: DesignNames,
  language: Language,
): ComparisonText {
  const voice = createCampaignVoice(description, summary, language);
  const { comparison } = voice.words;
  const [a, b] = [comparison.quoted(names.a), comparison.quoted(names.b)];
  const pair: Pair = { voice, a, b };
  const sentence = (clause: string) => toSentence(clause, language);
  if (summary.runs === 0) {
    const headline = sentence(comparison.nothingPlayed);
    return { headline, word: summary.holds.word, services: [], data: [], costs: null };
  }
  const { clause, word } = headlineClause(pair, summary);
  return {
    headline: sentence(clause),
    word,
    costs: costsSentence(pair, summary),
    services: summary.services.map((one) => {
      const owner = voice.the({ kind: 'service', id: one.service });
      const clauses = [
        metricClause(pair, 'recovery', owner, one.recovery),
        ...pairingClause(pair, one.recovery.mean),
        metricClause(pair, 'down', owner, one.down),
        ...one.objectives.map(({ objective, met }) => objectiveClause(pair, objective, owner, met)),
      ];
      return { service: one.service, sentences: clauses.map(sentence) };
    }),
    data: summary.data.map((one) => {
      const owner = voice.data(one.data);
      const clauses = [
        metricClause(pair, 'lost', owner, one.lost),
        ...one.objectives.map(({ objective, met }) => objectiveClause(pair, objective, owner, met)),
      ];
      return { data: one.data, sentences: clauses.map(sentence) };
    }),
  };
}
