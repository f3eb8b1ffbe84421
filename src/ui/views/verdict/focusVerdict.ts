/** Where the focus goes when somebody asks for the verdict, or when what had it is gone. */
export const VERDICT_ID = 'verdict';

/** Moves the focus to the word of the verdict; the panels that explain it come next. Nothing where none is shown. */
export const focusVerdict = (): void => document.getElementById(VERDICT_ID)?.focus();
