/** Every demand of every text: a small design that meets it, one that does not, and what is said of the second. */
import { describe, expect, it } from 'vitest';
import { doctrines, regulations } from '../../src/kinds/doctrines/index.ts';
import { observe } from '../../src/scenario/index.ts';
import { aDossier } from '../helpers/aDossier.ts';
import { type DesignCase, IN_2023, notices } from '../helpers/law/designCase.ts';
import { doctrineCases } from '../helpers/law/doctrineCases.ts';
import { DORA, regulationCases, restoring } from '../helpers/law/regulationCases.ts';

const CASES = [...doctrineCases, ...regulationCases];

const found = (text: string, code: string) =>
  observe(aDossier(text)).filter((one) => one.code === code);

/** Narrow spaces are put in for print; a test compares words. */
const plain = (text: string | undefined): string | undefined =>
  text?.replaceAll(/[\u00a0\u202f]/g, ' ');

const inShort = ({ level, about }: ReturnType<typeof found>[number]): string =>
  [level, ...about].join(' ');

describe('[SCN-R80] each demand, met and not met', () => {
  it.each(CASES)(
    '$code: $finds',
    ({ code, holds, breaches, finds, leaves, ...said }: DesignCase) => {
      expect(found(holds, code).map(inShort)).toEqual(leaves === undefined ? [] : [leaves]);
      const [seen, ...others] = found(breaches, code);
      expect(others).toEqual([]);
      expect(seen && inShort(seen)).toBe(finds);
      expect(seen?.version).toBe(said.version);
      expect(plain(seen?.sentence.fr)).toBe(said.fr);
      expect(seen?.sentence.en).toBe(said.en);
      expect(seen?.fix.fr).toBeTruthy();
      expect(seen?.fix.en).toBeTruthy();
    },
  );

  it('has a pair of dossiers for every demand of every text, and for nothing else', () => {
    const asked = [...doctrines, ...regulations].flatMap(({ predicates }) => predicates);
    // Told under R3, in one line: nothing of a design keeps or breaks them.
    const toldOnly: ReadonlySet<string> = new Set(['R9c', 'R11–R12', 'R13']);
    const codes = new Set(asked.map(({ code }) => code).filter((code) => !toldOnly.has(code)));
    expect(CASES.map(({ code }) => code).toSorted()).toEqual([...codes].toSorted());
  });
});

describe('[SCN-R85] SNC-1: a qualification ends where sensitive data are', () => {
  const until = (day: string, more = ''): readonly string[] =>
    found(
      `${IN_2023}
hosting: { osc: { offer: outscale-cloudgouv, qualified: { from: 2024-01-01, until: ${day}, source: a test }, immune: { value: true, source: a test } } }
data: { files: { class: [legal-secret] } }
components: { app: { holds: files, copies: { main: { at: osc/a } } } }
${more}`,
      'SNC-1',
    ).map(inShort);

  it('within 60 days of T, or within a longer run', () => {
    expect(until('2026-01-05')).toEqual(['gap osc']);
    expect(until('2026-03-05')).toEqual(['gap osc']);
    expect(until('2026-03-06')).toEqual([]);
    expect(until('2026-03-06', 'run: { horizon: 90d }')).toEqual(['gap osc']);
    expect(until('2026-04-05', 'run: { horizon: 90d }')).toEqual([]);
  });

  it('not under a waiver by then', () => {
    const waiver = (last: string): string => `governance: { entity: state }
waivers: { w: { rule: P1, what: [osc], by: minister, from: 2026-01-01, until: ${last}, published: true, offer-since: 2025-12-01 } }`;
    expect(until('2026-02-01', waiver('2026-06-30'))).toEqual([]);
    expect(until('2026-02-01', waiver('2026-01-31'))).toEqual(['gap osc']);
  });
});

describe('[SCN-R85] DORA-12(7): data are checked before they are given back', () => {
  const judged = (steps: string): readonly string[] =>
    found(`${DORA}${restoring(steps)}`, 'DORA-12(7)').map(({ level }) => level);

  it('where no step sends users, by what is put into service', () => {
    const open = 'open: { do: promote, what: app/spare, after: ';
    const look = 'look: { do: verify, by: ops, after: ';
    expect(judged(`${look}back }, ${open}look }`)).toEqual([]);
    expect(judged(`${open}back }, ${look}open }`)).toEqual(['gap']);
    const sent = 'sent: { do: switch-traffic, of: app, to: app/spare, ttl: 5m, after: look }';
    expect(judged(`${open}back }, ${look}open }, ${sent}`)).toEqual([]);
  });

  it('and by what brings a copy up from end to end', () => {
    const whole = 'whole: { do: recover, what: app/main, from: app/b';
    expect(judged(`${whole} }`)).toEqual(['gap']);
    expect(judged(`look: { do: verify, by: ops }, ${whole}, after: look }`)).toEqual([]);
  });
});

/** `NIS2-2 gap`, what is said: of one text on one design. */
const said = (code: string, text: string): readonly (string | undefined)[] =>
  found(text, code).map(({ level, sentence }) => `${level}: ${sentence.en}`);

