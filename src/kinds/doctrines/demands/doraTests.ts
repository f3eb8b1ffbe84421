/** What DORA asks of tests and of the scenarios that plans must have thought of. */
import { daysBetween } from '../../../base/daysBetween.ts';
import type { TestSubject } from '../../../model/vocabulary.ts';
import { definePredicate, gap, info, type Predicate, undetermined } from '../../definePredicate.ts';
import type { DesignFacts } from '../../designFacts.ts';
import { daysSinceTest, listed, YEAR_DAYS } from './asking.ts';
import { ACT, ACT_VERSION, STANDARD, STANDARD_VERSION } from './doraTexts.ts';

/** What subjects were not tested within some days, or before the last substantive change. */
function untested(
  design: DesignFacts,
  subjects: readonly TestSubject[],
  days: number,
): readonly TestSubject[] {
  const { changed } = design.governance;
  const sinceChange = changed === null ? null : daysBetween(changed, design.today);
  return subjects.filter((one) => {
    const age = daysSinceTest(design, one);
    return age === null || age > days || (sinceChange !== null && age > sinceChange);
  });
}

const SUBJECTS: Readonly<Record<TestSubject, { fr: string; en: string }>> = {
  restore: { fr: 'la restauration', en: 'restore' },
  switchover: { fr: 'la bascule', en: 'switchover' },
  exit: { fr: 'la sortie', en: 'exit' },
  penetration: { fr: 'l’intrusion', en: 'penetration' },
  cyber: { fr: 'la cyberattaque', en: 'cyber-attack' },
  insider: { fr: 'la malveillance interne', en: 'insider attack' },
  disaster: { fr: 'le sinistre', en: 'disaster' },
  power: { fr: 'la perte d’énergie', en: 'power loss' },
  insolvency: { fr: 'la faillite d’un prestataire', en: 'insolvency of a provider' },
  political: { fr: 'le risque politique', en: 'political risk' },
};

/** Subjects, `test` said. */
const missing = (subjects: readonly TestSubject[], fr: string, en: string) => ({
  sentence: {
    fr: `${fr} : ${subjects.map((one) => SUBJECTS[one].fr).join(', ')}.`,
    en: `${en}: ${subjects.map((one) => SUBJECTS[one].en).join(', ')}.`,
  },
  fix: {
    fr: 'Mener l’essai, et le dire (`tests`).',
    en: 'Carry out the test, and say so (`tests`).',
  },
});

const yearly = definePredicate({
  code: 'DORA-11(6)',
  label: { fr: 'Plans essayés chaque année', en: 'Plans tested yearly' },
  text: {
    fr: 'Les plans de continuité et de reprise sont essayés au moins chaque année et après tout changement important ; cyberattaque et bascule comprises.',
    en: 'Continuity and recovery plans are tested at least yearly and after any substantive change; cyber-attack and switchover included.',
  },
  source: `${ACT}, art. 11(6)`,
  version: ACT_VERSION,
  find: (design) => {
    const late = untested(design, ['cyber', 'switchover'], YEAR_DAYS);
    return late.length === 0
      ? []
      : [
          gap(
            [],
            missing(
              late,
              'Sans essai depuis un an ou depuis le dernier changement',
              'Not tested within a year or since the last change',
            ),
          ),
        ];
  },
});

const programme = definePredicate({
  code: 'DORA-24–27',
  label: { fr: 'Programme d’essais', en: 'Testing programme' },
  text: {
    fr: 'Les systèmes critiques sont essayés chaque année, et par un test d’intrusion fondé sur la menace au moins tous les trois ans pour les entités désignées.',
    en: 'Critical systems are tested yearly, and by a threat-led penetration test at least every three years for designated entities.',
  },
  source: `${ACT}, art. 24 à 27`,
  version: ACT_VERSION,
  find: (design) => {
    const age = daysSinceTest(design, 'penetration');
    return age !== null && age <= 3 * YEAR_DAYS
      ? []
      : [
          undetermined(
            [],
            missing(
              ['penetration'],
              'Aucun essai dit depuis trois ans',
              'No test stated for three years',
            ),
          ),
        ];
  },
});

