/** When a run happens: its length and its year, which must hold before its calendar can be computed. */
import { parseCivil } from '../base/calendar.ts';
import { DAY } from '../base/time.ts';
import { type Finding, finding } from './finding.ts';
import type { DossierAsRead } from './schema/dossier.ts';

/** Time zone tables tell nothing certain outside these years. */
const FIRST_YEAR = 1970;
const LAST_YEAR = 2200;
/** A run counts every jump of the clock and every holiday of its years. */
const YEARS_MAX = 20;
/** The longest run. */
export const SECONDS_MAX = YEARS_MAX * 366 * DAY;

const tooLong = (field: string) => finding('SCN-902', ['run', field], { field, years: YEARS_MAX });

export function checkRun({ run }: Pick<DossierAsRead, 'run'>): readonly Finding[] {
  const { starts, lead, horizon } = run;
  const year = parseCivil(starts)?.year ?? 0;
  const years = { starts, firstYear: FIRST_YEAR, lastYear: LAST_YEAR };
  return [
    ...(horizon === 0 ? [finding('SCN-901', ['run', 'horizon'], {})] : []),
    ...(horizon > SECONDS_MAX ? [tooLong('horizon')] : []),
    ...(lead > SECONDS_MAX ? [tooLong('lead')] : []),
    ...(year < FIRST_YEAR || year > LAST_YEAR
      ? [finding('SCN-905', ['run', 'starts'], years)]
      : []),
  ];
}
