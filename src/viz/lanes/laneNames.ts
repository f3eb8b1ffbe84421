import { shorterTexts, type TextRoom, textWidthPx } from '../textWidth.ts';

/** A name to write in a narrow column, and the room it has there. */
export interface NameWanted {
  readonly id: string;
  readonly name: string;
  readonly room: TextRoom;
}

/**
 * Names shortened until they fit, by id. Two names that begin and end alike are not shortened alike: a short form that
 * would also stand for another name of the column is passed over while there is another.
 */
export function laneNames(wanted: readonly NameWanted[]): ReadonlyMap<string, string> {
  const forms = wanted.map(({ name, room }) => ({
    name,
    fitting: [name, ...shorterTexts(name)].filter(
      (form) => textWidthPx(form, room.sizePx, room.weight) <= room.widthPx,
    ),
  }));
  const namesOfForm = new Map<string, Set<string>>();
  for (const { name, fitting } of forms)
    for (const form of fitting) {
      const names = namesOfForm.get(form) ?? new Set();
      namesOfForm.set(form, names.add(name));
    }
  return new Map(
    wanted.map(({ id, name }, i) => {
      const fitting = forms[i]?.fitting ?? [];
      const own = fitting.find((form) => namesOfForm.get(form)?.size === 1);
      return [id, own ?? fitting[0] ?? name];
    }),
  );
}
