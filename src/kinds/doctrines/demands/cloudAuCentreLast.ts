/** R9d to R15 of the doctrine as demands on a design. */
import { definePredicate, gap, info, type Predicate, undetermined } from '../../definePredicate.ts';
import { MONTHS_OF_P1 } from '../../rules/waiverCover.ts';
import { listed } from './asking.ts';
import { SOURCE, VERSION } from './cloudAuCentreFirst.ts';
import { layersQualified } from './secNumCloud.ts';
import { onSensitive, waiverGaps } from './waiverGaps.ts';

const waiversBounded = definePredicate({
  code: 'R9d',
  label: { fr: 'Dérogation bornée', en: 'Bounded waiver' },
  text: {
    fr: 'Un projet déjà engagé peut déroger sous l’autorité du ministre, au plus douze mois après qu’une offre acceptable existe en France ; la foire aux questions demande la validation du Premier ministre.',
    en: 'A project already under way may derogate under its minister, at most twelve months after an acceptable offer exists in France; the published answers ask for validation by the Prime Minister.',
  },
  source: SOURCE,
  version: VERSION,
  find: (design) =>
    onSensitive(design).flatMap((waiver) =>
      waiverGaps(design, waiver, { months: MONTHS_OF_P1, mustBePublished: false }),
    ),
});

const portable = definePredicate({
  code: 'R10',
  label: { fr: 'Portabilité', en: 'Portability' },
  text: {
    fr: 'L’application se porte d’un nuage à l’autre : ses adhérences ne gênent pas un changement, ou leur gain en paie le surcoût.',
    en: 'The application is portable from cloud to cloud: what ties it does not hinder a change, or its gain pays for the extra cost.',
  },
  source: SOURCE,
  version: VERSION,
  find: (design) => {
    const critical = [
      ...new Set(
        design.services.filter(({ rto }) => rto !== null).flatMap(({ components }) => components),
      ),
    ];
    const { portable: free, proprietary } = design.governance;
    const tied = critical.filter((one) => proprietary.includes(one));
    const unsaid = critical.filter((one) => !proprietary.includes(one) && !free.includes(one));
    const [bound, silent] = [listed(design, tied), listed(design, unsaid)];
    return [
      ...(tied.length > 0
        ? [
            gap(tied, {
              sentence: {
                fr: `${bound.fr} : sur le chemin de la reprise, et lié à un service propre à son fournisseur.`,
                en: `${bound.en}: on the way of the recovery, and tied to a service peculiar to its provider.`,
              },
              fix: {
                fr: 'Le remplacer, ou prouver que le gain paie la réversibilité.',
                en: 'Replace it, or prove that the gain pays for the reversibility.',
              },
            }),
          ]
        : []),
      ...(unsaid.length > 0
        ? [
            undetermined(unsaid, {
              sentence: {
                fr: `${silent.fr} : rien ne dit ${unsaid.length === 1 ? 's’il se porte' : 's’ils se portent'} ailleurs.`,
                en: `${silent.en}: nothing says whether ${unsaid.length === 1 ? 'it' : 'they'} can be moved elsewhere.`,
              },
              fix: {
                fr: 'Le dire (`portable`, `proprietary`).',
                en: 'Say so (`portable`, `proprietary`).',
              },
            }),
          ]
        : []),
    ];
  },
});

/** Rules of the doctrine that no design can keep or break: they are listed, so that the list is whole. */
const onlyTold = (
  code: string,
  label: Predicate['label'],
  text: Predicate['text'],
  find: Predicate['find'] = () => [],
): Predicate => definePredicate({ code, label, text, source: SOURCE, version: VERSION, find });

/** One line for all of them, under the first: there is nothing to do about any. */
const noneIsJudged: Predicate['find'] = () => [
  info([], {
    sentence: {
      fr: 'R3, R9c et R11 à R13 ne se jugent pas sur un dossier.',
      en: 'R3, R9c and R11 to R13 are not judged from a dossier.',
    },
    fix: { fr: 'Rien à faire ici.', en: 'Nothing to do here.' },
  }),
];

