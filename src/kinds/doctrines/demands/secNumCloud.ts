/** The law SREN and the referential SecNumCloud, as demands on a design. */
import { daysAfter } from '../../../base/dateText.ts';
import type { Hosting } from '../../../model/hosting.ts';
import {
  definePredicate,
  gap,
  type Observed,
  type Predicate,
  undetermined,
} from '../../definePredicate.ts';
import type { Judgement } from '../../defineRuleKind.ts';
import type { DesignFacts, HolderFacts } from '../../designFacts.ts';
import { qualificationChanges, qualifiedOn } from '../../rules/qualification.ts';
import { sensitiveDataProtected } from '../../rules/sensitiveDataProtected.ts';
import { idsOf, judged, listed, whereDataAre } from './asking.ts';
import { BOUND } from './publicity.ts';
import { cloudAuCentre2023Sensitive } from './sensitive.ts';
import { byWaiver, lapsedText, toldUnder, type Waived, waiversText } from './waived.ts';
import { onSensitive, waiverGaps } from './waiverGaps.ts';

/** Sensitive data on an offer built on somebody else's infrastructure, and not qualified in its own name. */
export const layersQualified: Predicate['find'] = (design) => {
  const where = (says: Judgement): readonly string[] =>
    idsOf(
      judged(design, sensitiveDataProtected, says).filter(
        ({ hosting }) => hosting.trust === 'commercial' && hosting.infrastructure !== hosting.offer,
      ),
    );
  const [bare, unknown] = [where('breached'), where('undetermined')];
  const [names, others] = [listed(design, bare), listed(design, unknown)];
  const fix = {
    fr: 'Vérifier que chaque couche qui atteint les données est qualifiée en son nom (`qualified`).',
    en: 'Check that every layer that reaches the data is qualified in its own name (`qualified`).',
  };
  return [
    gap(bare, {
      sentence: {
        fr: `${names.fr} : l’offre s’appuie sur l’infrastructure d’un autre, dont la qualification ne vaut pas pour elle.`,
        en: `${names.en}: the offer is built on the infrastructure of another, whose qualification does not count for it.`,
      },
      fix,
    }),
    undetermined(unknown, {
      sentence: {
        fr: `${others.fr} : l’offre s’appuie sur l’infrastructure d’un autre, et rien ne dit si elle est qualifiée en son nom.`,
        en: `${others.en}: the offer is built on the infrastructure of another, and nothing says whether it is qualified in its own name.`,
      },
      fix,
    }),
  ].filter(({ about }) => about.length > 0);
};

/** Sensitive data on a commercial cloud that is not known to be protected. */
const openToThirdCountries = (design: DesignFacts): readonly HolderFacts[] =>
  whereDataAre(design).filter(
    ({ classes, data, hosting }) =>
      data !== null &&
      hosting.trust === 'commercial' &&
      cloudAuCentre2023Sensitive(classes) &&
      sensitiveDataProtected.judge(hosting, design.today) !== 'kept',
  );

function underWaiver(design: DesignFacts, covered: Waived['covered']): readonly Observed[] {
  const about = idsOf(covered.map(({ holder }) => holder));
  const [names, under] = [listed(design, about), waiversText(design, covered)];
  return toldUnder(covered, about, {
    sentence: {
      fr: `${names.fr} : sur un nuage commercial dont la protection n’est pas établie, sous ${under.fr}.`,
      en: `${names.en}: on a commercial cloud whose protection is not established, under ${under.en}.`,
    },
    fix: {
      fr: 'Avoir quitté ce lieu avant le terme de la dérogation.',
      en: 'Have left this place before the waiver ends.',
    },
  });
}

