/** The futures of one design in words: one headline, then what it rests on. */
import type { Description } from '../../model/description.ts';
import type { Language } from '../../model/localised.ts';
import type { RuleCode } from '../../model/vocabulary.ts';
import { shareOf } from '../campaign/share.ts';
import type {
  CampaignSummary,
  DataSummary,
  Distribution,
  ObjectiveSummary,
  Quantile,
  Reached,
  RuleSummary,
  ServiceSummary,
} from '../campaign/summary.ts';
import { quantileRanks, quantileRanksAlways } from '../statistics/quantileRanks.ts';
import {
  type CampaignVoice,
  createCampaignVoice,
  inFutures,
  overAllFutures,
  saidInFutures,
  saidOften,
} from './campaignVoice.ts';
import { formatAtLeast, formatAtMost, formatDuration } from './formatDuration.ts';
import { periodPhrase } from './periodPhrase.ts';
import { formatStolen } from './stolenAmount.ts';
import { rulePhrase } from './transitionClause.ts';
import { toSentence } from './typeset.ts';
import { claimClause, claimTakes } from './wordClaim.ts';
import { formatPromise } from './wordTotal.ts';

/** Whole sentences, typeset. Lists are empty where the design has nothing of the sort, or nothing was played. */
export interface CampaignText {
  /** The one sentence for who has ten seconds. */
  readonly headline: string;
  /** How often the plan holds, and what that says of all futures. */
  readonly holds: string;
  /** Whether the claim on the verdict is shown, or what is lacking. */
  readonly claim: string;
  /** What it takes to show it, from nothing. */
  readonly claimTakes: string;
  readonly services: readonly { readonly service: string; readonly sentences: readonly string[] }[];
  readonly data: readonly { readonly data: string; readonly sentences: readonly string[] }[];
  readonly rules: readonly { readonly rule: RuleCode; readonly sentence: string }[];
}

const NINE_IN_TEN = 0.9;

const p90Of = ({ quantiles }: Distribution): Quantile | null =>
  quantiles.find(({ probability }) => probability === NINE_IN_TEN) ?? null;

/** Where a p90 counts: `9 fois sur 10 dans les 1 000 futurs joués`, or in each of them when none goes beyond it. */
function nineInTen(voice: CampaignVoice, { greatest }: Distribution, p90: Quantile, of: number) {
  const { campaign } = voice.words;
  return greatest?.value === p90.value
    ? inFutures(voice, { count: of, of })
    : campaign.nineInTen(voice.count(of));
}

/** What is said of one distribution: at its p90, at none, and of those beyond. */
interface Sayings {
  readonly within: (most: string) => string;
  readonly none: string;
  readonly beyond: string;
  readonly beyondWord: string;
}

function serviceSayings({ words, the }: CampaignVoice, id: string): Sayings {
  const { campaign } = words;
  const service = the({ kind: 'service', id });
  return {
    within: (most) => campaign.backWithin(service, most),
    none: campaign.neverBelow(service),
    beyond: campaign.notBack(service),
    beyondWord: campaign.nineInTenOverAll.beyondTime,
  };
}

/** Over a period there may be several outages: how long they last in all, and the longest of them. */
function periodSayings(
  voice: CampaignVoice,
  id: string,
): Readonly<Record<'down' | 'longest', Sayings>> {
  const { campaign } = voice.words;
  const service = voice.the({ kind: 'service', id });
  const usual = serviceSayings(voice, id);
  return {
    down: { ...usual, within: (most) => campaign.belowAtMost(service, most) },
    longest: { ...usual, within: (most) => campaign.noOutageBeyond(service, most) },
  };
}

function dataSayings({ words, data }: CampaignVoice, id: string): Sayings {
  const { campaign } = words;
  const set = data(id);
  return {
    within: (most) => campaign.losesAtMost(set, most),
    none: campaign.losesNothing(set),
    beyond: campaign.losesAll(set),
    beyondWord: campaign.nineInTenOverAll.everything,
  };
}

/** The p90 of the futures played, or how many are beyond when it is. True of what was played, whatever its number. */
function spreadClause(voice: CampaignVoice, spread: Distribution, sayings: Sayings, of: number) {
  const { campaign } = voice.words;
  const p90 = p90Of(spread);
  if (!p90) return campaign.nothingPlayed;
  if (p90.value === 'beyond') {
    return campaign.placedFirst(inFutures(voice, { count: spread.beyond, of }), sayings.beyond);
  }
  if (p90.value === 0) {
    return campaign.placedFirst(inFutures(voice, { count: spread.none, of }), sayings.none);
  }
  const within = sayings.within(formatAtMost(p90.value, voice.language));
  return campaign.placedFirst(nineInTen(voice, spread, p90, of), within);
}

/** Futures without which a p90 has no upper bound. */
function futuresToBound(voice: CampaignVoice, confidence: number): number {
  const ranks = voice.stopping === 'watched' ? quantileRanksAlways : quantileRanks;
  let n = 1;
  while (ranks(NINE_IN_TEN, n, confidence).high === null) n += 1;
  return n;
}

