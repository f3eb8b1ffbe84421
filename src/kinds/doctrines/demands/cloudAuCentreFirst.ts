/** R1 to R9 of the doctrine as demands on a design, in its wording of 2021. What it says of plans in motion is in `kinds/rules`. */
import {
  definePredicate,
  gap,
  info,
  type Observed,
  type Predicate,
  undetermined,
} from '../../definePredicate.ts';
import type { DesignFacts } from '../../designFacts.ts';
import { healthDataCertified } from '../../rules/healthDataCertified.ts';
import { sensitiveDataProtected } from '../../rules/sensitiveDataProtected.ts';
import { idsOf, listed } from './asking.ts';
import { commercial, findExits } from './exits.ts';
import { placePredicate } from './placePredicate.ts';

export const SOURCE = 'Circulaire 6282-SG, annexe';
export const VERSION = '2021-07-05';

const onPremises = ({ holders }: DesignFacts): readonly string[] =>
  idsOf(holders.filter(({ hosting }) => hosting.trust === 'on-premise'));

const cloudSought = definePredicate({
  code: 'R1',
  label: { fr: 'Chercher d’abord le nuage', en: 'Look for the cloud first' },
  text: {
    fr: 'Tout projet nouveau, ou refondu pour plus de la moitié, cherche une solution dans le nuage.',
    en: 'Every new project, or one reworked for more than half, looks for a cloud solution.',
  },
  source: SOURCE,
  version: VERSION,
  find: (design) => {
    const about = onPremises(design);
    const { isNew, study } = design.governance;
    if (about.length === 0 || isNew === false || study === true) return [];
    const names = listed(design, about);
    const said = {
      sentence: {
        fr: `${names.fr} : hors du nuage, ${isNew ? 'dans un projet nouveau, sans étude comparative' : 'et rien ne dit si le projet est nouveau'}.`,
        en: `${names.en}: outside the cloud, ${isNew ? 'in a new project, without a comparative study' : 'and nothing says whether the project is new'}.`,
      },
      fix: {
        fr: 'Mener l’étude de R7 (`comparative-study`), ou dire ce qu’est le projet (`new-or-overhaul`).',
        en: 'Carry out the study of R7 (`comparative-study`), or say what the project is (`new-or-overhaul`).',
      },
    };
    return [isNew ? gap(about, said) : undetermined(about, said)];
  },
});

const skillsKnown = definePredicate({
  code: 'R2',
  label: { fr: 'Compétences', en: 'Skills' },
  text: {
    fr: 'Le nuage entre dans le recrutement et la formation : les équipes connaissent les offres utilisées, secours compris.',
    en: 'The cloud is part of recruitment and training: teams know the offers in use, fallbacks included.',
  },
  source: SOURCE,
  version: VERSION,
  find: (design) => {
    const skills = new Set(design.teams.flatMap((team) => team.skills));
    const about = design.hostings
      .filter(({ id, offer, operator, technologies }) =>
        [id, offer, operator.id, ...technologies].every((word) => !skills.has(word)),
      )
      .map(({ id }) => id);
    if (about.length === 0) return [];
    const names = listed(design, about);
    return [
      info(about, {
        sentence: {
          fr: `Aucune équipe ne dit savoir travailler sur ${names.fr}.`,
          en: `No team says that it knows how to work on ${names.en}.`,
        },
        fix: {
          fr: 'Donner aux équipes la compétence (`skills`) qui porte le nom de l’hébergement, de l’offre ou de la technologie.',
          en: 'Give teams the skill (`skills`) named after the hosting, the offer or the technology.',
        },
      }),
    ];
  },
});

const exitReady = definePredicate({
  code: 'R4',
  label: { fr: 'Réversibilité', en: 'Reversibility' },
  text: {
    fr: 'Une offre commerciale a dès le lancement une fin de contrat soutenable et une réversibilité financée et dotée, qu’on sait activer.',
    en: 'A commercial offer has from the start a sustainable end of contract and a reversibility that is funded, staffed, and can be activated.',
  },
  source: SOURCE,
  version: VERSION,
  find: findExits,
});

/** Components that stand in a single site, or in sites of one metropolitan area. */
function zonesOf(design: DesignFacts) {
  const components = new Set(design.services.flatMap((service) => service.components));
  const one: string[] = [];
  const near: string[] = [];
  const unknown: string[] = [];
  for (const component of components) {
    const copies = design.holders.filter(
      (holder) => holder.component === component && holder.kind === 'copy',
    );
    const buildings = new Set(copies.map(({ site }) => site.physical));
    const metros = new Set(copies.map(({ site }) => site.metro));
    if (buildings.size < 2) one.push(component);
    else if (metros.has(null)) unknown.push(component);
    else if (metros.size < 2) near.push(component);
  }
  return { one, near, unknown };
}

