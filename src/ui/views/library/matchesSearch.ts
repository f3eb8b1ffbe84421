import type { Language } from '../../../model/localised.ts';
import type { LibraryEntry } from '../../state/library.ts';

/** Without case and accents: `Etat` finds `État`. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/**
 * Whether every word that was typed is somewhere in what a scenario says of itself: its name, lesson, incidents, designs and
 * sources, what breaks, its file. What has not been read yet is known by its file only. Nothing typed finds all.
 */
export function matchesSearch(
  { path, glance }: LibraryEntry,
  typed: string,
  language: Language,
): boolean {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const { summary, breaks } = glance ?? {};
  const told = [
    path,
    ...[summary?.name, summary?.summary, summary?.lesson].map((text) => text?.[language]),
    ...[...(summary?.incidents ?? []), ...(summary?.variants ?? [])].flatMap(({ name, story }) => [
      name?.[language],
      story?.[language],
    ]),
    ...(breaks ?? []).map(({ label }) => label[language]),
    ...(summary?.sources ?? []).map(({ title }) => title),
  ];
  const all = plain(told.filter(Boolean).join(' '));
  return words.every((word) => all.includes(word));
}
