/** Les futurs, les comparer, et ce qui aurait sauvé, en français. */
export const frWhy = {
  title: 'Ce qui aurait sauvé',
  noNeed: 'Ce plan tient\u202f: il n’y avait rien à sauver.',
  nothing: 'Rien de ce qui a été essayé ne change l’issue.',
  asking: 'Mondes rejoués',
  progress: (done: number, total: number) =>
    `${done} ${done > 1 ? 'mondes rejoués' : 'monde rejoué'} sur ${total} au plus`,
  proved: (count: number) => `Prouvé en rejouant ${count > 1 ? `${count} mondes` : 'un monde'}.`,
  stop: 'Arrêter',
  ask: 'Chercher',
  won: (duration: string) => `${duration} d’arrêt en moins`,
  openWorld: 'Ouvrir ce monde',
  goThere: 'Y aller',
  noReturn: (offset: string) => `Point de non-retour\u202f: ${offset}.`,
  /** @param service whose promise would have been kept; null: the verdict would have been another */
  stillSaves: (deeds: string, service: string | null) =>
    `Jusque-là, il suffisait de ${deeds} pour ${service === null ? 'changer le verdict' : `tenir l’engagement de «\u202f${service}\u202f»`}.`,
  andYet: (word: string) => `Le reste ne serait pas sauvé pour autant\u202f: ${word}.`,
  lastChance: 'Pour sauver',
  until: (offset: string) => `jusqu’à ${offset}`,
  noneAfter: 'après T, rien de ce qui est essayé ne suffit',
  searchingShort: 'recherche en cours…',
  notSearched: 'recherche interrompue',
  searching: 'Le point de non-retour se cherche encore…',
  nothingToLaunch: 'Ce dossier n’a pas de plan\u202f: après T, il n’y a rien à lancer.',
  tooLate: (plans: readonly string[]) =>
    plans.length === 1
      ? `Après T, lancer «\u202f${plans[0]}\u202f» n’y suffit pas, même aussitôt.`
      : `Après T, aucun des ${plans.length} plans n’y suffit, même lancé aussitôt, ni tous ensemble.`,
  preparedBefore: 'Ce qui sauve se prépare avant T.',
  designsHold: (count: number): string =>
    count > 1
      ? 'D’autres versions tiennent, face au même incident\u202f:'
      : 'Une autre version tient, face au même incident\u202f:',
  noDesignHolds: (count: number): string =>
    count > 1
      ? `Aucune des ${count} autres versions ne tient non plus face à cet incident.`
      : 'L’autre version ne tient pas non plus face à cet incident.',
  compareDesign: (name: string) => `Comparer avec «\u202f${name}\u202f»`,
  open: 'Ouvrir',
  openDesign: (name: string) => `Ouvrir «\u202f${name}\u202f»`,
};

export const frFutures = {
  tab: 'Futurs',
  title: 'Futurs',
  past: (offset: string) => `À ${offset}, le passé ne change plus. Bifurquer d’ici\u202f:`,
  branchHere: 'Bifurquer ici',
  activate: (plan: string) => `Lancer «\u202f${plan}\u202f»`,
  hold: (plan: string) => `Retenir «\u202f${plan}\u202f»`,
  release: (plan: string) => `Ne plus retenir «\u202f${plan}\u202f»`,
  approve: (what: string) => `Dire oui\u202f: ${what}`,
  refuse: (what: string) => `Dire non\u202f: ${what}`,
  step: 'Changer une étape',
  chooseStep: 'Étape',
  skip: 'La sauter',
  takes: 'Durée',
  takesHint: 'par exemple 45m ou 2h',
  people: 'Personnes',
  by: 'Équipe',
  same: 'inchangée',
  apply: 'Bifurquer avec ce changement',
  nothingToDo: 'Aucun plan n’attend d’être lancé ou décidé à cet instant.',
  tree: 'Arbre des futurs',
  asIs: 'Tel quel',
  shown: 'à l’écran',
  open: (name: string) => `Ouvrir «\u202f${name}\u202f»`,
  compare: 'Comparer',
  compareWith: (name: string) => `Comparer avec «\u202f${name}\u202f»`,
  rename: 'Renommer',
  renameThis: (name: string) => `Renommer «\u202f${name}\u202f»`,
  nameField: 'Nom de ce futur',
  forget: 'Oublier',
  forgetThis: (name: string) => `Oublier «\u202f${name}\u202f»`,
  refused: 'Cela ne peut pas être fait\u202f:',
  left: 'Ce que vous avez fait ou supposé ne l’est pas ici\u202f; l’onglet Futurs le garde.',
  goBack: 'Y revenir',
  designs: 'Autres versions du scénario',
};

export const frCompare = {
  title: 'Comparaison',
  here: 'À l’écran',
  beside: 'À côté',
  leave: 'Fermer la comparaison',
  swap: 'Échanger',
  same: 'Ces deux simulations ne diffèrent en rien.',
  diverge: (offset: string) => `Elles se séparent à ${offset}.`,
  thisOne: 'Ici',
  otherOne: 'À côté',
  columns: { here: 'Ici', beside: 'À côté', difference: 'Écart' },
  rows: {
    word: 'Verdict',
    'monthly-cost': 'Coût d’un mois sans incident',
    'running-cost': 'Coût de la solution, sur la simulation',
    'incident-cost': 'Coût de ce qui arrive',
    down: (service: string) => `${service}\u202f: temps sous le minimum, en tout`,
    back: (service: string) => `${service}\u202f: fin de son dernier arrêt`,
    lost: (data: string) => `${data}\u202f: pertes`,
    launched: (plan: string) => `${plan}\u202f: lancement`,
    ended: (plan: string) => `${plan}\u202f: fin`,
    step: (step: string) => `${step}`,
    breached: (rule: string) => `Règle ${rule} enfreinte`,
  },
  never: 'jamais',
  noOutage: 'aucun arrêt',
  since: (offset: string) => `commencé à ${offset}`,
  none: 'aucun',
  everything: 'tout',
  tooMany: (count: number) => `et ${count} autres différences`,
  levels: (service: string) => `Niveau de ${service}, ici et à côté`,
};
