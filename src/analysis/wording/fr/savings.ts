/** Ce qui aurait sauvé. Phrases entières. */
export const frSavings = {
  noReturn: (offset: string) => `Point de non-retour\u202f: ${offset}.`,
  /** @param service whose promise would have been kept; null: the verdict would have been another */
  stillSaves: (deeds: string, service: string | null) =>
    `Jusque-là, il suffisait de ${deeds} pour ${service === null ? 'changer le verdict' : `tenir l’engagement de «\u202f${service}\u202f»`}.`,
  andYet: (word: string) => `Le reste ne serait pas sauvé pour autant\u202f: ${word}.`,
  nothingToLaunch: 'Ce dossier n’a pas de plan\u202f: après T, il n’y a rien à lancer.',
  tooLate: (plans: readonly string[]) =>
    plans.length === 1
      ? `Après T, lancer «\u202f${plans[0]}\u202f» n’y suffit pas, même aussitôt.`
      : `Après T, aucun des ${plans.length} plans n’y suffit, même lancé aussitôt, ni tous ensemble.`,
  preparedBefore: 'Ce qui sauve se prépare avant T.',
  won: (duration: string) => `${duration} d’arrêt en moins`,
  /** @param duration of all the services that are spared some, added up */
  wonInAll: (duration: string) => `${duration} d’arrêt en moins, tous services additionnés`,
  nothing: 'Rien de ce qui a été essayé ne change l’issue.',
  proved: (count: number) => `Prouvé en rejouant ${count > 1 ? `${count} mondes` : 'un monde'}.`,
  designsHold: (count: number): string =>
    count > 1
      ? 'D’autres versions tiennent, face au même incident\u202f:'
      : 'Une autre version tient, face au même incident\u202f:',
  noDesignHolds: (count: number): string =>
    count > 1
      ? `Aucune des ${count} autres versions ne tient non plus face à cet incident.`
      : 'L’autre version ne tient pas non plus face à cet incident.',
};
