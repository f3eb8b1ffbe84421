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
 * presumes it, unless the author says that there is none (`breach-harms`). `sensitive` says that the author made the whole test and that the data pass it. Personal or health
 * data alone are not enough.
 */
const IN_2023: readonly DataClass[] = ['legal-secret', 'essential-state-mission', 'sensitive'];

/** Data as far as the texts ask about them. */
interface Classified {
  readonly class: readonly DataClass[];
  readonly breachHarms?: boolean | undefined;
}

/**
 * Classes that the texts read: a secret or a mission counts for nothing there when the author says that no breach of these data
 * would harm what the law protects. Left out, the harm is presumed. `sensitive` stays: it says that the whole test was made.
 */
export const classesInLaw = ({ class: classes, breachHarms }: Classified): readonly DataClass[] =>
  breachHarms === false
    ? classes.filter((one) => one !== 'legal-secret' && one !== 'essential-state-mission')
    : classes;

/** Classes of a data set by its name, as the texts read them; none when there is no such set. */
export const lawClassesOf = (
  { data }: { readonly data: Readonly<Record<string, Classified>> },
  name: string,
): readonly DataClass[] => {
  const set = data[name];
  return set ? classesInLaw(set) : [];
};

/** Sensitive in the sense of the first wording, by the nature of the data alone. */
export const cloudAuCentre2021Sensitive = (classes: readonly DataClass[]): boolean =>
  classes.some((one) => IN_2021.includes(one));

/** Sensitive in the sense of the wording of 2023, which the law of 2024 took over. */
export const cloudAuCentre2023Sensitive = (classes: readonly DataClass[]): boolean =>
  classes.some((one) => IN_2023.includes(one));
