import { described } from '../../model/described.ts';
import { respiteField } from '../../model/fields.ts';
import type { SourcedLaw } from '../../model/law.ts';
import { defineIncidentKind } from '../defineIncidentKind.ts';
import { contractEnd } from './contractEnd.ts';
import { distrust } from './distrust.ts';
import { insolvency } from './insolvency.ts';
import { legalCut } from './legalCut.ts';
import { priceChange } from './priceChange.ts';
import { qualificationLost } from './qualificationLost.ts';
import { takeover } from './takeover.ts';

interface NoticeRevisedFields {
  readonly notice?: SourcedLaw | undefined;
}

/** Whatever gives a notice or a period of grace: it can be taken back for whatever it can be given for. */
const GIVING_NOTICE = [
  legalCut,
  contractEnd,
  priceChange,
  insolvency,
  distrust,
  takeover,
  qualificationLost,
];

/** Whoever gave a notice takes it back, or gives another date: nothing of what was announced has come to pass yet. */
export const noticeRevised = defineIncidentKind({
  kind: 'notice-revised',
  family: 'law',
  label: { fr: 'Préavis retiré ou reporté', en: 'Notice withdrawn or put off' },
  sentence: {
    fr: 'L’autorité ou le fournisseur qui avait donné un préavis le retire, ou en change le terme. Vaut pour tout préavis encore en cours sur ce qui est désigné (`cut`, `contract-end`, `price-change`, `insolvency`, `distrust`, `takeover`, délai de grâce de `qualification-lost`) ; ce qui est arrivé à son terme n’est pas défait.',
    en: 'The authority or the provider that gave a notice withdraws it, or changes its date. It holds for every notice still running on what is named (`cut`, `contract-end`, `price-change`, `insolvency`, `distrust`, `takeover`, the grace period of `qualification-lost`); what has come to its end is not undone.',
  },
  fields: {
    notice: described(respiteField.optional(), {
      fr: 'Nouveau préavis, compté de cette annonce : le terme est reporté, ou avancé, et ce qui devait suivre suit d’autant. Le préavis est retiré sinon.',
      en: 'New notice, counted from this announcement: the date is put off, or brought forward, and whatever was to follow follows by as much. The notice is withdrawn otherwise.',
    }),
  },
  targets: [...new Set(GIVING_NOTICE.flatMap(({ targets }) => targets))],
  impacts: ({ what, notice }: NoticeRevisedFields & { readonly what: readonly string[] }) => [
    {
      scope: 'announced',
      refs: what,
      event: {},
      after: null,
      dwellSeconds: 0,
      revises: { notice: notice ?? null },
    },
  ],
});
