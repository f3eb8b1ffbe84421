/** The page of the rules: what each asks, when it is judged, what ends a breach; then the demands on a design. */
import type { RuleNature } from '../../kinds/defineRuleKind.ts';
import { doctrines, regulations } from '../../kinds/doctrines/index.ts';
import { acceptableRules, ruleKinds, waivableRules } from '../../kinds/rules/index.ts';
import type { Language } from '../../model/localised.ts';
import { code, page, table } from '../catalogue/markdown.ts';
import { typesetFrench } from '../codes/typesetFrench.ts';
import { readinessRules } from '../readiness/rules.ts';

interface RulesWords {
  readonly title: string;
  readonly introduction: readonly string[];
  readonly natures: Readonly<Record<RuleNature, string>>;
  readonly labels: Readonly<
    Record<'asks' | 'judged' | 'clears' | 'setAside' | 'under' | 'source', string>
  >;
  /** By whether a decision may accept it, then whether a waiver may cover it. */
  readonly aside: Readonly<Record<'both' | 'accepted' | 'neither', string>>;
  readonly wordsTitle: string;
  /** The words of a verdict, in the order in which the first that applies is given. */
  readonly words: readonly string[];
  readonly demandsTitle: string;
  readonly demandsIntroduction: string;
  readonly readinessTitle: string;
  readonly readinessIntroduction: string;
  readonly columns: readonly string[];
}

const WORDS: Readonly<Record<Language, RulesWords>> = {
  fr: {
    title: 'Les règles',
    introduction: [
      'Ces codes sont ceux de `accepts`, de `waivers`, de `expect` et des résultats. Une règle est tenue, enfreinte, indéterminée quand un fait qui décide n’est pas connu, ou couverte par une dérogation. Cette page est tirée des tables qui jugent ; [la référence du dossier](dossier-reference.fr.md) dit comment écrire ce dont elle parle.',
      'Un écart compte du moment où il naît à celui où il prend fin, même s’il n’est pas vu. Une décision (`accepts`) le couvre si elle est prise par une équipe habilitée (`entitled: true`), pour le temps qu’elle dit ; une dérogation (`waivers`) l’empêche de naître, de son premier à son dernier jour.',
    ],
    natures: {
      law: 'la loi',
      practice: 'les bonnes pratiques',
      governance: 'le devoir de décider',
      objective: 'un objectif de l’organisme',
    },
    labels: {
      asks: 'Ce qu’elle demande',
      judged: 'Quand elle est jugée, ce qui l’enfreint',
      clears: 'Ce qui met fin à l’écart',
      setAside: 'Peut être écartée',
      under: 'Juge sous',
      source: 'Textes',
    },
    aside: {
      both: 'par `accepts` et par `waivers`',
      accepted: 'par `accepts`',
      neither: 'non',
    },
    wordsTitle: 'Le mot du verdict',
    words: [
      'Un verdict a un mot, le premier qui s’applique\u202f: **Bloqué** (une promesse aux usagers est manquée et un plan attend ce qui ne reviendra jamais), **Échoue** (une promesse aux usagers est manquée), **Hors du droit** (une loi est enfreinte sans décision qui la couvre, ou ce devoir de décider), **Indéterminé** (nul ne peut dire si une loi est respectée, ou la simulation s’est arrêtée avant sa fin), **Tient, dégradé** (tout ce qui est promis est tenu, et un mode dégradé a tenu un service, ou il est sous son plein niveau à la fin), **Tient**.',
      'Ce qui échoue et enfreint aussi la loi le dit sur la même ligne\u202f: «\u202fÉchoue, et hors du droit\u202f». Les bonnes pratiques ne changent pas le mot. Une règle que rien n’a sollicitée (aucune donnée de santé, aucune notification prévue) n’est ni tenue ni enfreinte\u202f: elle est sans objet.',
    ],
    demandsTitle: 'Demandes faites à une conception',
    demandsIntroduction:
      'Jugées avant tout incident, sur le dossier tel qu’il est écrit, sous la doctrine et les règlements du produit. `check` dit ce qui manque et que faire. Aucun champ du dossier ne prend ces codes.',
    readinessTitle: 'Ce qu’un plan doit avoir',
    readinessIntroduction: 'Jugé de même, quelle que soit la doctrine.',
    columns: ['Code', 'Sujet', 'Ce qui est demandé', 'Source'],
  },
  en: {
    title: 'The rules',
    introduction: [
      'These codes are those of `accepts`, `waivers`, `expect` and of the results. A rule is kept, breached, undetermined when a fact that decides is not known, or covered by a waiver. This page comes from the tables that judge; [the reference of the dossier](dossier-reference.md) says how to write what it speaks of.',
      'A breach counts from the moment it begins to the moment it ends, seen or not. A decision (`accepts`) covers it when it is taken by an entitled team (`entitled: true`), for the time that it says; a waiver (`waivers`) lets none begin, from its first day to its last.',
    ],
    natures: {
      law: 'law',
      practice: 'good practice',
      governance: 'the duty to decide',
      objective: 'an objective of the organisation',
    },
    labels: {
      asks: 'What it asks',
      judged: 'When it is judged, what breaches it',
      clears: 'What ends a breach',
      setAside: 'May be set aside',
      under: 'Judges under',
      source: 'Texts',
    },
    aside: {
      both: 'by `accepts` and by `waivers`',
      accepted: 'by `accepts`',
      neither: 'no',
    },
    wordsTitle: 'The word of a verdict',
    words: [
      'A verdict has one word, the first that applies: **Stuck** (a promise to users is missed and a plan waits for what will never come back), **Fails** (a promise to users is missed), **Unlawful** (a law is broken with no decision that covers it, or the duty to decide is), **Undetermined** (nobody can tell whether a law is kept, or the run was stopped before its end), **Holds, degraded** (all that is promised is met, and a degraded mode held a service, or one is below its full level at the end), **Holds**.',
      'What fails and also breaks the law says so on the same line: “Fails, and unlawful”. Good practice does not change the word. A rule that nothing called on (no health data, no notice planned) is neither kept nor broken: there was nothing to judge.',
    ],
    demandsTitle: 'Demands on a design',
    demandsIntroduction:
      'Judged before anything breaks, on the dossier as it is written, under the doctrine and the regulations of the product. `check` says what is missing and what to do. No field of a dossier takes these codes.',
    readinessTitle: 'What a plan should have',
    readinessIntroduction: 'Judged in the same way, whatever the doctrine.',
    columns: ['Code', 'Subject', 'What is asked', 'Source'],
  },
};

