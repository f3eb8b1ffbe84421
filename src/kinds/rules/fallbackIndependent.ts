import { defineRuleKind } from '../defineRuleKind.ts';

/** P6: evaluated on each copy that stands in for another. */
export const fallbackIndependent = defineRuleKind({
  code: 'P6',
  nature: 'practice',
  label: { fr: 'Secours indépendant', en: 'Independent fallback' },
  sentence: {
    fr: 'Le secours ne partage avec ce qui est tombé ni site, ni campus, ni opérateur, ni infrastructure, ni autre domaine de défaillance.',
    en: 'The fallback shares with what failed no site, campus, operator, infrastructure or other failure domain.',
  },
  judged: {
    fr: 'Quand une copie qui n’est pas `active` par conception entre en service, face à chaque copie de son composant alors perdue, arrêtée, isolée, suspendue ou en panne. Se partagent : un bâtiment, un campus, une agglomération (`metro`), une infrastructure, un opérateur, un plan de contrôle, un domaine (`domains`). Des locaux propres sans `operator` ont tous l’organisme pour opérateur.',
    en: 'When a copy that is not `active` by design goes into service, against each copy of its component that is then lost, stopped, isolated, suspended or out of order. What can be shared: a building, a campus, a metropolitan area (`metro`), an infrastructure, an operator, a control plane, a domain (`domains`). Own premises without `operator` all have the organisation as their operator.',
  },
  clears: {
    fr: 'Elle dure tant que ce secours sert : revenir à une copie `active`, ou passer à un secours sans rien en commun. Dire qui exploite chaque lieu (`operator`) si ce n’est pas le même.',
    en: 'It lasts as long as this fallback serves: go back to an `active` copy, or on to a fallback with nothing in common. Say who runs each place (`operator`) when it is not the same.',
  },
  source: 'Circulaire 6282-SG, R5 et R15\u202f; règlement DORA 2022/2554, art. 12',
});
