/** Codes SCN-220 to SCN-240: quantities, laws, dates, conditions, each with the forms it may take. */
import type { Language } from '../../model/localised.ts';
import { LAW_NAMES, type LawMistake, lawFormOf } from '../../model/parseLaw.ts';
import { defineError } from './defineDiagnostic.ts';
import { anyOf, quote } from './quote.ts';

interface Quantity {
  readonly found: string;
  /** Words that may stand in its place. */
  readonly also: readonly string[];
}

interface Noun {
  readonly is: string;
  readonly forms: string;
}

/** The codes that only differ by what they expect. */
const expects = (nouns: Readonly<Record<Language, Noun>>) =>
  defineError<Quantity>({
    fr: (p) => ({
      message: `${quote(p.found)} n’est pas ${nouns.fr.is}.`,
      advice: `Écrire ${nouns.fr.forms}${p.also.length > 0 ? `, ou ${anyOf(p.also, 'fr')}` : ''}.`,
    }),
    en: (p) => ({
      message: `${quote(p.found)} is not ${nouns.en.is}.`,
      advice: `Write ${nouns.en.forms}${p.also.length > 0 ? `, or ${anyOf(p.also, 'en')}` : ''}.`,
    }),
  });

interface Law {
  readonly found: string;
  readonly mistake: LawMistake;
  /** Name of the law when it is known. */
  readonly name: string | null;
}

const formOf = (name: string | null): string => (name === null ? null : lawFormOf(name)) ?? '';

const LAW_MESSAGES: Readonly<Record<Language, Readonly<Record<LawMistake, (p: Law) => string>>>> = {
  fr: {
    'not-a-law': (p) => `${quote(p.found)} n’est ni une durée ni une loi.`,
    'unknown-law': (p) => `Aucune loi ne porte le nom donné dans ${quote(p.found)}.`,
    'argument-count': (p) =>
      `${quote(p.found)} n’a pas le bon nombre de durées : ${quote(formOf(p.name))}.`,
    argument: (p) => `Une des durées de ${quote(p.found)} n’en est pas une.`,
    order: (p) =>
      `Les durées de ${quote(p.found)} ne vont pas de la plus courte à la plus longue : ${quote(formOf(p.name))}.`,
  },
  en: {
    'not-a-law': (p) => `${quote(p.found)} is neither a duration nor a law.`,
    'unknown-law': (p) => `No law has the name given in ${quote(p.found)}.`,
    'argument-count': (p) =>
      `${quote(p.found)} has the wrong number of durations: ${quote(formOf(p.name))}.`,
    argument: (p) => `One of the durations of ${quote(p.found)} is not one.`,
    order: (p) =>
      `The durations of ${quote(p.found)} do not go from the shortest to the longest: ${quote(formOf(p.name))}.`,
  },
};

const lawForms = (language: Language): string =>
  anyOf(
    LAW_NAMES.map((name) => formOf(name)),
    language,
  );

