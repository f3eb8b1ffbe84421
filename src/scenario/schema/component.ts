/** Section `components`: what runs, where, and what is kept of its data. */
import { z } from 'zod';
import { described } from '../../model/described.ts';
import {
  costField,
  dateField,
  durationField,
  failureField,
  lawField,
  named,
  percentField,
  rateField,
  referenceField,
  respiteField,
  section,
  shareField,
} from '../../model/fields.ts';
import { BACKUP_ISOLATIONS, COPY_ROLES, SHARED_PLACES } from '../../model/vocabulary.ts';
import { nameField } from './nameField.ts';
import { namesField } from './namesField.ts';
import { needsField } from './service.ts';

const builtOnField = z.array(z.string().min(1).max(80)).max(50).optional();

export const copySchema = section({
  name: nameField,
  at: described(referenceField, {
    fr: 'Où elle tourne : `hébergement/site`.',
    en: 'Where it runs: `hosting/site`.',
  }),
  role: described(z.enum(COPY_ROLES).default('active'), {
    fr: 'Ce qu’elle fait avant l’incident, de la plus rapide à la plus lente à prendre le relais.',
    en: 'What it does before the incident, from the quickest to the slowest to take over.',
  }),
  capacity: described(percentField.optional(), {
    fr: 'Part de la demande ordinaire qu’elle peut porter ; toute la demande sinon, pointes comprises.',
    en: 'Share of the usual demand that it can carry; all that is asked otherwise, peaks included.',
  }),
  replicates: described(referenceField.optional(), {
    fr: 'Copie du même composant dont elle suit les données.',
    en: 'Copy of the same component whose data it follows.',
  }),
  mode: described(z.enum(['sync', 'async']).default('async'), {
    fr: 'Une réplication synchrone ne perd rien ; une asynchrone perd son retard.',
    en: 'Synchronous replication loses nothing; asynchronous replication loses its lag.',
  }),
  lag: described(lawField.optional(), {
    fr: 'Retard sur la copie suivie.',
    en: 'How far behind the followed copy it runs.',
  }),
  via: described(referenceField.optional(), {
    fr: 'Réseau par lequel passe la réplication.',
    en: 'Network that the replication goes through.',
  }),
  stays: described(durationField.optional(), {
    fr: 'Temps que l’on prévoit d’y rester quand elle prend le relais ; jusqu’à la fin de la simulation sinon.',
    en: 'How long one plans to stay there when it takes over; to the end of the run otherwise.',
  }),
  'fills-at': described(rateField.optional(), {
    fr: 'Débit auquel elle rattrape la copie suivie : d’abord tout le volume, puis ce qui a manqué. D’un coup sinon. Une copie chaude, tiède ou en veilleuse est remplie avant le début\u202f; le reste (créée, refaite, interrompue) se rattrape ainsi.',
    en: 'Rate at which it catches up with the followed copy: the whole volume first, then what was missed. At once otherwise. A hot or warm copy, or a pilot light, is filled before the run begins; one that is created, made anew or interrupted catches up so.',
  }),
  key: described(referenceField.optional(), {
    fr: 'Outil qui détient la clé de ses données : sans lui, rien ne la démarre ni ne la promeut.',
    en: 'Tool that holds the key of its data: without it, nothing starts or promotes it.',
  }),
  restarts: described(lawField.optional(), {
    fr: 'Temps pour servir à nouveau quand son site revient.',
    en: 'Time to serve again once its place is back.',
  }),
  'by-hand': described(z.boolean().default(false), {
    fr: 'Son site revenu, ou elle-même réparée, elle attend qu’une étape `promote` la remette en service.',
    en: 'Once its place is back, or itself repaired, it waits for a `promote` step to put it into service again.',
  }),
  rehearsed: described(z.union([dateField, z.literal('never')]).optional(), {
    fr: 'Dernière bascule réelle ou répétée vers elle : sa configuration dérive depuis, et elle peut ne pas marcher.',
    en: 'Last real or rehearsed switch to it: its configuration has drifted since, and it may not work.',
  }),
  reserved: described(shareField.optional(), {
    fr: 'Part de sa capacité qui lui est réservée ; le reste est demandé quand on la démarre. Tout pour ce qui tourne, rien pour ce qui reste à démarrer, sinon.',
    en: 'Share of its capacity that is reserved for it; the rest is asked for when it is started. All for what runs, nothing for what remains to be started, otherwise.',
  }),
  needs: described(needsField.optional(), {
    fr: 'Ce dont elle a besoin là où elle est, en plus de ce dont le composant a besoin partout.',
    en: 'What it needs where it stands, besides what the component needs everywhere.',
  }),
  'built-on': described(builtOnField, {
    fr: 'Technologies dont elle est faite, en plus de celles du composant.',
    en: 'Technologies that it is built on, besides those of the component.',
  }),
  costs: described(
    section({
      'standing-by': described(costField.optional(), {
        fr: 'Tant qu’elle existe sans servir ; comme en service sinon.',
        en: 'As long as it exists and does not serve; as when it serves otherwise.',
      }),
      serving: described(costField.optional(), {
        fr: 'Tant qu’elle sert ; comme en attente sinon.',
        en: 'As long as it serves; as when it stands by otherwise.',
      }),
    }).optional(),
    { fr: 'Ce qu’elle coûte.', en: 'What it costs.' },
  ),
  updates: described(durationField.optional(), {
    fr: 'Temps entre la publication d’une mise à jour et son installation ici ; aussitôt sinon.',
    en: 'Time from the publication of an update to its installation here; at once otherwise.',
  }),
});

