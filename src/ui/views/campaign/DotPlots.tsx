import { useState } from 'react';
import { axisEnd, sharedEnds } from '../../../viz/campaign/axisEnd.ts';
import { type Measure, type MeasureGroup, measuresOf } from '../../../viz/campaign/measure.ts';
import css from './DotPlots.module.css';
import type { MeasureOfDesign } from './dotWords.ts';
import { MeasureRow } from './MeasureRow.tsx';
import { type ShownDesign, useFirstDesign, useShown } from './shownCampaign.ts';
import { useCampaignWords } from './useCampaignWords.ts';

/** Every measure as 50 dots: when service is back, what is lost, how long it is down. */
export function DotPlots() {
  const { designs } = useShown();
  const first = useFirstDesign();
  const words = useCampaignWords();
  const groups = measuresOf(first.summary, first.description);
  const ends = useEnds(groups, designs);
  return (
    <>
      {groups.map((group, i) => (
        <Group key={group.metric} isFirst={i === 0} title={words.text.groups[group.metric]}>
          {(point) =>
            group.measures.map((measure) => (
              <MeasureRow
                key={measure.id}
                rows={inEach(designs, measure)}
                endSeconds={ends.get(measure.id) ?? 1}
                onPoint={point}
              />
            ))
          }
        </Group>
      ))}
    </>
  );
}

interface GroupProps {
  /** The first one says what a dot is. */
  readonly isFirst: boolean;
  readonly title: string;
  readonly children: (point: (said: string | null) => void) => React.ReactNode;
}

/** One kind of measure, with a line that says what the pointed dot is: it has its place, so nothing moves for it. */
function Group({ isFirst, title, children }: GroupProps) {
  const { text } = useCampaignWords();
  const [said, say] = useState<string | null>(null);
  return (
    <section className={css['group']}>
      <header>
        <h2>{title}</h2>
        <p className={said ? css['said'] : css['legend']}>{said ?? (isFirst && text.legend)}</p>
      </header>
      {children(say)}
    </section>
  );
}

const inEach = (designs: readonly ShownDesign[], measure: Measure): readonly MeasureOfDesign[] =>
  designs.flatMap((design) => {
    const all = measuresOf(design.summary, design.description).flatMap(({ measures }) => measures);
    const found = all.find(({ id }) => id === measure.id);
    return found ? [{ design, measure: found }] : [];
  });

/**
 * Ends of the axes by measure. An axis of the same campaign never comes back (`axisEnd`). The time in all is drawn over
 * the axis of its service's return, so that the two can be compared; what is longer stands aside.
 */
function useEnds(
  groups: readonly MeasureGroup[],
  designs: readonly ShownDesign[],
): ReadonlyMap<string, number> {
  const [former, remember] = useState<ReadonlyMap<string, number>>(new Map());
  const ends = new Map<string, number>();
  for (const { metric, measures } of groups) {
    if (metric === 'down') {
      for (const { id, on } of measures) ends.set(id, ends.get(`recovery:${on}`) ?? 1);
      continue;
    }
    const own = measures.map((measure) => {
      const all = inEach(designs, measure).map((row) => row.measure);
      const contents = {
        runs: designs[0]?.summary.runs ?? 0,
        distributions: all.map(({ distribution }) => distribution),
        targets: all.flatMap(({ objectives }) => objectives.map(({ target }) => target)),
      };
      return axisEnd(contents, former.get(measure.id) ?? null);
    });
    for (const [i, end] of sharedEnds(own).entries()) {
      const measure = measures[i];
      if (measure) ends.set(measure.id, end);
    }
  }
  if ([...ends].some(([id, end]) => former.get(id) !== end)) remember(ends);
  return ends;
}
