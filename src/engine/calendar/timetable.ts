/** When something changes by the calendar, from the start of the run to its end. */
export interface Timetable {
  /** Seconds at which a stretch begins, ascending, the first at 0. */
  readonly from: Float64Array;
}

/** Hours of a team: whether each stretch is open. */
export interface OpeningTimes extends Timetable {
  readonly open: Uint8Array;
}

/** What the calendar asks of a service in each stretch: the highest demand, the tightest objectives. */
export interface PeakTimes extends Timetable {
  /** Nominal demands. */
  readonly demand: Float64Array;
  readonly minimum: Float64Array;
  /** Seconds; Infinity where the dossier sets no such objective. */
  readonly rto: Float64Array;
  readonly mtpd: Float64Array;
}
