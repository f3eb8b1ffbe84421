/** Everything that lives in a run and has a state machine. */
export const ENTITY_KINDS = [
  'incident',
  'site',
  'data-plane',
  'control-plane',
  'lawful-status',
  'copy',
  'replica',
  'backup',
  'component',
  'service',
  'tool',
  'member',
  'probe',
  'plan',
  'decision',
  'step',
  'objective',
  'rule',
  'capacity',
  'reserve',
  'ground',
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/**
 * Names one entity of a run. `id` is the name of the dossier: `nubo/site-1` for a site, `nubo` for each
 * of the three aspects of a hosting, `db/main` for a copy and for the replica that feeds it, `db/nightly` for a backup,
 * `dba-2` for a member, `failover.promote` for a step, `failover` for a plan and its decision,
 * `declare/rto` for an objective, `P1:db/main` for a rule on a copy, `nubo` for its capacity on demand, `nubo/qualification` for a ground of its lawful use, `web>identity` for the
 * reserve on which `web` goes on without `identity`.
 */
export interface EntityRef {
  readonly kind: EntityKind;
  readonly id: string;
}

/** One text for an entity, used as a key: `copy:db/main`. */
export const entityKey = (ref: EntityRef): string => `${ref.kind}:${ref.id}`;
