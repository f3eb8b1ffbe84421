/**
 * What the samples of the swarm do not reach: a debt, held to shrink, since what is reached may not stand here. `tests/machines/` takes
 * each of these ways, and the spec tests see the rest.
 */
export const FIELDS_NOT_DRAWN: readonly string[] = [
  'tools.*.needs.kind=cache',
  'tools.*.needs.kind=certificate',
  'contracts.*.exit.plan',
];

/** Ways that only come of several rare things one after the other. */
export const WAYS_NOT_TAKEN: readonly string[] = [
  'site: isolated --site.reconnected--> operational',
  'data-plane: isolated --data-plane.interrupted--> interrupted',
  'lawful-status: under-notice --access.ended--> open',
  'lawful-status: under-notice --access.restored--> open',
  'lawful-status: retrieval --access.funded--> under-notice',
  'lawful-status: retrieval --access.renewed--> open',
  'lawful-status: retrieval --access.restored--> open',
  'copy: restarting --copy.deleted--> failed',
  'copy: failed --copy.refilled--> ready',
  'copy: suspended --host.changed--> stopped',
  'replica: ended --source.changed--> filling',
  'replica: filling --source.changed--> ended',
  'backup: suspended --backup.struck--> lost',
  'backup: suspended --host.changed--> protecting',
  'backup: suspended --host.changed--> interrupted',
  'plan: alerted --plan.launched--> deciding',
  'plan: deciding --plan.ordered--> running',
  'plan: deciding --plan.held--> held',
  'plan: refused --plan.ordered--> running',
  'plan: stood-down --plan.launched--> dormant',
  'decision: awaiting --decision.imposed--> refused',
  'rule: kept --rule.judged--> waived',
  'rule: undetermined --rule.judged--> waived',
  'rule: waived --rule.judged--> kept',
  'rule: waived --rule.judged--> undetermined',
  'rule P7 not kept',
  'rule P10 not kept',
  'rule P13 not kept',
  'divergence',
  'reconciled',
];
