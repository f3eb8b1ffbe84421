/** Codes SCN-644 to SCN-650: conditions that tell nothing, work that nobody counts, or that cannot be done by its date. */
import { HOUR } from '../../base/time.ts';
import { defineError, defineWarning } from './defineDiagnostic.ts';
import { quote } from './quote.ts';

/** Hours to a tenth. */
const hours = (seconds: number): string => String(Math.round((seconds / HOUR) * 10) / 10);

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
  'SCN-647': defineError<{
    readonly service: string;
    readonly work: number;
    readonly there: number;
  }>({
    fr: (p) => ({
      message: `Même si rien ne casse, ${quote(p.service)} ne peut pas tenir son échéance : ${hours(p.work)} h de travail, et ${hours(Math.max(0, p.there))} h pour le faire.`,
      advice:
        'Reculer `by`, avancer `from` ou le début de la simulation (`lead`), ou réduire `work`.',
    }),
    en: (p) => ({
      message: `Even when nothing breaks, ${quote(p.service)} cannot keep its deadline: ${hours(p.work)} h of work, and ${hours(Math.max(0, p.there))} h to do it in.`,
      advice:
        'Put `by` later, `from` or the beginning of the run (`lead`) earlier, or make `work` smaller.',
    }),
  }),
  'SCN-648': defineWarning<{ readonly service: string }>({
    fr: (p) => ({
      message: `L’échéance de ${quote(p.service)} tombe après la fin de la simulation : un travail qui n’est pas fini d’ici là ne sera pas jugé.`,
      advice: 'Allonger la simulation (`horizon`) jusqu’à l’échéance au moins.',
    }),
    en: (p) => ({
      message: `The deadline of ${quote(p.service)} comes after the end of the run: work that is not done by then will not be judged.`,
      advice: 'Lengthen the run (`horizon`) to the deadline at least.',
    }),
  }),
  'SCN-649': defineWarning<{ readonly text: string }>({
    fr: (p) => ({
      message: `${quote(p.text)} est écrit deux fois dans la même liste.`,
      advice: 'En garder une, avec la durée (`for`) voulue.',
    }),
    en: (p) => ({
      message: `${quote(p.text)} is written twice in one list.`,
      advice: 'Keep one of them, with the duration (`for`) that is meant.',
    }),
  }),
  'SCN-650': defineWarning<{
    readonly text: string;
    readonly other: string;
    readonly isAlways: boolean;
  }>({
    fr: (p) => ({
      message: p.isAlways
        ? `De ${quote(p.other)} et ${quote(p.text)}, l’un est toujours vrai : cette liste n’attend rien.`
        : `${quote(p.other)} et ${quote(p.text)} ne sont jamais vrais à la fois : cette liste attend pour rien.`,
      advice:
        'Retirer l’un des deux, ou choisir entre `all` (tous à la fois) et `any` (l’un d’eux).',
    }),
    en: (p) => ({
      message: p.isAlways
        ? `Of ${quote(p.other)} and ${quote(p.text)} one is always true: this list waits for nothing.`
        : `${quote(p.other)} and ${quote(p.text)} are never true at once: this list waits in vain.`,
      advice:
        'Remove one of them, or choose between `all` (all at once) and `any` (any one of them).',
    }),
  }),
} as const;
