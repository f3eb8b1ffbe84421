import { described } from '../../model/described.ts';
import { durationField, referenceField } from '../../model/fields.ts';
import { defaultLaw } from '../defaultLaw.ts';
import { defineStepKind } from '../defineStepKind.ts';

interface SwitchTrafficFields {
  readonly of: string;
  readonly to: string;
  readonly ttl: number;
}

/** Sends users to the copies of another place. The step lasts its own work plus one TTL. */
export const switchTrafficStep = defineStepKind({
  kind: 'switch-traffic',
  label: { fr: 'Basculer le trafic', en: 'Switch traffic' },
  sentence: {
    fr: 'Envoie les utilisateurs vers les copies d’un autre lieu, et met hors service toutes celles qui sont ailleurs. L’étape finie, 95 % ont suivi ; les autres suivent en deux `ttl` de plus, pendant lesquels le service peut rester sous son plein niveau.',
    en: 'Sends users to the copies of another place, and takes all those elsewhere out of service. As the step ends 95% have followed; the others follow within two more `ttl`, while the service may stay below its full level.',
  },
  fields: {
    of: described(referenceField, {
      fr: 'Composant que les utilisateurs atteignent.',
      en: 'Component that users reach.',
    }),
    to: described(referenceField, {
      fr: 'Où ils sont envoyés : hébergement, site ou copie.',
      en: 'Where they are sent: hosting, site or copy.',
    }),
    ttl: described(durationField.default(300), {
      fr: 'Durée de vie de l’ancienne adresse dans les résolveurs (TTL DNS). À `0s`, tous suivent à la fin de l’étape.',
      en: 'Lifetime of the old address in resolvers (DNS TTL). With `0s`, everybody follows as the step ends.',
    }),
  },
  activity: 'propagating',
  stage: 'switch',
  defaultTakes: defaultLaw('5m'),
  addedSeconds: (step: SwitchTrafficFields) => step.ttl,
  targets: (step: SwitchTrafficFields) => [
    { field: 'of', ref: step.of, expects: ['component'] },
    { field: 'to', ref: step.to, expects: ['hosting', 'site', 'copy'] },
  ],
  impliedNeeds: (_step: SwitchTrafficFields) => [],
  onStart: (_step: SwitchTrafficFields) => [],
  onDone: (step: SwitchTrafficFields) => [
    {
      effect: 'traffic.route',
      component: step.of,
      to: step.to,
      // 95 % of clients follow within one TTL, 99 % and then all within three. Nobody keeps an address that does not last.
      tailSeconds: 2 * step.ttl,
      firstShare: step.ttl > 0 ? 0.95 : 1,
    },
  ],
});
