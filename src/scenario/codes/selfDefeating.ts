/** Codes SCN-819 to SCN-822, SCN-827 to SCN-829, SCN-841: what leaves at no known pace, steps that their own plan keeps from being done, what counts for nothing. */
import { defineWarning } from './defineDiagnostic.ts';
import { quote } from './quote.ts';

export const selfDefeatingDiagnostics = {
  'SCN-819': defineWarning<{ readonly data: string }>({
    fr: (p) => ({
      message: `Ces données partent à un débit, et rien ne dit le volume de ${quote(p.data)} : elles partent ici d’un coup.`,
      advice: 'Donner le volume de ces données (`volume`), ou retirer `rate`.',
    }),
    en: (p) => ({
      message: `These data leave at a rate, and nothing says the volume of ${quote(p.data)}: here they leave at once.`,
      advice: 'Give the volume of these data (`volume`), or take `rate` away.',
    }),
  }),
  'SCN-820': defineWarning<{ readonly step: string; readonly cut: string; readonly copy: string }>({
    fr: (p) => ({
      message: `${quote(p.step)} attend ${quote(p.copy)}, que ${quote(p.cut)} vient de couper du réseau et que rien ne rouvre : l’étape ne commencera jamais.`,
      advice: 'Rouvrir la copie avant (`reconnect`), ou en mettre une autre en service.',
    }),
    en: (p) => ({
      message: `${quote(p.step)} waits for ${quote(p.copy)}, which ${quote(p.cut)} has just cut off and nothing gives back: the step will never begin.`,
      advice: 'Give the copy back before (`reconnect`), or put another one into service.',
    }),
  }),
  'SCN-821': defineWarning<{ readonly text: string }>({
    fr: (p) => ({
      message: `L’étape demande à la fois que ${quote(p.text)} soit vrai (\`if\`) et faux (\`unless\`) : elle ne sera jamais faite.`,
      advice: 'Garder l’une des deux conditions.',
    }),
    en: (p) => ({
      message: `The step asks ${quote(p.text)} to be true (\`if\`) and false (\`unless\`) at once: it will never be done.`,
      advice: 'Keep one of the two conditions.',
    }),
  }),
  'SCN-822': defineWarning<{ readonly service: string }>({
    fr: (p) => ({
      message: `Le service ${quote(p.service)} ne compte aucun retard : cette condition ne sera jamais vraie.`,
      advice: 'Ajouter `backlog` au service (`{}` suffit).',
    }),
    en: (p) => ({
      message: `The service ${quote(p.service)} counts no backlog: this condition will never be true.`,
      advice: 'Add `backlog` to the service (`{}` is enough).',
    }),
  }),
  'SCN-827': defineWarning<{ readonly hosting: string; readonly isOwn: boolean }>({
    fr: (p) => ({
      message: `La qualification de ${quote(p.hosting)} ne compte pour aucune règle : ${p.isOwn ? 'des locaux propres sont homologués, et non qualifiés' : 'un cloud interne de l’État n’en a pas besoin'}.`,
      advice: 'Retirer `qualified`, ou choisir dans le catalogue une offre commerciale.',
    }),
    en: (p) => ({
      message: `The qualification of ${quote(p.hosting)} counts for no rule: ${p.isOwn ? 'own premises are accredited, not qualified' : 'an internal cloud of the State needs none'}.`,
      advice: 'Remove `qualified`, or choose a commercial offer of the catalogue.',
    }),
  }),
  'SCN-828': defineWarning<{ readonly found: string }>({
    fr: (p) => ({
      message: `Tel qu’il est écrit, cet effet n’ôte rien à ${quote(p.found)} : ses valeurs restent dans ce que la règle admet.`,
      advice:
        'Le garder s’il doit montrer ce qui est admis (une part du capital sous les seuils) ; sinon, changer ses valeurs.',
    }),
    en: (p) => ({
      message: `As it is written, this effect takes nothing from ${quote(p.found)}: its values stay within what the rule allows.`,
      advice:
        'Keep it where it shows what is allowed (a share of the capital below the thresholds); change its values otherwise.',
    }),
  }),
  'SCN-829': defineWarning<{ readonly word: string; readonly name: string }>({
    fr: (p) => ({
      message: `${quote(p.word)} parle d’une réserve, et rien ne dit combien de temps on se passe de ${quote(p.name)} : ce mot ne change rien.`,
      advice: `Ajouter \`lasts\` à ce besoin, ou retirer ${quote(p.word)}.`,
    }),
    en: (p) => ({
      message: `${quote(p.word)} is about a reserve, and nothing says how long one goes on without ${quote(p.name)}: it changes nothing.`,
      advice: `Add \`lasts\` to this need, or take ${quote(p.word)} away.`,
    }),
  }),
  'SCN-841': defineWarning<{ readonly service: string }>({
    fr: (p) => ({
      message: `${quote(p.service)} ne repose sur rien qui puisse tomber : de besoin en besoin, on ne trouve que des services.`,
      advice: 'Nommer dans `needs` les composants ou les outils qui le rendent.',
    }),
    en: (p) => ({
      message: `${quote(p.service)} stands on nothing that can fail: from need to need there are only services.`,
      advice: 'Name in `needs` the components or the tools that deliver it.',
    }),
  }),
} as const;