const srenProtected = definePredicate({
  code: 'SREN-31',
  label: { fr: 'Loi SREN, article 31', en: 'SREN law, article 31' },
  text: {
    fr: 'L’État, ses opérateurs et certains groupements protègent les données d’une sensibilité particulière, sur un nuage commercial, contre tout accès d’autorités tierces.',
    en: 'The State, its operators and certain groups protect particularly sensitive data, on a commercial cloud, against any access by third-country authorities.',
  },
  source: 'Loi 2024-449 du 21 mai 2024, art. 31 (publication du décret d’application à vérifier)',
  version: '2024-05-21',
  find: (design) => {
    const { entity } = design.governance;
    const open = openToThirdCountries(design);
    const { covered, bare } = byWaiver(design, 'P1', open);
    const about = idsOf(bare);
    const published = onSensitive(design).flatMap((waiver) =>
      waiverGaps(design, waiver, { months: 18, mustBePublished: true }),
    );
    if (entity !== null && !BOUND.includes(entity)) return [];
    const asked = [...(entity === null ? [] : published), ...underWaiver(design, covered)];
    if (about.length === 0) return asked;
    const names = listed(design, about);
    const lapsed = lapsedText(design, 'P1', bare);
    const said = {
      sentence: {
        fr: `${names.fr} : sur un nuage commercial dont la protection n’est pas établie${entity === null ? ', et rien ne dit si la loi lie cet organisme' : ''}${lapsed.fr}.`,
        en: `${names.en}: on a commercial cloud whose protection is not established${entity === null ? ', and nothing says whether the law binds this organisation' : ''}${lapsed.en}.`,
      },
      fix: {
        fr: 'Choisir une offre protégée, ou publier une dérogation motivée ; dire l’organisme (`entity`).',
        en: 'Choose a protected offer, or publish a reasoned waiver; say what the organisation is (`entity`).',
      },
    };
    const isBroken = bare.some(
      ({ hosting }) => sensitiveDataProtected.judge(hosting, design.today) === 'breached',
    );
    return [entity !== null && isBroken ? gap(about, said) : undetermined(about, said), ...asked];
  },
});

const composed = definePredicate({
  code: 'SNC-3',
  label: { fr: 'Qualification de chaque couche', en: 'Qualification of every layer' },
  text: {
    fr: 'La qualification d’un logiciel ou d’une plateforme ne découle pas de celle de l’infrastructure.',
    en: 'The qualification of a software or a platform does not follow from that of the infrastructure.',
  },
  source: 'ANSSI, référentiel SecNumCloud 3.2',
  version: '2022-03-08',
  find: layersQualified,
});

/** Nearer than this, a qualification that ends is to be renewed now. */
const SOON_DAYS = 60;

/** The first day, within the run or soon, on which a place that is qualified is not any more; null when there is none. */
function lapseOf({ today, lastDay }: DesignFacts, { qualifications }: Hosting): string | null {
  if (qualifiedOn(qualifications, 'SecNumCloud', today) !== true) return null;
  const soon = daysAfter(today, SOON_DAYS);
  const lapses = qualificationChanges(qualifications, 'SecNumCloud').filter(
    (day) =>
      day > today &&
      (day <= soon || day <= lastDay) &&
      qualifiedOn(qualifications, 'SecNumCloud', day) === false,
  );
  return lapses[0] ?? null;
}

/** Places of sensitive data whose qualification ends before the run does, or soon; those that a waiver covers by then left out. */
function endingSoon(design: DesignFacts): readonly Observed[] {
  const holders = whereDataAre(design).filter(
    ({ sensitive, hosting }) => sensitive && hosting.trust === 'commercial',
  );
  const hostings = new Map(holders.map(({ hosting }) => [hosting.id, hosting]));
  return [...hostings.values()].flatMap((hosting): readonly Observed[] => {
    const lapse = lapseOf(design, hosting);
    if (lapse === null) return [];
    const there = holders.filter((one) => one.hosting.id === hosting.id);
    const { bare } = byWaiver({ ...design, today: lapse }, 'P1', there);
    if (bare.length === 0) return [];
    const [name, last] = [design.nameOf(hosting.id), daysAfter(lapse, -1)];
    return [
      gap([hosting.id], {
        sentence: {
          fr: `${name.fr} : la qualification prend fin le ${last} ; dès le lendemain, des données sensibles n’y sont plus à leur place.`,
          en: `${name.en}: the qualification ends on ${last}; from the next day on, sensitive data may not be there.`,
        },
        fix: {
          fr: 'Obtenir la suivante et la dire (`qualified`), ou en être parti ce jour-là.',
          en: 'Obtain the next one and state it (`qualified`), or have left by that day.',
        },
      }),
    ];
  });
}