export const quantityDiagnostics = {
  'SCN-220': expects({
    fr: {
      is: 'une durée',
      forms: '`90s`, `15m`, `4h`, `1h30m`, `2d` (jours) ou `1w` (semaine), mille ans au plus',
    },
    en: {
      is: 'a duration',
      forms: '`90s`, `15m`, `4h`, `1h30m`, `2d` (days) or `1w` (week), a thousand years at most',
    },
  }),
  'SCN-221': expects({
    fr: { is: 'un pourcentage', forms: 'un nombre suivi de `%`, comme `50%`' },
    en: { is: 'a percentage', forms: 'a number followed by `%`, such as `50%`' },
  }),
  'SCN-222': expects({
    fr: { is: 'un volume de données', forms: '`800GB` ou `2TB` (B, kB, MB, GB, TB, PB)' },
    en: { is: 'a volume of data', forms: '`800GB` or `2TB` (B, kB, MB, GB, TB, PB)' },
  }),
  'SCN-223': expects({
    fr: {
      is: 'un débit',
      forms: 'un volume par unité de temps, comme `5GB/h`, `200MB/s` ou `5Gbps`',
    },
    en: { is: 'a rate', forms: 'a volume by unit of time, such as `5GB/h`, `200MB/s` or `5Gbps`' },
  }),
  'SCN-224': defineError<Law>({
    fr: (p) => ({
      message: LAW_MESSAGES.fr[p.mistake](p),
      advice: `Écrire une durée comme \`20m\`, ou ${lawForms('fr')}.`,
    }),
    en: (p) => ({
      message: LAW_MESSAGES.en[p.mistake](p),
      advice: `Write a duration such as \`20m\`, or ${lawForms('en')}.`,
    }),
  }),
  'SCN-225': expects({
    fr: { is: 'une date qui existe', forms: 'année-mois-jour, comme `2026-09-01`' },
    en: { is: 'a date that exists', forms: 'year-month-day, such as `2026-09-01`' },
  }),
  'SCN-226': expects({
    fr: { is: 'un moment qui existe', forms: 'une date et une heure, comme `2026-05-20 10:00`' },
    en: { is: 'a moment that exists', forms: 'a date and a time, such as `2026-05-20 10:00`' },
  }),
  'SCN-227': expects({
    fr: {
      is: 'un horaire de la semaine',
      forms:
        'des jours puis des heures, comme `mon-fri 08:00-20:00, sat 09:00-12:00`, ou `24/7` ; une nuit se coupe à minuit : `mon-fri 18:00-24:00, tue-sat 00:00-08:00`',
    },
    en: {
      is: 'a weekly schedule',
      forms:
        'days then hours, such as `mon-fri 08:00-20:00, sat 09:00-12:00`, or `24/7`; a night is cut at midnight: `mon-fri 18:00-24:00, tue-sat 00:00-08:00`',
    },
  }),
  'SCN-228': expects({
    fr: { is: 'une période de l’année', forms: 'mois-jour/mois-jour, comme `05-15/06-08`' },
    en: { is: 'a period of the year', forms: 'month-day/month-day, such as `05-15/06-08`' },
  }),
  'SCN-229': expects({
    fr: {
      is: 'une référence',
      forms: 'le nom de ce qui est déclaré ailleurs, sans espaces autour',
    },
    en: {
      is: 'a reference',
      forms: 'the name of what is declared elsewhere, without spaces around',
    },
  }),
  'SCN-230': expects({
    fr: {
      is: 'une condition',
      forms:
        '`service < 50% for 10m` avec des espaces et un `%`, ou un nom suivi de `is down`, `is frozen`, `is under-notice`, `is cut`, `is lifted`, `is corrupted`, `is disqualified`, `is leaked`, `is up`, `is read-only`, `is in-force`, `lag > 15m`, `backlog > 4h` ou `demand > 150%`',
    },
    en: {
      is: 'a condition',
      forms:
        '`service < 50% for 10m` with spaces and a `%`, or a name followed by `is down`, `is frozen`, `is under-notice`, `is cut`, `is lifted`, `is corrupted`, `is disqualified`, `is leaked`, `is up`, `is read-only`, `is in-force`, `lag > 15m`, `backlog > 4h` or `demand > 150%`',
    },
  }),
  'SCN-231': expects({
    fr: {
      is: 'un instant compté depuis T',
      forms: '`T+0`, `T+2h`, ou une loi comme `T+uniform(0h, 60m)`',
    },
    en: {
      is: 'an instant counted from T',
      forms: '`T+0`, `T+2h`, or a law such as `T+uniform(0h, 60m)`',
    },
  }),
  'SCN-232': expects({
    fr: { is: 'une perte de données admise', forms: '`<= 15m`, l’âge des données perdues au plus' },
    en: { is: 'an accepted loss of data', forms: '`<= 15m`, the largest age of what is lost' },
  }),
  'SCN-233': expects({
    fr: { is: 'une part', forms: 'un pourcentage de `0%` à `100%`' },
    en: { is: 'a share', forms: 'a percentage from `0%` to `100%`' },
  }),
  'SCN-234': defineError<{ readonly found: string }>({
    fr: (p) => ({
      message: `Une loi est coupée à sa virgule : il en reste ${quote(p.found)}.`,
      advice:
        "Entre accolades ou crochets, mettre la loi entre apostrophes : `takes: 'lognormal(3m, 12m)'`.",
    }),
    en: (p) => ({
      message: `A law is cut at its comma: what is left of it is ${quote(p.found)}.`,
      advice:
        "Between braces or brackets, put the law between apostrophes: `takes: 'lognormal(3m, 12m)'`.",
    }),
  }),
  'SCN-235': expects({
    fr: {
      is: 'une vérification',
      forms:
        '`service < 50%`, `service >= 90%`, `composant/copie lag > 15m`, `composant/copie lag <= 15m`, ou un nom suivi de `is down`, `is frozen`, `is under-notice`, `is cut`, `is lifted`, `is corrupted` ou `is up`',
    },
    en: {
      is: 'a check',
      forms:
        '`service < 50%`, `service >= 90%`, `component/copy lag > 15m`, `component/copy lag <= 15m`, or a name followed by `is down`, `is frozen`, `is under-notice`, `is cut`, `is lifted`, `is corrupted` or `is up`',
    },
  }),
  'SCN-236': expects({
    fr: { is: 'un montant', forms: '`1200 EUR`, `50 kEUR` ou `2 MEUR`, un milliard au plus' },
    en: { is: 'an amount', forms: '`1200 EUR`, `50 kEUR` or `2 MEUR`, a thousand million at most' },
  }),
  'SCN-237': expects({
    fr: {
      is: 'un coût dans le temps',
      forms:
        'un montant par `h`, `d`, `w`, `month` ou `year`, comme `900 EUR/month` ou `20 kEUR/h`',
    },
    en: {
      is: 'a cost over time',
      forms:
        'an amount by `h`, `d`, `w`, `month` or `year`, such as `900 EUR/month` or `20 kEUR/h`',
    },
  }),
  'SCN-238': expects({
    fr: { is: 'un prix au volume', forms: 'un montant par volume de données, comme `80 EUR/TB`' },
    en: { is: 'a price by volume', forms: 'an amount by volume of data, such as `80 EUR/TB`' },
  }),
  'SCN-239': defineError<{ readonly found: string }>({
    fr: (p) => ({
      message: `Un texte est coupé à sa virgule : il en reste ${quote(p.found)}.`,
      advice:
        'Entre accolades ou crochets, mettre le texte entre guillemets droits : `name: "Ouvert, et gardé"`.',
    }),
    en: (p) => ({
      message: `A text is cut at its comma: what is left of it is ${quote(p.found)}.`,
      advice:
        'Between braces or brackets, put the text between double quotes: `name: "Open, and kept"`.',
    }),
  }),
  'SCN-240': expects({
    fr: {
      is: 'un moment fixé d’avance',
      forms: '`2026-06-01`, `2026-06-01 09:00`, ou `T+30d` compté depuis T',
    },
    en: {
      is: 'a moment fixed beforehand',
      forms: '`2026-06-01`, `2026-06-01 09:00`, or `T+30d` counted from T',
    },
  }),
} as const;
