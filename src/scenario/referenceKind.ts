/** Groups of places that nobody declares: they follow from what is known of the hostings. */
export const GROUP_KINDS = ['operator', 'jurisdiction', 'technology', 'country'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

/** What a reference of a dossier may stand for, in the order of the reference page. */
export const REFERENCE_KINDS = [
  'service',
  'mode',
  'data',
  'hosting',
  'site',
  'domain',
  'component',
  'copy',
  'backup',
  'tool',
  'team',
  'member',
  'probe',
  'plan',
  'contract',
  'tenant',
  ...GROUP_KINDS,
] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

/** The sort of group that `operator:amazon` names, whether or not any hosting belongs to it; null for other texts. */
export function groupKindOf(ref: string): GroupKind | null {
  const colon = ref.indexOf(':');
  return GROUP_KINDS.find((kind) => kind === ref.slice(0, colon)) ?? null;
}
