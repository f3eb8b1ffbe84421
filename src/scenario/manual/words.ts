/** The words of the reference page, in both languages. */
import type { FieldMistake } from '../../model/fields.ts';

/** Ways in which a text, or a small block, is read. */
export type Form = Exclude<FieldMistake['field'], 'law'> | 'localised' | 'sourced-law' | 'need';

export interface FormWords {
  /** As the type of a field. */
  readonly name: string;
  /** How it is written. */
  readonly about: string;
  readonly examples: readonly string[];
}

export interface ManualWords {
  readonly title: string;
  readonly sectionsTitle: string;
  readonly introduction: readonly string[];
  readonly exampleTitle: string;
  readonly exampleIntroduction: string;
  readonly formsTitle: string;
  readonly formsIntroduction: string;
  readonly namesTitle: string;
  readonly namesIntroduction: string;
  readonly conditionsTitle: string;
  readonly conditionsIntroduction: string;
  readonly needTitle: string;
  readonly needIntroduction: string;
  readonly copyTitle: string;
  readonly copyIntroduction: readonly string[];
  readonly stepsTitle: string;
  readonly stepsIntroduction: string;
  readonly effectsTitle: string;
  readonly effectsIntroduction: string;
  readonly columns: Readonly<
    Record<
      'field' | 'written' | 'without' | 'meaning' | 'form' | 'examples' | 'state' | 'of',
      string
    >
  >;
  readonly required: string;
  readonly types: Readonly<
    Record<
      'text' | 'number' | 'whole' | 'block' | 'anything' | 'listOf' | 'namesWith' | 'or',
      string
    >
  >;
  readonly above: string;
  readonly takes: (law: string, isComputed: boolean, isLonger: boolean) => string;
  readonly targets: (kinds: string) => string;
  readonly seeSteps: string;
  readonly seeEffects: string;
  readonly forms: Readonly<Record<Form, FormWords>>;
}