/** What the p90 says of all futures. */
function boundsClause(
  voice: CampaignVoice,
  spread: Distribution,
  sayings: Sayings,
  { setting, runs }: CampaignSummary,
): string | null {
  const { words, language, sure, stopping, count } = voice;
  const { nineInTenOverAll } = words.campaign;
  const p90 = p90Of(spread);
  if (!p90) return null;
  if (p90.value === 'beyond' || p90.value === 0) {
    const count = p90.value === 0 ? spread.none : spread.beyond;
    return overAllFutures(voice, shareOf(count, runs, setting.confidence));
  }
  const { low, high } = stopping === 'watched' ? p90.sequence : p90.interval;
  if (high === null) {
    const needed = count(futuresToBound(voice, setting.confidence));
    return nineInTenOverAll.tooFew(count(runs), needed, sure);
  }
  const least = formatAtLeast(numberOf(low), language);
  return high === 'beyond'
    ? nineInTenOverAll.from(least, sayings.beyondWord, sure)
    : nineInTenOverAll.between(least, formatAtMost(high, language), sure);
}

/** No lower bound is a bound of nothing at all; below a number there is a number. */
const numberOf = (low: Reached | null): number => (typeof low === 'number' ? low : 0);

const objectiveClauses =
  (voice: CampaignVoice, owner: string) =>
  ({ objective, target, met, claim }: ObjectiveSummary): readonly string[] => {
    const { campaign } = voice.words;
    const meets = objective === 'rpo' ? campaign.meetData : campaign.meets;
    const promise = [
      campaign.its[objective],
      formatPromise(objective, target, voice.language),
    ] as const;
    const clause = { some: meets.some(owner, ...promise), none: meets.none(owner, ...promise) };
    return [saidOften(voice, clause, met), claimClause(voice, clause.some, claim)];
  };

function spreadSentences(
  voice: CampaignVoice,
  summary: CampaignSummary,
  spread: Distribution,
  sayings: Sayings,
): readonly string[] {
  const { campaign } = voice.words;
  const { runs } = summary;
  const played = spreadClause(voice, spread, sayings, runs);
  const bounds = boundsClause(voice, spread, sayings, summary);
  const isMixed = spread.none > 0 && p90Of(spread)?.value !== 0;
  const untouched = { count: spread.none, of: runs };
  return [
    bounds === null ? played : campaign.and(played, bounds),
    // "Within 4 h" is also true where nothing happened: how often that is must be said too.
    ...(isMixed ? [campaign.placedFirst(inFutures(voice, untouched), sayings.none)] : []),
  ];
}

function serviceSentences(voice: CampaignVoice, summary: CampaignSummary, one: ServiceSummary) {
  const owner = voice.the({ kind: 'service', id: one.service });
  const sayings = periodSayings(voice, one.service);
  const spread =
    summary.setting.overSeconds === undefined
      ? spreadSentences(voice, summary, one.recovery, serviceSayings(voice, one.service))
      : [
          ...spreadSentences(voice, summary, one.down, sayings.down),
          spreadClause(voice, one.recovery, sayings.longest, summary.runs),
        ];
  return sentences(voice, [
    ...spread,
    ...[...one.objectives, ...(one.totals ?? [])].flatMap(objectiveClauses(voice, owner)),
  ]);
}

function dataSentences(voice: CampaignVoice, summary: CampaignSummary, one: DataSummary) {
  const spread = spreadSentences(voice, summary, one.lost, dataSayings(voice, one.data));
  const owner = voice.data(one.data);
  return sentences(voice, [
    ...spread,
    ...one.objectives.flatMap(objectiveClauses(voice, owner)),
    ...stolenClauses(voice, one),
  ]);
}

/** How often something is stolen, and how much 9 times in 10. */
function stolenClauses(voice: CampaignVoice, { data, stolen }: DataSummary): readonly string[] {
  if (!stolen) return [];
  const { campaign } = voice.words;
  const { amount, leaves, volumeBytes } = stolen;
  const set = voice.data(data);
  const often = saidOften(
    voice,
    { some: campaign.stolen.some(set), none: campaign.stolen.none(set) },
    leaves,
  );
  const p90 = p90Of(amount);
  if (!p90 || p90.value === 0 || p90.value === 'beyond') return [often];
  const most = formatStolen(p90.value, volumeBytes, voice.language);
  const where = nineInTen(voice, amount, p90, leaves.of);
  return [often, campaign.placedFirst(where, campaign.stolenAtMost(set, most))];
}

const sentences = ({ language }: CampaignVoice, clauses: readonly string[]): readonly string[] =>
  clauses.map((clause) => toSentence(clause, language));

