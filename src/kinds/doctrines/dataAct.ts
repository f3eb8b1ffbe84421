import { defineRegulation } from '../defineDoctrine.ts';
import { definePredicate, gap, type Observed, undetermined } from '../definePredicate.ts';
import type { ContractFacts, DesignFacts } from '../designFacts.ts';
import { DAY_SECONDS } from './demands/asking.ts';

const SOURCE = 'Règlement (UE) 2023/2854, chap. VI';
const VERSION = '2023-12-13';

/** Two months, thirty days: the longest and the shortest that the text allows; seconds. */
const NOTICE_MAX = 62 * DAY_SECONDS;
const TRANSITION_MAX = 30 * DAY_SECONDS;
const RETRIEVAL_MIN = 30 * DAY_SECONDS;
/** From this day no charge for switching. */
const FREE_FROM = '2027-01-12';

const limits = definePredicate({
  code: 'DA-1',
  label: { fr: 'Termes du changement', en: 'Terms of switching' },
  text: {
    fr: 'Préavis d’au plus deux mois, transition d’au plus trente jours, récupération d’au moins trente jours.',
    en: 'Notice of at most two months, transition of at most thirty days, retrieval of at least thirty days.',
  },
  source: `${SOURCE}, art. 25`,
  version: VERSION,
  find: (design) =>
    design.contracts.flatMap(({ id, notice, transition, retrieval }): readonly Observed[] => {
      const name = design.nameOf(id);
      const wrong = [
        ...(notice !== null && notice > NOTICE_MAX
          ? [{ fr: 'préavis de plus de deux mois', en: 'notice longer than two months' }]
          : []),
        ...(transition !== null && transition > TRANSITION_MAX
          ? [{ fr: 'transition de plus de trente jours', en: 'transition longer than thirty days' }]
          : []),
        ...(retrieval !== null && retrieval < RETRIEVAL_MIN
          ? [
              {
                fr: 'récupération de moins de trente jours',
                en: 'retrieval shorter than thirty days',
              },
            ]
          : []),
      ];
      const silent = [notice, transition, retrieval].includes(null);
      const fix = {
        fr: 'Renégocier la clause de changement.',
        en: 'Renegotiate the switching clause.',
      };
      return [
        ...(wrong.length > 0
          ? [
              gap([id], {
                sentence: {
                  fr: `Le contrat ${name.fr} dépasse les limites : ${wrong.map(({ fr }) => fr).join(', ')}.`,
                  en: `The contract ${name.en} is beyond the limits: ${wrong.map(({ en }) => en).join(', ')}.`,
                },
                fix,
              }),
            ]
          : []),
        ...(silent
          ? [
              undetermined([id], {
                sentence: {
                  fr: `Le contrat ${name.fr} ne dit pas tous ses délais de changement.`,
                  en: `The contract ${name.en} does not state all its switching periods.`,
                },
                fix: {
                  fr: 'Les dire (`notice`, `transition`, `retrieval`).',
                  en: 'State them (`notice`, `transition`, `retrieval`).',
                },
              }),
            ]
          : []),
      ];
    }),
});

/** Seconds that the transfers of an exit plan take at their stated rate, the slowest; null when one has no rate. */
function transferSeconds(design: DesignFacts, contract: ContractFacts): number | null {
  const plan = design.plans.find(({ id }) => id === contract.exit?.plan);
  const moves = plan?.steps.filter(({ does }) => does === 'move-data' || does === 'restore') ?? [];
  if (moves.length === 0) return null;
  const seconds = moves.map(({ throughput, targets }) => {
    const data = design.holders.find(({ id }) => targets.includes(id))?.data;
    const volume = design.data.find(({ id }) => id === data)?.volumeBytes ?? null;
    return throughput === null || volume === null ? null : volume / throughput;
  });
  return seconds.includes(null) ? null : Math.max(...seconds.map((one) => one ?? 0));
}

const fits = definePredicate({
  code: 'DA-2',
  label: { fr: 'Le transfert tient dans la transition', en: 'The transfer fits the transition' },
  text: {
    fr: 'Le transfert des données tient en trente jours, sinon une prolongation est à demander.',
    en: 'The transfer of the data fits in thirty days, or an extension must be asked for.',
  },
  source: `${SOURCE}, art. 25`,
  version: VERSION,
  find: (design) =>
    design.contracts
      .filter(({ exit }) => exit !== null)
      .flatMap((contract): readonly Observed[] => {
        const seconds = transferSeconds(design, contract);
        const name = design.nameOf(contract.id);
        if (seconds === null) {
          return [
            undetermined([contract.id], {
              sentence: {
                fr: `Sortie du contrat ${name.fr} : le débit ou le volume du transfert n’est pas dit.`,
                en: `Exit of the contract ${name.en}: the rate or the volume of the transfer is not said.`,
              },
              fix: {
                fr: 'Donner `volume` et `throughput`.',
                en: 'Give `volume` and `throughput`.',
              },
            }),
          ];
        }
        if (seconds <= (contract.transition ?? TRANSITION_MAX)) return [];
        const days = Math.ceil(seconds / DAY_SECONDS);
        return [
          gap([contract.id], {
            sentence: {
              fr: `Sortie du contrat ${name.fr} : ${days} jours de transfert, plus que la transition.`,
              en: `Exit of the contract ${name.en}: ${days} days of transfer, more than the transition.`,
            },
            fix: {
              fr: 'Élargir le débit, ou demander la prolongation.',
              en: 'Widen the rate, or ask for the extension.',
            },
          }),
        ];
      }),
});

const free = definePredicate({
  code: 'DA-3',
  label: { fr: 'Sortie gratuite', en: 'Free exit' },
  text: {
    fr: 'À compter du 12 janvier 2027, changer de fournisseur n’est plus facturé ; au coût d’ici là.',
    en: 'From 12 January 2027 switching is no longer charged; at cost until then.',
  },
  source: `${SOURCE}, art. 29`,
  version: VERSION,
  find: (design) =>
    design.today < FREE_FROM
      ? []
      : design.contracts
          .filter(({ egressFree }) => egressFree !== true)
          .map(({ id, egressFree }) => {
            const name = design.nameOf(id);
            const said = {
              sentence: {
                fr: `Le contrat ${name.fr} ${egressFree === false ? 'facture encore la sortie' : 'ne dit pas si la sortie est gratuite'}.`,
                en: `The contract ${name.en} ${egressFree === false ? 'still charges for the exit' : 'does not say whether the exit is free'}.`,
              },
              fix: {
                fr: 'Faire retirer les frais de sortie (`egress-free`).',
                en: 'Have the exit fees removed (`egress-free`).',
              },
            };
            return egressFree === false ? gap([id], said) : undetermined([id], said);
          }),
});

export const dataAct = defineRegulation({
  name: 'data-act',
  label: { fr: 'Règlement sur les données', en: 'Data Act' },
  sentence: {
    fr: 'Changement de fournisseur de services de traitement de données.',
    en: 'Switching between data processing services.',
  },
  source: 'Règlement (UE) 2023/2854',
  rules: ['P14'],
  predicates: [limits, fits, free],
});
