import { searchable } from '../../../base/searchable.ts';
import type { Language } from '../../../model/localised.ts';
import type { LibraryEntry } from '../../state/library.ts';

/**
 * Whether every word that was typed is somewhere in what a scenario says of itself: its name, lesson, incidents, designs and
 * sources, what breaks, its file. While that is not there yet, it is known by its file and by what the list shows of it.
 * Nothing typed finds all.
 */
export function matchesSearch(
  { path, glance, told }: LibraryEntry,
  typed: string,
  language: Language,
): boolean {
  const words = searchable(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const shown = [glance?.name, glance?.incident, glance?.point].map((text) => text?.[language]);
  const all = `${path} ${told?.[language] ?? searchable(shown.filter(Boolean).join(' '))}`;
  return words.every((word) => all.includes(word));
}
