/** Sorts of things that a name can stand for, in the words of messages. */
import type { Language } from '../../model/localised.ts';
import type { ReferenceKind } from '../referenceKind.ts';
import { eitherOf } from './quote.ts';

/** What `directoryOf` knows, and what only one place of the dossier names. */
export type NameKind = ReferenceKind | 'step' | 'incident' | 'variant';

const WORDS: Readonly<Record<NameKind, Readonly<Record<Language, string>>>> = {
  service: { fr: 'un service', en: 'a service' },
  mode: { fr: 'un mode dégradé', en: 'a degraded mode' },
  data: { fr: 'un jeu de données', en: 'a data set' },
  hosting: { fr: 'un hébergement', en: 'a hosting' },
  site: { fr: 'un site (`hébergement/site`)', en: 'a site (`hosting/site`)' },
  domain: { fr: 'un domaine de défaillance', en: 'a failure domain' },
  component: { fr: 'un composant', en: 'a component' },
  copy: { fr: 'une copie (`composant/copie`)', en: 'a copy (`component/copy`)' },
  backup: { fr: 'une sauvegarde (`composant/sauvegarde`)', en: 'a backup (`component/backup`)' },
  tool: { fr: 'un outil', en: 'a tool' },
  team: { fr: 'une équipe', en: 'a team' },
  member: { fr: 'un membre d’une équipe (`équipe/1`)', en: 'a member of a team (`team/1`)' },
  probe: { fr: 'une sonde', en: 'a probe' },
  plan: { fr: 'un plan', en: 'a plan' },
  contract: { fr: 'un contrat', en: 'a contract' },
  tenant: { fr: 'un compte chez un fournisseur', en: 'an account with a provider' },
  operator: { fr: 'un opérateur (`operator:…`)', en: 'an operator (`operator:…`)' },
  jurisdiction: {
    fr: 'le droit d’un pays (`jurisdiction:…`)',
    en: 'a jurisdiction (`jurisdiction:…`)',
  },
  technology: { fr: 'une technologie (`technology:…`)', en: 'a technology (`technology:…`)' },
  country: { fr: 'un pays (`country:…`)', en: 'a country (`country:…`)' },
  step: { fr: 'une étape du même plan', en: 'a step of the same plan' },
  incident: { fr: 'un incident', en: 'an incident' },
  variant: { fr: 'une variante', en: 'a variant' },
};

export const kindName = (kind: NameKind, language: Language): string => WORDS[kind][language];

/** `a copy (component/copy) or a site (hosting/site)`. */
export const anyKind = (kinds: readonly NameKind[], language: Language): string =>
  eitherOf(
    kinds.map((kind) => kindName(kind, language)),
    language,
  );

/** Whether a word is one of the sorts that names are checked against. */
export const isNameKind = (word: string): word is NameKind => Object.hasOwn(WORDS, word);
