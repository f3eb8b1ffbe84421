import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatDuration } from '../../src/analysis/index.ts';
import { LANGUAGES, type Localised } from '../../src/model/localised.ts';
import { formatDiagnostic } from '../../src/scenario/index.ts';
import { openShipped, play, serviceOf, shippedFiles } from './shipped.ts';

const sentencesIn = (text: string): number => text.split(/[.?!…](?:\s|$)/u).filter(Boolean).length;

/** Every text in two languages below a value, with its path. */
function textsIn(value: unknown, path: string): readonly (readonly [string, Localised])[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('fr' in value && 'en' in value) {
    const { fr, en } = value;
    return typeof fr === 'string' && typeof en === 'string' ? [[path, { fr, en }]] : [];
  }
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}/${key}`));
}

describe.each(shippedFiles)('%s', (file) => {
  const dossier = openShipped(file);
  const asWritten = dossier.design(null);
  const { variants } = dossier;
  // The catalogue's names are in the designs too; they have tests of their own.
  const { hosting: _, ...written } = asWritten;
  const designs = Object.keys(variants).map((id) => ({ ...dossier.design(id), hosting: null }));
  const texts = [written, variants, ...designs].flatMap((part) => textsIn(part, ''));

  it('opens without a warning', () => {
    expect(dossier.warnings.map((one) => formatDiagnostic(one, 'en'))).toEqual([]);
  });

  it('names and tells every design and every incident in both languages', () => {
    for (const { name, lesson } of Object.values(variants)) {
      expect(name.fr).not.toBe(name.en);
      expect(lesson?.fr).not.toBe(lesson?.en);
      expect(lesson?.en).toBeTruthy();
    }
    for (const { name, story } of Object.values(asWritten.incidents)) {
      expect(name?.fr).not.toBe(name?.en);
      expect(story?.en).toBeTruthy();
      expect(story?.fr).not.toBe(story?.en);
    }
  });

  it('teaches its lesson in three to six sentences', () => {
    for (const language of LANGUAGES) {
      const count = sentencesIn(asWritten.lesson?.[language] ?? '');
      expect(count).toBeGreaterThanOrEqual(3);
      expect(count).toBeLessThanOrEqual(6);
    }
  });

  it('names every thing that a person sees', () => {
    const { services, data, domains, components, tools, people, probes, plans } = asWritten;
    const sections = { services, data, domains, components, tools, people, probes, plans };
    const nameless = Object.entries(sections).flatMap(([section, things]) =>
      Object.entries(things).flatMap(([id, { name }]) => (name ? [] : [`${section}/${id}`])),
    );
    const inside = designs.flatMap((design) =>
      Object.entries(design.components).flatMap(([id, { copies, backups }]) =>
        Object.entries({ ...copies, ...backups }).flatMap(([part, { name }]) =>
          name ? [] : [`${id}/${part}`],
        ),
      ),
    );
    const steps = [asWritten, ...Object.keys(variants).map(dossier.design)].flatMap((design) =>
      Object.entries(design.plans).flatMap(([plan, { steps: all }]) =>
        Object.entries(all).flatMap(([id, { name }]) => (name ? [] : [`${plan}.${id}`])),
      ),
    );
    expect([...nameless, ...inside, ...steps]).toEqual([]);
  });

  it('sets French and English as each is printed', () => {
    expect(texts.length).toBeGreaterThan(50);
    for (const [path, { fr, en }] of texts) {
      expect(fr, path).not.toMatch(/ [;:!?»%]|« |'|\d (?:h|min|Go|Mo)\b|\.\.\./u);
      expect(en, path).not.toMatch(/\s[;:!?]|'|\.\.\.|\d (?:h|min|GB|MB)\b/u);
    }
  });

  it('says where its facts come from', () => {
    expect(asWritten.sources.length).toBeGreaterThan(1);
    for (const { title, note } of asWritten.sources) {
      expect(title).toMatch(/^\p{Lu}|^[a-z-]+\.[a-z]/u);
      expect(note?.fr).toBeTruthy();
      expect(note?.en).toBeTruthy();
    }
  });
});

describe('the README of the folder', () => {
  const readme = readFileSync(new URL('../../scenarios/README.md', import.meta.url), 'utf8');

  it.each(shippedFiles)('tells %s, each of its designs and how long each takes', (file) => {
    const dossier = openShipped(file);
    const { incidents, services } = dossier.design(null);
    const [incident = ''] = Object.keys(incidents);
    const [service = ''] = Object.keys(services);
    expect(readme).toContain(`[${file}](${file})`);
    for (const variant of Object.keys(dossier.variants)) {
      const scene = play(dossier, variant, incident);
      expect(readme).toContain(`| \`${variant}\` | ${scene.verdict.word} |`);
      const reached = serviceOf(scene, service).rto?.reached ?? null;
      if (reached === null) continue;
      expect(readme).toContain(formatDuration(reached, 'en').replaceAll('\u00a0', ' '));
    }
  });
});
