import { z } from 'zod';
import { described } from '../../model/described.ts';
import { referenceField } from '../../model/fields.ts';
import type { StepTarget } from '../defineStepKind.ts';

/** Channels, any one of which is enough: the others are its fallback. */
export const throughField = described(
  z
    .union([referenceField, z.array(referenceField).max(20)])
    .default([])
    .transform((written): readonly string[] => (typeof written === 'string' ? [written] : written))
    .meta({ form: 'references' }),
  {
    fr: 'Canaux par lesquels cela passe, un seul suffit : messagerie, téléphone, radio.',
    en: 'Channels it goes through, any one is enough: chat, telephone, radio.',
  },
);

/** The channels as references to check. */
export const throughTargets = (through: readonly string[]): readonly StepTarget[] =>
  through.map((ref) => ({ field: 'through', ref, expects: ['tool'] }));
