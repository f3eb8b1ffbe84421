/** Codes SCN-700 to SCN-719: services and what is promised of them. */
import { defineError, defineWarning } from './defineDiagnostic.ts';
import { quote } from './quote.ts';

export const promiseDiagnostics = {
  'SCN-701': defineError<{ readonly service: string }>({
    fr: (p) => ({
      message: `Le RTO de ${quote(p.service)} dépasse sa DMIA (\`mtpd\`) : le plan aurait le droit d’arriver trop tard.`,
      advice: 'Viser une reprise avant la durée que l’organisme ne supporte plus.',
    }),
    en: (p) => ({
      message: `The RTO of ${quote(p.service)} is longer than its MTPD: the plan would be allowed to come too late.`,
      advice: 'Aim at a recovery before the time that the organisation cannot bear.',
    }),
  }),
  'SCN-702': defineWarning<{ readonly service: string; readonly objective: string }>({
    fr: (p) => ({
      message: `En période de pointe, ${quote(p.objective)} de ${quote(p.service)} est moins exigeant que d’ordinaire.`,
      advice:
        'Le plus exigeant des deux s’applique : corriger, ou retirer cet objectif de la pointe.',
    }),
    en: (p) => ({
      message: `At the peak, ${quote(p.objective)} of ${quote(p.service)} asks for less than usual.`,
      advice: 'The stricter of the two applies: correct it, or remove it from the peak.',
    }),
  }),
  'SCN-703': defineWarning<{ readonly service: string; readonly mode: string }>({
    fr: (p) => ({
      message: `Le mode ${quote(p.mode)} de ${quote(p.service)} sert moins que le minimum promis (\`mbco\`).`,
      advice: 'Ce mode ne tiendra pas l’objectif : augmenter sa capacité, ou revoir le minimum.',
    }),
    en: (p) => ({
      message: `The mode ${quote(p.mode)} of ${quote(p.service)} serves less than the minimum promised (\`mbco\`).`,
      advice: 'This mode will not keep the objective: raise its capacity, or review the minimum.',
    }),
  }),
  'SCN-704': defineWarning<{ readonly service: string }>({
    fr: (p) => ({
      message: `${quote(p.service)} n’a besoin de rien : aucun incident ne pourra l’atteindre.`,
      advice: 'Dire de quels composants il dépend (`needs`).',
    }),
    en: (p) => ({
      message: `${quote(p.service)} needs nothing: no incident can reach it.`,
      advice: 'Say which components it depends on (`needs`).',
    }),
  }),
  'SCN-705': defineWarning<{ readonly data: string; readonly other: string }>({
    fr: (p) => ({
      message: `${quote(p.data)} est à la fois ${quote('public')} et ${quote(p.other)}.`,
      advice: 'Retirer l’une des deux classes, ou séparer en deux jeux de données.',
    }),
    en: (p) => ({
      message: `${quote(p.data)} is both ${quote('public')} and ${quote(p.other)}.`,
      advice: 'Remove one of the two classes, or split it into two data sets.',
    }),
  }),
} as const;
