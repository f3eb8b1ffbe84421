/**
 * What the samples of the swarm do not reach: a debt, held to shrink, since what is reached may not stand here. `tests/machines/` takes
 * each of these ways, and the spec tests see the rest.
 */
export const FIELDS_NOT_DRAWN: readonly string[] = [
  'contracts.*.exit.plan',
  'tools.*.needs.kind=fuel',
];

/** Ways that only come of several rare things one after the other. */
export const WAYS_NOT_TAKEN: readonly string[] = [
  'backup: suspended --host.changed--> lost',
  'backup: suspended --host.changed--> protecting',
  'copy: absent --copy.rebuilt--> ready',
  'copy: failed --copy.rebuilt--> ready',
  'copy: failed --copy.remade--> ready',
  'copy: restarting --copy.removed--> absent',
  'decision: deliberating --decision.unstaffed--> awaiting',
  'divergence',
  'lawful-status: open --access.cut--> cut',
  'lawful-status: open --access.ended--> retrieval',
  'lawful-status: retrieval --access.funded--> under-notice',
  'lawful-status: under-notice --access.renewed--> open',
  'plan: alerted --plan.launched--> deciding',
  'plan: alerted --plan.launched--> running',
  'plan: deciding --plan.ordered--> running',
  'plan: refused --plan.ordered--> running',
  'plan: stood-down --plan.launched--> dormant',
  'reconciled',
  'replica: filling --source.changed--> ended',
  'replica: following --replica.pointed--> paused',
  'rule P10 not kept',
  'rule P7 not kept',
  'rule: kept --rule.judged--> waived',
  'rule: undetermined --rule.judged--> waived',
  'rule: waived --rule.judged--> kept',
  'rule: waived --rule.judged--> undetermined',
];
