/** What is said of counted work: how far it is, how fast it goes, what holds it back. */
export const frPaces = {
  hasDone: (step: string, done: string, total: string) => `${step} en est à ${done} sur ${total}`,
  isAt: (clause: string, rate: string) => `${clause}, à ${rate}`,
  isStill: (clause: string) => `${clause} et n'avance pas`,
  heldBy: (clause: string, term: string) => `${clause} : ce qui limite est ${term}`,
  units: (count: string) => count,
  hoursOfWork: (duration: string) => `${duration} de travail`,
  perSecond: (volume: string) => `${volume}/s`,
  perHour: (count: string) => `${count} par heure`,
  perDay: (count: string) => `${count} par jour`,
  people: (count: string) => (count === '1' ? '1 personne' : `${count} personnes`),
  terms: {
    people: "le nombre de personnes à l'ouvrage",
    'off-hours': 'la fin des heures de travail',
    source: 'la lecture de la source',
    rehydration: 'la reconstitution des données dédupliquées',
    target: "l'écriture de la cible",
    streams: 'le nombre de flux parallèles',
    throughput: "le débit tenu d'un bout à l'autre",
    verification: 'le contrôle de ce qui est transporté',
  },
  /** `link` is worded with its article. */
  link: (link: string) => `le débit que partage ${link}`,
  linkClosed: (link: string) => `${link}, fermé à cette heure`,
};
