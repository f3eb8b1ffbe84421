/** Sections `tools`, `people` and `probes`: what plans use, who acts, who sees. */
import { z } from 'zod';
import { described } from '../../model/described.ts';
import {
  dateField,
  dateTimeField,
  durationField,
  hoursField,
  lawField,
  named,
  rateField,
  referenceField,
  respiteField,
  section,
  shareField,
} from '../../model/fields.ts';
import { PROBE_KINDS, TOOL_KINDS } from '../../model/vocabulary.ts';
import { nameField } from './nameField.ts';
import { namesField } from './namesField.ts';
import { needsField } from './service.ts';

/** Places, one or several. */
const placesField = z
  .union([referenceField, z.array(referenceField).min(1).max(100)])
  .default([])
  .transform((at): readonly string[] => (typeof at === 'string' ? [at] : at));

/** What makes a network a link whose bandwidth transfers share. */
const linkFields = {
  bandwidth: described(rateField.optional(), {
    fr: 'Débit que se partagent, à parts égales, les transferts qui passent par ce lien.',
    en: 'Rate that the transfers which cross this link share equally.',
  }),
  efficiency: described(shareField.optional(), {
    fr: 'Part du débit vraiment utile ; tout sinon.',
    en: 'Share of the rate that is really of use; all of it otherwise.',
  }),
  crowded: described(
    section({
      above: described(z.number().int().min(1).max(10_000), {
        fr: 'Nombre de transferts à la fois au-delà duquel il baisse.',
        en: 'Transfers at once above which it falls.',
      }),
      efficiency: described(shareField, {
        fr: 'Part du débit qui reste alors : la lecture d’une sauvegarde dédupliquée tombe à 30 % en restauration de masse.',
        en: 'Share of the rate that is then left: reading deduplicated backups falls to 30% in a mass restore.',
      }),
    }).optional(),
    {
      fr: 'Ce qu’il perd quand trop de transferts y passent à la fois.',
      en: 'What it loses when too many transfers cross it at once.',
    },
  ),
  open: described(hoursField.optional(), {
    fr: 'Plages où les transferts peuvent passer ; toujours sinon. Hors d’elles ils s’arrêtent et gardent ce qui est passé.',
    en: 'Hours in which transfers may cross; always otherwise. Outside them they stop and keep what has crossed.',
  }),
  between: described(placesField, {
    fr: 'Les deux lieux qu’il relie : tout transfert de l’un à l’autre y passe, sans avoir à le nommer.',
    en: 'The two places it joins: every transfer from one to the other crosses it, without naming it.',
  }),
  'out-of': described(placesField, {
    fr: 'Lieux dont toute sortie passe par lui.',
    en: 'Places from which everything that leaves crosses it.',
  }),
  into: described(placesField, {
    fr: 'Lieux dont toute entrée passe par lui.',
    en: 'Places into which everything that enters crosses it.',
  }),
};

export const toolSchema = section({
  name: nameField,
  kind: described(z.enum(TOOL_KINDS).default('tool'), {
    fr: 'Ce que c’est pour l’étape qui l’attend.',
    en: 'What it is to the step that waits for it.',
  }),
  at: described(
    z
      .union([referenceField, z.array(referenceField).max(50)])
      .default([])
      .transform((at) => (typeof at === 'string' ? [at] : at)),
    {
      fr: 'Sites d’où l’on peut s’en servir, un seul suffit. Sans eux, il ne dépend d’aucun lieu.',
      en: 'Sites it can be used from, any one is enough. Without them, it depends on no place.',
    },
  ),
  needs: described(needsField, {
    fr: 'Composants, outils et services dont il dépend.',
    en: 'Components, tools and services that it depends on.',
  }),
  processes: described(namesField.optional(), {
    fr: 'Jeux de données dont on lui confie une part, qui y reste : journaux, tickets, archives du support. La loi juge leur lieu.',
    en: 'Data sets of which it is given a part, which stays there: logs, tickets, files of the support. The law judges their place.',
  }),
  ...linkFields,
  issued: described(dateField.optional(), {
    fr: 'Jour d’émission d’un certificat : une autorité écartée peut épargner ce qui a été émis avant un jour (`issued-from`).',
    en: 'Day on which a certificate was issued: an authority that is distrusted may spare what was issued before a day (`issued-from`).',
  }),
  expires: described(z.union([dateTimeField, dateField]).optional(), {
    fr: 'Jour (dès minuit, quand il commence), ou jour et heure, où il arrive à son terme : certificat, licence, bail. Une étape `repair` le renouvelle.',
    en: 'Day (from midnight, as it begins), or day and time, at which it runs out: certificate, licence, lease. A step `repair` renews it.',
  }),
});

const onCallSchema = section({
  answers: described(lawField, {
    fr: 'Temps entre l’appel et l’arrivée au travail.',
    en: 'Time from the call to being at work.',
  }),
  silent: described(shareField.default(0), {
    fr: 'Probabilité qu’une personne appelée ne réponde pas.',
    en: 'Probability that a called person does not answer.',
  }),
});

/** Tools, any one of which is enough. */
const toolsField = z
  .union([referenceField, z.array(referenceField).max(50)])
  .default([])
  .transform((written): readonly string[] => (typeof written === 'string' ? [written] : written));

