/** Sections `components`, `tools`, `people` and `probes`: what runs, what plans use, who acts, who sees. */
import { z } from 'zod';
import {
  dateField,
  durationField,
  hoursField,
  lawField,
  localisedField,
  named,
  percentField,
  referenceField,
  section,
  shareField,
} from '../../model/fields.ts';
import { COPY_ROLES, TOOL_KINDS } from '../../model/vocabulary.ts';
import { needsField } from './service.ts';

export const copySchema = section({
  name: localisedField.optional(),
  /** `hosting/site`. */
  at: referenceField,
  role: z.enum(COPY_ROLES).default('active'),
  /** Share of the nominal demand this copy can carry. */
  capacity: percentField.optional(),
  /** Name of the copy of the same component that this one follows. */
  replicates: referenceField.optional(),
  mode: z.enum(['sync', 'async']).default('async'),
  /** How far behind the followed copy it runs. */
  lag: lawField.optional(),
  /** Network the replication goes through. */
  via: referenceField.optional(),
  /** Time to serve again after its place came back. */
  restarts: lawField.optional(),
});

export const backupSchema = section({
  name: localisedField.optional(),
  every: durationField,
  keep: durationField.optional(),
  /** `hosting/site`. */
  at: referenceField,
  /** Copy that is read; the active one when left out. */
  of: referenceField.optional(),
  /** From the moment of the picture to the moment it can be restored. */
  takes: durationField.default(0),
  /** First picture, counted from midnight of the day the run starts. */
  'at-time': durationField.default(0),
  immutable: z.boolean().default(false),
  /** Last time a restore was really tried. */
  verified: dateField.optional(),
});

export const componentSchema = section({
  name: localisedField.optional(),
  needs: needsField,
  /** Data set kept by every copy. */
  holds: referenceField.optional(),
  copies: named(copySchema),
  backups: named(backupSchema).default({}),
  /** A ready copy takes over by itself when the active one is lost. */
  switchover: section({ takes: lawField }).optional(),
  /** Serving copies that are needed for the component to serve at all. */
  quorum: z.number().int().min(1).max(100).optional(),
  /** Background failures of each serving copy, repaired by a team. */
  fails: section({
    after: lawField,
    repair: lawField,
    by: referenceField.optional(),
    /** Hot and warm copies fail too. */
    'standby-too': z.boolean().default(false),
  }).optional(),
});

export const toolSchema = section({
  name: localisedField.optional(),
  kind: z.enum(TOOL_KINDS).default('tool'),
  /** Places it can be used from; any one is enough. None: it does not depend on a place. */
  at: z
    .union([referenceField, z.array(referenceField).max(50)])
    .default([])
    .transform((at) => (typeof at === 'string' ? [at] : at)),
  needs: needsField,
});

export const teamSchema = section({
  name: localisedField.optional(),
  count: z.number().int().min(1).max(1000).default(1),
  hours: hoursField.optional(),
  'on-call': section({
    answers: lawField,
    /** Probability that a called person does not answer. */
    silent: shareField.default(0),
  }).optional(),
  skills: z.array(z.string().min(1).max(80)).max(50).default([]),
  /** May accept a breach of a rule for continuity reasons. */
  entitled: z.boolean().default(false),
});

export const probeSchema = section({
  name: localisedField.optional(),
  /** Where it looks from. None: outside everything the dossier declares. */
  at: referenceField.optional(),
  watches: referenceField,
  /** From the change to what the probe says. */
  delay: lawField.optional(),
  /** When the probe itself is lost: until users report. */
  'reported-after': lawField.optional(),
});

export const componentsSchema = named(componentSchema);
export const toolsSchema = named(toolSchema);
export const peopleSchema = named(teamSchema);
export const probesSchema = named(probeSchema);
export type Copy = z.output<typeof copySchema>;
export type Backup = z.output<typeof backupSchema>;
export type Component = z.output<typeof componentSchema>;
export type Tool = z.output<typeof toolSchema>;
export type Team = z.output<typeof teamSchema>;
export type Probe = z.output<typeof probeSchema>;
