/** Section `services`: what users get. */
import { z } from 'zod';
import { described } from '../../model/described.ts';
import {
  costField,
  daysOfYearField,
  durationField,
  lawField,
  moneyField,
  named,
  percentField,
  referenceField,
  respiteField,
  section,
  shareField,
} from '../../model/fields.ts';
import type { SourcedLaw } from '../../model/law.ts';
import { RESERVE_KINDS, type ReserveKind } from '../../model/vocabulary.ts';
import { nameField } from './nameField.ts';
import { countedIn, deadlineField, objectives, totals } from './objectives.ts';

/** What a need may be in a file: a name, or a choice between needs. */
export type NeedInFile =
  | string
  | { readonly any: readonly NeedInFile[] }
  | { readonly all: readonly NeedInFile[] }
  | { readonly 'at-least': number; readonly of: readonly NeedInFile[] }
  | { readonly 'share-of': readonly NeedInFile[] }
  | {
      readonly need: string;
      readonly without?: string | undefined;
      readonly lasts?: LawInFile | undefined;
      readonly fades?: boolean | undefined;
      readonly refills?: LawInFile | undefined;
      readonly regained?: LawInFile | undefined;
      readonly kind?: ReserveKind | undefined;
      readonly 'to-start'?: boolean | undefined;
      readonly 'to-write'?: boolean | undefined;
    };

type LawInFile = z.input<typeof lawField>;

/** What lets something go on for a while without what it needs. */
export interface Reserve {
  readonly kind: ReserveKind | null;
  readonly lasts: SourcedLaw;
  /** It runs out for some before others: the share that goes on declines evenly. */
  readonly fades: boolean;
  readonly refills: SourcedLaw | null;
  readonly regained: SourcedLaw | null;
}

/** What is said of a reserve, and of nothing else. */
const RESERVE_WORDS = ['fades', 'refills', 'regained', 'kind'] as const;
type ReserveWord = (typeof RESERVE_WORDS)[number];

/**
 * What a service or a component needs to run: the level it gets is the lowest of `all`, the highest of `any`, the
 * k-th highest of `at-least k`, the share of the systems of `share-of` that run; `without: 40%` keeps that share when the need
 * is missing; `lasts: 4h` goes on that long.
 */
export type Need =
  | {
      readonly type: 'one';
      readonly ref: string;
      readonly without: number;
      readonly reserve?: Reserve;
      /** Needed to start, not to go on. */
      readonly toStart?: true;
      /** Needed to be written, not only read. */
      readonly toWrite?: true;
      /** Words about a reserve that there is none of: they say nothing, and are told. */
      readonly idle?: readonly ReserveWord[];
    }
  | { readonly type: 'all'; readonly of: readonly Need[] }
  | { readonly type: 'share'; readonly of: readonly Need[] }
  | {
      readonly type: 'at-least';
      readonly count: number;
      readonly of: readonly Need[];
    };

/** A need as a block: its fields have a chapter of the reference. */
export const needInFile = z.strictObject({
  need: referenceField,
  without: described(shareField.optional(), {
    fr: 'Part gardée quand il manque.',
    en: 'Share kept when it is missing.',
  }),
  lasts: described(respiteField.optional(), {
    fr: 'Temps pendant lequel on s’en passe : batterie, carburant et livraisons sur lesquelles on compte, cache, jeton, bail.',
    en: 'How long one goes on without it: battery, fuel with the deliveries that one counts on, cache, token, lease.',
  }),
  fades: described(z.boolean().optional(), {
    fr: 'La réserve s’épuise pour les uns avant les autres : la part servie décroît régulièrement, par vingtièmes.',
    en: 'The reserve runs out for some before others: the share that is served declines evenly, by twentieths.',
  }),
  refills: described(lawField.optional(), {
    fr: 'Temps pour refaire une réserve vide (avec `lasts`) ; aussitôt sinon.',
    en: 'Time to refill an empty reserve (with `lasts`); at once otherwise.',
  }),
  regained: described(lawField.optional(), {
    fr: 'Réserve épuisée (avec `lasts`) : temps après le retour de ce qui manquait avant de fonctionner à nouveau.',
    en: 'Once the reserve is spent (with `lasts`): time after the return of what was missing until it works again.',
  }),
  kind: described(z.enum(RESERVE_KINDS).optional(), {
    fr: 'Ce qu’est la réserve.',
    en: 'What the reserve is.',
  }),
  'to-start': described(z.boolean().optional(), {
    fr: 'Nécessaire pour démarrer ou redémarrer, pas pour continuer.',
    en: 'Needed to start or restart, not to go on.',
  }),
  'to-write': described(z.boolean().optional(), {
    fr: 'Doit pouvoir être écrit : la lecture seule ne suffit pas.',
    en: 'Must be writable: reading is not enough.',
  }),
});

/** What is not said stays out, so that a need without these words is what it was. */
function oneNeed(written: z.output<typeof needInFile>): Need {
  const { need: ref, without = 0, lasts, kind, fades, refills, regained } = written;
  const reserve: Reserve | null = lasts
    ? {
        kind: kind ?? null,
        lasts,
        fades: fades ?? false,
        refills: refills ?? null,
        regained: regained ?? null,
      }
    : null;
  const idle = reserve ? [] : RESERVE_WORDS.filter((word) => written[word] !== undefined);
  return {
    type: 'one',
    ref,
    without,
    ...(reserve ? { reserve } : {}),
    ...(written['to-start'] ? { toStart: true } : {}),
    ...(written['to-write'] ? { toWrite: true } : {}),
    ...(idle.length > 0 ? { idle } : {}),
  };
}

