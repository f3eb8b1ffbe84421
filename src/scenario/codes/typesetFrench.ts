import { typeset } from '../catalogue/typeset.ts';

/** Gives a French sentence its spaces; what stands between backticks is the author's and stays as it is. */
export const typesetFrench = (sentence: string): string =>
  sentence
    .split('`')
    .map((part, index) => (index % 2 === 1 ? part : typeset(part)))
    .join('`');
