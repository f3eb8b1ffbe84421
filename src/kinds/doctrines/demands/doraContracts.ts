/** What DORA asks of exits, of concentration and of contracts. */
import { definePredicate, gap, type Predicate, undetermined } from '../../definePredicate.ts';
import { listed } from './asking.ts';
import { ACT, ACT_VERSION } from './doraTexts.ts';
import { commercial, findExits } from './exits.ts';

const exits = definePredicate({
  code: 'DORA-28(8)',
  label: { fr: 'Stratégie de sortie', en: 'Exit strategy' },
  text: {
    fr: 'Les fonctions critiques ont une stratégie de sortie sans rupture, essayée, avec des remplaçants et un plan de transition.',
    en: 'Critical functions have an exit strategy without disruption, tested, with alternatives and a transition plan.',
  },
  source: `${ACT}, art. 28(8)`,
  version: ACT_VERSION,
  find: (design) => [
    ...findExits(design),
    ...design.contracts
      .filter(({ exit }) => exit !== null && exit.to.length === 0)
      .map(({ id }) => {
        const name = design.nameOf(id);
        return gap([id], {
          sentence: {
            fr: `La sortie du contrat ${name.fr} ne nomme aucun remplaçant.`,
            en: `The exit of the contract ${name.en} names no alternative.`,
          },
          fix: { fr: 'Nommer où aller (`exit.to`).', en: 'Name where to go (`exit.to`).' },
        });
      }),
  ],
});

/** An operator by its name; a group and an infrastructure have none, so their id says which. */
function ownerName(
  hostings: Parameters<Predicate['find']>[0]['hostings'],
  id: string,
): { readonly fr: string; readonly en: string } {
  const operated = hostings.find(({ operator }) => operator.id === id);
  if (operated) return { fr: operated.operator.name, en: operated.operator.name };
  return hostings.some(({ groups }) => groups.includes(id))
    ? { fr: `le même groupe (${id})`, en: `the same group (${id})` }
    : { fr: `la même infrastructure (${id})`, en: `the same infrastructure (${id})` };
}

/** Hostings behind which one operator or one owner stands. */
const concentrated = definePredicate({
  code: 'DORA-29',
  label: { fr: 'Concentration', en: 'Concentration' },
  text: {
    fr: 'Le risque de concentration est évalué : plusieurs contrats avec le même prestataire ou des prestataires liés.',
    en: 'Concentration risk is assessed: several contracts with the same or connected providers.',
  },
  source: `${ACT}, art. 29`,
  version: ACT_VERSION,
  find: (design) => {
    const used = design.hostings.filter(({ id }) => commercial(design).includes(id));
    const isAllThere = design.holders.every(({ hosting }) => hosting.trust === 'commercial');
    const [only] = used;
    if (only && used.length === 1 && isAllThere) {
      const name = design.nameOf(only.id);
      return [
        gap([only.id], {
          sentence: {
            fr: `Tout tient à ${name.fr} : rien n’y supplée.`,
            en: `Everything hangs on ${name.en}: nothing can stand in for it.`,
          },
          fix: {
            fr: 'Avoir une solution de repli chez un prestataire sans lien avec lui.',
            en: 'Have a fallback with a provider that has no link to it.',
          },
        }),
      ];
    }
    const owners = [
      ...new Set(
        used.flatMap(({ operator, groups, infrastructure }) => [
          operator.id,
          ...groups,
          infrastructure,
        ]),
      ),
    ];
    const shared =
      used.length > 1
        ? owners.find((owner) =>
            used.every(({ operator, groups, infrastructure }) =>
              [operator.id, ...groups, infrastructure].includes(owner),
            ),
          )
        : undefined;
    if (shared === undefined) return [];
    const about = used.map(({ id }) => id);
    const names = listed(design, about);
    const owner = ownerName(used, shared);
    return [
      gap(about, {
        sentence: {
          fr: `${names.fr} : ${owner.fr} est derrière tous.`,
          en: `${names.en}: ${owner.en} stands behind all of them.`,
        },
        fix: {
          fr: 'Avoir un prestataire sans lien avec les autres.',
          en: 'Have a provider with no link to the others.',
        },
      }),
    ];
  },
});

const signed: Predicate = definePredicate({
  code: 'DORA-30',
  label: { fr: 'Contenu des contrats', en: 'Content of contracts' },
  text: {
    fr: 'Le contrat dit les lieux, les niveaux de service, le soutien, les préavis, la restitution des données, et une période de transition suffisante.',
    en: 'The contract states locations, service levels, support, notices, return of data, and an adequate transition period.',
  },
  source: `${ACT}, art. 30`,
  version: ACT_VERSION,
  find: (design) => [
    ...commercial(design)
      .filter((hosting) => design.contracts.every(({ hostings }) => !hostings.includes(hosting)))
      .map((hosting) => {
        const name = design.nameOf(hosting);
        return undetermined([hosting], {
          sentence: {
            fr: `Aucun contrat n’est décrit pour ${name.fr}.`,
            en: `No contract is described for ${name.en}.`,
          },
          fix: { fr: 'Le décrire (`contracts`).', en: 'Describe it (`contracts`).' },
        });
      }),
    ...design.contracts.flatMap((contract) => {
      const fields = [
        ['locations', contract.locations],
        ['sla', contract.sla],
        ['support', contract.supportSaid ? true : null],
        ['notice', contract.notice],
        ['provider-notice', contract.providerNotice],
        ['transition', contract.transition],
        ['retrieval', contract.retrieval],
        ['exit', contract.exit],
      ] as const;
      const left = fields.filter(([, value]) => value === null).map(([field]) => `\`${field}\``);
      if (left.length === 0) return [];
      const name = design.nameOf(contract.id);
      return [
        gap([contract.id], {
          sentence: {
            fr: `Le contrat ${name.fr} ne dit pas : ${left.join(', ')}.`,
            en: `The contract ${name.en} does not say: ${left.join(', ')}.`,
          },
          fix: { fr: 'Le négocier, et l’écrire.', en: 'Negotiate it, and write it.' },
        }),
      ];
    }),
  ],
});

/** Articles 28(8), 29 and 30. */
export const contractRules: readonly Predicate[] = [exits, concentrated, signed];
