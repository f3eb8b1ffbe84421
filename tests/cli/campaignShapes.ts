/** The documented shapes of `campaign --json` and `compare --json`: strict, so that a field added or gone fails. */
import { z } from 'zod';

const count = z.number().int().min(0);
const share01 = z.number().min(0).max(1);
const hash = z.string().regex(/^[0-9a-f]{16}$/);
const reached = z.union([count, z.literal('beyond')]);
const interval = z.strictObject({ low: z.number(), high: z.number() });
const reachedInterval = z.strictObject({ low: reached.nullable(), high: reached.nullable() });
const standing = z.enum(['shown', 'refuted', 'open']);
const stopping = z.enum(['planned', 'watched']);
const share = z.strictObject({ count, of: count, share: share01, interval, sequence: interval });
const claim = z.strictObject({
  atLeast: share01,
  standing,
  misses: count,
  futuresNeeded: count,
  table: z.array(z.strictObject({ misses: count, futures: count })),
});
const instance = { value: reached, run: count };
const distribution = z.strictObject({
  metric: z.string(),
  none: count,
  beyond: count,
  dots: z.array(z.strictObject(instance)),
  quantiles: z.array(
    z.strictObject({
      ...instance,
      probability: share01,
      interval: reachedInterval,
      sequence: reachedInterval,
    }),
  ),
  least: z.strictObject(instance).nullable(),
  greatest: z.strictObject(instance).nullable(),
  worst: z.array(z.strictObject(instance)),
});
const objective = z.strictObject({
  objective: z.enum(['rto', 'mtpd', 'rpo']),
  target: count,
  met: share,
  claim,
  missedRuns: z.array(count),
});
const setting = z.strictObject({
  variant: z.string().nullable(),
  overSeconds: z.number().int().optional(),
  incidents: z.array(z.string()),
  seed: count,
  engine: z.string(),
  dossierHash: hash,
  stopping,
  confidence: share01,
  claimed: share01,
});

const summary = z.strictObject({
  format: z.literal(1),
  setting,
  runs: count,
  words: z.record(z.string(), count),
  holds: share,
  holdsClaim: claim,
  worst: z.array(z.strictObject({ run: count, word: z.string() })),
  services: z.array(
    z.strictObject({
      service: z.string(),
      objectives: z.array(objective),
      totals: z.array(objective).optional(),
      recovery: distribution,
      longest: distribution,
      down: distribution,
    }),
  ),
  data: z.array(
    z.strictObject({ data: z.string(), objectives: z.array(objective), lost: distribution }),
  ),
  rules: z.array(
    z.strictObject({
      rule: z.string(),
      isJudged: z.boolean(),
      breached: share,
      seconds: distribution,
    }),
  ),
});

const method = z.strictObject({
  stopping,
  quote: z.enum(['interval', 'sequence']),
  shares: z.string(),
  quantiles: z.string(),
});
const judged = z.strictObject({
  text: z.string(),
  atLeast: share01,
  column: z.looseObject({ column: z.string() }),
  met: share,
  standing,
  futuresNeeded: count,
});
const ended = {
  ending: z.enum(['all', 'enough', 'interrupted']),
  runs: count,
  runsAsked: count,
  confidence: share01,
  method,
  passed: z.boolean(),
};

/** `bascule campaign --json`. */
export const campaignShape = z.strictObject({
  format: z.literal(1),
  engine: z.string(),
  dossierHash: hash,
  request: z.strictObject({
    variant: z.string().nullable(),
    incidents: z.array(z.string()),
    seed: count,
    mode: z.literal('sampled'),
  }),
  ...ended,
  headline: z.strictObject({ fr: z.string().min(1), en: z.string().min(1) }),
  claims: z.array(judged).min(1),
  summary,
  sensitivity: z
    .looseObject({ runs: count, factors: z.array(z.looseObject({ holdsMoved: share01 })).min(1) })
    .optional(),
});

const sign = z.strictObject({
  better: count,
  worse: count,
  equal: count,
  pValue: share01,
  alwaysValid: share01,
});
const word = z.enum(['better', 'worse', 'chance', 'same']);
const pairedShare = z.strictObject({
  a: share,
  b: share,
  difference: z.number(),
  interval,
  sequence: interval,
  sign,
  word,
  betterRuns: z.array(count),
  worseRuns: z.array(count),
});
const discordant = z.strictObject({ run: count, a: reached, b: reached });
const pairedMetric = z.strictObject({
  metric: z.string(),
  sign,
  mean: z.strictObject({
    pairs: count,
    excluded: count,
    difference: z.number(),
    interval: interval.nullable(),
    varianceRatio: z.number().nullable(),
  }),
  word,
  quantiles: z.array(z.strictObject({ probability: share01, a: reached, b: reached })),
  betterRuns: z.array(discordant),
  worseRuns: z.array(discordant),
});
const pairedObjective = z.strictObject({
  objective: z.string(),
  targets: z.strictObject({ a: count, b: count }),
  met: pairedShare,
});
const side = z.strictObject({
  path: z.string(),
  dossierHash: hash,
  variant: z.string().nullable(),
  incidents: z.array(z.string()),
  summary,
});
const column = z.looseObject({ column: z.string() });

/** `bascule compare --json`. */
export const comparisonShape = z.strictObject({
  format: z.literal(1),
  engine: z.string(),
  seed: count,
  ...ended,
  headline: z.strictObject({ fr: z.string().min(1), en: z.string().min(1) }),
  claims: z.array(judged),
  pairs: z.array(
    z.strictObject({
      text: z.string(),
      mayLose: z.number().nullable(),
      standing,
      difference: interval,
    }),
  ),
  a: side,
  b: side,
  comparison: z.strictObject({
    format: z.literal(1),
    a: setting,
    b: setting,
    runs: count,
    stopping,
    confidence: share01,
    holds: pairedShare,
    services: z.array(
      z.strictObject({
        service: z.string(),
        objectives: z.array(pairedObjective),
        recovery: pairedMetric,
        longest: pairedMetric,
        down: pairedMetric,
      }),
    ),
    data: z.array(
      z.strictObject({
        data: z.string(),
        objectives: z.array(pairedObjective),
        lost: pairedMetric,
      }),
    ),
    rules: z.array(z.strictObject({ rule: z.string(), kept: pairedShare })),
    onlyInA: z.array(column),
    onlyInB: z.array(column),
  }),
});
