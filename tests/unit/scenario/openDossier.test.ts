import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatDiagnostic, openDossier } from '../../../src/scenario/index.ts';
import { dossierSchema } from '../../../src/scenario/schema/dossier.ts';
import { fieldsAt, schemaAt } from '../../../src/scenario/shape/schemaAt.ts';
import { dossierText, openedFrom, toldOf } from '../../helpers/dossierText.ts';

const TEXT = readFileSync('tests/fixtures/dossiers/declare.yaml', 'utf8');

describe('a dossier with every section', () => {
  const opened = openedFrom(TEXT);
  const design = opened.design(null);

  it('has every section', () => {
    const root = {
      type: 'map',
      span: { source: { path: '', text: '', lineStarts: [0] }, from: 0, until: 0 },
      entries: new Map(),
    } as const;
    const sections = fieldsAt(schemaAt(dossierSchema, root, []));
    const optional = [
      '$schema',
      'tenants',
      'governance',
      'contracts',
      'waivers',
      'lesson',
      'walkthrough',
      'sources',
    ];
    const written = TEXT.split('\n').flatMap((line) => /^([a-z]+):/.exec(line)?.[1] ?? []);
    expect(sections.filter((name) => !written.includes(name))).toEqual(optional);
  });

  it('opens without a remark', () => {
    expect(opened.warnings).toEqual([]);
    expect(Object.keys(opened.variants)).toEqual(['vault-outside']);
    expect(opened.expectations).toHaveLength(2);
  });

  it('is read with units, defaults and names of the program', () => {
    expect(design.people['dba']).toMatchObject({
      count: 2,
      onCall: { answers: { law: { law: 'lognormal', p50: 900, p90: 2700 } }, silent: 0.05 },
    });
    expect(design.plans['failover']?.steps['promote']).toMatchObject({
      do: 'promote',
      after: ['freeze'],
      using: ['vault'],
      rehearsed: '2026-03-10',
      onFailure: 'stop',
      otherwise: 'rebuild',
      people: 1,
    });
    expect(design.incidents['law']?.effects).toMatchObject([
      { do: 'cut', at: { law: { law: 'fixed', value: 3600 } }, what: ['nubo', 'operator:dgfip'] },
    ]);
    expect(design.incidents['campus-fire']).toMatchObject({
      name: undefined,
      effects: { length: 1 },
    });
  });

  it('has what the file does not say: hostings, calendar, hash', () => {
    expect(Object.keys(design.hosting)).toEqual(['nubo', 'osc', 'rooms']);
    expect(design.hosting['rooms']?.sites).toMatchObject([{ id: 'rooms/room-1', metro: 'Lyon' }]);
    expect(design.calendar).toMatchObject({ shifts: [], holidays: { length: 11 } });
    expect(design.hash).toMatch(/^[0-9a-f]{16}$/);
  });

  it('and a variant differs by its change', () => {
    const variant = opened.design('vault-outside');
    expect(variant.tools['vault']?.at).toEqual(['osc/a']);
    expect(Object.keys(variant.plans)).toEqual(['failover']);
    expect(variant.components).toEqual(design.components);
  });
});

describe('a line for a terminal', () => {
  const [told] = toldOf(dossierText({ probes: 'probes: { eye: { watches: shpo } }' })).filter(
    ({ code }) => code === 'SCN-301',
  );

  it.each([
    [
      'en',
      'dossier.yaml:7:27 error SCN-301 Nothing is called `shpo` in this dossier. Did you mean `shop`? This field names a service or a hosting: correct the name, or declare it.',
    ],
    [
      'fr',
      'dossier.yaml:7:27 erreur SCN-301 Rien ne s’appelle `shpo` dans ce dossier. Vouliez-vous écrire `shop`\u202f? Ce champ désigne un service ou un hébergement\u202f: corriger le nom, ou le déclarer.',
    ],
  ] as const)('in %s', (language, line) => {
    expect(told && formatDiagnostic(told, language)).toBe(line);
  });

  it('is one line, whatever the author wrote', () => {
    const strange = `"${'é\\n`'.repeat(200)}"`;
    const text = dossierText({ probes: `probes: { eye: { watches: ${strange} } }` });
    for (const diagnostic of toldOf(text)) {
      const line = formatDiagnostic(diagnostic, 'fr');
      expect(line).not.toContain('\n');
      expect(line.length).toBeLessThan(400);
    }
  });
});

it('the same text gives the same bytes', () => {
  const open = () => JSON.stringify(openDossier({ path: 'd', text: TEXT, files: {} }));
  expect(open()).toBe(open());
});
