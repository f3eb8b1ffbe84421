/** Mistakes in fields do not hide mistakes in names: an author hears of both at once. */
import { expect, it } from 'vitest';
import { openDossier } from '../../../src/scenario/index.ts';

const codesOf = (text: string): readonly string[] => {
  const opened = openDossier({ path: 'a.yaml', text, files: {} });
  return opened.ok ? [] : opened.error.map(({ code, line }) => `${code} ${line}`);
};

const START = `bascule: 1
product: { name: Test, doctrine: none }
run: { starts: 2026-01-05 12:00, horizon: 1d }
`;

it('a wrong field and an unknown name are told together', () => {
  const text = `${START}services: { web: { needs: [ap], objectives: { rto: soon } } }
hosting: { here: { offer: on-premise, sites: { a: {} } } }
components: { app: { copies: { main: { at: here/z } } } }
`;
  expect(codesOf(text)).toEqual(['SCN-301 4', 'SCN-220 4', 'SCN-304 6']);
});

it('what was left out is not called unknown', () => {
  const text = `${START}services: { web: { needs: [app] } }
hosting: { here: { offer: on-premise, sites: { a: {} } } }
components: { app: { copies: { main: { role: active } } } }
`;
  expect(codesOf(text)).toEqual(['SCN-202 6']);
});

it('a missing section does not hide what the others say', () => {
  const text = `bascule: 1
run: { starts: 2026-01-05 12:00, horizon: 1d }
services: { web: { needs: [ap] } }
hosting: { here: { offer: on-premise, sites: { a: {} } } }
components: { app: { copies: { main: { at: here/a } } } }
`;
  const codes = codesOf(text);
  expect(codes).toContain('SCN-301 3');
  expect(codes.some((code) => code.startsWith('SCN-202'))).toBe(true);
});

it('the mistakes of one effect hide nothing of the others', () => {
  const text = `${START}services: { web: { needs: [app] } }
hosting: { here: { offer: on-premise, sites: { a: {} } } }
components: { app: { copies: { main: { at: here/a } } } }
incidents:
  fire:
    - { at: T+0, do: outage, what: heer, wat: 3 }
    - { at: T+0, do: outage }
    - { at: T+0, do: outag, what: here }
    - { at: T+0, for: soon, do: outage, what: [here, herre] }
    - { at: T+0, do: outage, what: hree }
`;
  expect(codesOf(text)).toEqual([
    'SCN-301 9',
    'SCN-201 9',
    'SCN-202 10',
    'SCN-204 11',
    'SCN-224 12',
    'SCN-301 12',
    'SCN-301 13',
  ]);
});

it('a law that its comma cuts is one mistake, and hides none', () => {
  const text = `${START}services: { web: { needs: [app] } }
hosting: { here: { offer: on-premise, sites: { a: {} } } }
components: { app: { copies: { main: { at: here/a } } } }
incidents:
  fire: [{ at: T+0, for: triangular(1h, 2h, 3h), do: outage, what: heer, wat: 3 }]
`;
  expect(codesOf(text)).toEqual(['SCN-234 8', 'SCN-301 8', 'SCN-201 8']);
});
