import type { frUnits } from '../fr/units.ts';

/** Units, days and months in English. */
export const enUnits: typeof frUnits = {
  second: 's',
  minute: 'min',
  hour: 'h',
  day: 'd',
  minuteAfterHours: 'min',
  padsMinutes: false,
  decimal: '.',
  thousands: ',',
  bytes: ['B', 'kB', 'MB', 'GB', 'TB', 'PB', 'EB'],
  percentSpaced: false,
  clock: (hour, minute) => `${hour}:${minute}`,
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  weekdaysShort: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  monthsShort: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  dayOfMonth: (day) => String(day),
};
