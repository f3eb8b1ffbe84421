/**
 * What the samples of the swarm do not reach: a debt, held to shrink, since what is reached may not stand here. `tests/machines/` takes
 * each of these ways, and the spec tests see the rest.
 */
export const FIELDS_NOT_DRAWN: readonly string[] = ['contracts.*.exit.plan'];

/** Ways that only come of several rare things one after the other. */
export const WAYS_NOT_TAKEN: readonly string[] = [
  'site: isolated --site.reconnected--> operational',
  'lawful-status: under-notice --access.ended--> open',
  'lawful-status: under-notice --access.restored--> open',
  'lawful-status: retrieval --access.restored--> open',
  'copy: restarting --copy.deleted--> failed',
  'copy: suspended --host.changed--> stopped',
  'replica: ended --source.changed--> filling',
  'replica: filling --source.changed--> ended',
  'backup: suspended --host.changed--> interrupted',
  'plan: alerted --plan.launched--> deciding',
  'plan: stood-down --plan.launched--> dormant',
  'decision: awaiting --decision.imposed--> refused',
  'rule: kept --rule.judged--> waived',
  'rule: undetermined --rule.judged--> waived',
  'rule: waived --rule.judged--> kept',
  'rule: waived --rule.judged--> undetermined',
  'rule P10 not kept',
  'rule P13 not kept',
  'divergence',
  'reconciled',
  'copy: stopped --copy.removed--> absent',
  'data-plane: isolated --data-plane.reconnected--> serving',
  'decision: deliberating --decision.imposed--> refused',
  'lawful-status: open --access.cut--> cut',
  'lawful-status: open --access.ended--> retrieval',
  'lawful-status: under-notice --access.renewed--> open',
  'plan: refused --plan.reviewed--> dormant',
  'replica: following --replica.pointed--> paused',
  'rule P8 not kept',
];