export const backupSchema = section({
  name: nameField,
  every: described(durationField, {
    fr: 'Temps entre deux sauvegardes.',
    en: 'Time between two pictures.',
  }),
  keep: described(durationField.optional(), {
    fr: 'Durée de conservation ; tout est gardé sinon.',
    en: 'How long pictures are kept; for ever otherwise.',
  }),
  at: described(referenceField, {
    fr: 'Où elle est gardée : `hébergement/site`.',
    en: 'Where it is kept: `hosting/site`.',
  }),
  of: described(referenceField.optional(), {
    fr: 'Copie lue, et elle seule. Sinon la première copie active de la conception tant qu’elle sert, une autre quand c’est elle qui sert, et aucune image tant qu’aucune ne sert.',
    en: 'Copy that is read, and no other. Otherwise the first active copy of the design while it serves, another one when that is the one that serves, and no picture as long as none does.',
  }),
  takes: described(durationField.default(0), {
    fr: 'De la prise à l’instant où l’on peut restaurer. Une image qui n’est pas finie quand sa source s’arrête est perdue.',
    en: 'From the picture to the moment it can be restored. A picture that is not finished as its source stops is lost.',
  }),
  'at-time': described(durationField.default(0), {
    fr: 'Heure de la première, comptée depuis minuit du jour où la simulation commence.',
    en: 'Time of the first, counted from midnight of the day the run starts.',
  }),
  immutable: described(z.boolean().default(false), {
    fr: 'On ne peut pas y réécrire : ce qui altère les données ne l’atteint pas. Qui la vise (`encrypt`) peut encore en effacer le support ou le compte : voir `isolated-by`.',
    en: 'Nothing can be overwritten in it: what spoils the data does not reach it. Whoever goes for it (`encrypt`) may still delete its storage or its account: see `isolated-by`.',
  }),
  verified: described(dateField.optional(), {
    fr: 'Dernière fois qu’une restauration a été faite pour de bon.',
    en: 'Last time that a restore was really done.',
  }),
  works: described(shareField.optional(), {
    fr: 'Probabilité qu’une restauration marche, à la place de celle que donne la dernière vérification.',
    en: 'Probability that a restore works, in the place of what the last verification says.',
  }),
  'broken-since': described(dateField.optional(), {
    fr: 'Jour depuis lequel elle ne contient plus rien, sans que personne le sache : on l’apprend en restaurant.',
    en: 'Day since which there is nothing in it, which nobody knows: a restore finds out when it ends.',
  }),
  'isolated-by': described(z.enum(BACKUP_ISOLATIONS).optional(), {
    fr: 'Ce qui empêche un attaquant, ou un administrateur, de l’effacer. Sans ce mot, le réseau quand elle est chez un autre opérateur que la copie lue, rien sinon. D’une attaque qui la vise, elle réchappe 98 fois sur 100 si elle est immuable (`immutable`) et tenue par d’autres identités (`identity`), 60 avec l’un des deux ou le réseau (`network`), 15 sinon : chacun ferme une des deux voies, réécrire ou effacer.',
    en: 'What keeps an attacker, or an administrator, from deleting it. Without this word, the network when it is at another operator than the copy that is read, nothing otherwise. Of an attack that goes for it, it survives 98 times in 100 when it is immutable (`immutable`) and held by other identities (`identity`), 60 with one of the two or the network (`network`), 15 otherwise: each closes one of the two ways, to overwrite or to delete.',
  }),
  survives: described(shareField.optional(), {
    fr: 'Probabilité qu’elle survive à une attaque, à la place de celle que donne son isolement.',
    en: 'Probability that it survives an attack, in the place of what its isolation says.',
  }),
  key: described(referenceField.optional(), {
    fr: 'Outil qui détient sa clé de chiffrement : sans lui, aucune restauration ne commence.',
    en: 'Tool that holds its encryption key: without it, no restore begins.',
  }),
  'first-byte': described(lawField.optional(), {
    fr: 'Temps avant le premier octet, pour une archive.',
    en: 'Time before the first byte, for an archive.',
  }),
});

