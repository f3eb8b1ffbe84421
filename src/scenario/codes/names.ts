/** Codes SCN-300 to SCN-319: names and what they refer to. */
import { defineError, defineWarning } from './defineDiagnostic.ts';
import { anyKind, kindName, type NameKind } from './kindWord.ts';
import { allOf, quote } from './quote.ts';

export const nameDiagnostics = {
  'SCN-301': defineError<{ readonly found: string; readonly expects: readonly NameKind[] }>({
    fr: (p) => ({
      message: `Rien ne s’appelle ${quote(p.found)} dans ce dossier.`,
      advice: `Ce champ désigne ${anyKind(p.expects, 'fr')} : corriger le nom, ou le déclarer.`,
    }),
    en: (p) => ({
      message: `Nothing is called ${quote(p.found)} in this dossier.`,
      advice: `This field names ${anyKind(p.expects, 'en')}: correct the name, or declare it.`,
    }),
  }),
  'SCN-302': defineError<{
    readonly found: string;
    readonly is: NameKind;
    readonly expects: readonly NameKind[];
  }>({
    fr: (p) => ({
      message: `${quote(p.found)} est ${kindName(p.is, 'fr')}, qui ne convient pas ici.`,
      advice: `Ce champ désigne ${anyKind(p.expects, 'fr')}.`,
    }),
    en: (p) => ({
      message: `${quote(p.found)} is ${kindName(p.is, 'en')}, which does not fit here.`,
      advice: `This field names ${anyKind(p.expects, 'en')}.`,
    }),
  }),
  'SCN-303': defineError<{
    readonly name: string;
    readonly is: NameKind;
    readonly also: NameKind;
  }>({
    fr: (p) => ({
      message: `${quote(p.name)} désigne déjà ${kindName(p.also, 'fr')}.`,
      advice: 'Choisir un autre nom : un nom ne désigne qu’une chose dans tout le dossier.',
    }),
    en: (p) => ({
      message: `${quote(p.name)} already names ${kindName(p.also, 'en')}.`,
      advice: 'Choose another name: a name stands for one thing in the whole dossier.',
    }),
  }),
  'SCN-304': defineError<{
    readonly hosting: string;
    readonly site: string;
    readonly sites: readonly string[];
  }>({
    fr: (p) => ({
      message: `${quote(p.hosting)} n’a pas de site ${quote(p.site)}.`,
      advice: `Sites connus : ${allOf(p.sites, 'fr')}.`,
    }),
    en: (p) => ({
      message: `${quote(p.hosting)} has no site ${quote(p.site)}.`,
      advice: `Known sites: ${allOf(p.sites, 'en')}.`,
    }),
  }),
  'SCN-305': defineWarning<{ readonly name: string; readonly is: NameKind }>({
    fr: (p) => ({
      message: `Rien ne se sert de ${quote(p.name)}.`,
      advice:
        p.is === 'data'
          ? 'Dire quel composant le garde (`holds`), ou le supprimer.'
          : p.is === 'team'
            ? 'Dire ce qu’elle fait ou décide (`by`), corriger son nom, ou la supprimer.'
            : 'Dire quelle étape, quel composant ou quelle réplication s’en sert, ou le supprimer.',
    }),
    en: (p) => ({
      message: `Nothing uses ${quote(p.name)}.`,
      advice:
        p.is === 'data'
          ? 'Say which component keeps it (`holds`), or remove it.'
          : p.is === 'team'
            ? 'Say what it does or decides (`by`), correct its name, or remove it.'
            : 'Say which step, component or replication uses it, or remove it.',
    }),
  }),
} as const;
