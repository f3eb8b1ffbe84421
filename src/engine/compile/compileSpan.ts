import { drawFrom, type Law, medianOf, p90Of, prepareLaw, quantileOf } from '../../base/law.ts';
import type { SourcedLaw } from '../../model/law.ts';
import type { Span } from '../plant/span.ts';

const whole = (seconds: number): number => Math.max(0, Math.round(seconds));

/** A duration as the dossier has it: its law, and the author's words for it. */
interface WrittenSpan {
  readonly law: Law;
  readonly text: string;
  readonly feared?: SourcedLaw['feared'];
}

/** Where a pessimist reads a law. */
const PESSIMISM = { long: 0.9, neither: 0.5, short: 0.1 } as const;

function pessimisticOf({ law, feared }: WrittenSpan): number {
  if (feared === undefined) return p90Of(law);
  return quantileOf(law, PESSIMISM[feared]);
}

/** A duration ready for running. */
export function compileSpan(written: WrittenSpan): Span {
  const { law, text } = written;
  return {
    law,
    text,
    prepared: prepareLaw(law),
    fixedSeconds: law.law === 'fixed' ? whole(law.value) : -1,
    nominalSeconds: whole(medianOf(law)),
    pessimisticSeconds: whole(pessimisticOf(written)),
  };
}

/**
 * The time of one of several clocks that share the hazard of a law: `10% × exponential(30d)` rings one time in ten. The first
 * of them to ring follows the law, so what fails keeps the law that its author gave. Null for a clock without any share.
 */
export function compileShare(written: WrittenSpan, hazard: number): Span | null {
  if (hazard <= 0) return null;
  if (hazard === 1) return compileSpan(written);
  const prepared = prepareLaw(written.law, hazard);
  return {
    ...compileSpan(written),
    text: `${Number((hazard * 100).toFixed(6))}% × ${written.text}`,
    prepared,
    nominalSeconds: whole(drawFrom(prepared, 0.5)),
    pessimisticSeconds: whole(drawFrom(prepared, PESSIMISM[written.feared ?? 'long'])),
  };
}
