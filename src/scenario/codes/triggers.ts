/** Codes SCN-631 to SCN-639: what starts a plan. */
import { defineError, defineWarning } from './defineDiagnostic.ts';
import { quote } from './quote.ts';

export const triggerDiagnostics = {
  'SCN-631': defineError<{ readonly plan: string; readonly isBoth: boolean }>({
    fr: (p) => ({
      message: p.isBoth
        ? `Le plan ${quote(p.plan)} attend à la fois une condition (\`when\`) et un moment (\`on\`).`
        : `Le déclencheur du plan ${quote(p.plan)} ne dit ni sa condition (\`when\`) ni son moment (\`on\`).`,
      advice: 'Écrire l’un des deux : `when: service < 50%`, ou `on: 2026-06-01`.',
    }),
    en: (p) => ({
      message: p.isBoth
        ? `The plan ${quote(p.plan)} waits both for a condition (\`when\`) and for a moment (\`on\`).`
        : `The trigger of the plan ${quote(p.plan)} says neither its condition (\`when\`) nor its moment (\`on\`).`,
      advice: 'Write one of the two: `when: service < 50%`, or `on: 2026-06-01`.',
    }),
  }),
  'SCN-632': defineWarning<{
    readonly plan: string;
    readonly on: string;
    readonly isLate: boolean;
  }>({
    fr: (p) => ({
      message: `Le plan ${quote(p.plan)} commence le ${quote(p.on)}, ${p.isLate ? 'après la fin de la simulation : il ne commencera pas' : 'avant le début de la simulation : il commence avec elle'}.`,
      advice:
        'Déplacer ce moment, ou le début (`starts`) et la durée (`horizon`) de la simulation.',
    }),
    en: (p) => ({
      message: `The plan ${quote(p.plan)} begins on ${quote(p.on)}, ${p.isLate ? 'after the end of the run: it will not begin' : 'before the run: it begins with it'}.`,
      advice: 'Move that moment, or the start (`starts`) and the length (`horizon`) of the run.',
    }),
  }),
} as const;
