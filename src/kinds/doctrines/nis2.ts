import { defineRegulation } from '../defineDoctrine.ts';
import { definePredicate, gap, undetermined } from '../definePredicate.ts';
import { daysSinceTest, YEAR_DAYS } from './demands/asking.ts';
import {
  type DueNotice,
  HOUR_SECONDS,
  MONTH_SECONDS,
  missingNotices,
  wordMissing,
} from './demands/notices.ts';

const SOURCE = 'Directive (UE) 2022/2555, art. 21(2)(c) et 23 (transposition française à vérifier)';
const VERSION = '2022-12-14';

const continuity = definePredicate({
  code: 'NIS2-1',
  label: { fr: 'Continuité des activités', en: 'Business continuity' },
  text: {
    fr: 'Continuité, sauvegardes, reprise et gestion de crise ; essayées depuis moins de douze mois, délai qui est de nous.',
    en: 'Continuity, backups, recovery and crisis management; tested within twelve months, a delay of ours.',
  },
  source: SOURCE,
  version: VERSION,
  find: (design) => {
    const { essential } = design.governance;
    if (essential === false) return [];
    if (essential === null) {
      return [
        undetermined([], {
          sentence: {
            fr: 'Rien ne dit si l’entité est essentielle ou importante.',
            en: 'Nothing says whether the entity is essential or important.',
          },
          fix: { fr: 'Le dire (`essential`).', en: 'Say so (`essential`).' },
        }),
      ];
    }
    const age = Math.min(
      ...(['restore', 'switchover', 'cyber', 'disaster'] as const).map(
        (one) => daysSinceTest(design, one) ?? Number.POSITIVE_INFINITY,
      ),
    );
    return [
      ...(design.plans.length === 0
        ? [
            gap([], {
              sentence: { fr: 'Aucun plan.', en: 'No plan.' },
              fix: { fr: 'En écrire un (`plans`).', en: 'Write one (`plans`).' },
            }),
          ]
        : []),
      ...(design.holders.every(({ kind }) => kind !== 'backup')
        ? [
            gap([], {
              sentence: { fr: 'Aucune sauvegarde.', en: 'No backup.' },
              fix: { fr: 'En tenir une (`backups`).', en: 'Keep one (`backups`).' },
            }),
          ]
        : []),
      ...(age > YEAR_DAYS
        ? [
            gap([], {
              sentence: { fr: 'Aucun essai depuis douze mois.', en: 'No test for twelve months.' },
              fix: { fr: 'Essayer, et le dire (`tests`).', en: 'Test, and say so (`tests`).' },
            }),
          ]
        : []),
    ];
  },
});

/** Article 23(4): the final report comes a month after the notification at the latest. */
const REPORTS: readonly DueNotice[] = [
  {
    label: { fr: 'alerte précoce sous 24 h', en: 'early warning within 24 h' },
    within: 24 * HOUR_SECONDS,
    from: 'awareness',
  },
  {
    label: { fr: 'notification sous 72 h', en: 'notification within 72 h' },
    within: 72 * HOUR_SECONDS,
    from: 'awareness',
  },
  {
    label: { fr: 'rapport final sous un mois', en: 'final report within a month' },
    within: 72 * HOUR_SECONDS + MONTH_SECONDS,
    from: 'awareness',
  },
];

const warned = definePredicate({
  code: 'NIS2-2',
  label: { fr: 'Alerte sous 24 h', en: 'Warning within 24 h' },
  text: {
    fr: 'Alerte précoce sous vingt-quatre heures, notification sous soixante-douze, rapport final sous un mois.',
    en: 'Early warning within twenty-four hours, notification within seventy-two, final report within a month.',
  },
  source: SOURCE,
  version: VERSION,
  find: (design) => {
    const missing = missingNotices(design, REPORTS);
    if (design.governance.essential === false || missing.length === 0) return [];
    return [
      gap([], {
        sentence: wordMissing(design, missing, {
          fr: 'Aucun plan ne prévoit d’alerter l’autorité.',
          en: 'No plan provides for warning the authority.',
        }),
        fix: {
          fr: 'Ajouter des étapes `notify` à 24 h, à 72 h et à un mois, avec leur délai (`deadline`).',
          en: 'Add `notify` steps at 24 h, 72 h and one month, with their deadline (`deadline`).',
        },
      }),
    ];
  },
});

export const nis2 = defineRegulation({
  name: 'nis2',
  label: { fr: 'NIS 2', en: 'NIS 2' },
  sentence: {
    fr: 'Sécurité des réseaux et des entités essentielles.',
    en: 'Security of networks and of essential entities.',
  },
  source: 'Directive (UE) 2022/2555',
  rules: ['P6', 'P7', 'P8', 'P11', 'P12'],
  notice: { within: 24 * HOUR_SECONDS, isDue: ({ essential }) => essential !== false },
  predicates: [continuity, warned],
});
