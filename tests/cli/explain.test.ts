import { describe, expect, it } from 'vitest';
import { ELSEWHERE, french, PERMITS, typed } from './typed.ts';

describe('an explanation', () => {
  it('of a plan that is stuck is the text beside this test, in French', async () => {
    const { code, out } = typed(['explain', PERMITS], french);
    expect(code).toBe(1);
    await expect(out).toMatchFileSnapshot('golden/explain-stuck.fr.txt');
  });

  it('of a plan that holds is the text beside this test, in English', async () => {
    const { code, out } = typed(['explain', PERMITS, ...ELSEWHERE]);
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot('golden/explain-holds.en.txt');
  });

  it('names what was missing, what took it, and who waited for it', () => {
    const { out } = typed(['explain', PERMITS]);
    expect(out).toContain(
      [
        'What was missing',
        '  - The credential Vault, lost with site 1 of Nubo',
        '      T  The credential Vault is lost with site 1 of Nubo.',
        '      keeps the step “Open the database” waiting for 23\u00a0h\u00a048\u00a0min',
        '',
      ].join('\n'),
    );
  });

  it('says of a team that has gone home that nobody of it is on call', () => {
    const text = `bascule: 1
product: { name: Payroll }
run: { starts: 2026-03-26 13:00, horizon: 2d }
services: { pay: { needs: [engine], objectives: { rto: 4h } } }
hosting: { own: { offer: on-premise, operator: us, sites: { a: {}, b: {} } } }
components: { engine: { copies: { main: { at: own/a }, spare: { at: own/b, role: warm } } } }
people: { ops: { hours: 'mon-fri 08:00-18:00' } }
probes: { eye: { watches: pay } }
plans:
  back:
    kind: recovery
    trigger: { when: pay < 50%, seen-by: eye }
    steps: { open: { do: promote, what: engine/spare, by: ops, takes: 6h, succeeds: 100% } }
incidents: { loss: [{ at: T+0, do: destroy, what: own/a }] }
`;
    const { out } = typed(['explain', 'pay.yaml', '--no-saving'], {
      readFile: () => ({ ok: true, value: text }),
    });
    expect(out).toContain(
      '  - The hours of the team ops\n      nobody of it is on call outside them\n      keeps the step “Promote (open)” waiting for 14\u00a0h\n',
    );
  });

  it('does not say of data that nobody brought back that they held', () => {
    expect(typed(['explain', PERMITS]).out).not.toContain('loses nothing');
    expect(typed(['explain', PERMITS, '-i', 'none']).out).toContain(
      'The data set “Permits” loses nothing.',
    );
  });

  it('says what would have saved it, proved by running other worlds, and nothing of a run that holds', () => {
    const { out } = typed(['explain', PERMITS]);
    expect(out).toContain('What would have saved it\n');
    expect(out).toMatch(/Proved by running \d+ worlds again\./);
    expect(typed(['explain', PERMITS, ...ELSEWHERE]).out).not.toContain('would have saved');
    const { saving } = JSON.parse(typed(['explain', PERMITS, '--json']).out);
    expect(saving.worlds).toBeGreaterThan(1);
    expect(saving.designs).toEqual([{ variant: 'vault-outside', verdict: 'holds' }]);
    for (const { secondsWon, saves } of saving.butFor) expect(saves || secondsWon >= 60).toBe(true);
  });

  it('leaves out what would have saved it for who does not ask, and runs no other world', () => {
    const { code, out } = typed(['explain', PERMITS, '--no-saving']);
    expect(code).toBe(1);
    expect(out).not.toContain('would have saved');
    const whole = typed(['explain', PERMITS]).out.split('\n');
    expect(whole).toEqual(expect.arrayContaining(out.split('\n')));
    const report = JSON.parse(typed(['explain', PERMITS, '--no-saving', '--json']).out);
    expect(report).not.toHaveProperty('saving');
    expect(report.reasons).toEqual(JSON.parse(typed(['explain', PERMITS, '--json']).out).reasons);
  });

  it('says how far the search is, to a person at a terminal and once it takes long', () => {
    let clock = 0;
    const slow = { now: () => (clock += 400) };
    const quick = typed(['explain', PERMITS], { terminal: 100 });
    const watched = typed(['explain', PERMITS], { terminal: 100, shell: slow });
    expect(watched.err).toMatch(/What would have saved it: \d+ of about \d+ worlds run/);
    expect(watched.err.endsWith('\r\u001b[2K')).toBe(true);
    expect(watched.out).toBe(quick.out);
    expect(quick.err).not.toContain('worlds');
    expect(typed(['explain', PERMITS], { shell: slow }).err).not.toContain('worlds');
    expect(
      typed(['explain', PERMITS, '--no-saving'], { terminal: 100, shell: slow }).err,
    ).not.toContain('worlds');
  });

  it('tells an outage once when services fall and come back together', () => {
    const words = ['scenarios/campus-fire.yaml', '-i', 'campus-fire', '--variant', 'naive'];
    const { out } = typed(['explain', ...words]);
    const titles = out.split('\n').filter((line) => line.includes('below the minimum, from T'));
    expect(titles).toHaveLength(1);
    expect(titles[0]).toMatch(/^ {2}Read the orders, Publish an order: /);
  });

  it('sums to the outage, minute by minute', () => {
    const { out } = typed(['explain', PERMITS, ...ELSEWHERE, '--json']);
    const { outages } = JSON.parse(out);
    expect(outages).toHaveLength(1);
    for (const { from, until, ledger } of outages) {
      const seconds = ledger.map((part: { from: number; until: number }) => part.until - part.from);
      expect(seconds.reduce((sum: number, part: number) => sum + part, 0)).toBe(until - from);
    }
  });

  it('has no trace of its own: the option belongs to `run`', () => {
    expect(typed(['explain', PERMITS, '--trace']).code).toBe(3);
  });
});
