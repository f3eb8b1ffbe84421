/** Closed lists of the domain's words that both the dossier and the engine use. */

/** Role of a copy, from the quickest to take over to the slowest. */
export const COPY_ROLES = ['active', 'hot', 'warm', 'pilot-light', 'cold'] as const;
export type CopyRole = (typeof COPY_ROLES)[number];

/** What keeps whoever got in from deleting a backup: an identity of its own, a network of its own, nothing. */
export const BACKUP_ISOLATIONS = ['identity', 'network', 'none'] as const;
export type BackupIsolation = (typeof BACKUP_ISOLATIONS)[number];

/** Classes of a data set. Doctrine profiles say which of them make data sensitive. */
export const DATA_CLASSES = [
  'public',
  'internal',
  'personal',
  'health',
  'citizen-personal',
  'company-economic',
  'agent-business',
  'legal-secret',
  'essential-state-mission',
  'sensitive',
  'restricted',
] as const;
export type DataClass = (typeof DATA_CLASSES)[number];

/** What a plan step can need besides people. */
export const TOOL_KINDS = ['tool', 'network', 'credential', 'document'] as const;
export type ToolKind = (typeof TOOL_KINDS)[number];

/** Whether a probe looks by itself or repeats what the host says of itself. */
export const PROBE_KINDS = ['measure', 'status-page'] as const;
export type ProbeKind = (typeof PROBE_KINDS)[number];

export const PLAN_KINDS = ['continuity', 'recovery'] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

/** How a plan is run: planned and without loss, in an emergency, as a test that touches nothing, or on the way back. */
export const PLAN_MODES = ['graceful', 'ungraceful', 'test', 'failback'] as const;
export type PlanMode = (typeof PLAN_MODES)[number];

/** Whose rules a plan follows when a step fails: ours, those of a priority-group orchestrator, of a critical-step one. */
export const PLAN_SEMANTICS = ['bascule', 'srm', 'vro'] as const;
export type PlanSemantics = (typeof PLAN_SEMANTICS)[number];

/** Sorts of failure domain: sets of places lost together, or cut together. */
export const DOMAIN_KINDS = [
  'campus',
  'metro',
  'power',
  'network',
  'technology',
  'update-channel',
  'admin-domain',
  'legal-entity',
  'other',
] as const;
export type DomainKind = (typeof DOMAIN_KINDS)[number];

/**
 * What copies of one component may have in common when one cause breaks them at once, from the narrowest to the widest. Each
 * copy stands in one of each sort at most; anything else that places share has a name of its own (`technology:openstack`).
 */
export const SHARED_PLACES = [
  'site',
  'campus',
  'metro',
  'hosting',
  'operator',
  'component',
] as const;
export type SharedPlace = (typeof SHARED_PLACES)[number];

/** What may take the time of a plan, from its trigger to its end. */
export const BOUND_TERMS = [
  'decision',
  'contract',
  'waiting',
  'bandwidth',
  'storage',
  'crew',
  'verification',
  'work',
] as const;
export type BoundTerm = (typeof BOUND_TERMS)[number];
/** What lets something go on for a while without what it needs, for wording only: every sort drains in the same way. */
export const RESERVE_KINDS = [
  'battery',
  'fuel',
  'cache',
  'token',
  'lease',
  'certificate',
  'licence',
  'stock',
  'patches',
] as const;
export type ReserveKind = (typeof RESERVE_KINDS)[number];

/** Rules evaluated at every instant of a run, in the order the screen lists them. */
export const RULE_CODES = [
  'P1',
  'P2',
  'P3',
  'P4',
  'P5',
  'P6',
  'P7',
  'P8',
  'P9',
  'P10',
  'P11',
  'P12',
  'P13',
  'P14',
  'SNC-5',
] as const;
export type RuleCode = (typeof RULE_CODES)[number];

/** What the lawful use of a hosting stands on, besides access to it: each may be lost while everything runs. */
export const GROUNDS = ['qualification', 'immunity', 'health', 'restricted', 'adequacy'] as const;
export type Ground = (typeof GROUNDS)[number];

/** Sorts of organisation, as far as the texts tell them apart. */
export const ENTITY_SORTS = [
  'state',
  'state-operator',
  'public-interest-group',
  'local-authority',
  'private',
] as const;
export type EntitySort = (typeof ENTITY_SORTS)[number];

/** Sorts of financial entity, as far as DORA tells them apart: `ccp` clears, `csd` keeps securities. */
export const FINANCIAL_SORTS = ['bank', 'insurer', 'ccp', 'csd', 'other'] as const;
export type FinancialSort = (typeof FINANCIAL_SORTS)[number];

/** What a test can be about: means, then severe but plausible causes. */
export const TEST_SUBJECTS = [
  'restore',
  'switchover',
  'exit',
  'penetration',
  'cyber',
  'insider',
  'disaster',
  'power',
  'insolvency',
  'political',
] as const;
export type TestSubject = (typeof TEST_SUBJECTS)[number];

/** Who may have granted a waiver. */
export const WAIVER_AUTHORITIES = ['prime-minister', 'minister', 'head-of-entity'] as const;
export type WaiverAuthority = (typeof WAIVER_AUTHORITIES)[number];

/** Who asks that a transition last longer: the customer, once, for as long as it chooses; the provider, who cannot do it in time. */
export const TRANSITION_ASKERS = ['customer', 'provider'] as const;
export type TransitionAsker = (typeof TRANSITION_ASKERS)[number];
