import { incidentKinds } from '../../kinds/incidents/index.ts';
import { isNameKind } from '../codes/kindWord.ts';
import type { DossierAsRead } from '../schema/dossier.ts';
import { conditionReference } from './plans.ts';
import { inSection, type Reference, reference } from './reference.ts';

/** Everything that incidents strike, each as its kind of effect allows. */
export const incidentReferences = ({ incidents }: DossierAsRead): readonly Reference[] =>
  inSection('incidents', incidents, ({ effects }, path) =>
    effects.flatMap((effect, number) => {
      const kind = incidentKinds.find((candidate) => candidate.kind === effect.do);
      const targets: readonly string[] = kind?.targets ?? [];
      const expects = targets.filter(isNameKind);
      const at = [...path, 'effects', number];
      return [
        ...effect.what.map((ref, index) => reference([...at, 'what', index], ref, expects)),
        ...(effect.when ? [conditionReference(effect.when, [...at, 'when'])] : []),
      ];
    }),
  );
