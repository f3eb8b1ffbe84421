import { defineRegulation } from '../defineDoctrine.ts';
import { definePredicate, gap, undetermined } from '../definePredicate.ts';
import type { DesignFacts, HolderFacts } from '../designFacts.ts';
import { personalDataInEurope } from '../rules/personalDataInEurope.ts';
import { idsOf, judged, listed } from './demands/asking.ts';
import { type DueNotice, HOUR_SECONDS, isAnyNotice, missingNotices } from './demands/notices.ts';

const VERSION = '2016-04-27';

/** A contract over the hosting gives standard clauses or binding rules, with an impact assessment. */
const hasTool = ({ contracts }: DesignFacts, { hosting }: HolderFacts): boolean =>
  contracts.some(
    ({ hostings, transferTool }) => transferTool === true && hostings.includes(hosting.id),
  );

const transfers = definePredicate({
  code: 'GDPR-1',
  label: { fr: 'Transferts hors d’Europe', en: 'Transfers out of Europe' },
  text: {
    fr: 'Hors de l’Espace économique européen et des pays adéquats, des données personnelles demandent un outil de transfert et une analyse d’impact. Une décision d’adéquation peut tomber sans délai.',
    en: 'Outside the European Economic Area and adequate countries, personal data take a transfer tool and an impact assessment. An adequacy decision can fall without notice.',
  },
  source: 'RGPD 2016/679, art. 44 à 49',
  version: VERSION,
  find: (design) => {
    const bare = (holders: readonly HolderFacts[]) =>
      idsOf(holders.filter((one) => !hasTool(design, one)));
    const wrong = bare(judged(design, personalDataInEurope, 'breached'));
    const unknown = bare(judged(design, personalDataInEurope, 'undetermined'));
    const [those, others] = [listed(design, wrong), listed(design, unknown)];
    const fix = {
      fr: 'Choisir un lieu adéquat, ou dire l’outil de transfert du contrat (`transfer-tool`).',
      en: 'Choose an adequate place, or state the transfer tool of the contract (`transfer-tool`).',
    };
    return [
      ...(wrong.length > 0
        ? [
            gap(wrong, {
              sentence: {
                fr: `${those.fr} : données personnelles hors d’Europe, sans outil de transfert.`,
                en: `${those.en}: personal data outside Europe, without a transfer tool.`,
              },
              fix,
            }),
          ]
        : []),
      ...(unknown.length > 0
        ? [
            undetermined(unknown, {
              sentence: {
                fr: `${others.fr} : rien ne dit si le pays est adéquat.`,
                en: `${others.en}: nothing says whether the country is adequate.`,
              },
              fix,
            }),
          ]
        : []),
    ];
  },
});

/** Data sets that are personal by what they are. */
const personal = ({ data }: DesignFacts): readonly string[] =>
  data
    .filter(({ classes }) => personalDataInEurope.appliesTo({ classes, sensitive: false }))
    .map(({ id }) => id);

const IN_THREE_DAYS: readonly DueNotice[] = [
  {
    label: { fr: 'notification sous 72 h', en: 'notification within 72 h' },
    within: 72 * HOUR_SECONDS,
    from: 'awareness',
  },
];

const notified = definePredicate({
  code: 'GDPR-2',
  label: { fr: 'Violation notifiée sous 72 h', en: 'Breach notified within 72 h' },
  text: {
    fr: 'Une violation de données personnelles, perte de disponibilité comprise, est notifiée à la CNIL sous soixante-douze heures.',
    en: 'A personal data breach, loss of availability included, is notified to the authority within seventy-two hours.',
  },
  source: 'RGPD 2016/679, art. 33 ; rappel de la CNIL après l’incendie d’OVHcloud (2021)',
  version: VERSION,
  find: (design) => {
    const about = personal(design);
    if (about.length === 0 || missingNotices(design, IN_THREE_DAYS).length === 0) return [];
    const names = listed(design, about);
    const isLate = isAnyNotice(design);
    return [
      gap(about, {
        sentence: {
          fr: `${names.fr} : ${isLate ? 'aucune notification n’est tenue à soixante-douze heures' : 'aucun plan ne prévoit de notifier l’autorité'}.`,
          en: `${names.en}: ${isLate ? 'no notice is held to seventy-two hours' : 'no plan provides for notifying the authority'}.`,
        },
        fix: {
          fr: 'Ajouter une étape `notify`, avec son délai et son équipe.',
          en: 'Add a `notify` step, with its deadline and its team.',
        },
      }),
    ];
  },
});

const restorable = definePredicate({
  code: 'GDPR-3',
  label: { fr: 'Disponibilité rétablie à temps', en: 'Availability restored in time' },
  text: {
    fr: 'Savoir rétablir la disponibilité des données personnelles et leur accès dans des délais appropriés.',
    en: 'Be able to restore the availability of and access to personal data in a timely manner.',
  },
  source: 'RGPD 2016/679, art. 32.1.c',
  version: VERSION,
  find: (design) =>
    personal(design).flatMap((data) => {
      const holders = design.holders.filter((holder) => holder.data === data);
      const backups = holders.filter(({ kind }) => kind === 'backup');
      const name = design.nameOf(data);
      const fix = {
        fr: 'Sauvegarder, et essayer une restauration (`verified`).',
        en: 'Back up, and try a restore (`verified`).',
      };
      if (holders.length < 2) {
        return [
          gap([data], {
            sentence: {
              fr: `${name.fr} : une seule copie, aucune sauvegarde.`,
              en: `${name.en}: a single copy, no backup.`,
            },
            fix,
          }),
        ];
      }
      return backups.length > 0 && backups.every(({ verified }) => verified === null)
        ? [
            undetermined([data, ...idsOf(backups)], {
              sentence: {
                fr: `${name.fr} : aucune restauration n’a été essayée.`,
                en: `${name.en}: no restore was ever tried.`,
              },
              fix,
            }),
          ]
        : [];
    }),
});

export const gdpr = defineRegulation({
  name: 'gdpr',
  label: { fr: 'RGPD', en: 'GDPR' },
  sentence: { fr: 'Protection des données personnelles.', en: 'Protection of personal data.' },
  source: 'Règlement (UE) 2016/679',
  rules: ['P5', 'P11'],
  notice: {
    within: 72 * HOUR_SECONDS,
    isDue: ({ classes }) => personalDataInEurope.appliesTo({ classes, sensitive: false }),
  },
  predicates: [transfers, notified, restorable],
});
