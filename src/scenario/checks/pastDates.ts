/** [SCN-R44] What was proved was proved before the incident: rehearsals and restore tests are not in the future. */
import { finding } from '../finding.ts';
import type { PathStep } from '../source/sourceNode.ts';
import type { Check } from './check.ts';

export const pastDates: Check = ({ read }) => {
  const today = read.run.starts.slice(0, 'YYYY-MM-DD'.length);
  const proofs: readonly (readonly [readonly PathStep[], string | undefined])[] = [
    ...Object.entries(read.components).flatMap(([id, { backups }]) =>
      Object.entries(backups).map(
        ([backup, { verified }]) =>
          [['components', id, 'backups', backup, 'verified'], verified] as const,
      ),
    ),
    ...Object.entries(read.plans).flatMap(([id, { steps }]) =>
      Object.entries(steps).map(
        ([step, { rehearsed }]) =>
          [
            ['plans', id, 'steps', step, 'rehearsed'],
            rehearsed === 'never' ? undefined : rehearsed,
          ] as const,
      ),
    ),
  ];
  return proofs.flatMap(([path, date]) =>
    // Dates written year first compare as text.
    date !== undefined && date > today ? [finding('SCN-610', path, { date, starts: today })] : [],
  );
};
