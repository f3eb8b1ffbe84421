import { defineRegulation } from '../defineDoctrine.ts';
import { definePredicate, gap } from '../definePredicate.ts';
import { idsOf, listed } from './demands/asking.ts';
import { contractRules } from './demands/doraContracts.ts';
import { testRules, yearlyTests } from './demands/doraTests.ts';
import { ACT, ACT_VERSION, STANDARD } from './demands/doraTexts.ts';

/** Backups that stand with what they protect: same building, or one operator that can delete both. */
const segregated = definePredicate({
  code: 'DORA-12(3)',
  label: { fr: 'Restaurer à part', en: 'Restore apart' },
  text: {
    fr: 'On restaure avec des systèmes séparés, physiquement et logiquement, de la source.',
    en: 'Restores use systems physically and logically segregated from the source.',
  },
  source: `${ACT}, art. 12(3)`,
  version: ACT_VERSION,
  find: (design) => {
    const sources = design.holders.filter(({ role }) => role === 'active');
    const about = design.holders.filter(
      ({ kind, data, site, hosting }) =>
        kind === 'backup' &&
        sources.some(
          (source) =>
            source.data === data &&
            (source.site.physical === site.physical || source.hosting.id === hosting.id),
        ),
    );
    if (about.length === 0) return [];
    const names = listed(design, idsOf(about));
    return [
      gap(idsOf(about), {
        sentence: {
          fr: `${names.fr} : dans le bâtiment ou sous le compte de ce qui est sauvegardé.`,
          en: `${names.en}: in the building or under the account of what is backed up.`,
        },
        fix: {
          fr: 'La garder chez un autre hébergement, sous d’autres comptes.',
          en: 'Keep it in another hosting, under other accounts.',
        },
      }),
    ];
  },
});

const spareCapacity = definePredicate({
  code: 'DORA-12(4)-(5)',
  label: { fr: 'Capacités redondantes', en: 'Redundant capacity' },
  text: {
    fr: 'Des capacités redondantes suffisent aux besoins ; un dépositaire central a un second site, au profil de risque distinct.',
    en: 'Redundant capacity meets the needs; a central securities depository has a second site with a distinct risk profile.',
  },
  source: `${ACT}, art. 12(4) et 12(5)`,
  version: ACT_VERSION,
  find: (design) => {
    const components = [...new Set(design.services.flatMap((service) => service.components))];
    const alone = components.filter(
      (one) =>
        new Set(
          design.holders
            .filter(({ component, kind }) => component === one && kind === 'copy')
            .map(({ site }) => site.physical),
        ).size < 2,
    );
    if (alone.length === 0) return [];
    const names = listed(design, alone);
    return [
      gap(alone, {
        sentence: {
          fr: `${names.fr} : rien ne les double ailleurs.`,
          en: `${names.en}: nothing doubles them elsewhere.`,
        },
        fix: { fr: 'Ajouter une copie sur un autre site.', en: 'Add a copy on another site.' },
      }),
    ];
  },
});

const objectives = definePredicate({
  code: 'DORA-12(6)',
  label: { fr: 'Objectifs de reprise', en: 'Recovery objectives' },
  text: {
    fr: 'Chaque fonction a son délai et sa perte admis, tenus aussi dans des scénarios extrêmes ; deux heures pour les fonctions critiques d’une contrepartie centrale.',
    en: 'Each function has its recovery time and point objectives, met in extreme scenarios too; two hours for critical functions of a central counterparty.',
  },
  source: `${ACT}, art. 12(6) ; ${STANDARD}, art. 24`,
  version: ACT_VERSION,
  find: (design) => {
    const silent = [
      ...design.services.filter(({ rto }) => rto === null),
      ...design.data.filter(({ rpo }) => rpo === null),
    ].map(({ id }) => id);
    const slow =
      design.governance.finance === 'ccp'
        ? design.services.filter(({ rto }) => rto !== null && rto > 7200).map(({ id }) => id)
        : [];
    const [names, late] = [listed(design, silent), listed(design, slow)];
    return [
      ...(silent.length > 0
        ? [
            gap(silent, {
              sentence: {
                fr: `${names.fr} : sans objectif de reprise.`,
                en: `${names.en}: without a recovery objective.`,
              },
              fix: { fr: 'Fixer `rto` et `rpo`.', en: 'Set `rto` and `rpo`.' },
            }),
          ]
        : []),
      ...(slow.length > 0
        ? [
            gap(slow, {
              sentence: {
                fr: `${late.fr} : plus de deux heures.`,
                en: `${late.en}: more than two hours.`,
              },
              fix: { fr: 'Ramener le RTO à deux heures.', en: 'Bring the RTO down to two hours.' },
            }),
          ]
        : []),
    ];
  },
});

const reconciled = definePredicate({
  code: 'DORA-12(7)',
  label: { fr: 'Réconcilier avant de rouvrir', en: 'Reconcile before reopening' },
  text: {
    fr: 'À la reprise, plusieurs vérifications et réconciliations assurent l’intégrité des données.',
    en: 'On recovery, multiple checks and reconciliations ensure the integrity of data.',
  },
  source: `${ACT}, art. 12(7)`,
  version: ACT_VERSION,
  find: (design) =>
    design.plans.flatMap(({ id, steps }) => {
      const reopens = steps.some(({ does }) => does === 'switch-traffic');
      const restores = steps.some(({ does }) => does === 'restore' || does === 'move-data');
      const checks = steps.some(({ does }) => does === 'reconcile' || does === 'verify');
      if (!reopens || !restores || checks) return [];
      const name = design.nameOf(id);
      return [
        gap([id], {
          sentence: {
            fr: `Le plan ${name.fr} rouvre sans réconcilier ni vérifier les données.`,
            en: `The plan ${name.en} reopens without reconciling or checking the data.`,
          },
          fix: {
            fr: 'Ajouter une étape `reconcile` ou `verify` avant la réouverture.',
            en: 'Add a `reconcile` or `verify` step before reopening.',
          },
        }),
      ];
    }),
});

const reported = definePredicate({
  code: 'DORA-19',
  label: { fr: 'Incident majeur déclaré', en: 'Major incident reported' },
  text: {
    fr: 'Première déclaration sous quatre heures après le classement et vingt-quatre après la découverte, puis à soixante-douze heures, puis à un mois.',
    en: 'First report within four hours of classification and twenty-four of awareness, then at seventy-two hours, then at a month.',
  },
  source: `${ACT}, art. 19`,
  version: ACT_VERSION,
  find: ({ plans }) =>
    plans.some(({ steps }) => steps.some(({ does }) => does === 'notify'))
      ? []
      : [
          gap([], {
            sentence: {
              fr: 'Aucun plan ne prévoit de déclarer l’incident à l’autorité.',
              en: 'No plan provides for reporting the incident to the authority.',
            },
            fix: {
              fr: 'Ajouter des étapes `notify` à 4 h, 72 h et un mois.',
              en: 'Add `notify` steps at 4 h, 72 h and one month.',
            },
          }),
        ],
});

export const dora = defineRegulation({
  name: 'dora',
  label: { fr: 'DORA', en: 'DORA' },
  sentence: {
    fr: 'Résilience opérationnelle numérique du secteur financier.',
    en: 'Digital operational resilience of the financial sector.',
  },
  source: ACT,
  rules: ['P6', 'P7', 'P8', 'P12', 'P14'],
  predicates: [
    yearlyTests,
    segregated,
    spareCapacity,
    objectives,
    reconciled,
    reported,
    ...testRules,
    ...contractRules,
  ],
});
