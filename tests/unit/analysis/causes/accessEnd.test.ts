/** Access that ends: a law forbids it, a provider or a contract ends it, or we give the notice. Each is called what it is. */
import { describe, expect, it } from 'vitest';
import { judge, sentenceOf, stateWordAfter, wordFinding } from '../../../../src/analysis/index.ts';
import type { Language } from '../../../../src/model/localised.ts';
import type { Run } from '../../../../src/model/run.ts';
import type { TransitionEntry } from '../../../../src/model/trace.ts';
import { aRun } from '../../../helpers/aDossier.ts';

interface Ending {
  readonly by: string;
  readonly incident: string;
  readonly contract?: string;
  readonly steps?: string;
  readonly fr: string;
  readonly en: string;
}

const ENDINGS: readonly Ending[] = [
  {
    by: 'a law',
    incident: 'do: cut, what: here, notice: 1h',
    fr: 'par le droit',
    en: 'by law',
  },
  {
    by: 'the end of a contract',
    incident: 'do: contract-end, what: here, notice: 1h',
    fr: 'à la fin du contrat',
    en: 'as the contract ended',
  },
  {
    by: 'the insolvency of a provider',
    incident: 'do: insolvency, what: here, services: 1h',
    fr: 'par la faillite du prestataire',
    en: 'by the provider’s insolvency',
  },
  {
    by: 'an insolvent provider that gives no time for the data',
    incident: 'do: insolvency, what: here, data: 1h',
    fr: 'par la faillite du prestataire',
    en: 'by the provider’s insolvency',
  },
  {
    by: 'new terms that nobody signs',
    incident: 'do: price-change, what: here, notice: 1h',
    fr: 'faute d’accord sur les nouvelles conditions',
    en: 'for want of an agreement on the new terms',
  },
  {
    by: 'us',
    incident: 'do: destroy, what: there/b',
    steps: '{ leave: { do: terminate-contract, contract: rent, takes: 1h } }',
    fr: 'à la fin du contrat que nous avons résilié',
    en: 'as the contract that we terminated ended',
  },
  {
    by: 'the last day of a contract',
    incident: 'do: destroy, what: there/b',
    contract: 'ends: 2026-01-05, ',
    fr: 'à la fin du contrat',
    en: 'as the contract ended',
  },
];

const runOf = ({ incident, contract = '', steps }: Ending): Run =>
  aRun(`
services: { web: { needs: [app], objectives: { rto: 4h, mbco: 50% } } }
components: { app: { copies: { main: { at: here/a }, other: { at: there/b, role: cold } } } }
contracts: { rent: { covers: [here], notice: 1h, ${contract}transition: 1h, retrieval: 2h } }
plans:
  out:
    kind: recovery
    trigger: { when: there/b is down, learned-after: 5m }
    steps: ${steps ?? '{ wait: { do: verify, takes: 1h } }'}
run: { starts: 2026-01-05 10:00, lead: 1h, horizon: 3d }
incidents: { end: [{ at: T+0, ${incident} }] }
`);

const into = (run: Run, kind: string, state: string): TransitionEntry | undefined =>
  run.entries.find(
    (entry): entry is TransitionEntry =>
      entry.type === 'transition' && entry.subject.kind === kind && entry.to === state,
  );

describe('access that ends', () => {
  it.each(ENDINGS)('by $by is said to', (ending) => {
    const run = runOf(ending);
    const copy = into(run, 'copy', 'suspended');
    const cut = into(run, 'lawful-status', 'cut');
    if (!copy || !cut) throw new Error('nothing was cut');
    const said = (language: Language) => [
      stateWordAfter(run, copy, language),
      stateWordAfter(run, cut, language),
      sentenceOf(run, cut, language),
    ];
    const [own = '', place = '', sentence = ''] = said('fr');
    expect([own, place]).toEqual([`coupée ${ending.fr}`, `coupé ${ending.fr}`]);
    expect(sentence).toContain(`L’accès à here est coupé ${ending.fr}`);
    const [itself = '', where = '', told = ''] = said('en');
    expect([itself, where]).toEqual([`cut off ${ending.en}`, `cut off ${ending.en}`]);
    expect(told).toContain(`Access to here is cut off ${ending.en}`);
  });

  it.each(ENDINGS)('by $by keeps the service down for that reason in the verdict', (ending) => {
    const run = runOf(ending);
    const reasons = (language: Language): string =>
      judge(run)
        .reasons.map((one) => wordFinding(run, one, language))
        .join('\n');
    expect(reasons('fr')).toContain(`coupée ${ending.fr}`);
    expect(reasons('en')).toContain(`cut off ${ending.en}`);
  });
});
