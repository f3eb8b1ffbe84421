/**
 * What the samples of the swarm do not reach: a debt, held to shrink, since what is reached may not stand here. `tests/machines/` takes
 * each of these ways, and the spec tests see the rest.
 */
export const FIELDS_NOT_DRAWN: readonly string[] = ['contracts.*.exit.plan', 'data.*.breach-harms'];

/** Ways that only come of several rare things one after the other. */
export const WAYS_NOT_TAKEN: readonly string[] = [
  'backup: suspended --host.changed--> interrupted',
  'backup: suspended --host.changed--> protecting',
  'copy: failed --copy.decrypted--> ready',
  'copy: failed --copy.rebuilt--> ready',
  'copy: failed --copy.remade--> ready',
  'copy: ready --copy.activated--> isolated',
  'copy: restarting --copy.restored--> ready',
  'decision: awaiting --decision.imposed--> refused',
  'decision: refused --decision.reopened--> idle',
  'divergence',
  'lawful-status: open --access.ended--> retrieval',
  'lawful-status: retrieval --access.funded--> under-notice',
  'lawful-status: retrieval --access.renewed--> open',
  'lawful-status: under-notice --access.ended--> open',
  'lawful-status: under-notice --access.withdrawn--> open',
  'plan: aborted --plan.launched--> dormant',
  'plan: alerted --plan.launched--> deciding',
  'plan: deciding --plan.held--> held',
  'plan: refused --plan.launched--> dormant',
  'plan: refused --plan.reviewed--> dormant',
  'plan: stood-down --plan.launched--> dormant',
  'reconciled',
  'replica: filling --source.changed--> ended',
  'rule P10 not kept',
  'rule P8 not kept',
  'rule: kept --rule.judged--> waived',
  'rule: undetermined --rule.judged--> waived',
  'rule: waived --rule.judged--> kept',
  'rule: waived --rule.judged--> undetermined',
  'step: waiting --needs.met--> not-needed',
  'step: working --work.ended--> not-needed',
  'waits for common-point',
];
