/** Whether one could leave: what the doctrine and DORA both ask of every commercial hosting. */
import { gap, type Observed, type Predicate, undetermined } from '../../definePredicate.ts';
import type { DesignFacts } from '../../designFacts.ts';

/** Commercial hostings on which something stands, fallbacks included, each once. */
export const commercial = ({ hostings, holders }: DesignFacts): readonly string[] =>
  hostings
    .filter(
      ({ id, trust }) => trust === 'commercial' && holders.some(({ hosting }) => hosting.id === id),
    )
    .map(({ id }) => id);

/** What each contract lacks for the exit to be one that can be carried out; empty when nothing. */
function exitGaps(design: DesignFacts, hosting: string): readonly { fr: string; en: string }[] {
  const contract = design.contracts.find(({ hostings }) => hostings.includes(hosting));
  const exit = contract?.exit;
  const plan = design.plans.find(({ id }) => id === exit?.plan);
  const late =
    exit?.takes !== null &&
    exit?.takes !== undefined &&
    contract?.providerNotice !== null &&
    contract?.providerNotice !== undefined &&
    exit.takes > contract.providerNotice;
  return [
    ...(plan ? [] : [{ fr: 'pas de plan de sortie', en: 'no exit plan' }]),
    ...((exit?.budgetEuros ?? 0) > 0 ? [] : [{ fr: 'pas de budget', en: 'no budget' }]),
    ...(exit?.by ? [] : [{ fr: 'pas d’équipe', en: 'no team' }]),
    ...(exit?.tested ? [] : [{ fr: 'jamais essayée', en: 'never tested' }]),
    ...(late
      ? [
          {
            fr: 'plus longue que le préavis du fournisseur',
            en: 'longer than the provider’s notice',
          },
        ]
      : []),
  ];
}

/** Whether one can tell if the exit fits in the notice of the provider: both are said. */
function isNoticeSaid({ contracts }: DesignFacts, hosting: string): boolean {
  const contract = contracts.find(({ hostings }) => hostings.includes(hosting));
  return (contract?.providerNotice ?? null) !== null && (contract?.exit?.takes ?? null) !== null;
}

function noticeUnsaid({ nameOf }: DesignFacts, hosting: string): Observed {
  const name = nameOf(hosting);
  return undetermined([hosting], {
    sentence: {
      fr: `Rien ne dit si la sortie de ${name.fr} tient dans le préavis du fournisseur.`,
      en: `Nothing says whether the exit from ${name.en} fits in the notice of the provider.`,
    },
    fix: {
      fr: 'Dire le préavis du fournisseur (`provider-notice`) et la durée de la sortie (`exit: { takes: … }`).',
      en: 'Say the notice of the provider (`provider-notice`) and how long the exit takes (`exit: { takes: … }`).',
    },
  });
}

/** The exit clauses of every commercial hosting; what R4 of the doctrine and article 28(8) of DORA both ask. */
export function findExits(design: DesignFacts): ReturnType<Predicate['find']> {
  return commercial(design).flatMap((hosting) => {
    const name = design.nameOf(hosting);
    const isSaid = design.contracts.some(({ hostings }) => hostings.includes(hosting));
    const lacks = exitGaps(design, hosting);
    if (lacks.length === 0)
      return isNoticeSaid(design, hosting) ? [] : [noticeUnsaid(design, hosting)];
    if (!isSaid) {
      return [
        undetermined([hosting], {
          sentence: {
            fr: `Aucun contrat n’est décrit pour ${name.fr} : rien ne dit que l’on saurait en sortir.`,
            en: `No contract is described for ${name.en}: nothing says that one could leave it.`,
          },
          fix: {
            fr: 'Décrire le contrat (`contracts`) avec son préavis et sa sortie : plan, budget, équipe, essai.',
            en: 'Describe the contract (`contracts`) with its notice and its exit: plan, budget, team, test.',
          },
        }),
      ];
    }
    return [
      gap([hosting], {
        sentence: {
          fr: `La sortie de ${name.fr} ne peut pas être menée : ${lacks.map(({ fr }) => fr).join(', ')}.`,
          en: `The exit from ${name.en} cannot be carried out: ${lacks.map(({ en }) => en).join(', ')}.`,
        },
        fix: {
          fr: 'Financer, doter et essayer un plan de sortie plus court que le préavis (`exit`).',
          en: 'Fund, staff and test an exit plan shorter than the notice (`exit`).',
        },
      }),
    ];
  });
}