function asideOf(rule: (typeof ruleKinds)[number], { aside }: RulesWords): string {
  if (!acceptableRules.includes(rule.code)) return aside.neither;
  return waivableRules.includes(rule.code) ? aside.both : aside.accepted;
}

function ruleBlocks(rule: (typeof ruleKinds)[number], language: Language): readonly string[] {
  const words = WORDS[language];
  const { labels, natures } = words;
  const texts = [...doctrines, ...regulations].filter(({ rules }) => rules.includes(rule.code));
  const rows: readonly (readonly [string, string])[] = [
    [labels.asks, `${rule.sentence[language]} (${natures[rule.nature]})`],
    [labels.judged, rule.judged[language]],
    [labels.clears, rule.clears[language]],
    [labels.setAside, asideOf(rule, words)],
    [labels.under, texts.map(({ name }) => code(name)).join(', ')],
    [labels.source, rule.source],
  ];
  const colon = language === 'fr' ? ' :' : ':';
  const items = rows.map(([label, text]) => `- **${label}**${colon} ${text}`);
  return [`### ${rule.code} · ${rule.label[language]}`, items.join('\n')];
}

/** The whole page, in Markdown. */
export function rulesPage(language: Language): string {
  const words = WORDS[language];
  const texts = [...doctrines, ...regulations];
  // Two wordings of one doctrine share their demands: each is told once, under the first.
  const told = new Set<string>();
  const demands = texts.flatMap(({ label, predicates }) => {
    const own = predicates.filter(({ code: name }) => !told.has(name));
    for (const one of own) told.add(one.code);
    return own.length === 0 ? [] : [`### ${label[language]}`, tableOf(own, language)];
  });
  const blocks = [
    `# ${words.title}`,
    ...words.introduction,
    ...ruleKinds.flatMap((rule) => ruleBlocks(rule, language)),
    `## ${words.wordsTitle}`,
    ...words.words,
    `## ${words.demandsTitle}`,
    words.demandsIntroduction,
    ...demands,
    `## ${words.readinessTitle}`,
    words.readinessIntroduction,
    tableOf(readinessRules, language),
  ];
  return page(language === 'fr' ? blocks.map(typesetFrench) : blocks);
}

type Told = Pick<(typeof readinessRules)[number], 'code' | 'label' | 'text' | 'source'>;

const tableOf = (list: readonly Told[], language: Language): string =>
  table(
    WORDS[language].columns,
    list.map(({ code: name, label, text, source }) => [
      name,
      label[language],
      text[language],
      source,
    ]),
  );
