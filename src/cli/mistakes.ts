/**
 * What can be wrong with what was typed, as data: a code that never changes, parameters typed by the code, and the
 * words in both languages.
 */
import type { Language } from '../model/localised.ts';
import type { FileProblem } from './shell.ts';

/** Parameters of a code that needs none. */
type NoParams = Readonly<Record<never, never>>;
type Words<Params> = Readonly<Record<Language, (params: Params) => string>>;

const defineMistake = <Params>(words: Words<Params>): Words<Params> => words;

const namesOf = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

/** A share in percent that lacks its sign: `60`. */
const isBareShare = (found: string): boolean =>
  /^\d+(\.\d+)?$/.test(found) && Number(found) > 0 && Number(found) < 100;

const FILE_PROBLEMS: Readonly<Record<Language, Readonly<Record<FileProblem, string>>>> = {
  fr: {
    absent: 'il n’y a pas de fichier de ce nom. Vérifier le chemin.',
    folder: 'c’est un répertoire. Nommer le fichier du dossier.',
    'too-large': 'il est bien plus gros qu’un dossier. Vérifier le chemin.',
    refused: 'il ne peut pas être lu. Vérifier ses droits.',
  },
  en: {
    absent: 'there is no file of that name. Check the path.',
    folder: 'it is a folder. Name the file of the dossier.',
    'too-large': 'it is far larger than any dossier. Check the path.',
    refused: 'it cannot be read. Check its permissions.',
  },
};

const WRITE_PROBLEMS: Readonly<Record<Language, Readonly<Record<FileProblem, string>>>> = {
  fr: {
    absent: 'Son répertoire n’existe pas.',
    folder: 'C’est un répertoire.',
    'too-large': 'Il serait trop gros.',
    refused: 'Vérifier ses droits.',
  },
  en: {
    absent: 'Its folder does not exist.',
    folder: 'It is a folder.',
    'too-large': 'It would be too large.',
    refused: 'Check its permissions.',
  },
};

/** What a claim is on, unknown or left out. */
const CLAIMED_ON = {
  fr: {
    service: (name: string | null) =>
      name === null ? 'il faut nommer un service.' : `\`${name}\` n’est pas un service du dossier.`,
    data: (name: string | null) =>
      name === null
        ? 'il faut nommer un jeu de données.'
        : `\`${name}\` n’est pas un jeu de données du dossier.`,
    rule: (name: string | null) =>
      name === null ? 'il faut nommer une règle.' : `\`${name}\` n’est pas une règle du dossier.`,
  },
  en: {
    service: (name: string | null) =>
      name === null ? 'a service must be named.' : `\`${name}\` is no service of the dossier.`,
    data: (name: string | null) =>
      name === null ? 'a data set must be named.' : `\`${name}\` is no data set of the dossier.`,
    rule: (name: string | null) =>
      name === null ? 'a rule must be named.' : `\`${name}\` is no rule of the dossier.`,
  },
} as const;

const knownOf = (known: readonly string[], language: Language): string => {
  if (known.length === 0) return { fr: 'Il n’en a aucun.', en: 'It has none.' }[language];
  return `${{ fr: 'Il connaît', en: 'It knows' }[language]} ${namesOf(known)}.`;
};

const OBJECTIVES_FR: Readonly<Record<string, string>> = { MTPD: 'DMIA', RPO: 'PDMA' };

