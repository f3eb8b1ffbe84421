/** One demand of a text on a design: a small dossier that meets it, one that does not, and what is said of the second. */
export interface DesignCase {
  readonly code: string;
  /** Sections over the small world of `aDossier`. */
  readonly holds: string;
  readonly breaches: string;
  /** `gap app/spare`: level and elements. */
  readonly finds: string;
  /** Day of the wording. */
  readonly version: string | null;
  readonly fr: string;
  readonly en: string;
  /** What is still told of the dossier that holds: a note. */
  readonly leaves?: string;
}

/** The product under a doctrine and regulations. */
export const under = (doctrine: string, ...regulations: readonly string[]): string =>
  `product: { doctrine: ${doctrine}, regulations: [${regulations.join(', ')}] }\n`;

export const IN_2023 = under('cloud-au-centre-2023');

/** Data of some classes, in a main copy and a cold one. */
export const held = (classes: string, main: string, spare: string): string => `
data: { files: { class: [${classes}] } }
components: { app: { holds: files, copies: { main: { at: ${main} }, spare: { at: ${spare}, role: cold } } } }
`;

/** Places of the catalogue that the cases choose from. */
export const CLOUDS = `
hosting:
  pi: { offer: pi, region: internet }
  nubo: { offer: nubo, region: internet }
  aws: { offer: aws, region: eu-west-3 }
  s3ns: { offer: s3ns-premi3ns }
`;

/** A plan whose only steps are notices of these deadlines. */
export const notices = (...steps: readonly string[]): string => `
people: { ops: {} }
plans:
  tell:
    kind: recovery
    trigger: { when: web < 50% }
    steps: { ${steps.map((step, index) => `n${index}: { do: notify, by: ops, ${step} }`).join(', ')} }
`;
