/** Codes SCN-622 to SCN-629: steps and triggers that change nothing as they are written. */
import { defineWarning, type Wording } from './defineDiagnostic.ts';
import { quote } from './quote.ts';

/** Why a step changes nothing. */
export type FutileReason =
  | 'never-succeeds'
  | 'runs-already'
  | 'exists-already'
  | 'takes-no-writes'
  | 'nobody-goes'
  | 'serves'
  | 'serves-already'
  | 'follows-itself';

const FR: Readonly<Record<FutileReason, Wording>> = {
  'never-succeeds': {
    message: 'ne réussit jamais (`succeeds: 0%`).',
    advice: 'Donner ses chances, ou retirer l’étape.',
  },
  'runs-already': {
    message: 'vise une copie qui tourne déjà : la durée est comptée, rien ne change.',
    advice: 'La mettre en service avec `promote`, ou corriger son rôle (`pilot-light`, `cold`).',
  },
  'exists-already': {
    message: 'crée une copie qui existe déjà, éteinte.',
    advice: 'La démarrer avec `start`, ou corriger son rôle (`cold`).',
  },
  'takes-no-writes': {
    message: 'gèle les écritures d’une copie où l’on n’écrit pas.',
    advice: 'Geler la copie active : c’est là que l’on écrit.',
  },
  'nobody-goes': {
    message: 'ne fait voyager personne.',
    advice: 'Dire quelle équipe se déplace (`by`).',
  },
  serves: {
    message: 'efface la copie qui sert : elle échouerait.',
    advice:
      'Effacer une copie qui ne sert plus, une fois qu’une autre a pris le relais (`promote`).',
  },
  'serves-already': {
    message: 'met en service une copie qui sert déjà : rien ne change.',
    advice: 'Promouvoir la copie de secours, ou retirer l’étape.',
  },
  'follows-itself': {
    message: 'part d’une copie et y revient : rien ne change.',
    advice: 'Nommer deux copies du même composant.',
  },
};

const EN: Readonly<Record<FutileReason, Wording>> = {
  'never-succeeds': {
    message: 'never succeeds (`succeeds: 0%`).',
    advice: 'Give its odds, or remove the step.',
  },
  'runs-already': {
    message: 'is about a copy that runs already: its time is counted, nothing changes.',
    advice: 'Put it into service with `promote`, or correct its role (`pilot-light`, `cold`).',
  },
  'exists-already': {
    message: 'creates a copy that exists already, off.',
    advice: 'Start it with `start`, or correct its role (`cold`).',
  },
  'takes-no-writes': {
    message: 'freezes the writes of a copy that takes none.',
    advice: 'Freeze the active copy: that is where one writes.',
  },
  'nobody-goes': {
    message: 'sends nobody anywhere.',
    advice: 'Say which team travels (`by`).',
  },
  serves: {
    message: 'erases the copy that serves: it would fail.',
    advice: 'Erase a copy that no longer serves, once another one has taken over (`promote`).',
  },
  'serves-already': {
    message: 'puts a copy into service that serves already: nothing changes.',
    advice: 'Promote the standby, or remove the step.',
  },
  'follows-itself': {
    message: 'goes from a copy to itself: nothing changes.',
    advice: 'Name two copies of the same component.',
  },
};

export const futileDiagnostics = {
  'SCN-622': defineWarning<{ readonly step: string; readonly reason: FutileReason }>({
    fr: (p) => ({ ...FR[p.reason], message: `${quote(p.step)} ${FR[p.reason].message}` }),
    en: (p) => ({ ...EN[p.reason], message: `${quote(p.step)} ${EN[p.reason].message}` }),
  }),
  'SCN-623': defineWarning<{
    readonly copy: string;
    readonly component: string;
    readonly quorum: number;
  }>({
    fr: (p) => ({
      message: `Promue, ${quote(p.copy)} prend seule la place de celle qu’elle suit, et il faut ${p.quorum} copies de ${quote(p.component)} pour servir (\`quorum\`).`,
      advice: `Tenir ${p.quorum} copies au secours et y envoyer les utilisateurs sans promotion : \`switch-traffic\` les met en service ensemble.`,
    }),
    en: (p) => ({
      message: `Promoted, ${quote(p.copy)} alone takes the place of the one that it follows, and ${p.quorum} copies of ${quote(p.component)} are needed to serve (\`quorum\`).`,
      advice: `Keep ${p.quorum} copies at the fallback and send users there without a promotion: \`switch-traffic\` puts them into service together.`,
    }),
  }),
  'SCN-624': defineWarning<{ readonly to: string }>({
    fr: (p) => ({
      message: `Les utilisateurs sont envoyés vers ${quote(p.to)}, dont la perte déclenche ce plan.`,
      advice: 'Les envoyer ailleurs, ou dire quand (`if`).',
    }),
    en: (p) => ({
      message: `Users are sent to ${quote(p.to)}, the loss of which starts this plan.`,
      advice: 'Send them elsewhere, or say when (`if`).',
    }),
  }),
  'SCN-625': defineWarning({
    fr: () => ({
      message: 'Rien n’est jamais sous 0 % : cette condition ne sera jamais vraie.',
      advice: 'Écrire le niveau sous lequel le plan commence, comme `service < 50%`.',
    }),
    en: () => ({
      message: 'Nothing is ever below 0%: this condition will never be true.',
      advice: 'Write the level below which the plan begins, such as `service < 50%`.',
    }),
  }),
  'SCN-626': defineWarning<{ readonly probe: string }>({
    fr: (p) => ({
      message: `${quote(p.probe)} voit cette condition : \`learned-after\` ne comptera pas.`,
      advice: 'Retirer l’un des deux ; le délai d’une sonde est le sien (`delay`).',
    }),
    en: (p) => ({
      message: `${quote(p.probe)} sees this condition: \`learned-after\` will not count.`,
      advice: 'Remove one of the two; the delay of a probe is its own (`delay`).',
    }),
  }),
  'SCN-627': defineWarning<{ readonly to: string }>({
    fr: (p) => ({
      message: `Les utilisateurs sont déjà servis en ${quote(p.to)}, et le plan met en service une copie ailleurs, où personne n’est envoyé.`,
      advice: 'Les envoyer là où est la copie mise en service.',
    }),
    en: (p) => ({
      message: `Users are served in ${quote(p.to)} already, and the plan puts a copy into service elsewhere, where nobody is sent.`,
      advice: 'Send them where the copy put into service stands.',
    }),
  }),
} as const;