const criteria = definePredicate({
  code: 'RTS-24',
  label: { fr: 'Activer, désactiver', en: 'Activate, deactivate' },
  text: {
    fr: 'Les plans disent quand ils commencent et quand ils cessent.',
    en: 'Plans say when they begin and when they cease.',
  },
  source: `${STANDARD}, art. 24`,
  version: STANDARD_VERSION,
  find: (design) => {
    const silent = design.plans.filter(({ hasTrigger }) => !hasTrigger).map(({ id }) => id);
    const { deactivationSaid } = design.governance;
    const names = listed(design, silent);
    return [
      ...(silent.length > 0
        ? [
            info(silent, {
              sentence: {
                fr: `${names.fr} : aucun critère d’activation propre, un autre plan les lance.`,
                en: `${names.en}: no activation criterion of their own, another plan launches them.`,
              },
              fix: {
                fr: 'Vérifier que ce plan-là en a un (`trigger`).',
                en: 'Check that that plan has one (`trigger`).',
              },
            }),
          ]
        : []),
      ...(deactivationSaid === true
        ? []
        : [
            undetermined([], {
              sentence: {
                fr: 'Rien ne dit quand les plans cessent.',
                en: 'Nothing says when plans cease.',
              },
              fix: {
                fr: 'L’écrire, et le dire (`deactivation-criteria`).',
                en: 'Write it, and say so (`deactivation-criteria`).',
              },
            }),
          ]),
    ];
  },
});

const severe = definePredicate({
  code: 'RTS-25',
  label: { fr: 'Essais sévères', en: 'Severe tests' },
  text: {
    fr: 'Les essais couvrent des scénarios graves mais plausibles, les services de tiers, la faillite d’un prestataire et le risque politique.',
    en: 'Tests cover severe but plausible scenarios, services of third parties, insolvency of a provider and political risk.',
  },
  source: `${STANDARD}, art. 25`,
  version: STANDARD_VERSION,
  find: (design) => {
    const late = untested(design, ['switchover', 'insolvency', 'political'], YEAR_DAYS);
    const alone =
      design.governance.tests.length > 0 &&
      design.governance.tests.every(({ thirdParties }) => !thirdParties);
    return [
      ...(late.length > 0
        ? [
            gap(
              [],
              missing(
                late,
                'Scénarios que les essais ne couvrent pas',
                'Scenarios that tests do not cover',
              ),
            ),
          ]
        : []),
      ...(alone
        ? [
            gap([], {
              sentence: {
                fr: 'Aucun prestataire n’a pris part aux essais.',
                en: 'No provider took part in the tests.',
              },
              fix: {
                fr: 'Les y associer (`third-parties`).',
                en: 'Have them take part (`third-parties`).',
              },
            }),
          ]
        : []),
    ];
  },
});

/** Kinds of effects that play each cause a plan must have thought of; none plays what only a test can show. */
const CAUSES: readonly (readonly [TestSubject, readonly string[]])[] = [
  ['cyber', ['corrupt', 'encrypt', 'delete']],
  ['disaster', ['destroy', 'outage']],
  ['political', ['cut', 'takeover', 'qualification-lost', 'adequacy-annulled']],
  ['insolvency', ['insolvency', 'contract-end']],
  ['insider', []],
  ['power', []],
];

const imagined = definePredicate({
  code: 'RTS-26',
  label: { fr: 'Scénarios prévus', en: 'Scenarios foreseen' },
  text: {
    fr: 'Les plans répondent à la cyberattaque, à la malveillance interne, au sinistre, à l’instabilité politique, à la perte d’énergie.',
    en: 'Plans answer cyber-attack, insider attack, disaster, political instability, loss of power.',
  },
  source: `${STANDARD}, art. 26`,
  version: STANDARD_VERSION,
  find: (design) => {
    const left = CAUSES.filter(
      ([subject, kinds]) =>
        daysSinceTest(design, subject) === null &&
        !kinds.some((kind) => design.effects.includes(kind)),
    ).map(([subject]) => subject);
    if (left.length === 0) return [];
    return [
      gap([], {
        ...missing(
          left,
          'Ni incident du dossier ni essai ne couvre',
          'Neither an incident of the dossier nor a test covers',
        ),
        fix: {
          fr: 'Ajouter un incident qui le joue (`incidents`), ou un essai (`tests`).',
          en: 'Add an incident that plays it (`incidents`), or a test (`tests`).',
        },
      }),
    ];
  },
});

/** Article 11(6), then the testing programme and the standards on tests and scenarios. */
export const yearlyTests: Predicate = yearly;
export const testRules: readonly Predicate[] = [programme, criteria, severe, imagined];
