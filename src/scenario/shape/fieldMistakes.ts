/** From a field that could not read a text to the code that says so. */
import type { FieldMistake } from '../../model/fields.ts';
import { LAW_NAMES, type LawMistake, lawNameIn } from '../../model/parseLaw.ts';
import { type Finding, finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import type { PathStep } from '../source/sourceNode.ts';

const CODES = {
  duration: 'SCN-220',
  percent: 'SCN-221',
  volume: 'SCN-222',
  rate: 'SCN-223',
  money: 'SCN-236',
  cost: 'SCN-237',
  'volume-price': 'SCN-238',
  date: 'SCN-225',
  'date-time': 'SCN-226',
  moment: 'SCN-240',
  hours: 'SCN-227',
  days: 'SCN-228',
  reference: 'SCN-229',
  check: 'SCN-235',
  condition: 'SCN-230',
  instant: 'SCN-231',
  loss: 'SCN-232',
  share: 'SCN-233',
} as const satisfies Partial<Record<FieldMistake['field'], string>>;

/** Forms that are a number and something after it: a number alone lacks its unit. */
const QUANTITIES: ReadonlySet<unknown> = new Set<FieldMistake['field']>([
  'cost',
  'duration',
  'law',
  'money',
  'percent',
  'rate',
  'share',
  'volume',
]);

/** Whether a form is one of a number with its unit. */
export const isQuantity = (form: unknown): form is FieldMistake['field'] => QUANTITIES.has(form);

function lawFinding(path: readonly PathStep[], found: string, mistake: LawMistake): Finding {
  if (found.includes('(') && !found.includes(')')) return finding('SCN-234', path, { found });
  const name = lawNameIn(found);
  const suggestion = mistake === 'unknown-law' ? nearest(name, LAW_NAMES) : null;
  const params = { found, mistake, name: mistake === 'unknown-law' ? null : name };
  return finding('SCN-224', path, params, { suggestion });
}

/**
 * @param params what `model/fields.ts` put into a custom issue
 * @param also fixed words that may stand in the field as well
 */
export function fieldFinding(
  path: readonly PathStep[],
  { field, found, detail }: FieldMistake,
  also: readonly string[],
): Finding {
  if (field === 'id') return finding('SCN-207', path, { found });
  if (field === 'law') return lawFinding(path, found, detail ?? 'not-a-law');
  const suggestion = also.length > 0 ? nearest(found, also) : null;
  return finding(CODES[field], path, { found, also }, { suggestion });
}