const togetherSchema = section({
  share: described(shareField, {
    fr: 'Part des pannes de chaque copie dont la cause est commune ; sa loi totale ne change pas.',
    en: 'Share of the failures of each copy whose cause is common; its own law stays as it is in all.',
  }),
  within: described(z.union([z.enum(SHARED_PLACES), referenceField]), {
    fr: 'Ce que partagent les copies frappées ensemble : leur site, leur campus, leur agglomération, leur hébergement, leur opérateur, le composant lui-même (toutes), ou un domaine, un lieu ou un groupe désigné par son nom, comme `technology:openstack`.',
    en: 'What the copies struck together share: their site, campus, metropolitan area, hosting, operator, the component itself (all of them), or a domain, a place or a group by its name, such as `technology:openstack`.',
  }),
});

const failureSchema = section({
  after: described(failureField, {
    fr: 'Temps de bon fonctionnement.',
    en: 'Time it runs before it fails.',
  }),
  repair: described(lawField, { fr: 'Temps de réparation.', en: 'Time to repair.' }),
  by: described(referenceField.optional(), {
    fr: 'Équipe qui répare ; personne n’est occupé sinon.',
    en: 'Team that repairs; nobody is kept busy otherwise.',
  }),
  'standby-too': described(z.boolean().default(false), {
    fr: 'Les copies chaudes et tièdes tombent en panne aussi.',
    en: 'Hot and warm copies fail too.',
  }),
  together: described(togetherSchema.optional(), {
    fr: 'Causes communes : ce qui frappe plusieurs copies au même instant (facteur bêta).',
    en: 'Common causes: what strikes several copies at one instant (beta factor).',
  }),
});

