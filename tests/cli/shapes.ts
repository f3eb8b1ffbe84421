/** The documented shapes of `src/cli/OUTPUT.md`: strict, so that a field added or gone is a failed test. */
import { z } from 'zod';

const seconds = z.number().int();
const entry = z.number().int().min(0);
const hash = z.string().regex(/^[0-9a-f]{16}$/);
const words = { fr: z.string().min(1), en: z.string().min(1) };
const names = z.array(z.string().min(1));
const ref = z.strictObject({ kind: z.string(), id: z.string() });

const diagnostic = z.strictObject({
  code: z.string().regex(/^SCN-\d{3}$/),
  severity: z.enum(['error', 'warning']),
  file: z.string(),
  line: z.number().int().min(1),
  column: z.number().int().min(1),
  endLine: z.number().int().min(1),
  endColumn: z.number().int().min(1),
  path: z.array(z.union([z.string(), z.number()])),
  message: z.strictObject(words),
  advice: z.strictObject(words),
  suggestion: z.string().nullable(),
  breaks: z
    .strictObject({ variant: z.string(), file: z.string(), line: z.number().int().min(1) })
    .nullable(),
  sourceLine: z.string().nullable(),
});

const observation = z.strictObject({
  code: z.string().min(1),
  level: z.enum(['gap', 'undetermined', 'info']),
  label: z.strictObject(words),
  text: z.strictObject(words),
  source: z.string().min(1),
  version: z.string().nullable(),
  about: names,
  sentence: z.strictObject(words),
  fix: z.strictObject(words),
  designs: z.array(z.string().nullable()),
});

const declares = z.strictObject({
  product: z.strictObject(words),
  services: names,
  data: names,
  hostings: names,
  components: names,
  copies: names,
  backups: names,
  tools: names,
  teams: names,
  plans: names,
  incidents: names,
  variants: names,
});

/** `bascule check --json`. */
export const checkShape = z.strictObject({
  format: z.literal(1),
  dossiers: z.array(
    z.strictObject({
      path: z.string(),
      valid: z.boolean(),
      errors: z.number().int(),
      warnings: z.number().int(),
      declares: declares.nullable(),
      diagnostics: z.array(diagnostic),
      observations: z.array(observation),
    }),
  ),
});

const request = z.strictObject({
  variant: z.string().nullable(),
  incidents: names,
  seed: z.number().int().min(0),
  run: z.number().int().min(0).optional(),
  mode: z.enum(['nominal', 'pessimistic', 'sampled']),
});
const verdict = z.enum(['holds', 'holds-degraded', 'unlawful', 'fails', 'stuck', 'undetermined']);
/** Findings are many and belong to the analysis: what the command line promises is how they are told apart. */
const reason = { finding: z.looseObject({ finding: z.string() }), ...words };
const missing = z.strictObject({
  kind: z.string(),
  what: ref,
  since: seconds,
  takenBy: entry.nullable(),
  forGood: z.boolean(),
  isBarred: z.literal(true).optional(),
  isOutOfHours: z.literal(true).optional(),
  heldBy: z.array(ref).min(1).optional(),
});
const target = z.strictObject({
  target: seconds,
  reached: seconds.nullable(),
  atLeast: seconds,
  margin: seconds,
  met: z.boolean(),
  proof: entry.nullable(),
});
const outage = {
  from: seconds,
  until: seconds.nullable(),
  openedBy: entry.nullable(),
  closedBy: entry.nullable(),
  ledger: z.array(
    z.strictObject({
      heading: z.string(),
      from: seconds,
      until: seconds,
      subject: ref,
      missing: missing.nullable(),
      entry: entry.nullable(),
    }),
  ),
};

/** `bascule run --json`. */
export const runShape = z.strictObject({
  format: z.literal(1),
  engine: z.string(),
  dossierHash: hash,
  traceHash: hash,
  request,
  startsAt: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/),
  incidentAt: seconds,
  endsAt: seconds,
  ending: z.looseObject({ end: z.string() }),
  verdict,
  reasons: z.array(z.strictObject(reason)).min(1),
  services: z.array(
    z.strictObject({
      service: z.string(),
      word: z.string(),
      levels: z.array(z.strictObject({ at: seconds, level: z.number(), entry: entry.nullable() })),
      mbco: z.number(),
      outages: z.array(z.strictObject(outage)),
      longestOutageSeconds: seconds,
      downSeconds: seconds,
      rto: target.nullable(),
      mtpd: target.nullable(),
      finalLevel: z.number(),
    }),
  ),
  data: z.array(z.looseObject({ data: z.string(), word: z.string(), rpo: target.nullable() })),
  rules: z.array(z.looseObject({ rule: z.string(), status: z.string() })),
  plans: z.array(z.looseObject({ plan: z.string(), outcome: z.string() })),
  decisions: z
    .array(
      z.strictObject({
        decision: z.string(),
        answer: z.enum(['yes', 'no']),
        askedAt: seconds.nullable(),
        answeredAt: seconds,
        by: z.string().nullable(),
        isImposed: z.boolean(),
        knowing: entry.nullable(),
        accepts: z.array(z.string()),
        entry,
      }),
    )
    .min(1)
    .optional(),
  costs: z
    .strictObject({
      monthlyCents: z.number().int().min(0),
      runningCents: z.number().int().min(0),
      incidentCents: z.number().int().min(0),
      lines: z.array(
        z.strictObject({ heading: z.string(), of: z.string(), cents: z.number().int().min(1) }),
      ),
    })
    .optional(),
  recovery: z
    .strictObject({
      of: z.enum(['systems', 'services']),
      total: z.number().int().min(1),
      stepSeconds: seconds,
      points: z
        .array(z.strictObject({ at: seconds, recovered: z.number(), known: z.number() }))
        .min(1),
      changes: z.array(z.strictObject({ at: seconds, recovered: z.number() })).min(1),
      milestones: z.array(z.strictObject({ share: z.number(), at: seconds.nullable() })),
    })
    .nullable(),
});

const sentence = z.strictObject({ entry, at: seconds, ...words });

/** Acts and assumptions are many and belong to the model: what the command line promises is how they are told apart. */
const saving = z.strictObject({
  worlds: z.number().int().min(1),
  noReturn: z
    .strictObject({
      at: seconds,
      acts: z.array(z.looseObject({ act: z.string() })).min(1),
      verdict: verdict.nullable(),
    })
    .nullable(),
  designs: z.array(z.strictObject({ variant: z.string().nullable(), verdict })),
  butFor: z.array(
    z.strictObject({
      assuming: z.array(z.looseObject({ assume: z.string() })).min(1),
      verdict,
      saves: z.boolean(),
      secondsWon: z.number().int(),
      ...words,
    }),
  ),
});

/** `bascule explain --json`. */
export const explainShape = z.strictObject({
  format: z.literal(1),
  engine: z.string(),
  dossierHash: hash,
  traceHash: hash,
  request,
  incidentAt: seconds,
  verdict,
  reasons: z.array(z.strictObject({ ...reason, story: z.array(sentence) })).min(1),
  outages: z.array(z.strictObject({ service: z.string(), ...outage })),
  missing: z.array(
    z.strictObject({
      need: missing,
      waiters: z.array(z.strictObject({ who: ref, seconds })).min(1),
      busyWith: z.array(ref).min(1).optional(),
      ...words,
      taken: sentence.nullable(),
    }),
  ),
  saving: saving.nullable().optional(),
});
