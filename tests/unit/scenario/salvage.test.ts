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

it('a plan whose kind is misspelt is read all the same', () => {
  const text = `${START}services: { web: { needs: [app] } }
hosting: { here: { offer: on-premise, sites: { a: {} } } }
components: { app: { copies: { main: { at: here/a } } } }
people: { ops: { count: two } }
plans:
  back: { kind: reprise, trigger: { when: web < 50, seen-by: eye }, decision: { by: op, takes: 15 minutes }, steps: { go: { do: promot, what: app/mian } } }
`;
  expect(codesOf(text)).toEqual([
    'SCN-203 7',
    'SCN-204 9',
    'SCN-230 9',
    'SCN-301 9',
    'SCN-301 9',
    'SCN-224 9',
    'SCN-204 9',
    'SCN-301 9',
  ]);
});

it('[SCN-R5] the zone, the sites of an offer that is misspelt and the copies that are followed are looked at', () => {
  const text = `bascule: 1
product: { name: Test, doctrine: none, timezone: Europe/Pari }
run: { starts: 2026-13-05 12:00, horizon: 1 }
services: { web: { needs: [app] } }
hosting: { here: { offer: on-premises, sites: { a: { country: France } } } }
components:
  app: { copies: { main: { at: here/z, role: passive }, spare: { at: here/a, role: hot, replicates: maim } } }
`;
  expect(codesOf(text)).toEqual([
    'SCN-903 2',
    'SCN-226 3',
    'SCN-220 3',
    'SCN-401 5',
    'SCN-208 5',
    'SCN-304 7',
    'SCN-204 7',
    'SCN-503 7',
  ]);
});

const WORLD = `hosting: { here: { offer: on-premise, sites: { a: {} } } }
components: { app: { copies: { main: { at: here/a } } } }
`;

it('[SCN-R5] what holds between the fields of a thing that is whole is told, and nothing of one that is not', () => {
  const services = (rto: string): string =>
    `${START}services: { web: { needs: [app], objectives: { rto: 4h, mtpd: 2h } }, shop: { needs: [app], objectives: { rto: ${rto}, mtpd: 2h, mbco: soon } } }
${WORLD}`;
  const codes = codesOf(services('4h'));
  expect(codes.filter((code) => code.startsWith('SCN-70'))).toEqual(['SCN-701 4']);
  expect(codes).toContain('SCN-233 4');
});

it('[SCN-R5] what names something that was left out is not called wrong', () => {
  const text = `${START}services: { web: { needs: [app] } }
hosting: { here: { offer: on-premise, sites: { a: {} } }, there: { offer: nowhere-near-any-offer } }
components:
  app: { copies: { main: { at: here/a, replicates: other }, other: { role: hot } } }
  db: { copies: { main: { at: there/x } } }
`;
  expect(codesOf(text)).toEqual(['SCN-401 5', 'SCN-202 7']);
});

const TOLD = `${START}services: { web: { needs: [app], objectives: { rto: 4h } } }
${WORLD}incidents: { fire: [{ at: T+0, do: destroy, what: here/a }] }
`;

it('[SCN-R5] mistakes in what is expected and shown are told beside values that cannot be read elsewhere', () => {
  const text = `${TOLD}people: { ops: { count: two } }
variants:
  cold: { plans: [back], change: { run: { horizon: 2d } } }
  warm: { name: Warm, change: { tools: { vpn: { kind: 5 } } } }
expect:
  - { incident: fier, verdict: fails }
  - { incident: fire, verdit: fails }
  - { incident: fire, service: wep, within: rto }
  - { variant: wamr, incident: fire, verdict: fails }
  - { variant: warm, incident: fire, service: web, within: mtpd }
  - { incident: fire, by: 4h }
walkthrough:
  - { at: T+0, say: it burns, incident: feu }
  - { at: soon, say: it burns, variant: colt }
  - { at: T+0, incident: fier }
`;
  expect(codesOf(text)).toEqual([
    'SCN-203 8',
    'SCN-202 10',
    'SCN-301 10',
    'SCN-204 11',
    'SCN-301 13',
    'SCN-201 14',
    'SCN-301 15',
    'SCN-301 16',
    'SCN-805 17',
    'SCN-804 18',
    'SCN-803 18',
    'SCN-301 20',
    'SCN-231 21',
    'SCN-301 21',
    'SCN-202 22',
    'SCN-301 22',
  ]);
});

it.each([
  ['an incident that cannot be read', 'incidents: { fire: 5 }', ''],
  ['all of them', 'incidents: 5', ''],
  ['a section whose name is misspelt', 'incident: { fire: [] }', ''],
  ['a variant that cannot be read', 'incidents: { fire: [] }', 'variants: { v: 5 }'],
  ['all of them', 'incidents: { fire: [] }', 'variants: 5'],
  ['a section of another tongue', 'incidents: { fire: [] }', 'designs: { v: { name: V } }'],
])('[SCN-R5] %s: what names it is not called wrong', (_, incidents, variants) => {
  const text = `${START}services: { web: { needs: [app], objectives: { rto: soon } } }
${WORLD}${incidents}
${variants}
expect:
  - { variant: ${variants === '' ? 'null' : 'v'}, incident: fire, service: web, within: rto }
walkthrough:
  - { at: T+0, say: it burns${variants === '' ? '' : ', variant: v'}, incident: fire }
`.replace('variant: null, ', '');
  expect(codesOf(text).filter((code) => !code.startsWith('SCN-2'))).toEqual([]);
});

it('[SCN-R5] nothing is called unknown that a section of which nothing is known may declare', () => {
  const text = `${START}services: { web: { needs: [app, vpn] } }
${WORLD}tool: { vpn: { at: here/a } }
people: 5
plans: { back: { kind: recovery, decision: { by: board }, steps: { go: { do: promote, what: app/man, by: ops, using: [vpn] } } } }
`;
  expect(codesOf(text)).toEqual(['SCN-201 7', 'SCN-203 8', 'SCN-301 9']);
});
