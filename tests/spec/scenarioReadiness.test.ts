/** What the texts say of a design before anything breaks: each demand kept, broken, and unknown. */
import { describe, expect, it } from 'vitest';
import { doctrines, regulations } from '../../src/kinds/doctrines/index.ts';
import { observe, observeAll } from '../../src/scenario/index.ts';
import { aDossier } from '../helpers/aDossier.ts';
import { dossierText, openedFrom } from '../helpers/dossierText.ts';

/** `R5 gap app`: level and elements of each observation of some codes. */
const seen = (text: string, ...codes: readonly string[]): readonly string[] =>
  observe(aDossier(text))
    .filter(({ code }) => codes.includes(code))
    .map(({ code, level, about }) => [code, level, ...about].join(' '));

const doctrine = (name: string, regulation = ''): string =>
  `product: { doctrine: ${name}${regulation === '' ? '' : `, regulations: [${regulation}]`} }\n`;
const IN_2023 = doctrine('cloud-au-centre-2023');
const CLOUDS = `
hosting:
  pi: { offer: pi, region: internet }
  nubo: { offer: nubo, region: internet }
  aws: { offer: aws, region: eu-west-3 }
  s3ns: { offer: s3ns-premi3ns }
`;
const holding = (classes: string, main: string, spare: string): string => `
data: { files: { class: [${classes}] } }
components:
  app: { holds: files, copies: { main: { at: ${main} }, spare: { at: ${spare}, role: cold } } }
`;

describe('[SCN-R80] a demand is met, not met, or undetermined', () => {
  it('says nothing where everything is as asked', () => {
    expect(
      seen(`${IN_2023}${CLOUDS}${holding('public', 'nubo/site-1', 'aws/a')}`, 'R9b', 'SREN-31'),
    ).toEqual([]);
  });

  it('R9b: a standby counts as a copy, since a plan may choose it', () => {
    expect(seen(`${IN_2023}${CLOUDS}${holding('legal-secret', 's3ns/a', 'aws/a')}`, 'R9b')).toEqual(
      ['R9b gap app/spare'],
    );
  });

  it('R9b: a status that nobody confirms is undetermined, never kept', () => {
    const outscale = `${IN_2023}
hosting: { osc: { offer: outscale-cloudgouv } }
${holding('legal-secret', 'osc/a', 'osc/b')}`;
    expect(seen(outscale, 'R9b', 'SNC-1')).toEqual([
      'R9b undetermined app/main app/spare',
      'SNC-1 undetermined osc',
    ]);
  });

  it('DR-1: restricted data on Pi may not have their standby on Nubo', () => {
    expect(
      seen(`${IN_2023}${CLOUDS}${holding('restricted', 'pi/site-1-a', 'nubo/site-1')}`, 'DR-1'),
    ).toEqual(['DR-1 gap app/spare']);
  });

  it('the two definitions of sensitive data judge one design differently', () => {
    const citizens = `${CLOUDS}${holding('citizen-personal', 's3ns/a', 'aws/a')}`;
    expect(seen(doctrine('cloud-au-centre-2021') + citizens, 'R9b')).toEqual(['R9b gap app/spare']);
    expect(seen(IN_2023 + citizens, 'R9b')).toEqual([]);
  });

  it('SREN: whether the law binds the organisation must be said', () => {
    const text = `${IN_2023}${CLOUDS}${holding('legal-secret', 's3ns/a', 'aws/a')}`;
    expect(seen(text, 'SREN-31')).toEqual(['SREN-31 undetermined app/spare']);
    expect(seen(`${text}governance: { entity: state }`, 'SREN-31')).toEqual([
      'SREN-31 gap app/spare',
    ]);
    expect(seen(`${text}governance: { entity: private }`, 'SREN-31')).toEqual([]);
  });

  it('R5: one building, one metropolitan area, or one that nobody knows', () => {
    expect(seen(IN_2023, 'R5')).toEqual(['R5 gap app']);
    const spread = (metros: readonly [string, string]) => `${IN_2023}
hosting: { here: { offer: on-premise, sites: { a: {${metros[0]}}, b: {${metros[1]}} } } }
components: { app: { copies: { main: { at: here/a }, spare: { at: here/b, role: cold } } } }`;
    expect(seen(spread(['metro: Lyon', 'metro: Lyon']), 'R5')).toEqual(['R5 gap app']);
    expect(seen(spread(['metro: Lyon', '']), 'R5')).toEqual(['R5 undetermined app']);
    expect(seen(spread(['metro: Lyon', 'metro: Lille']), 'R5')).toEqual([]);
  });

  it('R1, R6 and R7: own premises are to be justified', () => {
    expect(seen(IN_2023, 'R1', 'R6', 'R7')).toEqual([
      'R1 undetermined app/main',
      'R6 gap app/main',
      'R7 undetermined app/main',
    ]);
    const studied = `${IN_2023}governance: { new-or-overhaul: true, cost-euros: 2000000, comparative-study: true }`;
    expect(seen(studied, 'R1', 'R6', 'R7')).toEqual(['R6 info app/main']);
    const dear = `${IN_2023}governance: { new-or-overhaul: true, cost-euros: 9000000 }`;
    expect(seen(dear, 'R1', 'R7', 'R8')).toEqual(['R1 gap app/main', 'R7 gap app/main', 'R8 info']);
  });

  it('R15: the diversity of a segment is counted, or not said', () => {
    const shares = (text: string) => `${IN_2023}governance: { segment-shares: { ${text} } }`;
    expect(seen(IN_2023, 'R15')).toEqual(['R15 undetermined']);
    expect(seen(shares('one: 100%'), 'R15')).toEqual(['R15 gap']);
    expect(seen(shares('one: 60%, two: 40%'), 'R15')).toEqual(['R15 info']);
  });
});

