/** Codes SCN-100 to SCN-119: the text itself, before it means anything. */
import { defineError } from './defineDiagnostic.ts';
import { quote } from './quote.ts';
import { SYNTAX_MISTAKES_EN, SYNTAX_MISTAKES_FR, type SyntaxMistake } from './syntaxMistake.ts';

const kilobytes = (bytes: number): number => Math.ceil(bytes / 1000);

export const readingDiagnostics = {
  'SCN-101': defineError<{ readonly bytes: number; readonly bytesMax: number }>({
    fr: (p) => ({
      message: `Le texte pèse ${kilobytes(p.bytes)} ko ; la limite est de ${kilobytes(p.bytesMax)} ko.`,
      advice:
        'Un dossier décrit un produit : le partager, ou sortir ce qui ne décrit pas son déploiement.',
    }),
    en: (p) => ({
      message: `The text weighs ${kilobytes(p.bytes)} kB; the limit is ${kilobytes(p.bytesMax)} kB.`,
      advice:
        'A dossier describes one product: split it, or take out what does not describe its deployment.',
    }),
  }),
  'SCN-102': defineError({
    fr: () => ({
      message: 'Le fichier n’est pas un texte UTF-8 valide à cet endroit.',
      advice: 'L’enregistrer à nouveau en UTF-8 depuis l’éditeur.',
    }),
    en: () => ({
      message: 'The file is not valid UTF-8 text here.',
      advice: 'Save it again as UTF-8 from the editor.',
    }),
  }),
  'SCN-103': defineError<{ readonly codePoint: string }>({
    fr: (p) => ({
      message: `Un caractère invisible (${p.codePoint}) se cache dans le texte.`,
      advice:
        'Le supprimer : les caractères de commande et de sens d’écriture peuvent montrer autre chose que ce qui est lu.',
    }),
    en: (p) => ({
      message: `An invisible character (${p.codePoint}) hides in the text.`,
      advice:
        'Remove it: control and writing-direction characters can show something else than what is read.',
    }),
  }),
  'SCN-104': defineError<{ readonly mistake: SyntaxMistake }>({
    fr: (p) => ({
      message: `YAML illisible : ${SYNTAX_MISTAKES_FR[p.mistake].message}`,
      advice: SYNTAX_MISTAKES_FR[p.mistake].advice,
    }),
    en: (p) => ({
      message: `Unreadable YAML: ${SYNTAX_MISTAKES_EN[p.mistake].message}`,
      advice: SYNTAX_MISTAKES_EN[p.mistake].advice,
    }),
  }),
  'SCN-105': defineError<{ readonly alias: string }>({
    fr: (p) => ({
      message: `L’alias ${quote(`*${p.alias}`)} renvoie à une ancre : un dossier n’en utilise pas.`,
      advice: 'Écrire ici la valeur elle-même.',
    }),
    en: (p) => ({
      message: `The alias ${quote(`*${p.alias}`)} points to an anchor: a dossier uses none.`,
      advice: 'Write the value itself here.',
    }),
  }),
  'SCN-106': defineError<{ readonly depthMax: number }>({
    fr: (p) => ({
      message: `Plus de ${p.depthMax} niveaux sont imbriqués ici.`,
      advice:
        'Aucune rubrique d’un dossier ne va si profond : vérifier les crochets et les retraits.',
    }),
    en: (p) => ({
      message: `More than ${p.depthMax} levels are nested here.`,
      advice: 'No section of a dossier goes that deep: check the brackets and the indentation.',
    }),
  }),
  'SCN-107': defineError<{ readonly key: string }>({
    fr: (p) => ({
      message: `${quote(p.key)} est écrit deux fois au même endroit.`,
      advice: 'Garder une seule des deux valeurs, ou renommer l’une.',
    }),
    en: (p) => ({
      message: `${quote(p.key)} is written twice in the same place.`,
      advice: 'Keep one of the two values, or rename one.',
    }),
  }),
  'SCN-108': defineError<{ readonly key: string }>({
    fr: (p) => ({
      message: `${quote(p.key)} ne peut pas servir de nom.`,
      advice: 'Choisir un autre nom : celui-ci a un sens particulier pour les programmes.',
    }),
    en: (p) => ({
      message: `${quote(p.key)} cannot be used as a name.`,
      advice: 'Choose another name: this one has a special meaning for programs.',
    }),
  }),
  'SCN-109': defineError({
    fr: () => ({
      message: 'Un nom est attendu ici, avant les deux-points.',
      advice: 'Écrire `nom: valeur` ; une liste ou un bloc ne peut pas servir de nom.',
    }),
    en: () => ({
      message: 'A name is expected here, before the colon.',
      advice: 'Write `name: value`; a list or a block cannot be a name.',
    }),
  }),
  'SCN-110': defineError<{ readonly characters: number; readonly charactersMax: number }>({
    fr: (p) => ({
      message: `Ce texte compte ${p.characters} caractères ; la limite est ${p.charactersMax}.`,
      advice: 'Le raccourcir, ou garder le détail dans un document que le dossier cite.',
    }),
    en: (p) => ({
      message: `This text has ${p.characters} characters; the limit is ${p.charactersMax}.`,
      advice: 'Shorten it, or keep the details in a document that the dossier quotes.',
    }),
  }),
  'SCN-111': defineError<{ readonly elementsMax: number }>({
    fr: (p) => ({
      message: `Le dossier compte plus de ${p.elementsMax} éléments, variantes comprises.`,
      advice: 'Le partager en plusieurs dossiers, ou réduire le nombre de variantes.',
    }),
    en: (p) => ({
      message: `The dossier has more than ${p.elementsMax} elements, variants included.`,
      advice: 'Split it into several dossiers, or have fewer variants.',
    }),
  }),
  'SCN-112': defineError<{ readonly found: string }>({
    fr: (p) => ({
      message: `${quote(p.found)} n’est pas un nombre fini.`,
      advice: 'Écrire un nombre ordinaire.',
    }),
    en: (p) => ({
      message: `${quote(p.found)} is not a finite number.`,
      advice: 'Write an ordinary number.',
    }),
  }),
  'SCN-113': defineError<{ readonly found: string }>({
    fr: (p) => ({
      message: `Le nombre ${quote(p.found)} a trop de chiffres pour être lu exactement.`,
      advice: 'Le mettre entre guillemets si c’est un nom, ou utiliser une unité plus grande.',
    }),
    en: (p) => ({
      message: `The number ${quote(p.found)} has too many digits to be read exactly.`,
      advice: 'Put it in quotes if it is a name, or use a larger unit.',
    }),
  }),
  'SCN-114': defineError<{ readonly tag: string }>({
    fr: (p) => ({
      message: `L’étiquette YAML ${quote(p.tag)} n’est pas admise.`,
      advice: 'La supprimer : les types se déduisent de ce qui est écrit.',
    }),
    en: (p) => ({
      message: `The YAML tag ${quote(p.tag)} is not accepted.`,
      advice: 'Remove it: types follow from what is written.',
    }),
  }),
  'SCN-115': defineError({
    fr: () => ({
      message: 'Un second document commence ici (`---`).',
      advice: 'Mettre un seul dossier par fichier.',
    }),
    en: () => ({
      message: 'A second document begins here (`---`).',
      advice: 'Put one dossier in a file.',
    }),
  }),
  'SCN-116': defineError({
    fr: () => ({
      message: 'Le fichier ne contient pas de rubriques.',
      advice:
        'Un dossier commence par `bascule: 1`, puis une rubrique par bloc : `product:`, `services:`…',
    }),
    en: () => ({
      message: 'The file has no sections.',
      advice:
        'A dossier begins with `bascule: 1`, then one section a block: `product:`, `services:`…',
    }),
  }),
} as const;