const SEVERAL = {
  fr: 'Tenir une copie, même froide, dans une autre agglomération.',
  en: 'Keep a copy, even a cold one, in another metropolitan area.',
};

/** Components that one event reaches whole, or of which that is not known. */
function findZones(design: DesignFacts): readonly Observed[] {
  const { one, near, unknown } = zonesOf(design);
  const [those, close, open] = [listed(design, one), listed(design, near), listed(design, unknown)];
  const alone = gap(one, {
    sentence: {
      fr: `${those.fr} : un seul bâtiment, secours compris.`,
      en: `${those.en}: a single building, standby included.`,
    },
    fix: SEVERAL,
  });
  const together = gap(near, {
    sentence: {
      fr: `${close.fr} : plusieurs sites, une seule agglomération. Une crue ou une coupure de courant les touche ensemble.`,
      en: `${close.en}: several sites, one metropolitan area. One flood or power cut hits them together.`,
    },
    fix: SEVERAL,
  });
  const untold = undetermined(unknown, {
    sentence: {
      fr: `${open.fr} : l’agglomération de certains sites n’est pas connue.`,
      en: `${open.en}: the metropolitan area of some sites is not known.`,
    },
    fix: {
      fr: 'La donner (`sites: { …: { metro: … } }`).',
      en: 'Give it (`sites: { …: { metro: … } }`).',
    },
  });
  return [alone, together, untold].filter(({ about }) => about.length > 0);
}

/** Commercial links that no step can cut. */
function findLinks(design: DesignFacts): readonly Observed[] {
  const outside = commercial(design);
  const isolates = design.plans.some(({ steps }) => steps.some(({ does }) => does === 'isolate'));
  if (outside.length === 0 || design.hostings.length < 2 || isolates) return [];
  const names = listed(design, outside);
  return [
    gap(outside, {
      sentence: {
        fr: `Aucune étape ne sait couper la liaison avec ${names.fr} pour arrêter une propagation.`,
        en: `No step can cut the link with ${names.en} to stop a spread.`,
      },
      fix: { fr: 'Ajouter une étape `isolate` à un plan.', en: 'Add an `isolate` step to a plan.' },
    }),
  ];
}

const severalZones = definePredicate({
  code: 'R5',
  label: { fr: 'Plusieurs zones', en: 'Several zones' },
  text: {
    fr: 'Les services sont au moins déployés dans plusieurs zones géographiques, et l’administration sait isoler pour arrêter une propagation.',
    en: 'Services are at least deployed in several geographical zones, and the administration can isolate to stop a spread.',
  },
  source: SOURCE,
  version: VERSION,
  find: (design) => [...findZones(design), ...findLinks(design)],
});

const cloudThroughout = definePredicate({
  code: 'R6',
  label: { fr: 'Le nuage de bout en bout', en: 'Cloud throughout' },
  text: {
    fr: 'Développement, recette, production, secours, essais et formation sont dans le nuage, interne ou commercial.',
    en: 'Development, acceptance, production, backup, trials and training are in the cloud, internal or commercial.',
  },
  source: SOURCE,
  version: VERSION,
  find: (design) => {
    const about = onPremises(design);
    if (about.length === 0) return [];
    const names = listed(design, about);
    const { study } = design.governance;
    const fix = {
      fr: 'Justifier par R7, ou déplacer vers une offre interne ou commerciale.',
      en: 'Justify under R7, or move to an internal or a commercial offer.',
    };
    return [
      study === true
        ? info(about, {
            sentence: {
              fr: `${names.fr} : hors du nuage, avec l’étude de R7.`,
              en: `${names.en}: outside the cloud, with the study of R7.`,
            },
            fix,
          })
        : gap(about, {
            sentence: {
              fr: `${names.fr} : hors du nuage, à justifier.`,
              en: `${names.en}: outside the cloud, to be justified.`,
            },
            fix,
          }),
    ];
  },
});

/** Full cost from which R7 asks for a study, and R8 for a review; euros. */
const STUDY_FROM = 1_000_000;
const REVIEW_FROM = 9_000_000;