export const needField: z.ZodType<Need, NeedInFile> = z
  .lazy(() =>
    z.union([
      referenceField,
      z.strictObject({ any: z.array(needField).min(1).max(100) }),
      z.strictObject({ all: z.array(needField).min(1).max(100) }),
      z.strictObject({
        'at-least': z.number().int().min(1).max(100),
        of: z.array(needField).min(1).max(100),
      }),
      z.strictObject({ 'share-of': z.array(needField).min(1).max(1000) }),
      needInFile,
    ]),
  )
  .meta({ id: 'need', form: 'need' })
  .transform((written): Need => {
    if (typeof written === 'string') return { type: 'one', ref: written, without: 0 };
    if ('any' in written) return { type: 'at-least', count: 1, of: written.any };
    if ('all' in written) return { type: 'all', of: written.all };
    if ('share-of' in written) return { type: 'share', of: written['share-of'] };
    if ('need' in written) return oneNeed(written);
    return { type: 'at-least', count: written['at-least'], of: written.of };
  }) as z.ZodType<Need, NeedInFile>;

export const needsField = z.array(needField).max(200).default([]);

const peakSchema = section({
  during: described(daysOfYearField, {
    fr: 'Les jours de la pointe, chaque année.',
    en: 'The days of the peak, every year.',
  }),
  demand: described(percentField, {
    fr: 'La demande, en part de la demande ordinaire.',
    en: 'The demand, as a share of the usual one.',
  }),
  objectives: described(section(objectives).optional(), {
    fr: 'Objectifs plus exigeants pendant ces jours.',
    en: 'Stricter objectives during these days.',
  }),
});

const modeSchema = section({
  name: nameField,
  capacity: described(shareField, {
    fr: 'Part de la demande servie dans ce mode. En dessous du minimum du service, il ne tient pas le service en mode dégradé.',
    en: 'Share of the demand that this mode serves. Below the minimum of the service, it does not hold it in degraded mode.',
  }),
  lasts: described(durationField.optional(), {
    fr: 'Temps au bout duquel le mode s’effondre ; il tient toujours sinon.',
    en: 'Time after which the mode collapses; it holds for ever otherwise.',
  }),
  'keyed-in': described(shareField.optional(), {
    fr: 'Part de ce que ce mode sert qu’il faudra ressaisir ensuite : elle s’ajoute au retard.',
    en: 'Share of what this mode serves that will have to be keyed in: it adds to the backlog.',
  }),
  needs: described(needsField, {
    fr: 'Ce dont ce mode a besoin pour tenir.',
    en: 'What this mode needs to hold.',
  }),
});

export const serviceSchema = section({
  name: nameField,
  needs: described(needsField, {
    fr: 'Composants, outils et services dont il dépend, tous nécessaires.',
    en: 'Components, tools and services that it depends on, all of them.',
  }),
  objectives: described(
    section({ ...objectives, hours: countedIn, ...totals, deadline: deadlineField }).optional(),
    {
      fr: 'Ce qui est promis aux utilisateurs.',
      en: 'What users are promised.',
    },
  ),
  peaks: described(z.array(peakSchema).max(50).default([]), {
    fr: 'Périodes de l’année où la demande est plus forte.',
    en: 'Times of the year when the demand is higher.',
  }),
  backlog: described(
    section({
      kept: described(shareField.default(1), {
        fr: 'Part de ce qui n’est pas servi qui attend et revient. Le reste n’est jamais écrit : le verdict le compte, avec les `writes` des données, sans que ce soit une perte.',
        en: 'Share of what is not served that waits and comes back. The rest is never written: the verdict counts it, by the `writes` of the data, and it is no loss.',
      }),
      drains: described(percentField.optional(), {
        fr: 'Ce qu’on écoule au plus en plus de la demande, en part de la demande ordinaire ; toute la capacité de reste sinon.',
        en: 'What is worked off at most beyond the demand, as a share of the usual one; all the capacity to spare otherwise.',
      }),
    }).optional(),
    {
      fr: 'Le retard qui s’accumule pendant une interruption et s’écoule après.',
      en: 'The backlog that builds up during an interruption and drains afterwards.',
    },
  ),
  rush: described(
    section({
      demand: described(percentField, {
        fr: 'La demande tant que le service manque et à son retour, en part de celle du moment : chacun réessaie.',
        en: 'The demand while the service is missing and as it returns, as a share of that of the moment: everybody tries again.',
      }),
      decays: described(lawField, {
        fr: 'Temps pour revenir à la demande du moment, une fois la capacité revenue.',
        en: 'Time to go back to the demand of the moment, once the capacity is back.',
      }),
    }).optional(),
    {
      fr: 'La ruée de ceux qui réessaient tous à la fois.',
      en: 'The rush of those who all try again at once.',
    },
  ),
  costs: described(
    section({
      down: described(costField.optional(), {
        fr: 'Tant que le niveau est sous le minimum.',
        en: 'As long as the level is below the minimum.',
      }),
      'rto-missed': described(moneyField.optional(), {
        fr: 'Pénalité, une fois, quand le RTO est manqué.',
        en: 'Penalty, once, when the RTO is missed.',
      }),
      'mtpd-missed': described(moneyField.optional(), {
        fr: 'Pénalité, une fois, quand la DMIA est dépassée.',
        en: 'Penalty, once, when the MTPD is missed.',
      }),
    }).optional(),
    { fr: 'Ce que coûte son absence.', en: 'What its absence costs.' },
  ),
  modes: described(named(modeSchema).default({}), {
    fr: 'Modes dégradés, où l’on entre par une étape d’un plan.',
    en: 'Degraded modes, entered by a step of a plan.',
  }),
});

export const servicesSchema = named(serviceSchema);
export type Service = z.output<typeof serviceSchema>;
