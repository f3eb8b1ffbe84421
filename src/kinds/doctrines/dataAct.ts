import { defineRegulation } from '../defineDoctrine.ts';
import { definePredicate, gap, type Observed, undetermined } from '../definePredicate.ts';
import type { ContractFacts, DesignFacts } from '../designFacts.ts';
import { LONGEST_TRANSITION } from '../longestTransition.ts';
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

type Plan = DesignFacts['plans'][number];

/** Seconds that one transfer takes at its stated rate; null when the rate or the volume is not said, 0 for another step. */
function secondsOf(design: DesignFacts, step: Plan['steps'][number]): number | null {
  if (step.does !== 'move-data' && step.does !== 'restore') return 0;
  const data = design.holders.find(({ id }) => step.targets.includes(id))?.data;
  const volume = design.data.find(({ id }) => id === data)?.volumeBytes ?? null;
  return step.throughput === null || volume === null ? null : volume / step.throughput;
}

/** Seconds of the longest chain of transfers of an exit plan, one after the other; null when one is not said, or there is none. */
function transferSeconds(design: DesignFacts, plan: Plan | undefined): number | null {
  const steps = plan?.steps ?? [];
  const own = new Map(steps.map((step) => [step.id, secondsOf(design, step)]));
  const isMoved = steps.some(({ does }) => does === 'move-data' || does === 'restore');
  if (!isMoved || [...own.values()].includes(null)) return null;
  const ends = new Map<string, number>();
  const endOf = (id: string): number => {
    const known = ends.get(id);
    if (known !== undefined) return known;
    const { after = [] } = steps.find((one) => one.id === id) ?? {};
    const end = Math.max(0, ...after.map(endOf)) + (own.get(id) ?? 0);
    ends.set(id, end);
    return end;
  };
  return Math.max(0, ...steps.map(({ id }) => endOf(id)));
}

/** Who asks for more time in an exit plan, and how much; null when nobody does. */
const extensionOf = (plan: Plan | undefined) =>
  plan?.steps.find((step) => step.extends !== null)?.extends ?? null;

/** What is wrong with a transfer of so many seconds; empty when it fits in the transition, the extension included. */
function findTransfer(
  design: DesignFacts,
  { id, transition }: ContractFacts,
  seconds: number,
  extension: ReturnType<typeof extensionOf>,
): readonly Observed[] {
  const name = design.nameOf(id);
  const given = transition ?? TRANSITION_MAX;
  const asked = extension === null ? 0 : extension.seconds;
  const isBounded = extension !== null && extension.askedBy === 'provider';
  const whole = isBounded ? Math.min(given + asked, LONGEST_TRANSITION) : given + asked;
  const days = Math.ceil(seconds / DAY_SECONDS);
  const tooLong = isBounded && given + asked > LONGEST_TRANSITION;
  return [
    ...(tooLong
      ? [
          gap([id], {
            sentence: {
              fr: `Contrat ${name.fr} : le fournisseur demande une transition de plus de sept mois.`,
              en: `Contract ${name.en}: the provider asks for a transition of more than seven months.`,
            },
            fix: {
              fr: 'Exiger sept mois au plus (art. 25, § 4).',
              en: 'Insist on seven months at most (art. 25(4)).',
            },
          }),
        ]
      : []),
    ...(seconds > whole
      ? [
          gap([id], {
            sentence: {
              fr: `Sortie du contrat ${name.fr} : ${days} jours de transfert, plus que la transition.`,
              en: `Exit of the contract ${name.en}: ${days} days of transfer, more than the transition.`,
            },
            fix: {
              fr: 'Élargir le débit, ou demander la prolongation (`extend-transition`).',
              en: 'Widen the rate, or ask for the extension (`extend-transition`).',
            },
          }),
        ]
      : []),
  ];
}

const fits = definePredicate({
  code: 'DA-2',
  label: { fr: 'Le transfert tient dans la transition', en: 'The transfer fits the transition' },
  text: {
    fr: 'Le transfert des données tient en trente jours, sinon une prolongation est à demander ; celle du fournisseur ne dépasse pas sept mois en tout.',
    en: 'The transfer of the data fits in thirty days, or an extension must be asked for; that of the provider ends within seven months in all.',
  },
  source: `${SOURCE}, art. 25`,
  version: VERSION,
  find: (design) =>
    design.contracts
      .filter(({ exit }) => exit !== null)
      .flatMap((contract): readonly Observed[] => {
        const plan = design.plans.find(({ id }) => id === contract.exit?.plan);
        const seconds = transferSeconds(design, plan);
        const name = design.nameOf(contract.id);
        if (seconds !== null) return findTransfer(design, contract, seconds, extensionOf(plan));
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
