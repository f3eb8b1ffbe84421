import { described } from '../../model/described.ts';
import { referenceField } from '../../model/fields.ts';
import { defaultLaw } from '../defaultLaw.ts';
import { defineStepKind } from '../defineStepKind.ts';

interface IsolateFields {
  readonly what: string;
}

/** A cut by decision: it stops what spreads, and what is cut serves nobody. */
export const isolateStep = defineStepKind({
  kind: 'isolate',
  label: { fr: 'Isoler', en: 'Isolate' },
  sentence: {
    fr: 'Coupe du réseau un lieu, un hébergement ou une copie, ou ferme un accès : outil, compte, tout ce que donne un contrat ou un opérateur. Rien n’en sort, rien n’y entre ; une copie isolée ainsi n’écrit plus.',
    en: 'Cuts a place, a hosting or a copy off the network, or closes an access: a tool, an account, all that a contract or an operator gives. Nothing gets out or in; a copy isolated so takes no more writes.',
  },
  fields: {
    what: described(referenceField, {
      fr: 'Ce qui est coupé du réseau.',
      en: 'What is cut off the network.',
    }),
  },
  activity: 'working',
  defaultTakes: defaultLaw('triangular(5m, 15m, 40m)'),
  targets: (step: IsolateFields) => [
    {
      field: 'what',
      ref: step.what,
      expects: ['site', 'hosting', 'operator', 'contract', 'tenant', 'tool', 'copy', 'component'],
    },
  ],
  impliedNeeds: (_step: IsolateFields) => [],
  onStart: (_step: IsolateFields) => [],
  onDone: (step: IsolateFields) => [
    {
      effect: 'send',
      scope: 'places',
      ref: step.what,
      event: {
        site: 'site.isolated',
        hosting: 'data-plane.isolated',
        copy: 'copy.fenced',
        tool: 'tool.closed',
      },
    },
  ],
});
