import type { IncidentKind } from '../../kinds/defineIncidentKind.ts';
import { incidentKinds } from '../../kinds/incidents/index.ts';
import { isNameKind } from '../codes/kindWord.ts';
import type { DossierAsRead } from '../schema/dossier.ts';
import type { Effect } from '../schema/incident.ts';
import { conditionReferences } from './plans.ts';
import { inSection, type Reference, reference } from './reference.ts';

type AnyBesides = IncidentKind<string, Record<never, never>, Effect>['besides'];

/** What an effect names besides what it strikes. */
function besidesOf(effect: Effect): ReturnType<NonNullable<AnyBesides>> {
  const kind = incidentKinds.find((candidate) => candidate.kind === effect.do);
  // The list and the schema of effects come from the same kinds, so this kind reads this effect.
  const besides = kind && 'besides' in kind ? (kind.besides as AnyBesides) : undefined;
  return besides?.(effect) ?? [];
}

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
        ...besidesOf(effect).map(({ path: field, ref, expects: allowed }) =>
          reference([...at, ...field], ref, (allowed as readonly string[]).filter(isNameKind)),
        ),
        ...conditionReferences(effect.when, [...at, 'when']),
      ];
    }),
  );
