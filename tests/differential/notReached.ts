/**
 * What the samples of the swarm do not reach: a debt, held to shrink, since what is reached may not stand here. `tests/machines/` takes
 * each of these ways, and the spec tests see the rest.
 */
export const FIELDS_NOT_DRAWN: readonly string[] = [
  'contracts.*.exit.plan',
  'tools.*.needs.kind=battery',
  'tools.*.needs.kind=token',
];

/** Ways that only come of several rare things one after the other. */
export const WAYS_NOT_TAKEN: readonly string[] = [
  'backup: interrupted --backup.struck--> lost',
  'copy: failed --copy.decrypted--> ready',
  'copy: failed --copy.refilled--> ready',
  'copy: failed --copy.remade--> ready',
  'data-plane: isolated --data-plane.interrupted--> interrupted',
  'divergence',
  'lawful-status: open --access.cut--> cut',
  'lawful-status: open --access.ended--> retrieval',
  'lawful-status: retrieval --access.renewed--> open',
  'lawful-status: under-notice --access.ended--> open',
  'lawful-status: under-notice --access.renewed--> open',
  'plan: alerted --plan.approved--> running',
  'plan: alerted --plan.launched--> deciding',
  'plan: refused --plan.reviewed--> dormant',
  'reconciled',
  'replica: ended --source.changed--> filling',
  'replica: filling --source.changed--> ended',
  'rule P10 not kept',
  'rule P13 not kept',
  'rule P7 not kept',
  'rule: breached --rule.judged--> waived',
  'rule: kept --rule.judged--> waived',
  'rule: undetermined --rule.judged--> waived',
  'rule: waived --rule.judged--> breached',
  'rule: waived --rule.judged--> kept',
  'rule: waived --rule.judged--> undetermined',
];
