import type { ManualWords } from './words.ts';

export const MANUAL_EN: ManualWords = {
  title: 'The dossier, format 1',
  sectionsTitle: 'Sections',
  introduction: [
    'A dossier is a YAML 1.2 file (JSON is YAML too) that says how a product is deployed and what its team promises to do when something breaks. This page lists all that it may say. It is generated from the schema that checks every dossier.',
    'Names written `<name>` are the author’s own: letters without accents, digits, hyphens and underscores, at most 64. A name stands for one thing in the whole dossier. Everything else is fixed: an unknown field is an error, with the nearest known one as a suggestion.',
    "Between braces or brackets, a comma ends a text: quote a law there, as in `{ takes: 'lognormal(3m, 12m)' }`.",
    'The rules that a run is judged by, and what a design is asked, have [a page of their own](rules-reference.md): what each asks, when it is judged, what ends a breach.',
  ],
  exampleTitle: 'A whole dossier',
  exampleIntroduction:
    'This one runs as it stands: the main hall burns, the alert comes after ten minutes, somebody on call decides, the standby takes over.',
  formsTitle: 'How values are written',
  formsIntroduction: 'Every number carries its unit.',
  namesTitle: 'How things are named',
  namesIntroduction:
    'The last four stand for every hosting that the catalogue, or the dossier, says it of.',
  conditionsTitle: 'Conditions',
  conditionsIntroduction:
    '`service < 50% for 10m` holds while the level that is seen stays below. `db/standby lag > 15m` (or `<=`) holds while the data of that copy are further than that behind the last write; of a data set (`files lag > 4h`), while the youngest of what is not in the copies in service (a copy that follows, a sound picture of a backup) is older: that is what would be lost with them. `declare backlog > 4h` counts what waits, in time of the usual demand; `declare demand > 150%` what is asked, as a share of the usual, with peaks, surges and returns. The others are a name, `is`, a state, and `for` with a duration if it must last; `declare/paper is in-force` is about a degraded mode. A list `{ all: […] }` waits until all are seen at once, each since its own `for`; `{ any: […] }` for the first that is; a list may hold another list, and that one none. No declared probe sees a lag, a backlog, a demand or a state other than `is down` of a hosting: it is learned after `learned-after`.',
  needTitle: 'Needs',
  needIntroduction:
    'A need is written as a name, as a choice, or as a block with these fields. Without `lasts` nothing is kept in reserve: what is missing is missed at once. What `fades` goes down by twentieths, each told when it is over: a threshold is crossed at most one twentieth of the time late. Of several needs that are missing or weakened at once, the one that takes most away counts: the shares of `without` are neither multiplied nor added. Where they concern different users, write a service for each.',
  copyTitle: 'What puts a copy into service',
  copyIntroduction: [
    'A copy serves (`active`), stands by running (`hot`, `warm`), is there and off (`pilot-light`), or is still to be made (`cold`). Steps move it one state at a time: `provision` makes a cold one, `start` starts a pilot light, `rebuild` makes a lost one anew: each is then ready, and serves nobody. `restore`, `move-data` and `recover` fill it; of these only `recover` also puts it into service.',
    '`promote` puts a ready copy into service, and so does `switch-traffic` towards its place. An active copy that comes back with its place serves again by itself, unless another took over or its data were lost: restored or rebuilt, it needs a `promote`. One that is `by-hand` comes back ready, and needs a `promote` too. `repair` is for machines out of order: it brings no data back.',
    'A component is down when none of its copies serves, or when what it needs is missing. What is written in `conditions` is read there: `db is down` holds however it came to be, `db/main is down` is about one machine.',
  ],
  stepsTitle: 'Steps',
  stepsIntroduction:
    '`do` says what a step does; each kind adds its own fields to those that all steps have. A step begins when the steps it comes after are done and all that it needs is there. A step that loses a need or a person on the way waits, then begins again from the start; only counted work (`effort`, `per-unit`), transfers over links and what pauses with the end of a shift keep what is done. One that somebody does and that says neither `succeeds` nor `rehearsed` counts as never rehearsed: it succeeds 65 times in 100, 97 when rehearsed within 6 months, 93 within 12, 85 within 24; median runs take the likelier outcome. A lot comes up in twenty batches at most: its count is right to a twentieth.',
  effectsTitle: 'Effects of incidents',
  effectsIntroduction:
    '`do` says what happens; every effect says when and to what. With `when` it waits for a condition, from `at` on, and then begins once.',
  columns: {
    field: 'Field',
    written: 'Written as',
    without: 'Left out',
    meaning: 'Meaning',
    form: 'Form',
    examples: 'Examples',
    state: 'State',
    of: 'Said of',
  },
  required: '**required**',
  types: {
    text: 'text',
    number: 'number',
    whole: 'whole number',
    block: 'block below',
    or: ' or ',
    anything: 'anything',
    listOf: 'list: ',
    namesWith: 'names, each with: ',
  },
  above: 'Same fields as `{path}`.',
  takes: (law, isComputed, isLonger) =>
    `Lasts \`${law}\` unless \`takes\` says otherwise${isComputed ? ', or what `throughput` and the volume of the data give' : ''}${isLonger ? ', and one `ttl` more' : ''}.`,
  targets: (kinds) => `Can hit ${kinds}.`,
  seeSteps: 'See *Steps*.',
  seeEffects: 'See *Effects of incidents*.',
  forms: {
    duration: {
      name: 'duration',
      about:
        'Seconds `s`, minutes `m` or `min`, hours `h`, days `d`, weeks `w`; several add up. `pd` is a person-day: seven hours of one person’s work.',
      examples: ['90s', '15m', '4h', '1h30m', '2d', '1w'],
    },
    percent: { name: 'percentage', about: 'May exceed 100%.', examples: ['50%', '250%'] },
    share: { name: 'share', about: 'A percentage from 0% to 100%.', examples: ['5%'] },
    volume: {
      name: 'volume',
      about: 'B, kB, MB, GB, TB, PB, by thousands.',
      examples: ['800GB', '2TB'],
    },
    rate: {
      name: 'rate',
      about: 'A volume by unit of time, or bits by second: `Mbps`, `Gbps`.',
      examples: ['5GB/h', '200MB/s', '5Gbps'],
    },
    money: {
      name: 'amount',
      about: '`EUR`, `kEUR` (thousands), `MEUR` (millions).',
      examples: ['1200 EUR', '50 kEUR', '2 MEUR'],
    },
    cost: {
      name: 'cost over time',
      about: 'An amount by `h`, `d`, `w`, `month` (730 hours) or `year` (8760 hours).',
      examples: ['900 EUR/month', '20 kEUR/h'],
    },
    'volume-price': {
      name: 'price by volume',
      about: 'An amount by volume of data.',
      examples: ['80 EUR/TB'],
    },
    'sourced-law': {
      name: 'law',
      about:
        'A duration, or one that varies: `{laws}`. p50 is the median; nine values in ten stay below p90. A pessimistic run takes p90, or p10 of a respite, which one hopes to be long: `lasts`, `notice`, `grace`, `strikes-again`, `false-alarms`, the `after` of an overload or of a change of capital, the delays of an insolvency, `at`; everyday failures keep their median. In a block it says where it comes from: `measured`, `contract`, `published` or `guess`.',
      examples: [
        '20m',
        'lognormal(3m, 12m)',
        "{ law: 'triangular(2m, 10m, 30m)', source: measured }",
      ],
    },
    instant: {
      name: 'instant',
      about: 'A law counted from T, the moment of the incident.',
      examples: ['T+0', 'T+2h', 'T+uniform(0h, 60m)'],
    },
    loss: {
      name: 'loss',
      about: 'The largest age of data lost.',
      examples: ['<= 15m'],
    },
    date: { name: 'date', about: 'Year-month-day.', examples: ['2026-09-01'] },
    'date-time': {
      name: 'date and time',
      about: 'On the clock of the product.',
      examples: ['2026-05-20 10:00'],
    },
    moment: {
      name: 'moment',
      about: 'A day, a day and a time on the clock of the product, or a time counted from T.',
      examples: ['2026-06-01', '2026-06-01 09:00', 'T+30d'],
    },
    hours: {
      name: 'weekly hours',
      about: 'Days then hours, several after commas; closed on public holidays, `24/7` excepted.',
      examples: ['mon-fri 08:00-20:00, sat 09:00-12:00', '24/7'],
    },
    days: {
      name: 'days of the year',
      about: 'Month-day to month-day, both included.',
      examples: ['05-15/06-08'],
    },
    id: { name: 'name', about: 'A name that is declared, or chosen, here.', examples: ['db'] },
    reference: {
      name: 'reference',
      about: 'The name of what is declared elsewhere.',
      examples: ['db', 'db/main', 'nubo/site-1'],
    },
    condition: {
      name: 'condition',
      about: 'What starts a plan, or a list `all` or `any`; see *Conditions*.',
      examples: ['declare < 50% for 10m', 'nubo is cut', '{ all: [declare < 50%, nubo is down] }'],
    },
    check: {
      name: 'check',
      about:
        'What is looked at at one moment: a level, a state, how far a copy is behind (`lag`), what waits (`backlog`), the demand. Several in a list must be true together.',
      examples: ['db/standby lag > 15m', 'declare >= 90%', 'nubo is down'],
    },
    localised: {
      name: 'words',
      about: 'A text for both languages, or one for each.',
      examples: ['Vault', '{ fr: Coffre-fort, en: Vault }'],
    },
    need: {
      name: 'need',
      about:
        'A reference; `without` is the share that stays when it is missing; `any` takes the best of several, `all` the worst, `at-least` the k-th best, `share-of` the share that runs, each lot by its systems.',
      examples: [
        'db',
        '{ need: search, without: 60% }',
        '{ any: [db, cache] }',
        '{ at-least: 2, of: [a, b, c] }',
        '{ share-of: [grade-1, grade-2] }',
      ],
    },
  },
};
