/** The two internal clouds of the French State, and a ministry's own rooms. No town and no address is given. */
import type { CatalogueOffer } from './catalogue.ts';
import { PARIS, region, sitesOf } from './places.ts';
import { assumed, readIn, stated, undetermined, words } from './statements.ts';

const internal = readIn('numInternal', 'high');
const stateLaws = stated(['FR', 'EU'], assumed('high'));

const siteName = (id: string) => words(id.replace('site-', 'site '));

const nubo: CatalogueOffer = {
  id: 'nubo',
  name: words('Nubo'),
  operator: { id: 'dgfip', name: 'DGFiP' },
  groups: [],
  infrastructure: 'nubo',
  technologies: ['openstack'],
  control: internal,
  trust: 'internal-cloud',
  jurisdictions: stateLaws,
  immune: stated(true, assumed('high')),
  qualifications: [],
  health: undetermined(),
  restricted: stated(false, internal),
  support: stated({ hours: 'mon-fri 08:00-20:00', firstResponse: '4h' }, internal),
  availability: stated({ least: 0.98, most: 0.98 }, internal),
  regions: [
    { id: 'rie', name: words('exposition RIE', 'RIE exposure') },
    { id: 'internet', name: words('exposition Internet', 'Internet exposure') },
  ].map((exposure) =>
    region(
      { ...exposure, country: 'FR', metro: PARIS, controlPlane: `nubo/idf-${exposure.id}` },
      sitesOf('nubo', ['site-1', 'site-2'], siteName),
    ),
  ),
  layout: internal,
  notes: [
    words(
      'Reconnu acceptable au regard de SecNumCloud sans être soumis à la qualification ; interdit à la Diffusion Restreinte.',
      'Deemed acceptable against SecNumCloud without being subject to qualification; closed to Diffusion Restreinte data.',
    ),
    words(
      'Chaque site porte deux régions indépendantes, soit quatre. Le catalogue réunit celles d’une même exposition : un gel du plan de contrôle y paraît donc plus large qu’en réalité.',
      'Each site carries two independent regions, four in all. The catalogue joins those of one exposure, so a control-plane freeze looks wider than it is.',
    ),
    words(
      'Les expositions ne se remplacent pas : ce qui tourne côté RIE n’est pas joignable depuis Internet après une bascule, sauf à être doublé.',
      'Exposures do not replace each other: what runs on the RIE side cannot be reached from the Internet after a failover unless it is doubled.',
    ),
    words(
      '98 % par région, soit 175 heures d’arrêt possibles par an ; au-delà, deux régions sont nécessaires.',
      '98% a region allows 175 hours of downtime a year; more than that takes two regions.',
    ),
    words(
      'L’administration passe par le RIE. L’équilibrage entre les deux sites était annoncé pour fin 2023 ; son état réel est inconnu.',
      'Administration goes through the RIE. Load balancing between the two sites was announced for the end of 2023; its actual state is unknown.',
    ),
  ],
};

const PI_SITES = ['site-1', 'site-2'];
const PI_ZONES = ['a', 'b', 'c'];

const pi: CatalogueOffer = {
  id: 'pi',
  name: words('π (Pi)'),
  operator: { id: 'interior', name: 'Ministère de l’Intérieur' },
  groups: [],
  infrastructure: 'pi',
  technologies: ['openstack'],
  control: internal,
  trust: 'internal-cloud',
  jurisdictions: stateLaws,
  immune: stated(true, assumed('high')),
  qualifications: [],
  health: undetermined(),
  restricted: stated(true, internal),
  support: stated({ hours: '24/7', firstResponse: null }, internal),
  availability: stated({ least: 0.98, most: 0.999 }, internal),
  regions: [
    { id: 'rie', name: words('exposition RIE', 'RIE exposure') },
    { id: 'internet', name: words('exposition Internet', 'Internet exposure') },
  ].map((exposure) =>
    region(
      { ...exposure, country: 'FR', metro: PARIS, controlPlane: `pi/idf-${exposure.id}` },
      PI_SITES.flatMap((site) =>
        sitesOf(
          'pi',
          PI_ZONES.map((zone) => `${site}-${zone}`),
          (id) => words(`${siteName(site).fr}, zone ${id.at(-1)}`),
          `pi-${site}`,
        ),
      ),
    ),
  ),
  layout: internal,
  notes: [
    words(
      'Accueille la Diffusion Restreinte. Un produit DR hébergé sur Pi ne peut donc pas se replier sur Nubo.',
      'Accepts Diffusion Restreinte data. A product with such data on Pi therefore cannot fall back to Nubo.',
    ),
    words(
      'La disponibilité dépend du composant : portail, calcul, interface OpenStack.',
      'Availability depends on the component: portal, compute, OpenStack interface.',
    ),
    words(
      'Avec Cloud π Native, seule la chaîne GitOps touche à la production : elle est un point commun à tous ses produits et une condition de toute reprise.',
      'With Cloud π Native only the GitOps chain touches production: it is common to all its products and a condition of any recovery.',
    ),
    words(
      'Nubo et Pi sont deux opérateurs mais une seule région : une crue, une coupure électrique ou une grève les atteint ensemble.',
      'Nubo and Pi are two operators but one region: a flood, a power failure or a strike reaches both.',
    ),
  ],
};

const onPremise: CatalogueOffer = {
  id: 'on-premise',
  name: words('Locaux de l’organisation', 'The organisation’s own premises'),
  // The one word is the same in both languages: the name of an operator has one text.
  operator: { id: 'own', name: 'Organisation' },
  groups: [],
  infrastructure: 'on-premise',
  technologies: [],
  control: assumed('medium'),
  trust: 'on-premise',
  jurisdictions: stated(['FR', 'EU'], assumed('medium')),
  immune: undetermined(),
  qualifications: [],
  health: undetermined(),
  restricted: undetermined(),
  support: undetermined(),
  availability: undetermined(),
  regions: [
    region(
      {
        id: 'own',
        name: words('locaux', 'premises'),
        country: 'FR',
        metro: null,
        controlPlane: 'on-premise',
      },
      [],
    ),
  ],
  layout: assumed('medium'),
  notes: [
    words(
      'Le dossier énumère ses sites. Rien n’est partagé entre deux hébergements de cette sorte, sauf ce que le dossier déclare (`building`, `campus`, domaines).',
      'The dossier lists its sites. Two hostings of this sort share nothing unless the dossier says so (`building`, `campus`, domains).',
    ),
    words(
      'La règle R6 demande le cloud pour tout le cycle, secours compris ; un repli dans ses propres locaux se justifie (R7). L’homologation tient lieu de qualification.',
      'Rule R6 asks for cloud over the whole cycle, standby included; falling back to own premises needs a justification (R7). Security accreditation stands in for qualification.',
    ),
    words(
      'Souvent une ou deux salles d’un même campus, sous VMware : à déclarer comme domaines `campus` et `technology`.',
      'Often one or two rooms of one campus, on VMware: declare them as `campus` and `technology` domains.',
    ),
  ],
};

/** In the order a State team looks at them. */
export const STATE_CLOUDS: readonly CatalogueOffer[] = [nubo, pi, onPremise];
