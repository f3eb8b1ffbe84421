/** Ce qui se paie, en français. */

export const frCosts = {
  /** `name` is the author's name of the copy, the step, the service or the data set. */
  headings: {
    'standing-by': (name: string) => `${name}, en attente`,
    serving: (name: string) => `${name}, en service`,
    step: (name: string) => `étape « ${name} »`,
    down: (name: string) => `${name}, sous le minimum`,
    'rto-missed': (name: string) => `${name}, RTO manqué`,
    'mtpd-missed': (name: string) => `${name}, DMIA dépassée`,
    lost: (name: string) => `${name}, pertes`,
    'rpo-missed': (name: string) => `${name}, PDMA dépassée`,
  },
  ofRun: (running: string, incident: string) =>
    `pendant la simulation, la solution coûte ${running} et ce qui arrive ${incident}`,
  monthly: (amount: string) => `un mois sans incident coûte ${amount}`,
  notPriced: "un mois sans incident n'a pas de prix : rien ne dit ce que coûtent les copies",
  more: (amount: string) => `${amount} de plus`,
  less: (amount: string) => `${amount} de moins`,
  asMuch: 'autant',
  /** Of B against A. */
  compared: (b: string, monthly: string, incident: string) =>
    `avec ${b}, un mois coûte ${monthly}, et ce qui arrive, en moyenne, ${incident}`,
  comparedHere: (monthly: string, incident: string) =>
    `ici, un mois coûte ${monthly} qu'à côté, et cet incident ${incident}`,
};
