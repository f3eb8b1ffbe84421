import { described } from '../../model/described.ts';
import { referenceField } from '../../model/fields.ts';
import { defaultLaw } from '../defaultLaw.ts';
import { defineStepKind } from '../defineStepKind.ts';

interface ReverseFields {
  readonly from: string;
  readonly to: string;
}

/** The first half of a return. */
export const reverseReplicationStep = defineStepKind({
  kind: 'reverse-replication',
  label: { fr: 'Inverser la réplication', en: 'Reverse replication' },
  sentence: {
    fr: 'Fait suivre à une copie revenue celle qui l’a remplacée. Elle la rattrape à son débit (`fills-at`) ; ce qu’elle seule avait écrit est perdu.',
    en: 'Makes a copy that came back follow the one that took its place. It catches up at its own rate (`fills-at`); what only it had written is lost.',
  },
  fields: {
    from: described(referenceField, {
      fr: 'Copie qui est suivie.',
      en: 'Copy that is followed.',
    }),
    to: described(referenceField, {
      fr: 'Copie qui suit, du même composant.',
      en: 'Copy that follows, of the same component.',
    }),
  },
  activity: 'working',
  defaultTakes: defaultLaw('triangular(20m, 1h, 3h)'),
  targets: (step: ReverseFields) => [
    { field: 'from', ref: step.from, expects: ['copy'] },
    { field: 'to', ref: step.to, expects: ['copy'] },
  ],
  impliedNeeds: (step: ReverseFields) => [
    { need: 'ready', ofCopy: step.to },
    { need: 'source', copy: step.from, reached: true },
  ],
  onStart: (_step: ReverseFields) => [],
  onDone: (step: ReverseFields) => [{ effect: 'replica.point', copy: step.to, source: step.from }],
});
