/**
 * Ways plans really fail (codes F of `tests/tidy/coverage/failures.yaml`): the facts are stated, something happens, the plan fails for
 * that reason, which one sentence of the verdict names. With the one fact changed, it holds.
 */
import { describe, expect, it } from 'vitest';
import { judge, wordFinding } from '../../src/analysis/index.ts';
import type { Language } from '../../src/model/localised.ts';
import { aRun } from '../helpers/aDossier.ts';
import { WAYS_TO_FAIL } from '../helpers/whyPlansFail.ts';

interface Way {
  readonly code: string;
  readonly rule: string;
  readonly because: string;
  readonly fr: string;
  readonly en: string;
  /** The fact, and what would have saved the plan. */
  readonly fact: string;
  readonly saved: string;
  readonly mode?: 'pessimistic';
}

const WAYS: readonly Way[] = [
  {
    code: 'F3',
    rule: 'ENG-174',
    because: 'the doors of the other room open with what burnt in the first',
    fr: 'L’étape « Promouvoir (open) » ne peut pas commencer : il manque l’outil badges, perdu avec le site a de here.',
    en: 'The step “Promote (open)” cannot begin: it lacks the tool badges, lost with site a of here.',
    fact: 'badges: { at: here/a }',
    saved: 'badges: { at: there/b }',
  },
  {
    code: 'F15',
    rule: 'ENG-143',
    because: 'nobody has ever switched to the standby',
    fr: 'Le plan « failover » échoue : l’étape « Promouvoir (open) » n’a pas réussi, car la copie app (spare) ne marche pas : sa configuration a dérivé depuis la dernière bascule vers elle.',
    en: 'The plan “failover” fails: the step “Promote (open)” did not succeed, for the copy app (spare) does not work: its configuration has drifted since the last switch to it.',
    fact: 'rehearsed: never',
    saved: 'rehearsed: 2025-12-01',
    mode: 'pessimistic',
  },
  {
    code: 'F20',
    rule: 'ENG-171',
    because: 'the crisis cell gathers on a Sunday night',
    fr: 'Ce qui retient le service « web » le plus longtemps est l’étape « Réunir la cellule de crise (cell) » : 4 h.',
    en: 'What keeps the service “web” longest is the step “Convene the crisis cell (cell)”: 4 h.',
    fact: 'off-hours: 4h',
    saved: 'off-hours: 30m',
  },
  {
    code: 'F27',
    rule: 'ENG-192',
    because: 'the recovery provider fails first',
    fr: 'L’étape « Créer (create) » ne peut pas commencer : il manque l’accès à there, limité aux données par la faillite du prestataire (aucun retour prévu).',
    en: 'The step “Provision (create)” cannot begin: it lacks access to there, limited to the data by the provider’s insolvency (no return in sight).',
    fact: 'services: 0d',
    saved: 'services: 30d',
  },
  {
    code: 'F28',
    rule: 'ENG-103',
    because: 'everybody goes to the same fallback, where nothing is reserved',
    fr: 'L’hébergement there n’a plus rien à donner : la copie app (spare) n’en reçoit que 20 % de la demande.',
    en: 'The hosting there has no more to give: the copy app (spare) gets no more than 20% of the demand from it.',
    fact: 'capacity: 100%',
    saved: 'capacity: 100%, reserved: 100%',
  },
  {
    code: 'F29',
    rule: 'ENG-109',
    because: 'the licence is bound to the place that is lost',
    fr: 'L’étape « Créer (create) » ne peut pas commencer : il manque l’outil licence, perdu avec le site a de here.',
    en: 'The step “Provision (create)” cannot begin: it lacks the tool licence, lost with site a of here.',
    fact: 'licence: { at: here/a }',
    saved: 'licence: { at: there/b }',
  },
  {
    code: 'F30',
    rule: 'ENG-104',
    because: 'the partner lets in the addresses that it knows, and adds one in two days',
    fr: 'Il manque au service « pay » le réseau listed, expiré.',
    en: 'The service “pay” lacks the network listed, expired.',
    fact: 'takes: 2d',
    saved: 'takes: 1h',
  },
  {
    code: 'F31',
    rule: 'ENG-163',
    because: 'the one who knows is on leave, and nobody stands in',
    fr: 'L’étape « Promouvoir (open) » ne peut pas commencer : il manque l’équipe dba, absente.',
    en: 'The step “Promote (open)” cannot begin: it lacks the team dba, absent.',
    fact: 'by: dba',
    saved: 'by: dba, deputies: operators',
  },
  {
    code: 'F35',
    rule: 'ENG-179',
    because: 'nobody agreed beforehand on what would make them decide',
    fr: 'Ce qui retient le service « web » le plus longtemps est la décision de lancer le plan « failover » : 1 h 30.',
    en: 'What keeps the service “web” longest is the decision to launch the plan “failover”: 1 h 30 min.',
    fact: 'delegated: false',
    saved: 'delegated: true',
  },
];

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe.each(WAYS)('[$rule] $code: $because', (way) => {
  const text = WAYS_TO_FAIL[way.code] ?? '';
  const asked = way.mode ? { mode: way.mode } : {};

  it('[ENG-270] the plan fails, and one sentence says why', () => {
    const run = aRun(text, asked);
    const { word, reasons } = judge(run);
    const said = (language: Language) =>
      reasons.slice(0, 2).map((finding) => plain(wordFinding(run, finding, language)));
    expect(['fails', 'stuck']).toContain(word);
    expect(said('fr')).toContain(way.fr);
    expect(said('en')).toContain(way.en);
  });

  it('with that one fact changed, it holds', () => {
    expect(text).toContain(way.fact);
    expect(judge(aRun(text.replace(way.fact, way.saved), asked)).word).toMatch(/^holds/);
  });
});
