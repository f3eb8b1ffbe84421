/** Codes SCN-644 to SCN-646: conditions that tell nothing, and work that nobody counts. */
import { defineWarning } from './defineDiagnostic.ts';
import { quote } from './quote.ts';

export const conditionDiagnostics = {
  'SCN-644': defineWarning<{ readonly text: string; readonly isAlways: boolean }>({
    fr: (p) => ({
      message: `${quote(p.text)} est toujours ${p.isAlways ? 'vrai' : 'faux'} : un niveau va de 0 % à 100 %.`,
      advice: 'Écrire un niveau qui peut être atteint et manqué, comme `service >= 90%`.',
    }),
    en: (p) => ({
      message: `${quote(p.text)} is ${p.isAlways ? 'always' : 'never'} true: a level goes from 0% to 100%.`,
      advice: 'Write a level that can be reached and missed, such as `service >= 90%`.',
    }),
  }),
  'SCN-645': defineWarning<{ readonly text: string }>({
    fr: (p) => ({
      message: `${quote(p.text)} demande plus de temps que la simulation n’en a : cette condition ne sera jamais remplie.`,
      advice: 'Raccourcir `for`, ou allonger la simulation (`horizon`).',
    }),
    en: (p) => ({
      message: `${quote(p.text)} asks for more time than the run has: this condition will never be met.`,
      advice: 'Shorten `for`, or lengthen the run (`horizon`).',
    }),
  }),
  'SCN-646': defineWarning<{ readonly service: string; readonly mode: string }>({
    fr: (p) => ({
      message: `Ce que le mode ${quote(p.mode)} laisse à ressaisir s’ajoute au retard, et le service ${quote(p.service)} n’en compte aucun.`,
      advice: 'Ajouter `backlog` au service (`{}` suffit), ou retirer `keyed-in`.',
    }),
    en: (p) => ({
      message: `What the mode ${quote(p.mode)} leaves to key in adds to the backlog, and the service ${quote(p.service)} counts none.`,
      advice: 'Add `backlog` to the service (`{}` is enough), or remove `keyed-in`.',
    }),
  }),
} as const;
