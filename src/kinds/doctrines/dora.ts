import { defineRegulation } from '../defineDoctrine.ts';
import { definePredicate, gap } from '../definePredicate.ts';
import type { DesignFacts } from '../designFacts.ts';
import { idsOf, listed } from './demands/asking.ts';
import { contractRules } from './demands/doraContracts.ts';
import { recoveryRules } from './demands/doraRecovery.ts';
import { testRules, yearlyTests } from './demands/doraTests.ts';
import { ACT, ACT_VERSION, STANDARD } from './demands/doraTexts.ts';
import { HOUR_SECONDS } from './demands/notices.ts';

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

/** Copies of a component stand in two metropolitan areas that are known. */
function isSpread({ holders }: DesignFacts, component: string): boolean {
  const metros = holders
    .filter((one) => one.component === component && one.kind === 'copy')
    .flatMap(({ site }) => (site.metro === null ? [] : [site.metro]));
  return new Set(metros).size > 1;
}

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
    const near =
      design.governance.finance === 'csd'
        ? components.filter((one) => !alone.includes(one) && !isSpread(design, one))
        : [];
    const [names, close] = [listed(design, alone), listed(design, near)];
    const nothing = gap(alone, {
      sentence: {
        fr: `${names.fr} : rien ne les double ailleurs.`,
        en: `${names.en}: nothing doubles them elsewhere.`,
      },
      fix: { fr: 'Ajouter une copie sur un autre site.', en: 'Add a copy on another site.' },
    });
    const sameRisk = gap(near, {
      sentence: {
        fr: `${close.fr} : le second site n’a pas un profil de risque distinct, même agglomération ou inconnue.`,
        en: `${close.en}: the second site has no distinct risk profile, same metropolitan area or an unknown one.`,
      },
      fix: {
        fr: 'Tenir une copie dans une autre agglomération, et la dire (`metro`).',
        en: 'Keep a copy in another metropolitan area, and say which (`metro`).',
      },
    });
    return [nothing, sameRisk].filter(({ about }) => about.length > 0);
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

export const dora = defineRegulation({
  name: 'dora',
  label: { fr: 'DORA', en: 'DORA' },
  sentence: {
    fr: 'Résilience opérationnelle numérique du secteur financier.',
    en: 'Digital operational resilience of the financial sector.',
  },
  source: ACT,
  rules: ['P6', 'P7', 'P8', 'P11', 'P12', 'P14'],
  notice: { within: 24 * HOUR_SECONDS, isDue: () => true },
  predicates: [
    yearlyTests,
    segregated,
    spareCapacity,
    objectives,
    ...recoveryRules,
    ...testRules,
    ...contractRules,
  ],
});