const scoped = definePredicate({
  code: 'SNC-1',
  label: { fr: 'Qualification datée', en: 'Dated qualification' },
  text: {
    fr: 'Une qualification vaut pour un service et un périmètre, de son premier à son dernier jour ; trois ans d’ordinaire.',
    en: 'A qualification counts for a service and a scope, from its first day to its last; usually three years.',
  },
  source: 'ANSSI, référentiel SecNumCloud 3.2',
  version: '2022-03-08',
  find: (design) => {
    const about = [
      ...new Set(
        whereDataAre(design)
          .filter(
            ({ sensitive, hosting }) =>
              sensitive &&
              hosting.qualifications.some(
                ({ scheme, status, from, until }) =>
                  scheme === 'SecNumCloud' &&
                  status.value === 'granted' &&
                  (from === null || until === null),
              ),
          )
          .map(({ hosting }) => hosting.id),
      ),
    ];
    const ending = endingSoon(design);
    if (about.length === 0) return ending;
    const names = listed(design, about);
    return [
      ...ending,
      undetermined(about, {
        sentence: {
          fr: `${names.fr} : qualifié, sans dates connues.`,
          en: `${names.en}: qualified, without known dates.`,
        },
        fix: {
          fr: 'Relever les dates sur la liste de l’ANSSI (`qualified`).',
          en: 'Read the dates on ANSSI’s list (`qualified`).',
        },
      }),
    ];
  },
});

const immune = definePredicate({
  code: 'SNC-2',
  label: { fr: 'Immunité', en: 'Immunity' },
  text: {
    fr: 'Siège dans l’Union, au plus 24 % du capital à un tiers non européen et 39 % à tous, aucun pouvoir de contrôle ; rejugé à chaque changement de capital.',
    en: 'Seat in the Union, at most 24% of the capital with one non-European party and 39% with all, no power of control; judged again on every change of capital.',
  },
  source: 'ANSSI, référentiel SecNumCloud 3.2, chap. 19.6',
  version: '2022-03-08',
  find: (design) => {
    const hostingsWhere = (immunity: false | null): readonly string[] => [
      ...new Set(
        whereDataAre(design)
          .filter(
            ({ sensitive, hosting }) =>
              sensitive && hosting.trust === 'commercial' && hosting.immune.value === immunity,
          )
          .map(({ hosting }) => hosting.id),
      ),
    ];
    const [exposed, unknown] = [hostingsWhere(false), hostingsWhere(null)];
    const [those, names] = [listed(design, exposed), listed(design, unknown)];
    const bare = gap(exposed, {
      sentence: {
        fr: `${those.fr} : l’opérateur n’est pas hors d’atteinte d’un droit non européen.`,
        en: `${those.en}: the operator is not out of reach of non-European law.`,
      },
      fix: {
        fr: 'Choisir un opérateur que ni son siège ni son capital n’exposent.',
        en: 'Choose an operator that neither its seat nor its capital exposes.',
      },
    });
    const silent = undetermined(unknown, {
      sentence: {
        fr: `${names.fr} : rien ne dit qui possède l’opérateur.`,
        en: `${names.en}: nothing says who owns the operator.`,
      },
      fix: {
        fr: 'Le dire (`immune`), avec sa source.',
        en: 'Say so (`immune`), with its source.',
      },
    });
    return [bare, silent].filter(({ about }) => about.length > 0);
  },
});

/** SREN, where the wording of 2023 is in force. */
export const srenRules: readonly Predicate[] = [srenProtected];
/** SNC-1 to SNC-3; SNC-4 and SNC-5 are seen in a run. */
export const secNumCloudRules: readonly Predicate[] = [scoped, immune, composed];
