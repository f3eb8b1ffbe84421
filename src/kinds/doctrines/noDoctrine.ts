import { defineDoctrine } from '../defineDoctrine.ts';

/**
 * For products outside the doctrine's scope: no data are sensitive in its sense, so P1 and the derogations of P9 have
 * nothing to judge, and P2 belongs to the State's own markings. General law, good practice and the product's own
 * objectives remain.
 */
export const noDoctrine = defineDoctrine({
  name: 'none',
  label: { fr: 'Sans doctrine', en: 'No doctrine' },
  sentence: {
    fr: 'Aucune donnée n’est sensible au sens d’une doctrine.',
    en: 'No data are sensitive in the sense of a doctrine.',
  },
  source: 'Droit commun / general law',
  version: null,
  isSensitive: () => false,
  rules: ['P3', 'P5', 'P6', 'P7', 'P8', 'P11', 'P12', 'P14'],
  predicates: [],
});
