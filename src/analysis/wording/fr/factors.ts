/** What a sensitivity study varies, and what it moves. Phrases have their articles, durations are worded. */
import { frOf } from './nouns.ts';

export const frFactors = {
  /** What is varied, as the label of a row. */
  names: {
    step: (step: string) => `la durée ${frOf(step)}`,
    approval: (decision: string) => `le temps pour prendre ${decision}`,
    learned: (knowledge: string) => `le délai ${frOf(knowledge)}`,
    answer: (team: string) => `le temps de réponse ${frOf(team)}`,
    'probe-delay': (probe: string) => `le délai ${frOf(probe)}`,
    'probe-report': (probe: string) => `le délai des utilisateurs pour prévenir sans ${probe}`,
    lag: (replica: string) => `le retard ${frOf(replica)}`,
    restart: (copy: string) => `le temps de redémarrage ${frOf(copy)}`,
    switchover: (component: string) => `le temps de bascule automatique ${frOf(component)}`,
    repair: (component: string) => `le temps de réparation ${frOf(component)}`,
    effect: (number: string, incident: string, what: string) =>
      `${what} de l'effet ${number} ${frOf(incident)}`,
    team: (team: string) => `la présence ${frOf(team)}`,
    tool: (tool: string) => `la disponibilité ${frOf(tool)}`,
    failures: (component: string) => `les pannes ${frOf(component)}`,
    common: (component: string) => `la cause commune des pannes ${frOf(component)}`,
    success: (step: string) => `la réussite ${frOf(step)}`,
    verification: (backup: string) => `l'essai ${frOf(backup)}`,
    refusal: (decision: string) => `le refus de prendre ${decision}`,
    silence: (team: string) => `le silence ${frOf(team)}`,
  },
  /** Several of one sort that do the same; names are quoted and in a row. */
  anyOf: {
    team: (count: string, names: string) => `l’une quelconque de ces ${count} équipes (${names})`,
    silence: (count: string, names: string) =>
      `l’une quelconque de ces ${count} équipes (${names})`,
    tool: (count: string, names: string) => `l’un quelconque de ces ${count} outils (${names})`,
    failures: (count: string, names: string) =>
      `l’un quelconque de ces ${count} composants (${names})`,
    common: (count: string, names: string) =>
      `l’un quelconque de ces ${count} composants (${names})`,
    success: (count: string, names: string) => `l’une quelconque de ces ${count} étapes (${names})`,
    verification: (count: string, names: string) =>
      `l’une quelconque de ces ${count} sauvegardes (${names})`,
    refusal: (count: string, names: string) =>
      `l’une quelconque de ces ${count} décisions (${names})`,
  },
  quoted: (name: string) => `« ${name} »`,
  effectFields: { at: 'le délai après T', for: 'la durée', notice: 'le préavis' } as Readonly<
    Record<string, string>
  >,
  effectField: 'la durée',
  /** A side, as the circumstance of a sentence: "when …", "without …". */
  always: (name: string, duration: string) => `si ${name} est toujours de ${duration}`,
  sides: {
    team: {
      low: (team: string) => `sans ${team}`,
      high: (team: string) => `avec ${team} toujours présente`,
    },
    tool: {
      low: (tool: string) => `sans ${tool}`,
      high: (tool: string) => `avec ${tool} toujours là`,
    },
    failures: {
      low: (component: string) => `avec deux fois moins de pannes ${frOf(component)}`,
      high: (component: string) => `avec deux fois plus de pannes ${frOf(component)}`,
    },
    common: {
      low: (component: string) =>
        `si deux copies ${frOf(component)} n’ont jamais une panne de même cause`,
      high: (component: string) =>
        `si les copies ${frOf(component)} ne tombent en panne qu’ensemble`,
    },
    success: {
      low: (step: string) => `si ${step} ne réussit jamais`,
      high: (step: string) => `si ${step} réussit toujours`,
    },
    verification: {
      low: (backup: string) => `si la restauration depuis ${backup} n'a jamais été essayée`,
      high: (backup: string) => `si la restauration depuis ${backup} vient d'être essayée`,
    },
    refusal: {
      low: (decision: string) => `si ${decision} n'est jamais refusée`,
      high: (decision: string) => `si ${decision} est toujours refusée`,
    },
    silence: {
      low: (team: string) => `si chaque personne appelée de ${team} répond`,
      high: (team: string) => `si personne ne répond dans ${team}`,
    },
  },
  /** `le plan tient dans 12 % des futurs joués au lieu de 95 %`. */
  holdsInstead: (side: string, plan: string, share: string, base: string) =>
    `${side}, ${plan} tient dans ${share} des futurs joués au lieu de ${base}`,
  holdsInsteadCounted: (side: string, plan: string, count: string, base: string) =>
    `${side}, ${plan} tient dans ${count} futurs joués au lieu de ${base}`,
  holdsAlike: (side: string, plan: string, share: string) =>
    `${side}, ${plan} tient dans ${share} des futurs joués, sans changement`,
  backInstead: (side: string, service: string, moved: string, base: string) =>
    `${side}, le délai dans lequel ${service} est rétabli 9 fois sur 10 dans les futurs joués passe de ${base} à ${moved}`,
  beyond: 'plus que le temps simulé',
  most: (clause: string) => `ce qui compte le plus : ${clause}`,
  chance: (clause: string) => `${clause}, ce que le hasard suffit à expliquer`,
  noneMoves: (count: string, plan: string) =>
    `aucun des ${count} facteurs ne change plus que le hasard la part des futurs joués où ${plan} tient`,
  theOneDoesNot: (plan: string) =>
    `le seul facteur étudié ne change pas plus que le hasard la part des futurs joués où ${plan} tient`,
  nothingVaried: "rien n'a été fait varier",
};
