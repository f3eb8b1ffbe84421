import { searchable } from '../../base/searchable.ts';

/**
 * Fields that somebody writes in French, as the French screen says them: fields have one name, whatever the language. Without
 * accents, in small letters.
 */
const FIELDS: Readonly<Record<string, string>> = {
  besoins: 'needs',
  composants: 'components',
  contrats: 'contracts',
  dima: 'rto',
  disponibilite: 'availability',
  dmia: 'mtpd',
  domaines: 'domains',
  donnees: 'data',
  echeance: 'deadline',
  equipes: 'people',
  etapes: 'steps',
  hebergement: 'hosting',
  hebergements: 'hosting',
  interruptions: 'outages',
  nature: 'kind',
  nom: 'name',
  objectifs: 'objectives',
  offre: 'offer',
  omca: 'mbco',
  outils: 'tools',
  pdma: 'rpo',
  produit: 'product',
  sauvegardes: 'backups',
  sondes: 'probes',
};

/** The field that a French word stands for, when it is one of those known there; null otherwise. */
export function fieldOfFrench(word: string, known: readonly string[]): string | null {
  const plain = searchable(word);
  const field = Object.hasOwn(FIELDS, plain) ? FIELDS[plain] : undefined;
  return field !== undefined && known.includes(field) ? field : null;
}
