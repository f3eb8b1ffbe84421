/**
 * What the samples of the swarm do not reach: a debt, held to shrink, since what is reached may not stand here. `tests/machines/` takes
 * each of these ways, and the spec tests see the rest.
 */
export const FIELDS_NOT_DRAWN: readonly string[] = [
  'contracts.*.exit.plan',
  'data.*.breach-harms',
  'tools.*.needs.kind=certificate',
  'tools.*.needs.kind=licence',
];

/** Ways that only come of several rare things one after the other. */
export const WAYS_NOT_TAKEN: readonly string[] = [
  'backup: suspended --backup.struck--> lost',
  'backup: suspended --host.changed--> protecting',
  'copy: failed --copy.decrypted--> ready',
  'copy: failed --copy.rebuilt--> ready',
  'copy: failed --copy.remade--> ready',
  'copy: failed --copy.restored--> ready',
  'copy: restarting --copy.refilled--> ready',
  'copy: restarting --copy.restored--> ready',
  'copy: stopped --copy.removed--> absent',
  'lawful-status: open --access.ended--> retrieval',
  'plan: alerted --plan.launched--> deciding',
  'plan: deciding --plan.held--> held',
  'plan: stood-down --plan.launched--> dormant',
  'replica: ended --source.changed--> filling',
  'replica: filling --source.changed--> ended',
  'replica: filling --source.changed--> paused',
  'rule P10 not kept',
  'rule P7 not kept',
  'rule: breached --rule.judged--> waived',
  'rule: kept --rule.judged--> waived',
  'rule: undetermined --rule.judged--> waived',
  'rule: waived --rule.judged--> breached',
  'rule: waived --rule.judged--> kept',
  'rule: waived --rule.judged--> undetermined',
];
