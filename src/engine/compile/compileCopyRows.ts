/** Copies and their components again, as rows: `plant/copyRows.ts` says why. */
import { at } from '../../base/assert.ts';
import {
  BY_HAND,
  COPY_ROW,
  type CopyRows,
  FAILS_STANDING_BY,
  IS_ACTIVE,
  IS_COPIED,
  IS_WATCHED,
  NEEDS_TO_START,
  REJOINS,
  SWITCHES_OVER,
} from '../plant/copyRows.ts';
import type { PlantCopy } from '../plant/data.ts';
import type { PlantComponent } from '../plant/levels.ts';
import type { Span } from '../plant/span.ts';
import { copiesOf } from './compileLevelRows.ts';

/** Gives numbers to spans, the same to those that are the same in every respect. */
function createSpanList(): {
  readonly spans: Span[];
  readonly numberOf: (span: Span | null) => number;
} {
  const spans: Span[] = [];
  const known = new Map<string, number>();
  return {
    spans,
    numberOf: (span) => {
      if (!span) return -1;
      const { form, a, b, c, stretch, values } = span.prepared;
      const { text, fixedSeconds, nominalSeconds, pessimisticSeconds } = span;
      const whole = [fixedSeconds, nominalSeconds, pessimisticSeconds];
      const key = [form, a, b, c, stretch, ...values, ...whole, text].join(' ');
      const number = known.get(key) ?? spans.push(span) - 1;
      known.set(key, number);
      return number;
    },
  };
}

function traitsOf(copy: PlantCopy, { switchover, rejoins, fails }: PlantComponent): number {
  const { followers, backups, replica, startNeeds } = copy;
  const startsFreely = startNeeds.type === 'all' && startNeeds.of.length === 0;
  return (
    (copy.role === 'active' ? IS_ACTIVE : 0) |
    (copy.byHand ? BY_HAND : 0) |
    (copy.watches.length > 0 ? IS_WATCHED : 0) |
    (followers.length + backups.length > 0 || replica >= 0 ? IS_COPIED : 0) |
    (startsFreely ? 0 : NEEDS_TO_START) |
    (switchover ? SWITCHES_OVER : 0) |
    (fails?.standbyToo ? FAILS_STANDING_BY : 0) |
    (rejoins ? REJOINS : 0)
  );
}

export function compileCopyRows(
  copies: readonly PlantCopy[],
  components: readonly PlantComponent[],
): CopyRows {
  const { spans, numberOf } = createSpanList();
  const rows = new Int32Array(copies.length * COPY_ROW);
  copies.forEach((copy, number) => {
    const component = at(components, copy.component);
    // In the order of the places in a row.
    rows.set(
      [
        ...[copy.component, component.data, copy.site, copy.hosting, component.writeNode],
        ...[...copiesOf(component), component.wanted],
        ...[numberOf(copy.failsAfter), numberOf(component.fails?.repair ?? null)],
        ...[component.fails?.team ?? -1, traitsOf(copy, component)],
      ],
      number * COPY_ROW,
    );
  });
  return { rows, capacity: Float64Array.from(copies, ({ capacity }) => capacity), spans };
}
