import { describe, expect, it } from 'vitest';
import { type MapFocus, type MapMove, moveFocus } from '../../../../src/viz/map/moveFocus.ts';
import { relationsOf } from '../../../../src/viz/map/relations.ts';
import { drawMap } from '../../../helpers/map/drawnMap.ts';
import { sampleRun } from '../../../helpers/sampleRun.ts';

const { layout } = drawMap(sampleRun);
const relations = relationsOf(sampleRun.description, layout);

/** Keys that the focus goes through, one per move. */
function walk(start: string, moves: readonly MapMove[]): readonly string[] {
  let focus: MapFocus | null = { key: start, fellows: null };
  return moves.map((move) => {
    focus = moveFocus(layout, relations, focus, move);
    return focus?.key ?? '';
  });
}

describe('the keyboard on the map', () => {
  it.each([
    {
      name: 'goes to what a service needs, then on to what that needs, then to where it stands',
      start: 'service:declare',
      moves: ['needs', 'next', 'next', 'needs', 'needs', 'needs'],
      path: [
        'copy:front/main',
        'copy:front/gra',
        'copy:api/main',
        'copy:db/main',
        'site:nubo/site-1',
        'hosting:nubo',
      ],
    },
    {
      name: 'goes back to what depends on it, and among those',
      start: 'copy:db/main',
      moves: ['needed-by', 'next', 'needed-by'],
      path: ['copy:api/main', 'copy:api/next-door', 'service:declare'],
    },
    {
      name: 'stays where it is at the ends',
      start: 'service:declare',
      moves: ['previous', 'needed-by'],
      path: ['service:declare', 'probe:outside'],
    },
    {
      name: 'goes down from the services to the lands and to what stands nowhere',
      start: 'service:declare',
      moves: ['next', 'next', 'last', 'previous', 'first'],
      path: [
        'service:follow',
        'hosting:nubo',
        'probe:outside',
        'tool:registrar',
        'service:declare',
      ],
    },
    {
      name: 'walks the plates of a site',
      start: 'copy:db/main',
      moves: ['next', 'next', 'previous'],
      path: ['copy:sign-in/main', 'copy:sign-in/main', 'copy:db/main'],
    },
  ] as const)('$name', ({ start, moves, path }) => {
    expect(walk(start, moves)).toEqual(path);
  });

  it('begins at the first service, and again when what had the focus is gone', () => {
    const first = { key: 'service:declare', fellows: null };
    expect(moveFocus(layout, relations, null, 'next')).toEqual(first);
    expect(moveFocus(layout, relations, { key: 'copy:gone', fellows: null }, 'next')).toEqual(
      first,
    );
  });
});
