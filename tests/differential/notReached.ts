/**
 * What the samples of the swarm do not reach: a debt, held to shrink, since what is reached may not stand here. `tests/machines/` takes
 * each of these ways, and the spec tests see the rest.
 */
export const FIELDS_NOT_DRAWN: readonly string[] = [
  'contracts.*.exit.plan',
  'data.*.breach-harms',
  'tools.*.needs.kind=stock',
];

/** Ways that only come of several rare things one after the other. */
export const WAYS_NOT_TAKEN: readonly string[] = [
  'backup: suspended --host.changed--> protecting',
  'copy: absent --copy.rebuilt--> ready',
  'copy: failed --copy.decrypted--> ready',
  'copy: failed --copy.remade--> ready',
  'copy: failed --copy.restored--> ready',
  'copy: restarting --copy.refilled--> ready',
  'copy: restarting --copy.restored--> ready',
  'lawful-status: open --access.cut--> cut',
  'lawful-status: open --access.ended--> retrieval',
  'lawful-status: under-notice --access.withdrawn--> open',
  'plan: aborted --plan.launched--> dormant',
  'plan: alerted --plan.launched--> deciding',
  'plan: alerted --sight.changed--> dormant',
  'plan: stood-down --plan.launched--> dormant',
  'reconciled',
  'replica: ended --source.changed--> filling',
  'replica: filling --source.changed--> ended',
  'replica: filling --source.changed--> paused',
  'rule P10 not kept',
  'rule: kept --rule.judged--> waived',
  'rule: undetermined --rule.judged--> waived',
  'rule: waived --rule.judged--> kept',
  'rule: waived --rule.judged--> undetermined',
  'step: waiting --needs.met--> not-needed',
  'step: working --work.ended--> not-needed',
];
