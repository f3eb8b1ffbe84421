import type { DataClass } from '../../../model/vocabulary.ts';

/** `sensitive` is the author's own word: the data are, whatever their other classes. */
const IN_2021: readonly DataClass[] = [
  'citizen-personal',
  'company-economic',
  'agent-business',
  'sensitive',
];

/**
 * The text asks two things: a legal secret or an essential mission of the State, *and* a breach that would harm public
 * order, public security, health, life or intellectual property. Classes cannot tell the harm, so the prudent reading
 * presumes it. `sensitive` says that the author made the whole test and that the data pass it. Personal or health
 * data alone are not enough.
 */
const IN_2023: readonly DataClass[] = ['legal-secret', 'essential-state-mission', 'sensitive'];

/** Sensitive in the sense of the first wording, by the nature of the data alone. */
export const cloudAuCentre2021Sensitive = (classes: readonly DataClass[]): boolean =>
  classes.some((one) => IN_2021.includes(one));

/** Sensitive in the sense of the wording of 2023, which the law of 2024 took over. */
export const cloudAuCentre2023Sensitive = (classes: readonly DataClass[]): boolean =>
  classes.some((one) => IN_2023.includes(one));