export const teamSchema = section({
  name: nameField,
  count: described(z.number().int().min(1).max(1000).default(1), {
    fr: 'Nombre de personnes.',
    en: 'How many people.',
  }),
  hours: described(hoursField.optional(), {
    fr: 'Heures de présence. Sans elles ni astreinte, toujours présente. Sans astreinte ni durée de poste (`shift`), on rentre à la fermeture : une étape ou une réparation qui s’achève dans l’heure est finie, toute autre s’arrête et reprend à l’ouverture où elle en était, et nul n’en commence. Avec astreinte, qui est à l’œuvre continue. Ce que font les machines, un délai, une décision ou une signature ne s’arrête pas.',
    en: 'Hours at work. Without them and without on-call duty, always there. Without on-call duty and without the length of a shift (`shift`), people go home at the closing: a step or a repair that ends within the hour is finished, any other pauses and goes on from there at the opening, and nobody begins one. With on-call duty whoever is at work goes on. What machines do, a delay, a decision or a signature does not pause.',
  }),
  'on-call': described(onCallSchema.optional(), {
    fr: 'Astreinte hors de ces heures ; personne ne répond sinon.',
    en: 'On-call duty outside these hours; nobody answers otherwise.',
  }),
  'works-through': described(toolsField, {
    fr: 'Accès par lequel elle travaille, un seul suffit : VPN, réseau d’administration, carte SIM d’un autre opérateur. Sans eux elle ne fait rien, à moins d’être sur place ; une autre équipe nommée travaille par le sien.',
    en: 'Access it works through, any one is enough: VPN, management network, SIM card of another operator. Without them it does nothing, unless it is on site; another team that is named works through its own.',
  }),
  'called-through': described(toolsField, {
    fr: 'Annuaire et canaux d’appel, un seul suffit. Perdus, on n’appelle plus personne hors des heures de présence.',
    en: 'Directory and ways of calling, any one is enough. When they are lost nobody can be called outside their hours.',
  }),
  directory: described(
    section({
      checked: described(dateField, {
        fr: 'Dernière vérification : chaque coordonnée a 1 % par mois d’être devenue fausse.',
        en: 'Last check: each entry has 1% a month of having become wrong.',
      }),
    }).optional(),
    { fr: 'Âge de ses coordonnées.', en: 'Age of its contact data.' },
  ),
  shift: described(durationField.optional(), {
    fr: 'Temps au bout duquel une personne est relevée. Un travail plus long qu’un poste s’arrête à sa fin, faute de relève, et reprend où il en était. Au-delà de 12 h les erreurs doublent, au-delà de 16 h elles quadruplent.',
    en: 'Time after which a person is relieved. Work that is longer than a shift pauses at its end when nobody takes over, and goes on from there. Beyond 12 h errors double, beyond 16 h they are four times as many.',
  }),
  rest: described(durationField.default(39_600), {
    fr: 'Repos avant d’être de nouveau appelée.',
    en: 'Rest before being called again.',
  }),
  skills: described(z.array(z.string().min(1).max(80)).max(50).default([]), {
    fr: 'Compétences que des étapes demandent.',
    en: 'Skills that steps ask for.',
  }),
  entitled: described(z.boolean().default(false), {
    fr: 'Peut accepter l’écart à une règle au nom de la continuité.',
    en: 'May accept the breach of a rule for continuity.',
  }),
});

export const probeSchema = section({
  name: nameField,
  at: described(referenceField.optional(), {
    fr: 'D’où elle regarde ; de l’extérieur sinon.',
    en: 'Where it looks from; from outside otherwise.',
  }),
  watches: described(referenceField, {
    fr: 'Le service qu’elle regarde, ou l’hébergement dont elle dit s’il est en panne.',
    en: 'The service that it watches, or the hosting of which it says whether it is down.',
  }),
  kind: described(z.enum(PROBE_KINDS).default('measure'), {
    fr: '`measure` regarde ; `status-page` répète ce que l’hébergeur veut bien dire, tard.',
    en: '`measure` looks; `status-page` repeats what the host chooses to say, late.',
  }),
  misses: described(shareField.default(0), {
    fr: 'Probabilité qu’elle ne dise rien d’une chute : angle mort, ou page d’état qui reste au vert. On l’apprend alors par `reported-after`.',
    en: 'Probability that it says nothing of a fall: a blind spot, or a status page that stays green. It is then learnt by `reported-after`.',
  }),
  'blind-above': described(shareField.optional(), {
    fr: 'Niveau au-dessus duquel elle ne voit aucune dégradation.',
    en: 'Level above which it sees no degradation.',
  }),
  'false-alarms': described(respiteField.optional(), {
    fr: 'Temps entre deux fausses alertes ; aucune sinon.',
    en: 'Time between two false alarms; none otherwise.',
  }),
  'false-alarm-lasts': described(lawField.optional(), {
    fr: 'Durée d’une fausse alerte.',
    en: 'How long a false alarm lasts.',
  }),
  delay: described(lawField.optional(), {
    fr: 'Du changement à ce que la sonde en dit ; `lognormal(3m, 12m)` sinon, `lognormal(40m, 2h)` pour une page d’état.',
    en: 'From the change to what the probe says of it; `lognormal(3m, 12m)` otherwise, `lognormal(40m, 2h)` for a status page.',
  }),
  'reported-after': described(lawField.optional(), {
    fr: 'Quand la sonde est perdue : temps avant que des utilisateurs préviennent ; `lognormal(25m, 90m)` sinon.',
    en: 'When the probe itself is lost: time until users report; `lognormal(25m, 90m)` otherwise.',
  }),
});

export const toolsSchema = named(toolSchema);
export const peopleSchema = named(teamSchema);
export const probesSchema = named(probeSchema);
export type Tool = z.output<typeof toolSchema>;
export type Team = z.output<typeof teamSchema>;
export type Probe = z.output<typeof probeSchema>;
