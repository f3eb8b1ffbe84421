import type { PlateSign } from '../../../viz/map/mapTree.ts';
import { placePath } from '../../../viz/placePath.ts';
import css from './PlateMark.module.css';

const LINE_PX = 1.1;
const CYLINDER = 'M2 2.8C2 1.2 10 1.2 10 2.8V9.2C10 10.8 2 10.8 2 9.2ZM2 2.8C2 4.4 10 4.4 10 2.8';

/** Drawn on a grid of 12. Sensitive data are a full cylinder with a keyhole, other data an empty one. */
const PATHS: Readonly<Record<Exclude<PlateSign, 'none'>, string>> = {
  data: CYLINDER,
  'sensitive-data': CYLINDER,
  backup: 'M1.5 5H10.5V10.5H1.5ZM2.5 3H9.5M3.5 1H8.5',
  probe: 'M.8 6C3 2.4 9 2.4 11.2 6 9 9.6 3 9.6.8 6ZM6 4.4A1.6 1.6 0 1 1 6 7.6 1.6 1.6 0 1 1 6 4.4Z',
  tool: 'M10.5 3.4 8.7 5.2 6.8 3.3 8.6 1.5A2.8 2.8 0 0 0 5.2 5.3L1.4 9.1 2.9 10.6 6.7 6.8A2.8 2.8 0 0 0 10.5 3.4Z',
  network:
    'M6 1A5 5 0 1 1 6 11 5 5 0 1 1 6 1ZM1 6H11M6 1C3.4 3.8 3.4 8.2 6 11 8.6 8.2 8.6 3.8 6 1Z',
  credential: 'M8.3 1.2A2.5 2.5 0 1 1 8.3 6.2 2.5 2.5 0 1 1 8.3 1.2ZM6.4 5.6 1.4 10.6M3 9 4.6 10.6',
  document: 'M2.5 1H7.5L9.5 3V11H2.5ZM4.5 5H7.5M4.5 7.5H7.5',
};

/** The small sign at the right of a plate. It says nothing to a screen reader: the plate's sentence does. */
export function PlateMark(props: {
  readonly sign: PlateSign;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}) {
  const { sign, ...place } = props;
  if (sign === 'none') return null;
  const strokeWidth = LINE_PX * place.scale;
  return (
    <>
      <path
        className={css['mark']}
        data-sign={sign}
        d={placePath(PATHS[sign], place)}
        strokeWidth={strokeWidth}
      />
      {sign === 'sensitive-data' && (
        <path
          className={css['keyhole']}
          d={placePath('M6 5.6V8.4', place)}
          strokeWidth={2 * place.scale}
        />
      )}
    </>
  );
}
