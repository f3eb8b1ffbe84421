/** What a reference of a dossier may stand for. */
export type ReferenceKind =
  | 'service'
  | 'mode'
  | 'data'
  | 'hosting'
  | 'site'
  | 'domain'
  | 'component'
  | 'copy'
  | 'backup'
  | 'tool'
  | 'team'
  | 'member'
  | 'probe'
  | 'plan'
  | GroupKind;

/** Groups of places that nobody declares: they follow from what is known of the hostings. */
export const GROUP_KINDS = ['operator', 'jurisdiction', 'technology', 'country'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

/** The sort of group that `operator:amazon` names, whether or not any hosting belongs to it; null for other texts. */
export function groupKindOf(ref: string): GroupKind | null {
  const colon = ref.indexOf(':');
  return GROUP_KINDS.find((kind) => kind === ref.slice(0, colon)) ?? null;
}
