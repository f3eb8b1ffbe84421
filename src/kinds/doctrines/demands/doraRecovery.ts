/** What DORA asks of the recovery itself: data checked before reopening, the authority told. */
import { definePredicate, gap, type Predicate } from '../../definePredicate.ts';
import type { DesignFacts } from '../../designFacts.ts';
import { ACT, ACT_VERSION } from './doraTexts.ts';
import {
  type DueNotice,
  HOUR_SECONDS,
  MONTH_SECONDS,
  missingNotices,
  wordMissing,
} from './notices.ts';

type Steps = DesignFacts['plans'][number]['steps'];

/** Steps that are over before one begins. */
function stepsBefore(steps: Steps, { after }: Steps[number]): Steps {
  const before = new Set<string>();
  const visit = (ids: readonly string[]): void => {
    for (const id of ids) {
      if (before.has(id)) continue;
      before.add(id);
      visit(steps.find((one) => one.id === id)?.after ?? []);
    }
  };
  visit(after);
  return steps.filter(({ id }) => before.has(id));
}

/** Steps that give users back what a plan brought back: those that send them there, else those that put a copy into service. */
function reopeningsIn(steps: Steps): Steps {
  const switches = steps.filter(({ does }) => does === 'switch-traffic');
  // Where no step sends them, users find by themselves what is put into service.
  return switches.length > 0 ? switches : steps.filter(({ opens }) => opens.length > 0);
}

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
      const reopenings = reopeningsIn(steps);
      const restores = steps.some(({ fills }) => fills.length > 0);
      const isChecked = reopenings.every((step) =>
        stepsBefore(steps, step).some(({ does }) => does === 'reconcile' || does === 'verify'),
      );
      if (!restores || isChecked) return [];
      const name = design.nameOf(id);
      return [
        gap([id], {
          sentence: {
            fr: `Le plan ${name.fr} rouvre avant d’avoir réconcilié ou vérifié les données.`,
            en: `The plan ${name.en} reopens before the data are reconciled or checked.`,
          },
          fix: {
            fr: 'Ajouter une étape `reconcile` ou `verify` avant la réouverture.',
            en: 'Add a `reconcile` or `verify` step before reopening.',
          },
        }),
      ];
    }),
});

/**
 * Article 19(4), with the times of the delegated regulation 2025/301: the intermediate report within 72 hours of the initial one,
 * the final report within a month of that.
 */
const REPORTS: readonly DueNotice[] = [
  {
    label: { fr: 'quatre heures après le classement', en: 'four hours after classification' },
    within: 4 * HOUR_SECONDS,
    from: 'classification',
  },
  {
    label: {
      fr: 'vingt-quatre heures après la découverte',
      en: 'twenty-four hours after awareness',
    },
    within: 24 * HOUR_SECONDS,
    from: 'awareness',
  },
  {
    label: { fr: 'rapport intermédiaire à 72 h', en: 'intermediate report at 72 h' },
    within: 96 * HOUR_SECONDS,
    from: 'classification',
  },
  {
    label: { fr: 'rapport final à un mois', en: 'final report at a month' },
    within: 96 * HOUR_SECONDS + MONTH_SECONDS,
    from: 'classification',
  },
];

const reported = definePredicate({
  code: 'DORA-19',
  label: { fr: 'Incident majeur déclaré', en: 'Major incident reported' },
  text: {
    fr: 'Première déclaration sous quatre heures après le classement et vingt-quatre après la découverte, puis à soixante-douze heures, puis à un mois.',
    en: 'First report within four hours of classification and twenty-four of awareness, then at seventy-two hours, then at a month.',
  },
  source: `${ACT}, art. 19`,
  version: ACT_VERSION,
  find: (design) => {
    const missing = missingNotices(design, REPORTS);
    if (missing.length === 0) return [];
    return [
      gap([], {
        sentence: wordMissing(design, missing, {
          fr: 'Aucun plan ne prévoit de déclarer l’incident à l’autorité.',
          en: 'No plan provides for reporting the incident to the authority.',
        }),
        fix: {
          fr: 'Ajouter des étapes `notify` à 4 h du classement, 24 h de la découverte, 72 h et un mois.',
          en: 'Add `notify` steps at 4 h from classification, 24 h from awareness, 72 h and one month.',
        },
      }),
    ];
  },
});

/** Articles 12(7) and 19. */
export const recoveryRules: readonly Predicate[] = [reconciled, reported];
