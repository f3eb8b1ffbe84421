/** Why a rule is not kept, in the sentence that says that it is not. */
import { describe, expect, it } from 'vitest';
import { judge, wordFinding } from '../../src/analysis/index.ts';
import { LANGUAGES } from '../../src/model/localised.ts';
import { aRun } from '../helpers/aDossier.ts';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').replace(/’/g, "'");

/** What comes after the colon of the sentence about a rule, in French then in English. */
function why(text: string, rule: string): readonly string[] {
  const run = aRun(text);
  const found = judge(run).reasons.find((one) => 'rule' in one && one.rule === rule);
  return found
    ? LANGUAGES.map((language) => plain(wordFinding(run, found, language)).split(/ ?: /)[1] ?? '')
    : [];
}

const fallback = (place: string, incident: string): string => `
product: { doctrine: cloud-au-centre-2023 }
run: { horizon: 40d }
data: { files: { class: [sensitive, essential-state-mission], volume: 1TB } }
hosting:
  nubo: { offer: nubo, region: internet }
  place: ${place}
components: { app: { holds: files, copies: { main: { at: nubo/site-1 }, spare: { at: place/a, role: hot, replicates: main } } } }
plans: { go: { kind: recovery, trigger: { when: app/main is down, learned-after: 0s }, steps: { open: { do: promote, what: app/spare, takes: 1h } } } }
incidents: { one: [{ at: T+0, do: destroy, what: nubo/site-1 }${incident}] }`;

const QUALIFIED = `qualified: { from: 2024-01-01, until: 2026-01-20, source: ours }`;

describe('[ENG-364] P1 says what the place lacks', () => {
  it('the last day of a qualification that ran out', () => {
    expect(why(fallback(`{ offer: outscale-cloudgouv, ${QUALIFIED} }`, ''), 'P1')).toEqual([
      "la qualification SecNumCloud de 3DS Outscale cloudgouv courait jusqu'au 20 janvier 2026.",
      'the SecNumCloud qualification of 3DS Outscale cloudgouv ran until 20 January 2026.',
    ]);
  });

  it('what it never had', () => {
    const [french, english] = why(fallback('{ offer: aws, region: eu-west-3 }', ''), 'P1');
    expect(french).toMatch(/n'est pas qualifié SecNumCloud et n'est pas à l'abri des lois/);
    expect(english).toMatch(/is not qualified SecNumCloud and is not out of reach of non-European/);
  });

  it('what took it away, and by what', () => {
    const sale = ', { at: T+1d, do: takeover, what: place, country: US, share: 30% }';
    const place =
      '{ offer: outscale-cloudgouv, qualified: { from: 2024-01-01, until: 2028-01-20, source: ours } }';
    expect(why(fallback(place, sale), 'P1')).toEqual([
      "l'immunité de 3DS Outscale cloudgouv est perdue (un actionnaire (US) prend 30 % du capital).",
      'the immunity of 3DS Outscale cloudgouv is lost (a shareholder (US) takes 30% of the capital).',
    ]);
  });

  it('[ENG-390] a waiver of which nothing says until when it may cover the breach', () => {
    const waived = `${fallback('{ offer: aws, region: eu-west-3 }', '')}
waivers: { granted: { rule: P1, what: [place], by: minister, from: 2025-12-01, until: 2026-12-22, published: true } }`;
    expect(why(waived, 'P1')[1]).toMatch(
      /^a waiver covers it, and nothing says whether it may, or until when/,
    );
  });

  it('what nobody says', () => {
    const place = '{ offer: oodrive }';
    expect(why(fallback(place, '').replace('place/a', 'place/fr'), 'P1')[1]).toMatch(
      /^nobody says whether .* is qualified SecNumCloud, or until when\.$/,
    );
  });
});

describe('[ENG-364] P6 and P13', () => {
  it('name what is shared with the copy that is gone', () => {
    const shared = (place: string): readonly string[] =>
      why(
        fallback(place, '').replace('place/a', place.includes('on-') ? 'place/x' : 'place/a'),
        'P6',
      );
    expect(shared(`{ offer: outscale-cloudgouv, ${QUALIFIED} }`)).toEqual([
      "elle partage l'agglomération Île-de-France avec la copie app (main).",
      'it shares the area Île-de-France with the copy app (main).',
    ]);
    const own = `
product: { doctrine: cloud-au-centre-2023 }
hosting: { one: { offer: on-premise, sites: { a: {} } }, two: { offer: on-premise, sites: { a: {} } } }
components: { app: { copies: { main: { at: one/a }, spare: { at: two/a, role: hot } } } }
plans: { go: { kind: recovery, trigger: { when: app/main is down, learned-after: 0s }, steps: { open: { do: promote, what: app/spare, takes: 1h } } } }
incidents: { one: [{ at: T+0, do: destroy, what: one/a }] }`;
    expect(why(own, 'P6')).toEqual([
      "elle partage son exploitant (l'organisation elle-même) avec la copie app (main).",
      'it shares its operator (the organisation itself) with the copy app (main).',
    ]);
  });

  it('name what ends within the stay', () => {
    expect(why(fallback(`{ offer: outscale-cloudgouv, ${QUALIFIED} }`, ''), 'P13')[1]).toBe(
      'the SecNumCloud qualification of 3DS Outscale cloudgouv runs until 20 January 2026, before the end of the stay.',
    );
  });

  it('[ENG-504] name what was over before', () => {
    const over = QUALIFIED.replace('2026-01-20', '2025-12-20');
    const place = `{ offer: outscale-cloudgouv, ${over} }`;
    expect(why(fallback(place, ''), 'P13')).toEqual([
      "la qualification SecNumCloud de 3DS Outscale cloudgouv courait jusqu'au 20 décembre 2025.",
      'the SecNumCloud qualification of 3DS Outscale cloudgouv ran until 20 December 2025.',
    ]);
    const good = `{ offer: outscale-cloudgouv, ${QUALIFIED.replace('2026-01-20', '2029-01-20')} }`;
    const ended = `${fallback(good, '')}
contracts: { deal: { name: { fr: Marché, en: The deal }, covers: [place], ends: 2025-12-15 } }`;
    expect(why(ended, 'P13')[0]).toBe(
      'le contrat « Marché » sur 3DS Outscale cloudgouv a pris fin le 15 décembre 2025.',
    );
  });

  it('[ENG-419] name the contract that ends, and its last day', () => {
    const text = `${fallback(`{ offer: outscale-cloudgouv, ${QUALIFIED.replace('2026-01-20', '2029-01-20')} }`, '')}
contracts: { deal: { name: { fr: Marché, en: The deal }, covers: [place], ends: 2026-01-15 } }`;
    expect(why(text, 'P13')).toEqual([
      'le contrat « Marché » sur 3DS Outscale cloudgouv finit le 15 janvier 2026, avant la fin du séjour.',
      'the contract “The deal” over 3DS Outscale cloudgouv ends on 15 January 2026, before the end of the stay.',
    ]);
  });
});
