import { z } from 'zod';
import { described } from '../../model/described.ts';
import { respiteField, shareField } from '../../model/fields.ts';
import type { SourcedLaw } from '../../model/law.ts';
import { defineIncidentKind } from '../defineIncidentKind.ts';
import { inUnion, staysImmune } from '../immunity.ts';
import { losing } from './losing.ts';

interface TakeoverFields {
  readonly country: string;
  readonly share: number;
  readonly total?: number | undefined;
  readonly controls: boolean;
  readonly after?: SourcedLaw | undefined;
}

/** SNC-2, judged again: the operator's new owner decides whether it is still out of reach of non-European law. */
export const takeover = defineIncidentKind({
  kind: 'takeover',
  family: 'law',
  label: { fr: 'Changement de capital', en: 'Change of capital' },
  sentence: {
    fr: 'Un nouvel actionnaire entre chez un opérateur. L’immunité est rejugée sur son pays, sa part et son pouvoir ; perdue, ce qui tourne continue hors du droit.',
    en: 'A new shareholder joins an operator. Immunity is judged again on its country, its share and its power; once lost, what runs goes on outside the law.',
  },
  fields: {
    country: described(z.string().length(2), {
      fr: 'Pays du nouvel actionnaire, en deux lettres.',
      en: 'Country of the new shareholder, two letters.',
    }),
    share: described(shareField, {
      fr: 'Sa part du capital et des droits de vote : au-delà de 24 % hors de l’Union, l’immunité tombe.',
      en: 'Its share of capital and votes: beyond 24% from outside the Union, immunity falls.',
    }),
    total: described(shareField.optional(), {
      fr: 'Part de tous les actionnaires hors de l’Union : au-delà de 39 %, l’immunité tombe ; la sienne sinon.',
      en: 'Share of all shareholders from outside the Union: beyond 39%, immunity falls; its own otherwise.',
    }),
    controls: described(z.boolean().default(false), {
      fr: 'Il a un pouvoir de contrôle ou de veto, quelle que soit sa part.',
      en: 'It has a power of control or veto, whatever its share.',
    }),
    after: described(respiteField.optional(), {
      fr: 'De l’annonce au changement ; aussitôt sinon.',
      en: 'From the announcement to the change; at once otherwise.',
    }),
  },
  targets: ['hosting', 'operator', 'domain'],
  takesGroundBy: ({ country, share, total = share, controls }: TakeoverFields) => {
    const percent = Math.round(share * 100);
    const all = Math.round(total * 100);
    const others = {
      fr: total > share ? `, ${all} % avec les autres actionnaires hors de l’Union` : '',
      en: total > share ? `, ${all}% with the other shareholders from outside the Union` : '',
    };
    const power = {
      fr: controls ? ' et un pouvoir de contrôle' : '',
      en: controls ? ' and a power of control' : '',
    };
    return {
      fr: `un actionnaire (${country}) prend ${percent} % du capital${others.fr}${power.fr}`,
      en: `a shareholder (${country}) takes ${percent}% of the capital${others.en}${power.en}`,
    };
  },
  impacts: ({ what, after, ...owner }: TakeoverFields & { readonly what: readonly string[] }) =>
    staysImmune({ ...owner, isInUnion: inUnion(owner.country) })
      ? []
      : losing(what, 'immunity', after),
});
