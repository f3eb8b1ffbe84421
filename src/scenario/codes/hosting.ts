/** Codes SCN-400 to SCN-499: offers, regions, sites. */
import { defineError } from './defineDiagnostic.ts';
import { allOf, anyOf, quote } from './quote.ts';

export const hostingDiagnostics = {
  'SCN-401': defineError<{ readonly offer: string; readonly near: readonly string[] }>({
    fr: (p) => ({
      message: `Le catalogue ne connaît pas l’offre ${quote(p.offer)}.`,
      advice: `${p.near.length > 1 ? `Choisir ${anyOf(p.near, 'fr')}. ` : ''}La page du catalogue donne tous les noms ; \`on-premise\` vaut pour ses propres locaux.`,
    }),
    en: (p) => ({
      message: `The catalogue knows no offer ${quote(p.offer)}.`,
      advice: `${p.near.length > 1 ? `Choose ${anyOf(p.near, 'en')}. ` : ''}The catalogue page lists every name; \`on-premise\` stands for own premises.`,
    }),
  }),
  'SCN-402': defineError<{ readonly offer: string; readonly regions: readonly string[] }>({
    fr: (p) => ({
      message: `L’offre ${quote(p.offer)} a plusieurs régions et aucune n’est choisie.`,
      advice: `Ajouter \`region:\` avec ${anyOf(p.regions, 'fr')}.`,
    }),
    en: (p) => ({
      message: `The offer ${quote(p.offer)} has several regions and none is chosen.`,
      advice: `Add \`region:\` with ${anyOf(p.regions, 'en')}.`,
    }),
  }),
  'SCN-403': defineError<{
    readonly offer: string;
    readonly region: string;
    readonly regions: readonly string[];
  }>({
    fr: (p) => ({
      message: `L’offre ${quote(p.offer)} n’a pas de région ${quote(p.region)}.`,
      advice: `Choisir ${anyOf(p.regions, 'fr')}.`,
    }),
    en: (p) => ({
      message: `The offer ${quote(p.offer)} has no region ${quote(p.region)}.`,
      advice: `Choose ${anyOf(p.regions, 'en')}.`,
    }),
  }),
  'SCN-404': defineError<{ readonly hosting: string; readonly offer: string }>({
    fr: (p) => ({
      message: `${quote(p.hosting)} n’a aucun site : le catalogue n’en donne pas pour ${quote(p.offer)}.`,
      advice: 'Les énumérer : `sites: { salle-1: {}, salle-2: {} }`.',
    }),
    en: (p) => ({
      message: `${quote(p.hosting)} has no site: the catalogue gives none for ${quote(p.offer)}.`,
      advice: 'List them: `sites: { room-1: {}, room-2: {} }`.',
    }),
  }),
  'SCN-405': defineError<{
    readonly site: string;
    readonly offer: string;
    readonly sites: readonly string[];
  }>({
    fr: (p) => ({
      message: `L’offre ${quote(p.offer)} n’a pas de site ${quote(p.site)}.`,
      advice: `Sites connus : ${allOf(p.sites, 'fr')} ; \`sites\` ne peut que les préciser.`,
    }),
    en: (p) => ({
      message: `The offer ${quote(p.offer)} has no site ${quote(p.site)}.`,
      advice: `Known sites: ${allOf(p.sites, 'en')}; \`sites\` can only say more about them.`,
    }),
  }),
  'SCN-406': defineError<{ readonly from: string; readonly until: string }>({
    fr: (p) => ({
      message: `La qualification finit (${p.until}) avant d’avoir commencé (${p.from}).`,
      advice: 'Échanger ou corriger les deux dates.',
    }),
    en: (p) => ({
      message: `The qualification ends (${p.until}) before it begins (${p.from}).`,
      advice: 'Swap or correct the two dates.',
    }),
  }),
} as const;
