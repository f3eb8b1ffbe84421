import type { DossierAsRead } from '../schema/dossier.ts';
import { deploymentReferences } from './deployment.ts';
import { incidentReferences } from './incidents.ts';
import { lawReferences } from './law.ts';
import { planReferences } from './plans.ts';
import type { Reference } from './reference.ts';

/** Every name that a design uses and declares elsewhere, those that only mean something inside one section excepted. */
export const allReferences = (read: DossierAsRead): readonly Reference[] => [
  ...deploymentReferences(read),
  ...planReferences(read),
  ...incidentReferences(read),
  ...lawReferences(read),
];
