import { described } from '../../model/described.ts';
import { referenceField } from '../../model/fields.ts';
import { defaultLaw } from '../defaultLaw.ts';
import { defineStepKind } from '../defineStepKind.ts';

interface ReconnectFields {
  readonly what: string;
}

/** The end of an isolation. */
export const reconnectStep = defineStepKind({
  kind: 'reconnect',
  label: { fr: 'Reconnecter', en: 'Reconnect' },
  sentence: {
    fr: 'Rend au réseau ce qu’une étape ou un incident en avait coupé.',
    en: 'Gives back to the network what a step or an incident had cut off.',
  },
  fields: {
    what: described(referenceField, {
      fr: 'Ce qui retrouve le réseau.',
      en: 'What gets the network back.',
    }),
  },
  activity: 'working',
  defaultTakes: defaultLaw('triangular(5m, 15m, 40m)'),
  targets: (step: ReconnectFields) => [
    {
      field: 'what',
      ref: step.what,
      expects: ['site', 'hosting', 'operator', 'contract', 'tenant', 'tool', 'copy', 'component'],
    },
  ],
  impliedNeeds: (_step: ReconnectFields) => [],
  onStart: (_step: ReconnectFields) => [],
  onDone: (step: ReconnectFields) => [
    {
      effect: 'send',
      scope: 'places',
      ref: step.what,
      event: {
        site: 'site.reconnected',
        hosting: 'data-plane.reconnected',
        copy: 'copy.unfenced',
        tool: 'tool.opened',
      },
    },
  ],
});
