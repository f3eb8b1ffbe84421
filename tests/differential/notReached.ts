/**
 * What the samples of the swarm do not reach: a debt, held to shrink, since what is reached may not stand here. `tests/machines/` takes
 * each of these ways, and the spec tests see the rest.
 */
export const FIELDS_NOT_DRAWN: readonly string[] = [
  'contracts.*.exit.plan',
  'data.*.breach-harms',
  'plans.*.trigger.when.all.all',
  'plans.*.trigger.when.any.any',
  'tools.*.needs.kind=cache',
];

/** Ways that only come of several rare things one after the other. */
export const WAYS_NOT_TAKEN: readonly string[] = [
  'backup: suspended --host.changed--> protecting',
  'copy: failed --copy.decrypted--> ready',
  'copy: failed --copy.rebuilt--> ready',
  'copy: failed --copy.refilled--> ready',
  'copy: failed --copy.remade--> ready',
  'copy: failed --copy.restored--> ready',
  'copy: isolated --copy.removed--> absent',
  'copy: ready --copy.activated--> isolated',
  'copy: restarting --copy.refilled--> ready',
  'copy: stopped --copy.removed--> absent',
  'data-plane: isolated --data-plane.interrupted--> interrupted',
  'lawful-status: open --access.cut--> cut',
  'lawful-status: retrieval --access.renewed--> open',
  'member: working --member.relieved--> off',
  'plan: aborted --plan.launched--> dormant',
  'plan: alerted --plan.launched--> deciding',
  'plan: alerted --sight.changed--> dormant',
  'plan: deciding --plan.ordered--> running',
  'plan: stood-down --plan.launched--> dormant',
  'reconciled',
  'replica: following --source.changed--> filling',
  'rule P10 not kept',
  'rule P7 not kept',
  'rule: breached --rule.judged--> waived',
  'rule: kept --rule.judged--> waived',
  'rule: undetermined --rule.judged--> waived',
  'rule: waived --rule.judged--> breached',
  'rule: waived --rule.judged--> kept',
  'rule: waived --rule.judged--> undetermined',
  'waits for common-point',
];
