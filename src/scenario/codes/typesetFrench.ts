/** Thin no-break space, as French sets before its tall punctuation. */
const THIN = '\u202f';

/** Gives a French sentence its spaces; what stands between backticks is the author's and stays as it is. */
export function typesetFrench(sentence: string): string {
  return sentence
    .split('`')
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replaceAll(/ ([;:!?%»])/g, `${THIN}$1`).replaceAll('« ', `«${THIN}`),
    )
    .join('`');
}