function ruleSentence(voice: CampaignVoice, { rule, isJudged, breached }: RuleSummary): string {
  const { some, none } = voice.words.campaign.breached;
  const said = rulePhrase(voice, rule);
  if (!isJudged) return toSentence(voice.words.campaign.neverJudged(said), voice.language);
  const clause = { some: some(said), none: none(said) };
  return toSentence(saidOften(voice, clause, breached), voice.language);
}

/** The service to speak of first: the one that least often meets its RTO, or its MTPD; without any, the slowest. */
function tellingService({ services }: CampaignSummary): ServiceSummary | null {
  const promised = services.filter(({ objectives }) => objectives.length > 0);
  const metOf = (one: ServiceSummary) => one.objectives[0]?.met.share ?? 1;
  const slowness = ({ recovery }: ServiceSummary) => {
    const value = p90Of(recovery)?.value ?? 0;
    return value === 'beyond' ? Number.POSITIVE_INFINITY : value;
  };
  const isWorse = (a: ServiceSummary, b: ServiceSummary): boolean => {
    if (promised.length > 0 && metOf(a) !== metOf(b)) return metOf(a) < metOf(b);
    return slowness(a) > slowness(b);
  };
  const among = promised.length > 0 ? promised : services;
  return among.reduce<ServiceSummary | null>(
    (worst, one) => (worst === null || isWorse(one, worst) ? one : worst),
    null,
  );
}

/** The service that is longest below its minimum 9 times in 10; among equals, in the worst future. */
function longestDown({ services }: CampaignSummary): ServiceSummary | null {
  const secondsOf = (reached: Reached | undefined): number =>
    reached === 'beyond' ? Number.POSITIVE_INFINITY : (reached ?? 0);
  const isWorse = (a: Distribution, b: Distribution): boolean => {
    const [inA, inB] = [secondsOf(p90Of(a)?.value), secondsOf(p90Of(b)?.value)];
    if (inA !== inB) return inA > inB;
    return secondsOf(a.greatest?.value) > secondsOf(b.greatest?.value);
  };
  return services.reduce<ServiceSummary | null>(
    (worst, one) => (worst === null || isWorse(one.down, worst.down) ? one : worst),
    null,
  );
}

function periodHeadline(voice: CampaignVoice, summary: CampaignSummary, seconds: number): string {
  const { placedFirst } = voice.words.campaign;
  const service = longestDown(summary);
  const clause = service
    ? spreadClause(voice, service.down, periodSayings(voice, service.service).down, summary.runs)
    : holdsClause(voice, summary);
  return placedFirst(periodPhrase(seconds, voice.language), clause);
}

function holdsClause(voice: CampaignVoice, { holds, words }: CampaignSummary): string {
  const { campaign } = voice.words;
  const { plan } = campaign;
  const said = { some: campaign.holds.some(plan), none: campaign.holds.none(plan) };
  const clause = saidInFutures(voice, said, holds);
  const degraded = words['holds-degraded'];
  return degraded === 0 ? clause : campaign.ofWhichDegraded(clause, voice.count(degraded));
}

function headlineClause(voice: CampaignVoice, summary: CampaignSummary): string {
  const { campaign } = voice.words;
  if (summary.runs === 0) return campaign.nothingPlayed;
  const { overSeconds } = summary.setting;
  if (overSeconds !== undefined) return periodHeadline(voice, summary, overSeconds);
  const service = tellingService(summary);
  if (!service) return holdsClause(voice, summary);
  const { recovery, objectives } = service;
  const sayings = serviceSayings(voice, service.service);
  const clause = spreadClause(voice, recovery, sayings, summary.runs);
  const [objective] = objectives;
  return objective
    ? campaign.withTarget(clause, formatDuration(objective.target, voice.language))
    : clause;
}

/** A summary in words. Every sentence is true of its numbers: limits are rounded up, bounds outwards. */
export function wordCampaign(
  summary: CampaignSummary,
  description: Description,
  language: Language,
): CampaignText {
  const voice = createCampaignVoice(description, summary.setting, language);
  const { campaign } = voice.words;
  const sentence = (clause: string) => toSentence(clause, language);
  const holds = campaign.holds.some(campaign.plan);
  const isPlayed = summary.runs > 0;
  return {
    headline: sentence(headlineClause(voice, summary)),
    holds: sentence(
      isPlayed
        ? campaign.and(holdsClause(voice, summary), overAllFutures(voice, summary.holds))
        : campaign.nothingPlayed,
    ),
    claim: sentence((isPlayed ? claimClause : claimTakes)(voice, holds, summary.holdsClaim)),
    claimTakes: sentence(claimTakes(voice, holds, summary.holdsClaim)),
    services: summary.services.map((one) => ({
      service: one.service,
      sentences: isPlayed ? serviceSentences(voice, summary, one) : [],
    })),
    data: summary.data.map((one) => ({
      data: one.data,
      sentences: isPlayed ? dataSentences(voice, summary, one) : [],
    })),
    rules: isPlayed
      ? summary.rules.map((one) => ({ rule: one.rule, sentence: ruleSentence(voice, one) }))
      : [],
  };
}