/** R3, R9c, R11 to R13: about steering, choice and buying. */
export const toldOnly: readonly Predicate[] = [
  onlyTold(
    'R3',
    { fr: 'Pilotage', en: 'Steering' },
    {
      fr: 'Chaque administration pilote et contrôle l’adoption du nuage.',
      en: 'Each administration steers and controls the adoption of the cloud.',
    },
    noneIsJudged,
  ),
  onlyTold(
    'R9c',
    { fr: 'Libre choix pour le reste', en: 'Free choice for the rest' },
    {
      fr: 'Pour les autres données, le choix est libre ; SecNumCloud était conseillé en 2021, il n’est pas exigé en 2023.',
      en: 'For other data the choice is free; SecNumCloud was advised in 2021, it is not required in 2023.',
    },
  ),
  onlyTold(
    'R11–R12',
    { fr: 'Offre de logiciels interministérielle', en: 'Inter-ministry software offer' },
    {
      fr: 'Les logiciels en ligne proposés aux agents viennent de l’offre interministérielle, complétée par chaque ministère.',
      en: 'Online software for civil servants comes from the inter-ministry offer, completed by each ministry.',
    },
  ),
  onlyTold(
    'R13',
    { fr: 'Pas de développement spécifique sans besoin', en: 'No bespoke software without need' },
    {
      fr: 'Pas de logiciel spécifique là où un équivalent existe.',
      en: 'No bespoke software where an equivalent exists.',
    },
  ),
];

const softwareChain = definePredicate({
  code: 'R14',
  label: { fr: 'La chaîne d’un logiciel en ligne', en: 'The chain of an online software' },
  text: {
    fr: 'Les logiciels de R11 et R12 respectent R9 par toute leur chaîne d’hébergement.',
    en: 'The software of R11 and R12 meets R9 through its whole hosting chain.',
  },
  source: SOURCE,
  version: VERSION,
  find: layersQualified,
});

const diverse = definePredicate({
  code: 'R15',
  label: { fr: 'Diversité des fournisseurs', en: 'Diversity of suppliers' },
  text: {
    fr: 'Sur chaque segment, la diversité des fournisseurs est recherchée à l’échelle de l’État.',
    en: 'On each segment, diversity of suppliers is sought across the State.',
  },
  source: SOURCE,
  version: VERSION,
  find: ({ governance: { shares } }) => {
    const fix = {
      fr: 'Dire les parts (`segment-shares`), ou chercher un second groupe.',
      en: 'State the shares (`segment-shares`), or look for a second group.',
    };
    if (shares.length === 0) {
      return [
        undetermined([], {
          sentence: {
            fr: 'La part de chaque fournisseur sur le segment n’est pas dite.',
            en: 'The share of each provider on the segment is not said.',
          },
          fix,
        }),
      ];
    }
    // Herfindahl–Hirschman index of the shares, from 0 to 1.
    const index = shares.reduce((sum, [, share]) => sum + share * share, 0);
    const groups = shares.filter(([, share]) => share > 0).length;
    const rounded = Math.round(index * 100);
    return groups < 2
      ? [
          gap([], {
            sentence: {
              fr: 'Un seul groupe fournit tout le segment.',
              en: 'One group supplies the whole segment.',
            },
            fix,
          }),
        ]
      : [
          info([], {
            sentence: {
              fr: `${groups} groupes sur le segment, concentration de ${rounded} sur 100.`,
              en: `${groups} groups on the segment, concentration of ${rounded} out of 100.`,
            },
            fix,
          }),
        ];
  },
});

/** R9d, R10, R14 and R15. */
export const lastRules: readonly Predicate[] = [waiversBounded, portable, softwareChain, diverse];
