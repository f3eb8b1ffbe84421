import { type Law, medianOf, p90Of, prepareLaw } from '../../base/law.ts';
import type { Span } from '../plant.ts';

const whole = (seconds: number): number => Math.max(0, Math.round(seconds));

/** A duration ready for running. */
export function compileSpan({ law, text }: { readonly law: Law; readonly text: string }): Span {
  return {
    law,
    text,
    prepared: prepareLaw(law),
    fixedSeconds: law.law === 'fixed' ? whole(law.value) : -1,
    nominalSeconds: whole(medianOf(law)),
    pessimisticSeconds: whole(p90Of(law)),
  };
}
