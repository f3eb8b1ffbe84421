/** Codes SCN-800 to SCN-821: incidents, variants, expectations. */
import { defineError, defineWarning } from './defineDiagnostic.ts';
import { quote } from './quote.ts';

export const trialDiagnostics = {
  'SCN-801': defineError<{ readonly field: string; readonly text: string }>({
    fr: (p) => ({
      message: `Une coupure qui prend fin (\`for\`) veut des durées fixes, et ${quote(p.field)} varie : ${quote(p.text)}.`,
      advice: 'Écrire une durée, comme `30d`, ou retirer `for`.',
    }),
    en: (p) => ({
      message: `A cut that ends (\`for\`) takes fixed durations, and ${quote(p.field)} varies: ${quote(p.text)}.`,
      advice: 'Write a duration, such as `30d`, or remove `for`.',
    }),
  }),
  'SCN-802': defineError<{ readonly section: string }>({
    fr: (p) => ({
      message: `Une variante ne peut pas changer ${quote(p.section)}.`,
      advice:
        'Ne changer que ce qui décrit le produit, son déploiement, ses plans et ses incidents.',
    }),
    en: (p) => ({
      message: `A variant cannot change ${quote(p.section)}.`,
      advice:
        'Change only what describes the product, its deployment, its plans and its incidents.',
    }),
  }),
  'SCN-803': defineError<{ readonly field: string; readonly needs: string }>({
    fr: (p) => ({
      message: `${quote(p.field)} ne dit pas de quoi il s’agit.`,
      advice: `Ajouter ${quote(`${p.needs}:`)} à cette attente.`,
    }),
    en: (p) => ({
      message: `${quote(p.field)} does not say what it is about.`,
      advice: `Add ${quote(`${p.needs}:`)} to this expectation.`,
    }),
  }),
  'SCN-804': defineError({
    fr: () => ({
      message: 'Cette attente n’attend rien : elle serait toujours remplie.',
      advice: 'Ajouter `verdict`, `within`, `lost`, `rules`, `recovered` ou `plan`.',
    }),
    en: () => ({
      message: 'This expectation expects nothing: it would always be met.',
      advice: 'Add `verdict`, `within`, `lost`, `rules`, `recovered` or `plan`.',
    }),
  }),
  'SCN-805': defineError<{ readonly service: string; readonly objective: string }>({
    fr: (p) => ({
      message: `${quote(p.service)} n’a pas d’objectif ${quote(p.objective)}.`,
      advice: 'Lui en donner un (`objectives`), ou attendre une durée, comme `within: 4h`.',
    }),
    en: (p) => ({
      message: `${quote(p.service)} has no objective ${quote(p.objective)}.`,
      advice: 'Give it one (`objectives`), or expect a duration, such as `within: 4h`.',
    }),
  }),
  'SCN-806': defineError<{ readonly from: string; readonly until: string }>({
    fr: (p) => ({
      message: `Le dernier jour, ${quote(p.until)}, vient avant le premier, ${quote(p.from)}.`,
      advice: 'Corriger l’une des deux dates, écrites année-mois-jour.',
    }),
    en: (p) => ({
      message: `The last day, ${quote(p.until)}, comes before the first, ${quote(p.from)}.`,
      advice: 'Correct one of the two dates, written year-month-day.',
    }),
  }),
  'SCN-807': defineWarning<{ readonly found: string }>({
    fr: (p) => ({
      message: `L’effet n’atteint rien ici par ${quote(p.found)} : aucun élément de cette conception n’y répond.`,
      advice: 'Corriger le nom si une faute s’y est glissée ; sinon, rien à faire.',
    }),
    en: (p) => ({
      message: `The effect strikes nothing here through ${quote(p.found)}: no element of this design answers to it.`,
      advice: 'Correct the name if it is misspelt; otherwise there is nothing to do.',
    }),
  }),
  'SCN-808': defineWarning<{ readonly rule: string; readonly allowed: readonly string[] }>({
    fr: (p) => ({
      message: `Aucune dérogation ne peut couvrir un écart à ${p.rule} : celle-ci ne comptera pas.`,
      advice: `Une dérogation porte sur une loi qui dit où sont les données, ou leurs clés : ${p.allowed.join(', ')}.`,
    }),
    en: (p) => ({
      message: `No waiver can cover a breach of ${p.rule}: this one will not count.`,
      advice: `A waiver is about a law on where data are, or their keys: ${p.allowed.join(', ')}.`,
    }),
  }),
  'SCN-809': defineWarning<{ readonly verdict: string; readonly first: string }>({
    fr: (p) => ({
      message: `Une autre attente de la même simulation veut ${quote(p.first)} : celle-ci, ${quote(p.verdict)}, ne peut pas être remplie avec elle.`,
      advice: 'Garder le bon mot, ou dire la variante ou le mode.',
    }),
    en: (p) => ({
      message: `Another expectation of the same run wants ${quote(p.first)}: this one, ${quote(p.verdict)}, cannot be met with it.`,
      advice: 'Keep the right word, or say the variant or the mode.',
    }),
  }),
  'SCN-810': defineWarning({
    fr: () => ({
      message: 'Cette panne dure zéro : rien ne manque.',
      advice: 'Donner sa durée, comme `2h` ; sans `for`, elle est sans fin.',
    }),
    en: () => ({
      message: 'This outage lasts no time: nothing is missed.',
      advice: 'Give its length, such as `2h`; without `for` it has no end.',
    }),
  }),
  'SCN-811': defineError({
    fr: () => ({
      message:
        'Un incident ne peut pas s’appeler `none` : ce mot demande une simulation sans incident.',
      advice: 'Lui donner un autre nom.',
    }),
    en: () => ({
      message: 'No incident can be called `none`: the word asks for a run without any.',
      advice: 'Give it another name.',
    }),
  }),
  'SCN-814': defineWarning<{ readonly found: string }>({
    fr: (p) => ({
      message: `Aucun incident ne donne de préavis pour ${quote(p.found)} : il n’y a rien à retirer ni à reporter.`,
      advice:
        'Nommer ce que touche l’effet qui donne le préavis (`cut`, `contract-end`…), ou ajouter cet effet.',
    }),
    en: (p) => ({
      message: `No incident gives a notice about ${quote(p.found)}: there is nothing to withdraw or to put off.`,
      advice:
        'Name what is hit by the effect that gives the notice (`cut`, `contract-end`…), or add that effect.',
    }),
  }),
  'SCN-815': defineWarning({
    fr: () => ({
      message: 'Cette dégradation ne prend rien.',
      advice:
        'Donner la part de capacité qui reste (`to`), ou la part des requêtes qui échoue (`errors`).',
    }),
    en: () => ({
      message: 'This degradation takes nothing.',
      advice:
        'Give the share of capacity that is left (`to`), or the share of requests that fails (`errors`).',
    }),
  }),
  'SCN-818': defineWarning<{ readonly found: string }>({
    fr: (p) => ({
      message: `${quote(p.found)} est déjà détruit à ce moment : cet effet n’y trouve rien.`,
      advice: 'Retirer l’effet, ou le placer avant la destruction.',
    }),
    en: (p) => ({
      message: `${quote(p.found)} is destroyed already by then: this effect finds nothing there.`,
      advice: 'Remove the effect, or put it before the destruction.',
    }),
  }),
} as const;