export const componentSchema = section({
  name: nameField,
  needs: described(needsField, {
    fr: 'Composants, outils et services dont il dépend, tous nécessaires.',
    en: 'Components, tools and services that it depends on, all of them.',
  }),
  count: described(z.number().int().min(2).max(1_000_000).optional(), {
    fr: 'Nombre de systèmes semblables qu’il représente. Son niveau est la part qui fonctionne ; une étape avec `per-unit` les remet un par un.',
    en: 'How many alike systems it stands for. Its level is the share that runs; a step with `per-unit` brings them back one by one.',
  }),
  'listed-in': described(referenceField.optional(), {
    fr: 'Outil qui seul sait que ces systèmes existent. Tant qu’il manque, personne ne les compte et aucune étape ne s’y met.',
    en: 'The only tool that knows that these systems exist. While it is missing nobody counts them and no step works on them.',
  }),
  holds: described(referenceField.optional(), {
    fr: 'Jeu de données que garde chacune de ses copies.',
    en: 'Data set that each of its copies keeps.',
  }),
  processes: described(namesField.optional(), {
    fr: 'Jeux de données qui passent par ses copies sans y rester : la loi juge leur lieu tant qu’elles servent.',
    en: 'Data sets that pass through its copies without staying: the law judges their place while they serve.',
  }),
  copies: described(named(copySchema), {
    fr: 'Où il tourne, et ce qui est prêt à prendre le relais.',
    en: 'Where it runs, and what is ready to take over.',
  }),
  backups: described(named(backupSchema).default({}), {
    fr: 'Sauvegardes de ses données.',
    en: 'Backups of its data.',
  }),
  switchover: described(
    section({
      takes: described(lawField, {
        fr: 'Temps de la bascule.',
        en: 'Time of the takeover.',
      }),
      rejoins: described(z.boolean().default(false), {
        fr: 'La copie qui revient suit d’elle-même celle qui sert, par le même chemin que celles qui la suivaient : elle peut reprendre le relais à son tour. Ce qu’elle seule avait écrit est perdu. Sinon une étape `reverse-replication` la remet en état de suivre, et là où il y a des données le basculement ne joue qu’une fois.',
        en: 'The copy that comes back follows by itself the one that serves, the way those that followed it did: it can take over in its turn. What only it had written is lost. Otherwise a `reverse-replication` step makes it follow, and where there are data the takeover works once only.',
      }),
    }).optional(),
    {
      fr: 'Une copie prête prend seule le relais de la copie active perdue : une copie `hot`, ou une copie active revenue qui suit de nouveau.',
      en: 'A ready copy takes over by itself when the active one is lost: a `hot` one, or an active one that came back and follows again.',
    },
  ),
  'local-writes': described(shareField.default(0), {
    fr: 'Part des écritures faites sur place, qui continuent quand seul le réseau est coupé : deux copies écrivent alors si une autre est promue.',
    en: 'Share of the writes made on the spot, which go on when only the network is cut: two copies then write if another one is promoted.',
  }),
  'built-on': described(builtOnField, {
    fr: 'Technologies dont il est fait : système, image, agent. `technology:…` les désigne.',
    en: 'Technologies that it is built on: system, image, agent. `technology:…` names them.',
  }),
  priority: described(z.number().int().min(1).max(100).optional(), {
    fr: 'Rang parmi ceux à qui la capacité d’un hébergement manque : `1` est servi d’abord ; le dernier sinon. Ce qui a été demandé avant est déjà donné : la `priority` des plans décide qui demande d’abord.',
    en: 'Rank among those short of capacity on a hosting: `1` is served first; the last otherwise. What was asked for before is given already: the `priority` of plans decides who asks first.',
  }),
  overload: described(
    section({
      above: described(percentField.default(1), {
        fr: 'Demande au-delà de laquelle il ne tient pas, en part de sa capacité.',
        en: 'Demand beyond which it does not hold, as a share of its capacity.',
      }),
      after: described(respiteField, {
        fr: 'Temps pendant lequel il tient quand même.',
        en: 'Time for which it holds all the same.',
      }),
      back: described(lawField, {
        fr: 'Temps pour repartir ; il retombe si la demande est encore trop forte.',
        en: 'Time to stand again; it falls again if the demand is still too high.',
      }),
    }).optional(),
    {
      fr: 'Ce que lui fait une demande trop forte : il s’effondre au lieu de servir ce qu’il peut.',
      en: 'What too much demand does to it: it collapses instead of serving what it can.',
    },
  ),
  quorum: described(z.number().int().min(1).max(100).optional(), {
    fr: 'Nombre de copies en service sans lesquelles il ne sert rien. Un secours en compte autant, mises en service ensemble par `switch-traffic` : une promotion n’en met qu’une.',
    en: 'Serving copies without which it serves nothing. A fallback has as many of its own, put into service together by `switch-traffic`: a promotion puts one.',
  }),
  fails: described(failureSchema.optional(), {
    fr: 'Pannes ordinaires de chaque copie en service.',
    en: 'Everyday failures of each serving copy.',
  }),
});

export const componentsSchema = named(componentSchema);
export type Copy = z.output<typeof copySchema>;
export type Backup = z.output<typeof backupSchema>;
export type Component = z.output<typeof componentSchema>;