describe('[SCN-R81] contracts and waivers', () => {
  const signed = (contract: string): string => `${doctrine('none', 'dora, data-act')}
hosting: { aws: { offer: aws, region: eu-west-3 } }
components: { app: { copies: { main: { at: aws/a } } } }
contracts: { deal: { covers: [aws], ${contract} } }`;

  it('R4: an exit has a plan, a budget, a team, a test, and fits in the notice', () => {
    const bare = `${IN_2023}
hosting: { aws: { offer: aws, region: eu-west-3 } }
components: { app: { copies: { main: { at: aws/a } } } }`;
    expect(seen(bare, 'R4')).toEqual(['R4 undetermined aws']);
    const ready = (takes: string) => `${bare}
people: { ops: {} }
plans: { leave: { kind: recovery, trigger: { when: aws is cut }, steps: { go: { do: task, by: ops } } } }
contracts: { deal: { covers: [aws], provider-notice: 30d, exit: { plan: leave, budget-euros: 1, by: ops, takes: ${takes}, tested: 2025-06-01 } } }`;
    expect(seen(ready('20d'), 'R4')).toEqual([]);
    expect(seen(ready('40d'), 'R4')).toEqual(['R4 gap aws']);
    // All is there, and nobody can tell whether it fits.
    const unsaid = ready('20d').replace('provider-notice: 30d, ', '');
    expect(seen(unsaid, 'R4')).toEqual(['R4 undetermined aws']);
    expect(seen(ready('20d').replace('takes: 20d, ', ''), 'R4')).toEqual(['R4 undetermined aws']);
  });

  it('DA-1: periods beyond the limits, and periods that are not said', () => {
    expect(seen(signed('notice: 60d, transition: 30d, retrieval: 30d'), 'DA-1')).toEqual([]);
    expect(seen(signed('notice: 90d, transition: 30d, retrieval: 30d'), 'DA-1')).toEqual([
      'DA-1 gap deal',
    ]);
    expect(seen(signed('notice: 60d'), 'DA-1')).toEqual(['DA-1 undetermined deal']);
  });

  it('DORA-30: what a contract does not say is told field by field', () => {
    const [found] = observe(aDossier(signed('notice: 60d, sla: 99%'))).filter(
      ({ code }) => code === 'DORA-30',
    );
    expect(found?.sentence.en).toContain('`locations`, `support`, `provider-notice`');
    expect(found?.sentence.en).not.toContain('`sla`');
  });

  it('R9d and SREN: a waiver has its authority, its end, and for SREN its publication', () => {
    const waived = (
      text: string,
    ): string => `${IN_2023}${CLOUDS}${holding('legal-secret', 's3ns/a', 'aws/a')}
governance: { entity: state }
waivers: { w: { rule: P1, what: [aws], from: 2026-01-01, ${text} } }`;
    const long = waived(
      'by: minister, until: 2027-06-01, offer-since: 2026-01-01, published: true',
    );
    expect(seen(long, 'R9d')).toEqual(['R9d gap w']);
    expect(seen(long, 'SREN-31')).toEqual(['SREN-31 info app/spare']);
    const secret = waived('by: head-of-entity, until: 2026-06-01, offer-since: 2026-01-01');
    expect(seen(secret, 'R9d', 'SREN-31')).toEqual([
      'R9d gap w',
      'SREN-31 gap app/spare',
      'SREN-31 gap w',
      'SREN-31 gap w',
    ]);
    const [found] = observe(aDossier(secret)).filter(({ code }) => code === 'SREN-31');
    expect(found?.sentence.en).toContain('(the waiver “w” is not one that the texts allow)');
    // Since when an offer exists is not said: what is not known is never a way to pass.
    const open = waived('by: minister, until: 2026-06-01, published: true');
    expect(seen(open, 'R9b')).toEqual(['R9b undetermined app/spare']);
  });

  it('what a waiver covers on the day of T is a note, with who granted it and until when', () => {
    const waived = (what: string, from: string, until: string) =>
      `${IN_2023}${CLOUDS}${holding('legal-secret', 's3ns/a', 'aws/a')}
governance: { entity: state }
waivers: { w: { rule: P1, what: [${what}], by: minister, from: ${from}, until: ${until}, published: true, offer-since: 2025-12-17 } }`;
    const said = (text: string, code: string) =>
      observe(aDossier(text))
        .filter((one) => one.code === code)
        .map(({ level, sentence }) => `${level} ${sentence.en}`);
    for (const what of ['aws', 'app/spare', 'app', 'files']) {
      const text = waived(what, '2026-01-01', '2026-01-05');
      expect(seen(text, 'R9b')).toEqual(['R9b info app/spare']);
      expect(said(text, 'SREN-31')[0]).toContain(
        'under the waiver “w” of the minister, until 2026-01-05 included',
      );
    }
    expect(said(waived('aws', '2025-12-01', '2026-01-04'), 'R9b')).toEqual([
      'gap “app/spare”: this place may not hold sensitive data, not even as a standby (the waiver “w” ended on 2026-01-04).',
    ]);
    expect(said(waived('aws', '2026-01-06', '2026-02-04'), 'SREN-31')[0]).toContain(
      '(the waiver “w” only begins on 2026-01-06)',
    );
    expect(seen(waived('s3ns', '2026-01-01', '2026-02-04'), 'R9b')).toEqual(['R9b gap app/spare']);
  });
});

