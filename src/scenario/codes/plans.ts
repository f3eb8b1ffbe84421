/** Codes SCN-600 to SCN-621: plans and steps. */
import { defineError, defineWarning } from './defineDiagnostic.ts';
import { allOf, quote } from './quote.ts';

const arrows = (cycle: readonly string[]): string =>
  [...cycle, cycle[0] ?? ''].map(quote).join(' → ');

const keptFr = (data: string | null): string =>
  data === null ? 'ne garde rien' : `garde ${quote(data)}`;
const keptEn = (data: string | null): string =>
  data === null ? 'keeps nothing' : `keeps ${quote(data)}`;

export const planDiagnostics = {
  'SCN-601': defineError<{ readonly step: string; readonly missing: string }>({
    fr: (p) => ({
      message: `L’étape ${quote(p.step)} renvoie à ${quote(p.missing)}, et aucune étape de ce plan ne s’appelle ainsi.`,
      advice: 'Déclarer cette étape, ou retirer le renvoi.',
    }),
    en: (p) => ({
      message: `Step ${quote(p.step)} refers to ${quote(p.missing)}, and no step of this plan is called so.`,
      advice: 'Declare that step, or remove the reference.',
    }),
  }),
  'SCN-602': defineError<{ readonly cycle: readonly string[] }>({
    fr: (p) => ({
      message: `Ces étapes s’attendent en rond : ${arrows(p.cycle)}.`,
      advice: 'Aucune ne pourrait commencer : retirer un des `after` ou des `otherwise`.',
    }),
    en: (p) => ({
      message: `These steps wait for each other in a circle: ${arrows(p.cycle)}.`,
      advice: 'None could begin: remove one `after` or one `otherwise`.',
    }),
  }),
  'SCN-603': defineError<{ readonly standIn: string; readonly steps: readonly string[] }>({
    fr: (p) => ({
      message: `${quote(p.standIn)} remplace plusieurs étapes : ${p.steps.map(quote).join(', ')}.`,
      advice: 'Écrire une étape de remplacement pour chacune.',
    }),
    en: (p) => ({
      message: `${quote(p.standIn)} stands in for several steps: ${p.steps.map(quote).join(', ')}.`,
      advice: 'Write one stand-in for each.',
    }),
  }),
  'SCN-604': defineError<{
    readonly step: string;
    readonly from: string;
    readonly fromData: string | null;
    readonly to: string;
    readonly toData: string | null;
  }>({
    fr: (p) => ({
      message: `${quote(p.step)} met dans ${quote(p.to)} les données de ${quote(p.from)}, qui ne sont pas les siennes.`,
      advice: `Le composant de ${quote(p.from)} ${keptFr(p.fromData)}, celui de ${quote(p.to)} ${keptFr(p.toData)} : choisir une source du même jeu de données.`,
    }),
    en: (p) => ({
      message: `${quote(p.step)} puts into ${quote(p.to)} the data of ${quote(p.from)}, which are not its own.`,
      advice: `The component of ${quote(p.from)} ${keptEn(p.fromData)}, that of ${quote(p.to)} ${keptEn(p.toData)}: choose a source of the same data set.`,
    }),
  }),
  'SCN-605': defineWarning<{ readonly service: string }>({
    fr: (p) => ({
      message: `Aucune sonde et aucun plan ne surveille ${quote(p.service)} : personne ne saurait qu’il est perdu.`,
      advice: 'Ajouter une sonde (`watches`), ou un plan que sa chute déclenche.',
    }),
    en: (p) => ({
      message: `No probe and no plan watches ${quote(p.service)}: nobody would know that it is lost.`,
      advice: 'Add a probe (`watches`), or a plan that its fall starts.',
    }),
  }),
  'SCN-606': defineError<{
    readonly probe: string;
    readonly watches: string;
    readonly wanted: string;
  }>({
    fr: (p) => ({
      message: `La sonde ${quote(p.probe)} regarde ${quote(p.watches)} : elle ne peut rien dire de ${quote(p.wanted)}.`,
      advice: 'Nommer une sonde de ce service, ou retirer `seen-by`.',
    }),
    en: (p) => ({
      message: `The probe ${quote(p.probe)} watches ${quote(p.watches)}: it can say nothing of ${quote(p.wanted)}.`,
      advice: 'Name a probe of that service, or remove `seen-by`.',
    }),
  }),
  'SCN-607': defineWarning<{ readonly plan: string }>({
    fr: (p) => ({
      message: `Le plan ${quote(p.plan)} n’a aucune étape.`,
      advice: 'Écrire ce qu’il fait, ou le supprimer.',
    }),
    en: (p) => ({
      message: `The plan ${quote(p.plan)} has no step.`,
      advice: 'Write what it does, or remove it.',
    }),
  }),
  'SCN-608': defineWarning<{
    readonly step: string;
    readonly team: string;
    readonly people: number;
    readonly count: number;
  }>({
    fr: (p) => ({
      message: `${quote(p.step)} demande ${p.people} personnes de ${quote(p.team)}, qui en compte ${p.count} : l’étape ne commencera jamais.`,
      advice: 'Réduire `people`, ou agrandir l’équipe (`count`).',
    }),
    en: (p) => ({
      message: `${quote(p.step)} asks for ${p.people} people of ${quote(p.team)}, which has ${p.count}: the step will never begin.`,
      advice: 'Lower `people`, or enlarge the team (`count`).',
    }),
  }),
  'SCN-609': defineWarning<{ readonly component: string; readonly to: string }>({
    fr: (p) => ({
      message: `${quote(p.component)} n’a aucune copie à ${quote(p.to)} : les utilisateurs seraient envoyés dans le vide.`,
      advice: 'Y déclarer une copie, ou envoyer le trafic ailleurs.',
    }),
    en: (p) => ({
      message: `${quote(p.component)} has no copy at ${quote(p.to)}: users would be sent nowhere.`,
      advice: 'Declare a copy there, or send the traffic elsewhere.',
    }),
  }),
  'SCN-610': defineWarning<{ readonly date: string; readonly starts: string }>({
    fr: (p) => ({
      message: `La date ${quote(p.date)} vient après l’incident (${p.starts}) : elle ne prouve encore rien.`,
      advice: 'Corriger la date, ou retirer ce champ.',
    }),
    en: (p) => ({
      message: `The date ${quote(p.date)} comes after the incident (${p.starts}): it proves nothing yet.`,
      advice: 'Correct the date, or remove this field.',
    }),
  }),
  'SCN-611': defineWarning<{
    readonly step: string;
    readonly skill: string;
    readonly team: string | null;
  }>({
    fr: (p) => ({
      message: `${quote(p.step)} demande la compétence ${quote(p.skill)}, que ${p.team === null ? 'personne n’a' : `${quote(p.team)} n’a pas`} : l’étape ne commencera jamais.`,
      advice: 'Corriger son nom, ou la donner à une équipe (`skills`).',
    }),
    en: (p) => ({
      message: `${quote(p.step)} asks for the skill ${quote(p.skill)}, which ${p.team === null ? 'nobody has' : `${quote(p.team)} does not have`}: the step will never begin.`,
      advice: 'Correct its name, or give it to a team (`skills`).',
    }),
  }),
  'SCN-612': defineError<{ readonly cycle: readonly string[] }>({
    fr: (p) => ({
      message: `Ces plans se lancent en rond : ${arrows(p.cycle)}.`,
      advice: 'Aucun ne finirait : retirer une des étapes `plan` ou un des `rollback`.',
    }),
    en: (p) => ({
      message: `These plans launch each other in a circle: ${arrows(p.cycle)}.`,
      advice: 'None would end: remove one of the `plan` steps or of the `rollback`.',
    }),
  }),
  'SCN-613': defineWarning<{ readonly plan: string }>({
    fr: (p) => ({
      message: `Rien ne lance le plan ${quote(p.plan)} : il n’a pas de \`trigger\` et aucune étape d’un autre plan ne le nomme.`,
      advice:
        'Écrire ce qui le déclenche, ou le lancer par une étape `plan` ou le `rollback` d’un `abort`.',
    }),
    en: (p) => ({
      message: `Nothing launches the plan ${quote(p.plan)}: it has no \`trigger\` and no step of another plan names it.`,
      advice:
        'Write what starts it, or launch it by a `plan` step or the `rollback` of an `abort`.',
    }),
  }),
  'SCN-615': defineError<{
    readonly step: string;
    readonly field: string;
    readonly needs: string;
  }>({
    fr: (p) => ({
      message: `Dans ${quote(p.step)}, ${quote(p.field)} ne veut rien dire sans ${quote(p.needs)}.`,
      advice: `Ajouter ${quote(p.needs)}, ou retirer ${quote(p.field)}.`,
    }),
    en: (p) => ({
      message: `In ${quote(p.step)}, ${quote(p.field)} means nothing without ${quote(p.needs)}.`,
      advice: `Add ${quote(p.needs)}, or remove ${quote(p.field)}.`,
    }),
  }),
  'SCN-616': defineWarning<{ readonly step: string }>({
    fr: (p) => ({
      message: `${quote(p.step)} donne sa durée et aussi un travail à compter ou un débit : la durée l’emporte.`,
      advice: 'Retirer `takes`, ou `per-unit`, `effort` et `throughput`.',
    }),
    en: (p) => ({
      message: `${quote(p.step)} gives its duration and also work to count or a rate: the duration wins.`,
      advice: 'Remove `takes`, or `per-unit`, `effort` and `throughput`.',
    }),
  }),
  'SCN-617': defineError<{ readonly tool: string; readonly field: string }>({
    fr: (p) => ({
      message: `${quote(p.tool)} dit ${quote(p.field)} sans dire son débit.`,
      advice: 'Ajouter `bandwidth`, comme `5Gbps`.',
    }),
    en: (p) => ({
      message: `${quote(p.tool)} says ${quote(p.field)} without saying its rate.`,
      advice: 'Add `bandwidth`, such as `5Gbps`.',
    }),
  }),
  'SCN-618': defineError<{ readonly tool: string }>({
    fr: (p) => ({
      message: `${quote(p.tool)} ne relie qu’un lieu.`,
      advice: 'Donner deux lieux à `between`, ou écrire `out-of` ou `into`.',
    }),
    en: (p) => ({
      message: `${quote(p.tool)} joins one place only.`,
      advice: 'Give `between` two places, or write `out-of` or `into`.',
    }),
  }),
  'SCN-619': defineWarning<{
    readonly step: string;
    readonly takes: string;
    readonly timeout: string;
  }>({
    fr: (p) => ({
      message: `${quote(p.step)} dure d’ordinaire ${quote(p.takes)}, plus que son délai ${quote(p.timeout)} : elle échouerait avant d’avoir fini.`,
      advice: 'Allonger `timeout`, ou borner la seule attente avec `waits-at-most`.',
    }),
    en: (p) => ({
      message: `${quote(p.step)} usually takes ${quote(p.takes)}, longer than its timeout of ${quote(p.timeout)}: it would fail before it is done.`,
      advice: 'Lengthen `timeout`, or bound the waiting alone with `waits-at-most`.',
    }),
  }),
  'SCN-620': defineWarning<{ readonly plan: string; readonly teams: readonly string[] }>({
    fr: (p) => ({
      message: `La décision du plan ${quote(p.plan)} accepte un écart, et ${allOf(p.teams, 'fr')} ${p.teams.length > 1 ? 'n’en ont' : 'n’en a'} pas le droit : l’acceptation ne comptera pas.`,
      advice: 'La faire prendre par une équipe `entitled: true`, ou retirer `accepts`.',
    }),
    en: (p) => ({
      message: `The decision of the plan ${quote(p.plan)} accepts a breach, and ${allOf(p.teams, 'en')} may not: the acceptance will not count.`,
      advice: 'Have it taken by a team with `entitled: true`, or remove `accepts`.',
    }),
  }),
  'SCN-621': defineWarning<{
    readonly plan: string;
    readonly rules: readonly string[];
    readonly allowed: readonly string[];
  }>({
    fr: (p) => ({
      message: `La décision du plan ${quote(p.plan)} accepte un écart à ${allOf(p.rules, 'fr')}, qu’aucune décision ne peut mettre de côté : l’acceptation ne comptera pas.`,
      advice: `Seul un écart à une loi s’accepte : ${p.allowed.join(', ')}.`,
    }),
    en: (p) => ({
      message: `The decision of the plan ${quote(p.plan)} accepts a breach of ${allOf(p.rules, 'en')}, which no decision can set aside: the acceptance will not count.`,
      advice: `Only the breach of a law can be accepted: ${p.allowed.join(', ')}.`,
    }),
  }),
} as const;