export const MISTAKES = {
  'CLI-101': defineMistake<{ readonly argument: string }>({
    fr: (p) => `Il manque l’argument \`${p.argument}\`.`,
    en: (p) => `The argument \`${p.argument}\` is missing.`,
  }),
  'CLI-102': defineMistake<{ readonly option: string }>({
    fr: (p) => `L’option \`${p.option}\` n’existe pas.`,
    en: (p) => `There is no option \`${p.option}\`.`,
  }),
  'CLI-103': defineMistake<{ readonly option: string }>({
    fr: (p) => `L’option \`${p.option}\` attend une valeur.`,
    en: (p) => `The option \`${p.option}\` needs a value.`,
  }),
  'CLI-104': defineMistake<NoParams>({
    fr: () =>
      'Il y a trop d’arguments. Mettre entre guillemets un chemin qui contient des espaces.',
    en: () => 'There are too many arguments. Put a path that has spaces in quotes.',
  }),
  'CLI-105': defineMistake<{ readonly command: string }>({
    fr: (p) => `La commande \`${p.command}\` n’existe pas.`,
    en: (p) => `There is no command \`${p.command}\`.`,
  }),
  'CLI-106': defineMistake<{
    readonly option: string;
    readonly found: string;
    readonly known: readonly string[];
  }>({
    fr: (p) =>
      `\`${p.found}\` n’est pas une valeur de \`${p.option}\`. Valeurs admises\u202f: ${namesOf(p.known)}.`,
    en: (p) => `\`${p.found}\` is no value of \`${p.option}\`. It takes ${namesOf(p.known)}.`,
  }),
  'CLI-107': defineMistake<{ readonly found: string }>({
    fr: (p) => `\`${p.found}\` n’est pas une graine. Donner un nombre entier de 0 à 2^53 − 1.`,
    en: (p) => `\`${p.found}\` is no seed. Give a whole number from 0 to 2^53 − 1.`,
  }),
  'CLI-108': defineMistake<{
    readonly option: string;
    readonly found: string;
    readonly least: number;
    readonly most: number;
  }>({
    fr: (p) =>
      `\`${p.found}\` n’est pas une valeur de \`${p.option}\`. Donner un nombre entier de ${p.least} à ${p.most}.`,
    en: (p) =>
      `\`${p.found}\` is no value of \`${p.option}\`. Give a whole number from ${p.least} to ${p.most}.`,
  }),
  'CLI-109': defineMistake<{ readonly claim: string }>({
    fr: (p) =>
      `\`${p.claim}\` ne se lit pas. Écrire \`holds<99%\`, \`rto:SERVICE<95%\` ou \`lost:DONNÉES>15m@p90\`.`,
    en: (p) =>
      `\`${p.claim}\` cannot be read. Write \`holds<99%\`, \`rto:SERVICE<95%\` or \`lost:DATA>15m@p90\`.`,
  }),
  'CLI-110': defineMistake<{ readonly claim: string; readonly found: string }>({
    fr: (p) =>
      isBareShare(p.found)
        ? `Dans \`${p.claim}\`, il manque le signe pour cent\u202f: écrire \`${p.found}%\`.`
        : `Dans \`${p.claim}\`, \`${p.found}\` n’est pas entre 0 % et 100 %, bornes exclues\u202f: aucun nombre de futurs ne prouve une certitude.`,
    en: (p) =>
      isBareShare(p.found)
        ? `In \`${p.claim}\`, the percent sign is missing: write \`${p.found}%\`.`
        : `In \`${p.claim}\`, \`${p.found}\` is not above 0% and below 100%: no number of futures proves a certainty.`,
  }),
  'CLI-111': defineMistake<{ readonly claim: string; readonly found: string }>({
    fr: (p) =>
      `Dans \`${p.claim}\`, \`${p.found}\` n’est pas une durée. Écrire \`15m\`, \`4h\` ou \`1h30m\`.`,
    en: (p) =>
      `In \`${p.claim}\`, \`${p.found}\` is no duration. Write \`15m\`, \`4h\` or \`1h30m\`.`,
  }),
  'CLI-112': defineMistake<NoParams>({
    fr: () =>
      '`--run` désigne un futur tiré au sort\u202f: ajouter `--mode sampled`, ou retirer `--run`.',
    en: () => '`--run` names a future that is drawn: add `--mode sampled`, or take out `--run`.',
  }),
  'CLI-113': defineMistake<{ readonly option: string; readonly found: string }>({
    fr: (p) =>
      `\`${p.found}\` n’est pas une valeur de \`${p.option}\`. Donner un pourcentage entre 0 et 100, bornes exclues.`,
    en: (p) =>
      `\`${p.found}\` is no value of \`${p.option}\`. Give a percentage above 0 and below 100.`,
  }),
  'CLI-114': defineMistake<NoParams>({
    fr: () =>
      'Il n’y a qu’une version. Nommer la seconde par `--with`, `--with-incident` ou un second fichier.',
    en: () =>
      'There is only one design. Name the other with `--with`, `--with-incident` or a second file.',
  }),
  'CLI-115': defineMistake<{ readonly found: string }>({
    fr: (p) =>
      `\`${p.found}\` n’est pas une période. Donner une durée de 1 s à 20 ans, comme \`30d\` ou \`1y\` (365 jours).`,
    en: (p) =>
      `\`${p.found}\` is no period. Give a duration from 1 s to 20 years, such as \`30d\` or \`1y\` (365 days).`,
  }),
  'CLI-201': defineMistake<{ readonly path: string; readonly problem: FileProblem }>({
    fr: (p) => `${p.path}\u202f: ${FILE_PROBLEMS.fr[p.problem]}`,
    en: (p) => `${p.path}: ${FILE_PROBLEMS.en[p.problem]}`,
  }),
  'CLI-202': defineMistake<{ readonly path: string; readonly problem: FileProblem }>({
    fr: (p) => `${p.path}\u202f: impossible d’y écrire. ${WRITE_PROBLEMS.fr[p.problem]}`,
    en: (p) => `${p.path}: it cannot be written. ${WRITE_PROBLEMS.en[p.problem]}`,
  }),
  'CLI-203': defineMistake<{ readonly reason: string }>({
    fr: (p) =>
      `Le résultat n’a pas pu être écrit en entier (${p.reason}). Vérifier la place et les droits.`,
    en: (p) =>
      `The result could not be written in full (${p.reason}). Check the room left and the permissions.`,
  }),
  'CLI-301': defineMistake<{ readonly incident: string; readonly known: readonly string[] }>({
    fr: (p) =>
      p.known.length === 0
        ? `Le dossier n’a pas d’incident \`${p.incident}\`\u202f: il n’en déclare aucun. Sans \`--incident\`, le calcul se fait sans incident.`
        : `Le dossier n’a pas d’incident \`${p.incident}\`. Il connaît ${namesOf(p.known)} (\`none\` pour aucun).`,
    en: (p) =>
      p.known.length === 0
        ? `The dossier has no incident \`${p.incident}\`: it declares none at all. Without \`--incident\`, it runs without one.`
        : `The dossier has no incident \`${p.incident}\`. It knows ${namesOf(p.known)} (\`none\` for none).`,
  }),
  'CLI-302': defineMistake<{ readonly variant: string; readonly known: readonly string[] }>({
    fr: (p) =>
      p.known.length === 0
        ? `Le dossier n’a pas de variante \`${p.variant}\`\u202f: il n’en a aucune.`
        : `Le dossier n’a pas de variante \`${p.variant}\`. Il connaît ${namesOf(p.known)}.`,
    en: (p) =>
      p.known.length === 0
        ? `The dossier has no variant \`${p.variant}\`: it has none at all.`
        : `The dossier has no variant \`${p.variant}\`. It knows ${namesOf(p.known)}.`,
  }),
  'CLI-303': defineMistake<{ readonly known: readonly string[] }>({
    fr: (p) =>
      `Le dossier a plusieurs incidents. En choisir un par \`--incident\`\u202f: ${namesOf(p.known)} (\`none\` pour aucun).`,
    en: (p) =>
      `The dossier has several incidents. Choose one with \`--incident\`: ${namesOf(p.known)} (\`none\` for none).`,
  }),
  'CLI-304': defineMistake<{ readonly incident: string }>({
    fr: (p) =>
      `\`--incident none\` veut dire aucun incident\u202f: retirer \`${p.incident}\`, ou \`none\`.`,
    en: (p) => `\`--incident none\` means no incident: take out \`${p.incident}\`, or \`none\`.`,
  }),
  'CLI-305': defineMistake<{ readonly incident: string }>({
    fr: (p) =>
      `L’incident \`${p.incident}\` est demandé deux fois. Il ne peut arriver qu’une fois.`,
    en: (p) => `The incident \`${p.incident}\` is asked for twice. It can happen only once.`,
  }),
  'CLI-306': defineMistake<{
    readonly claim: string;
    readonly name: string | null;
    readonly on: 'service' | 'data' | 'rule';
    readonly known: readonly string[];
  }>({
    fr: (p) => `Dans \`${p.claim}\`, ${CLAIMED_ON.fr[p.on](p.name)} ${knownOf(p.known, 'fr')}`,
    en: (p) => `In \`${p.claim}\`, ${CLAIMED_ON.en[p.on](p.name)} ${knownOf(p.known, 'en')}`,
  }),
  'CLI-307': defineMistake<{
    readonly claim: string;
    readonly objective: string;
    readonly name: string;
  }>({
    fr: (p) =>
      `Dans \`${p.claim}\`\u202f: le dossier ne promet pas de ${OBJECTIVES_FR[p.objective] ?? p.objective} à \`${p.name}\`.`,
    en: (p) => `In \`${p.claim}\`: the dossier promises no ${p.objective} for \`${p.name}\`.`,
  }),
} as const;