const derogationStudied = definePredicate({
  code: 'R7',
  label: { fr: 'Dérogation étudiée', en: 'Derogation studied' },
  text: {
    fr: 'Déroger à R6 à partir d’un million d’euros de coût complet demande une étude comparative remise à la DINUM.',
    en: 'To derogate from R6 from one million euros of full cost takes a comparative study handed to DINUM.',
  },
  source: SOURCE,
  version: VERSION,
  find: (design) => {
    const { costEuros, study } = design.governance;
    const about = onPremises(design);
    if (about.length === 0 || study === true) return [];
    if (costEuros !== null && costEuros < STUDY_FROM) return [];
    const fix = {
      fr: 'Dire le coût (`cost-euros`) et l’étude (`comparative-study`).',
      en: 'State the cost (`cost-euros`) and the study (`comparative-study`).',
    };
    return costEuros === null
      ? [
          undetermined(about, {
            sentence: {
              fr: 'Le coût complet n’est pas dit : on ne sait pas si l’étude comparative est due.',
              en: 'The full cost is not said: whether the comparative study is due is not known.',
            },
            fix,
          }),
        ]
      : [
          gap(about, {
            sentence: {
              fr: 'Le projet coûte plus d’un million d’euros, sort du nuage, et aucune étude comparative n’est dite.',
              en: 'The project costs more than a million euros, leaves the cloud, and no comparative study is stated.',
            },
            fix,
          }),
        ];
  },
});

const largeProject = definePredicate({
  code: 'R8',
  label: { fr: 'Grand projet', en: 'Large project' },
  text: {
    fr: 'La doctrine est contrôlée lors de l’avis sur les grands projets, à partir de neuf millions d’euros.',
    en: 'The doctrine is checked in the review of large projects, from nine million euros on.',
  },
  source: SOURCE,
  version: VERSION,
  find: ({ governance }) =>
    (governance.costEuros ?? 0) < REVIEW_FROM
      ? []
      : [
          info([], {
            sentence: {
              fr: 'Le projet atteint neuf millions d’euros : la DINUM donne un avis.',
              en: 'The project comes to nine million euros: DINUM gives an opinion.',
            },
            fix: {
              fr: 'Joindre ce dossier à la saisine.',
              en: 'Attach this dossier to the referral.',
            },
          }),
        ],
});

const healthHosted = placePredicate({
  code: 'R9a',
  label: { fr: 'Données personnelles et de santé', en: 'Personal and health data' },
  text: {
    fr: 'En production et en recette, éléments de résilience compris : RGPD pour les données personnelles, hébergeur HDS pour les données de santé.',
    en: 'In production and acceptance, elements of resilience included: GDPR for personal data, an HDS host for health data.',
  },
  source: SOURCE,
  version: VERSION,
  rule: healthDataCertified,
  what: { fr: 'des données de santé', en: 'health data' },
  fix: {
    fr: 'Choisir un hébergement certifié HDS, secours et sauvegardes compris.',
    en: 'Choose an HDS-certified hosting, standbys and backups included.',
  },
  state: {
    fr: 'Dire la certification (`health`), avec sa source.',
    en: 'State the certification (`health`), with its source.',
  },
});

const sensitiveHosted = placePredicate({
  code: 'R9b',
  label: { fr: 'Données d’une sensibilité particulière', en: 'Particularly sensitive data' },
  text: {
    fr: 'Elles ne sont que sur une offre qualifiée SecNumCloud et immune aux droits extra-européens, sur un nuage interne ou dans ses propres locaux.',
    en: 'They are only on an offer qualified SecNumCloud and immune to non-European law, on an internal cloud or on one’s own premises.',
  },
  source: 'Circulaire 6282-SG (2021) ; circulaire 6404-SG (2023)',
  version: '2023-05-31',
  rule: sensitiveDataProtected,
  what: { fr: 'des données sensibles', en: 'sensitive data' },
  fix: {
    fr: 'Choisir une offre qualifiée et immune, ou un nuage interne, secours et sauvegardes compris.',
    en: 'Choose a qualified and immune offer, or an internal cloud, standbys and backups included.',
  },
  state: {
    fr: 'Relever la qualification sur la liste de l’ANSSI et la dire (`qualified`), avec sa source.',
    en: 'Read the qualification on ANSSI’s list and state it (`qualified`), with its source.',
  },
});

/** R1 to R9b, in order. */
export const firstRules: readonly Predicate[] = [
  cloudSought,
  skillsKnown,
  exitReady,
  severalZones,
  cloudThroughout,
  derogationStudied,
  largeProject,
  healthHosted,
  sensitiveHosted,
];
