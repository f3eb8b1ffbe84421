import type { SVGProps } from 'react';

/**
 * A text of the drawing; nothing when there is none. The space at its end is not drawn: it keeps the words of one thing
 * apart where they are read as one text.
 */
export function DrawnText(
  props: Omit<SVGProps<SVGTextElement>, 'children'> & { text: string | null },
) {
  const { text, ...rest } = props;
  return text === null ? null : <text {...rest}>{`${text} `}</text>;
}
