/**
 * Civil time from a declared start: nights, weekends, holidays, summer time, seasons. Nothing here asks the
 * machine for its date or its time zone: jumps of the local clock and holidays are given.
 */
export {
  type Civil,
  type CivilTime,
  civilOf,
  localSecondsOf,
  type Weekday,
} from './civil.ts';
export { type CalendarSpec, localSecondsAt } from './localClock.ts';
export { parseCivil } from './parseCivil.ts';
export {
  isOpen,
  nextClosing,
  nextOpening,
  type WeeklySchedule,
} from './weeklySchedule.ts';
export {
  isWithinYearlyRange,
  nextYearlyBoundary,
  type YearlyRange,
} from './yearlyRange.ts';
