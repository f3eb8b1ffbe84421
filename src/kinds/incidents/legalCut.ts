import { z } from 'zod';
import { invariant } from '../../base/assert.ts';
import { described } from '../../model/described.ts';
import type { IncidentImpact } from '../../model/effect.ts';
import { lawField, respiteField } from '../../model/fields.ts';
import type { SourcedLaw } from '../../model/law.ts';
import { defineIncidentKind } from '../defineIncidentKind.ts';

/** What a selective cut can take away. */
const SELECTIVE = ['api', 'support'] as const;

interface LegalCutFields {
  readonly notice: SourcedLaw;
  readonly for?: SourcedLaw | undefined;
  readonly only?: readonly (typeof SELECTIVE)[number][] | undefined;
}

/** The end of a notice and then of the suspension: the second law begins where the first ends. */
function lastsUntil(notice: SourcedLaw, suspension: SourcedLaw): SourcedLaw {
  invariant(notice.law.law === 'fixed' && suspension.law.law === 'fixed', 'checked when read');
  const seconds = notice.law.value + suspension.law.value;
  return {
    law: { law: 'fixed', value: seconds },
    text: `${seconds}s`,
    source: suspension.source,
  };
}

type Cut = Pick<IncidentImpact, 'scope' | 'event' | 'beyondRepair'>;

/** What begins with the cut and what it is over with: access as a whole, or what a selective cut takes. */
const CUTS: Readonly<Record<'all' | (typeof SELECTIVE)[number], readonly [Cut, Cut]>> = {
  all: [
    { scope: 'access', event: { hosting: 'access.cut' } },
    { scope: 'access', event: { hosting: 'access.restored' } },
  ],
  api: [
    { scope: 'control-planes', event: { hosting: 'control-plane.frozen' } },
    { scope: 'control-planes', event: { hosting: 'control-plane.restored' } },
  ],
  support: [
    { scope: 'support', event: { member: 'member.lost' } },
    { scope: 'support', event: { member: 'member.returned' } },
  ],
};

/** One tenant, one service, one user: copies, tools and people by their own names. */
const BY_NAME: readonly [Cut, Cut] = [
  {
    scope: 'named',
    event: {
      copy: 'copy.barred',
      backup: 'backup.barred',
      tool: 'tool.lost',
      member: 'member.lost',
    },
    beyondRepair: true,
  },
  {
    scope: 'named',
    event: {
      copy: 'copy.unbarred',
      backup: 'backup.unbarred',
      tool: 'tool.restored',
      member: 'member.returned',
    },
  },
];

/** A law, a sanction or a contract ends access to hostings, after a notice that may be nothing. */
export const legalCut = defineIncidentKind({
  kind: 'cut',
  family: 'law',
  cutsByLaw: true,
  label: { fr: 'Coupure juridique', en: 'Legal cut-off' },
  sentence: {
    fr: 'Une loi, une sanction ou un contrat met fin à l’accès, après un préavis qui peut être nul : à tout un hébergement, à ce qui relève d’un droit ou d’une société, ou à un compte, des copies, des données, des outils ou des personnes désignés.',
    en: 'A law, a sanction or a contract ends access, after a notice that may be nothing: to a whole hosting, to whatever answers to a jurisdiction or a company, or to an account, copies, data, tools or people that are named.',
  },
  fields: {
    notice: described(respiteField, {
      fr: 'Préavis, entre l’annonce et la coupure.',
      en: 'Notice, from the announcement to the cut.',
    }),
    for: described(lawField.optional(), {
      fr: 'Durée de la coupure ; sans fin sinon.',
      en: 'How long the cut lasts; without end otherwise.',
    }),
    only: described(z.array(z.enum(SELECTIVE)).min(1).max(SELECTIVE.length).optional(), {
      fr: 'Coupure partielle : l’interface de commande (`api`), le soutien (`support`) ; l’accès entier sinon.',
      en: 'Partial cut: the control interface (`api`), the support (`support`); all access otherwise.',
    }),
  },
  targets: [
    'hosting',
    'operator',
    'jurisdiction',
    'contract',
    'domain',
    'tenant',
    'copy',
    'component',
    'data',
    'tool',
    'team',
    'member',
  ],
  impacts: (effect: LegalCutFields & { readonly what: readonly string[] }) => {
    const cuts = [...(effect.only ?? (['all'] as const)).map((one) => CUTS[one]), BY_NAME];
    const sent = (cut: Cut, after: SourcedLaw | null): IncidentImpact => ({
      ...cut,
      refs: effect.what,
      after,
      dwellSeconds: 0,
      ...(after ? { announced: true } : {}),
    });
    const until = effect.for ? lastsUntil(effect.notice, effect.for) : null;
    return [
      sent({ scope: 'access', event: { hosting: 'access.notified' } }, null),
      sent({ scope: 'named', event: { copy: 'copy.warned', tool: 'tool.warned' } }, null),
      ...cuts.map(([begin]) => sent(begin, effect.notice)),
      ...(until ? cuts.map(([, end]) => sent(end, until)) : []),
    ].filter(({ event }) => effect.only === undefined || event.hosting !== 'access.notified');
  },
});
