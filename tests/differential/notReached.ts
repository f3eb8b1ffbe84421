/**
 * What the samples of the swarm do not reach: a debt, held to shrink, since what is reached may not stand here. `tests/machines/` takes
 * each of these ways, and the spec tests see the rest.
 */
export const FIELDS_NOT_DRAWN: readonly string[] = ['contracts.*.exit.plan', 'data.*.breach-harms'];

/** Ways that only come of several rare things one after the other. */
export const WAYS_NOT_TAKEN: readonly string[] = [
  'backup: suspended --host.changed--> protecting',
  'copy: failed --copy.decrypted--> ready',
  'copy: failed --copy.refilled--> ready',
  'copy: failed --copy.remade--> ready',
  'copy: restarting --copy.refilled--> ready',
  'copy: restarting --copy.restored--> ready',
  'copy: suspended --host.changed--> stopped',
  'data-plane: isolated --data-plane.interrupted--> interrupted',
  'decision: awaiting --decision.imposed--> refused',
  'divergence',
  'lawful-status: cut --access.restored--> open',
  'lawful-status: open --access.cut--> cut',
  'lawful-status: open --access.ended--> retrieval',
  'lawful-status: under-notice --access.renewed--> open',
  'lawful-status: under-notice --access.withdrawn--> open',
  'plan: alerted --plan.approved--> running',
  'plan: alerted --plan.launched--> deciding',
  'plan: alerted --plan.launched--> running',
  'plan: stood-down --plan.launched--> dormant',
  'reconciled',
  'replica: filling --source.changed--> ended',
  'replica: filling --source.changed--> paused',
  'rule P10 not kept',
  'rule P7 not kept',
  'rule: kept --rule.judged--> waived',
  'rule: undetermined --rule.judged--> waived',
  'rule: waived --rule.judged--> kept',
  'rule: waived --rule.judged--> undetermined',
  'step: waiting --needs.met--> not-needed',
];
