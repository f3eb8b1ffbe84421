/** The second half of the definition of 2023: the harm that a breach would do. */
import { expect, it } from 'vitest';
import { judge } from '../../src/analysis/index.ts';
import { observe } from '../../src/scenario/index.ts';
import { aDossier, aRun } from '../helpers/aDossier.ts';

const secret = (said: string): string => `
product: { doctrine: cloud-au-centre-2023 }
hosting: { cloud: { offer: aws, region: eu-west-3 } }
data: { files: { ${said} } }
components: { app: { holds: files, copies: { main: { at: cloud/a } } } }
incidents: { none-of-it: [{ at: T+0, do: isolate, what: cloud/a, for: 1h }] }
`;

it.each([
  ['presumed', 'class: [legal-secret]', 'breached'],
  ['said', 'class: [legal-secret], breach-harms: true', 'breached'],
  ['denied', 'class: [legal-secret, essential-state-mission], breach-harms: false', undefined],
  ['denied of data called sensitive', 'class: [sensitive], breach-harms: false', 'breached'],
] as const)('[ENG-441] the harm is %s', (_, said, status) => {
  const run = aRun(secret(said));
  const p1 = judge(run).rules.find(({ rule, status: one }) => rule === 'P1' && one === 'breached');
  expect(p1?.status).toBe(status);
  const told = observe(aDossier(secret(said))).filter(({ code }) => code === 'SREN-31');
  expect(told.length > 0).toBe(status === 'breached');
});
