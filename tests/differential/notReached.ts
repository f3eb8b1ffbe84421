/**
 * What the samples of the swarm do not reach: a debt, held to shrink, since what is reached may not stand here. `tests/machines/` takes
 * each of these ways, and the spec tests see the rest.
 */
export const FIELDS_NOT_DRAWN: readonly string[] = [
  'contracts.*.exit.plan',
  'tools.*.needs.kind=token',
];

/** Ways that only come of several rare things one after the other. */
export const WAYS_NOT_TAKEN: readonly string[] = [
  'backup: suspended --host.changed--> interrupted',
  'copy: failed --copy.refilled--> ready',
  'copy: failed --copy.restored--> ready',
  'copy: isolated --copy.removed--> absent',
  'data-plane: isolated --data-plane.interrupted--> interrupted',
  'decision: deliberating --decision.imposed--> refused',
  'divergence',
  'found-empty',
  'lawful-status: open --access.cut--> cut',
  'lawful-status: open --access.ended--> retrieval',
  'lawful-status: retrieval --access.restored--> open',
  'lawful-status: under-notice --access.ended--> open',
  'lawful-status: under-notice --access.restored--> open',
  'plan: aborted --plan.launched--> dormant',
  'plan: alerted --plan.approved--> running',
  'plan: alerted --plan.launched--> deciding',
  'plan: refused --plan.reviewed--> dormant',
  'plan: stood-down --plan.launched--> dormant',
  'reconciled',
  'replica: ended --source.changed--> filling',
  'replica: ended --source.changed--> following',
  'replica: filling --source.changed--> ended',
  'replica: following --replica.pointed--> paused',
  'rule P10 not kept',
  'rule P7 not kept',
  'rule: kept --rule.judged--> waived',
  'rule: undetermined --rule.judged--> waived',
  'rule: waived --rule.judged--> kept',
  'rule: waived --rule.judged--> undetermined',
  'step recover',
];