export type MistakeCode = keyof typeof MISTAKES;
type ParamsOf<Code extends MistakeCode> = Parameters<(typeof MISTAKES)[Code]['en']>[0];

interface MistakeOf<Code extends MistakeCode> {
  readonly code: Code;
  readonly params: ParamsOf<Code>;
  /** The valid word nearest to what was typed, when there is one near enough. */
  readonly suggestion: string | null;
}

/** One thing that was typed wrong. */
export type Mistake = { [Code in MistakeCode]: MistakeOf<Code> }[MistakeCode];

export const mistake = <Code extends MistakeCode>(
  code: Code,
  params: ParamsOf<Code>,
  suggestion: string | null = null,
): MistakeOf<Code> => ({ code, params, suggestion });

const DID_YOU_MEAN: Readonly<Record<Language, (name: string) => string>> = {
  fr: (name) => ` Vouliez-vous écrire \`${name}\`\u202f?`,
  en: (name) => ` Did you mean \`${name}\`?`,
};

/** What was found and what to do, on one line. */
export function wordMistake({ code, params, suggestion }: Mistake, language: Language): string {
  // Only `mistake` makes them, so the parameters are those of the code.
  const words = MISTAKES[code] as Words<Mistake['params']>;
  const sentence = words[language](params);
  return suggestion === null ? sentence : sentence + DID_YOU_MEAN[language](suggestion);
}