describe('[SCN-R84] notices are held to the deadlines of each text', () => {
  const tell = (regulation: string, ...steps: readonly string[]): string => `
product: { doctrine: none, regulations: [${regulation}] }
governance: { essential: true }
data: { files: { class: [personal] } }
components: { app: { holds: files, copies: { main: { at: here/a } } } }
${notices(...steps)}`;

  it('one notice stands for one report, and one without a deadline for none', () => {
    expect(said('NIS2-2', tell('nis2', 'deadline: 24h'))).toEqual([
      'gap: No plan is held to these deadlines: notification within 72 h, final report within a month.',
    ]);
    expect(said('NIS2-2', tell('nis2', 'authority: ANSSI'))[0]).toContain(
      'early warning within 24 h',
    );
  });

  it('time that counts from classification says nothing of the time since awareness', () => {
    const since = (from: string) =>
      said('GDPR-2', tell('gdpr', `deadline: 72h, from: ${from}`)).length;
    expect([since('awareness'), since('classification')]).toEqual([0, 1]);
  });
});

describe('[SCN-R85] what stands between the data and the users', () => {
  it('DORA-29: a fallback of one’s own is something that can stand in', () => {
    const on = (spare: string): string => `
product: { doctrine: none, regulations: [dora] }
hosting: { aws: { offer: aws, region: eu-west-3 }, here: { offer: on-premise, sites: { a: {} } } }
components: { app: { copies: { main: { at: aws/a }, spare: { at: ${spare}, role: cold } } } }
`;
    expect(found(on('aws/b'), 'DORA-29')).toHaveLength(1);
    expect(found(on('here/a'), 'DORA-29')).toHaveLength(0);
  });

  it('SNC-3: what nobody says of a layer is undetermined, not broken', () => {
    const [seen] = found(
      `product: { doctrine: cloud-au-centre-2023 }
hosting: { soft: { offer: numspot } }
data: { files: { class: [legal-secret] } }
components: { app: { holds: files, copies: { main: { at: soft/a } } } }`,
      'SNC-3',
    );
    expect(seen?.level).toBe('undetermined');
  });
});

describe('[SCN-R86] a transition that does not fit', () => {
  const leaving = (ask: string, volume = '300TB', more = ''): string => `
product: { doctrine: none, regulations: [data-act] }
people: { ops: {} }
hosting: { aws: { offer: aws, region: eu-west-3 }, there: { offer: on-premise, operator: there, sites: { a: {} } } }
data: { files: { volume: ${volume} } }
components: { app: { holds: files, copies: { main: { at: aws/a }, away: { at: there/a, role: cold }, other: { at: there/a, role: cold } } } }
contracts: { deal: { covers: [aws], notice: 60d, transition: 30d, retrieval: 30d, exit: { plan: leave } } }
plans: { leave: { kind: recovery, trigger: { when: aws is cut }, steps: { ${ask} move: { do: move-data, from: app/main, to: app/away, throughput: 100MB/s, by: ops }${more} } } }
`;
  const asked = (days: number, by: string): string =>
    `ask: { do: extend-transition, contract: deal, for: ${days}d, asked-by: ${by}, by: ops },`;

  it('the customer may ask for as long as the transfer takes', () => {
    expect(found(leaving(asked(400, 'customer'), '3PB'), 'DA-2')).toEqual([]);
  });

  it('the provider for no more than seven months in all', () => {
    expect(said('DA-2', leaving(asked(184, 'provider')))).toEqual([]);
    expect(said('DA-2', leaving(asked(186, 'provider')))).toEqual([
      'gap: Contract “deal”: the provider asks for a transition of more than seven months.',
    ]);
    expect(said('DA-2', leaving(asked(400, 'provider'), '3PB'))).toHaveLength(2);
  });

  it('the rate of a transfer is that of the narrowest link that it crosses', () => {
    const linked = (bandwidth: string, volume = '30TB'): string =>
      `${leaving('', volume).replace('throughput: 100MB/s, ', '')}
tools: { line: { kind: network, bandwidth: ${bandwidth}, out-of: [aws] } }`;
    // 30 TB are 28 days at 100 Mb/s, and three at 1 Gb/s; nobody says without a link.
    expect(said('DA-2', linked('100Mbps'))).toEqual([]);
    expect(said('DA-2', linked('100Mbps', '60TB'))).toHaveLength(1);
    expect(said('DA-2', linked('1Gbps', '60TB'))).toEqual([]);
    const unsaid = leaving('').replace('throughput: 100MB/s, ', '');
    expect(found(unsaid, 'DA-2')[0]?.level).toBe('undetermined');
  });

  it('transfers that follow each other add up', () => {
    const two =
      ', again: { do: move-data, from: app/away, to: app/other, throughput: 100MB/s, by: ops, after: move }';
    expect(found(leaving('', '200TB'), 'DA-2')).toEqual([]);
    expect(found(leaving('', '200TB', two), 'DA-2')).toHaveLength(1);
  });
});