describe('[SCN-R82] regulations add to the doctrine', () => {
  it('dora: tests, objectives, separation of backups', () => {
    const bank = `${doctrine('none', 'nis2, dora')}
governance: { essential: true, tests: [{ of: [cyber], on: 2025-11-01 }] }
data: { ledger: {} }
components: { app: { holds: ledger, copies: { main: { at: here/a } }, backups: { b: { every: 1d, at: here/b } } } }`;
    expect(seen(bank, 'DORA-11(6)', 'DORA-12(3)', 'DORA-12(6)', 'NIS2-1')).toEqual([
      'NIS2-1 gap',
      'DORA-11(6) gap',
      'DORA-12(3) gap app/b',
      'DORA-12(6) gap web ledger',
    ]);
  });

  it('every text of every set says where it comes from, in two languages, under a code of its own', () => {
    const all = [...doctrines, ...regulations].flatMap(({ predicates }) => predicates);
    const byCode = new Map(all.map((one) => [one.code, one]));
    expect(new Set(all).size).toBe(byCode.size);
    for (const { label, text, source } of all) {
      for (const words of [label.fr, label.en, text.fr, text.en, source])
        expect(words.trim()).not.toBe('');
    }
  });

  it('R1 to R15 are all there in both wordings', () => {
    const codes = [
      'R1',
      'R2',
      'R3',
      'R4',
      'R5',
      'R6',
      'R7',
      'R8',
      'R9a',
      'R9b',
      'R9c',
      'R9d',
      'R10',
      'R11–R12',
      'R13',
      'R14',
      'R15',
    ];
    for (const { predicates } of doctrines.slice(0, 2)) {
      expect(predicates.map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
    }
  });
});

it('[SCN-R83] an observation comes once, with the designs that it is about', () => {
  const opened = openedFrom(
    dossierText({
      variants:
        'variants: { spread: { name: Spread, change: { components: { front: { copies: { b: { at: away/a, role: cold } } } } } } }',
    }),
  );
  const designs = observeAll(opened)
    .filter(({ code, level }) => code === 'R5' && level === 'gap')
    .map((one) => one.designs);
  expect(designs[0]).toEqual([null]);
});
