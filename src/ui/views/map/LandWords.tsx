import type { LandWord, BorderName as NameOnBorder } from '../../../viz/map/landTexts.ts';
import { DrawnGlyph } from '../../components/DrawnGlyph.tsx';
import { DrawnText } from './DrawnText.tsx';
import css from './LandWords.module.css';

/** Widths are upper bounds, some 6 % above what is drawn: a border that opened as far would look broken. */
const DRAWN_SHARE = 0.95;

/** A name that stands on a border, and opens it as on a chart. */
export function BorderName(props: {
  readonly name: NameOnBorder | null;
  readonly kind: 'country' | 'hosting';
}) {
  const { name, kind } = props;
  if (!name) return null;
  return (
    <g className={css[kind]}>
      <rect
        className={css['gap']}
        x={name.x}
        y={name.y + 7}
        width={name.width * DRAWN_SHARE}
        height={4}
      />
      <DrawnText x={name.x + 6} y={name.y + 13.5} text={name.text} />
    </g>
  );
}

/** A state of the land: its sign and its word, in a frame when they stand on a border. */
export function LandState(props: { readonly word: LandWord; readonly isOnBorder: boolean }) {
  const { word, isOnBorder } = props;
  const inset = isOnBorder ? 6 : 0;
  return (
    <g className={css['state']} data-condition={word.condition} data-law={word.isLaw || undefined}>
      {isOnBorder && (
        <rect
          className={css['tag']}
          x={word.x}
          y={word.y}
          width={word.width}
          height={word.height}
          rx={2}
        />
      )}
      <DrawnGlyph condition={word.condition} size={12} x={word.x + inset} y={word.y + 3} />
      <DrawnText
        className={css['word']}
        x={word.x + inset + 16}
        y={word.y + 13.5}
        text={word.text}
      />
    </g>
  );
}
