/** The sentence of a verdict that names what kept a service down. */
import { expect, it } from 'vitest';
import { judge, wordFinding } from '../../src/analysis/index.ts';
import { LANGUAGES } from '../../src/model/localised.ts';
import { aRun } from '../helpers/aDossier.ts';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** In French then in English; empty when the verdict says nothing of the kind. */
function kept(text: string): readonly string[] {
  const run = aRun(text);
  return judge(run)
    .reasons.filter(({ finding }) => finding === 'kept-down')
    .flatMap((finding) => LANGUAGES.map((language) => plain(wordFinding(run, finding, language))));
}

const SERVICE = 'services: { web: { needs: [app], objectives: { rto: 1h, mbco: 60% } } }';

it('[ENG-351] a quorum that was lost: how many of how many, which are out and why', () => {
  const quorum = (outage: string): string => `
${SERVICE}
components:
  app:
    quorum: 2
    copies:
      one: { at: here/a, capacity: 50% }
      two: { at: here/b, capacity: 50% }
      three: { at: there/a, capacity: 50% }
incidents:
  two-zones:
    - { at: T+0, do: destroy, what: here/a }
    - { at: T+1h, do: outage, what: here/b${outage} }
`;
  const said = [
    'Le composant app ne rend rien à moins de 2 copies en service sur 3, et une seule sert : la copie app (one), perdue, et la copie app (two), à l’arrêt.',
    'The component app delivers nothing with fewer than 2 of its 3 copies in service, and only 1 is: the copy app (one), lost, and the copy app (two), stopped.',
  ];
  expect(kept(quorum(''))).toEqual(said);
  // As its outage ended, and not as the run did.
  expect(kept(quorum(', for: 3h'))).toEqual(said);
});

it('[ENG-351] a collapse under the load that comes back', () => {
  const text = `
services:
  web: { needs: [app], objectives: { rto: 1h, mbco: 80% }, rush: { demand: 180%, decays: 1h } }
components:
  app: { overload: { above: 150%, after: 5m, back: 20m }, copies: { main: { at: here/a } } }
incidents: { cut: [{ at: T+0, do: isolate, what: here/a, for: 30m }] }
`;
  const [, english = ''] = kept(text);
  expect(english).toMatch(/^The component app collapses under its load, \d+ times\.$/);
});

it('[ENG-351] a hosting that has no more to give', () => {
  const text = `
services:
  web: { needs: [app], objectives: { rto: 1h, mbco: 60% } }
hosting:
  here: { offer: on-premise, operator: here, sites: { a: {} } }
  there: { offer: on-premise, operator: there, quota: 30%, sites: { a: {} } }
components: { app: { copies: { main: { at: here/a }, spare: { at: there/a, role: pilot-light } } } }
plans:
  recover:
    kind: recovery
    trigger: { when: app/main is down, learned-after: 0s }
    steps:
      up: { do: start, what: app/spare, takes: 5m }
      open: { do: promote, what: app/spare, takes: 5m, after: up }
incidents: { fire: [{ at: T+0, do: destroy, what: here/a }] }
`;
  expect(kept(text)).toEqual([
    'L’hébergement there n’a plus rien à donner : la copie app (spare) n’en reçoit que 30 % de la demande.',
    'The hosting there has no more to give: the copy app (spare) gets no more than 30% of the demand from it.',
  ]);
});

it('[ENG-351] components that wait for each other to start, and no place that has come back', () => {
  const text = `
${SERVICE}
components:
  dns: { needs: [{ need: login, to-start: true }], copies: { main: { at: here/a } } }
  login: { needs: [{ need: app, to-start: true }], copies: { main: { at: here/a } } }
  app: { needs: [dns], copies: { main: { at: here/a } } }
incidents: { dark: [{ at: T+0, do: outage, what: here/a, for: 2h }] }
`;
  expect(kept(text)).toEqual([
    'Le composant app, le composant dns et le composant login s’attendent l’un l’autre : aucun ne peut repartir le premier.',
    'The component app, the component dns and the component login wait for each other: none can start first.',
  ]);
  const run = aRun(text);
  const wait = judge(run).reasons.find(({ finding }) => finding === 'time-went');
  expect(wait && plain(wordFinding(run, wait, 'en'))).toBe(
    'What keeps the service “web” longest is the wait for the component login, down (no return in sight): 22 h.',
  );
});

it('[ENG-351] a tool that nothing else tells of, or copies that nobody brings back', () => {
  const tool = `
${SERVICE}
tools: { certificate: { kind: credential } }
components: { app: { needs: [certificate], copies: { main: { at: here/a } } } }
incidents: { revoked: [{ at: T+0, do: expire, what: certificate }] }
`;
  expect(kept(tool)).toEqual([
    'Il manque au service « web » le secret d’accès certificate, inutilisable.',
    'The service “web” lacks the certificate, unusable.',
  ]);
  const alone = `
${SERVICE}
incidents: { fire: [{ at: T+0, do: outage, what: app/main }] }
`;
  expect(kept(alone)[1]).toBe(
    'No copy of the component app serves: the copy app (main), out of order.',
  );
});

it('[ENG-351] what lasted less than half of the outage is not told', () => {
  const text = `
${SERVICE}
tools: { certificate: { kind: credential } }
components: { app: { needs: [certificate], copies: { main: { at: here/a } } } }
incidents:
  both:
    - { at: T+0, do: outage, what: here/a, for: 3h }
    - { at: T+2h30m, do: expire, what: certificate, for: 1h }
`;
  expect(kept(text)).toEqual([]);
});

it('[ENG-351] a tool that had expired before the run began', () => {
  const text = `
${SERVICE}
components: { app: { needs: [licence], copies: { main: { at: here/a } } } }
tools: { licence: { expires: 2026-01-01 } }
incidents: { power: [{ at: T+0, do: outage, what: here/b }] }
`;
  expect(kept(text)[1]).toBe('The service “web” lacks the tool licence, expired.');
});

it('[ENG-351] what keeps it down at the end, where no promise was missed and an earlier outage was longer', () => {
  const text = `
run: { horizon: 2d }
services: { web: { needs: [app], objectives: { mbco: 40% }, rush: { demand: 300%, decays: 1h } } }
components:
  app: { overload: { above: 100%, after: 15m, back: 10m }, copies: { main: { at: here/a, capacity: 150% } } }
incidents: { cut: [{ at: T+0, do: outage, what: here/a, for: 1h }] }
`;
  expect(kept(text)[1]).toBe('The component app collapses under its load.');
});
