/** Codes SCN-900 to SCN-919: when a run happens. */
import { defineError, defineWarning } from './defineDiagnostic.ts';
import { quote } from './quote.ts';

export const runDiagnostics = {
  'SCN-901': defineError({
    fr: () => ({
      message: 'La simulation s’arrête à l’instant même de l’incident.',
      advice: 'Donner à `horizon` le temps que le plan se joue, par exemple `2d`.',
    }),
    en: () => ({
      message: 'The run ends at the very moment of the incident.',
      advice: 'Give `horizon` the time for the plan to play out, for example `2d`.',
    }),
  }),
  'SCN-902': defineError<{ readonly field: string; readonly years: number }>({
    fr: (p) => ({
      message: `${quote(p.field)} dépasse ${p.years} ans.`,
      advice: 'Choisir une durée qu’un plan de continuité peut viser : des heures, des mois.',
    }),
    en: (p) => ({
      message: `${quote(p.field)} is longer than ${p.years} years.`,
      advice: 'Choose a span that a continuity plan can be about: hours, months.',
    }),
  }),
  'SCN-903': defineError<{ readonly zone: string }>({
    fr: (p) => ({
      message: `Aucun fuseau horaire ne s’appelle ${quote(p.zone)}.`,
      advice: 'Écrire un nom comme `Europe/Paris` ou `UTC`.',
    }),
    en: (p) => ({
      message: `No time zone is called ${quote(p.zone)}.`,
      advice: 'Write a name such as `Europe/Paris` or `UTC`.',
    }),
  }),
  'SCN-904': defineError<{ readonly starts: string; readonly zone: string }>({
    fr: (p) => ({
      message: `L’heure ${quote(p.starts)} n’existe pas dans le fuseau ${quote(p.zone)} : on avance les horloges ce jour-là.`,
      advice: 'Choisir une heure avant ou après le changement.',
    }),
    en: (p) => ({
      message: `The time ${quote(p.starts)} does not exist in ${quote(p.zone)}: clocks go forward that day.`,
      advice: 'Choose a time before or after the change.',
    }),
  }),
  'SCN-905': defineError<{
    readonly starts: string;
    readonly firstYear: number;
    readonly lastYear: number;
  }>({
    fr: (p) => ({
      message: `${quote(p.starts)} est trop loin d’aujourd’hui.`,
      advice: `Choisir une année de ${p.firstYear} à ${p.lastYear}.`,
    }),
    en: (p) => ({
      message: `${quote(p.starts)} is too far from today.`,
      advice: `Choose a year from ${p.firstYear} to ${p.lastYear}.`,
    }),
  }),
  'SCN-906': defineWarning<{ readonly text: string }>({
    fr: (p) => ({
      message: `Cet effet n’a jamais lieu : à ${quote(p.text)}, la simulation est finie.`,
      advice: 'Allonger `horizon`, ou avancer l’effet.',
    }),
    en: (p) => ({
      message: `This effect never takes place: at ${quote(p.text)} the run is over.`,
      advice: 'Lengthen `horizon`, or bring the effect forward.',
    }),
  }),
  'SCN-907': defineWarning<{ readonly service: string }>({
    fr: (p) => ({
      message: `La simulation s’arrête avant le plus court des RTO, celui de ${quote(p.service)} : on ne saura pas s’il est tenu.`,
      advice: 'Allonger `horizon` au-delà du RTO.',
    }),
    en: (p) => ({
      message: `The run ends before the shortest RTO, that of ${quote(p.service)}: whether it is met will not be known.`,
      advice: 'Lengthen `horizon` beyond the RTO.',
    }),
  }),
  'SCN-908': defineWarning<{ readonly starts: string }>({
    fr: (p) => ({
      message: `T n’a pas d’heure : ${quote(p.starts)} vaut minuit, où peu de gens sont là.`,
      advice: `Écrire l’heure, comme \`${p.starts} 10:00\`, ou \`00:00\` si c’est voulu.`,
    }),
    en: (p) => ({
      message: `T has no time: ${quote(p.starts)} means midnight, when few people are there.`,
      advice: `Write the time, such as \`${p.starts} 10:00\`, or \`00:00\` if it is meant.`,
    }),
  }),
} as const;
