/** What the first line of a verdict says of the law, and what is said of rules that nothing called on. */
import { expect, it } from 'vitest';
import { judge, sentenceOf, wordWholeVerdict } from '../../src/analysis/index.ts';
import { LANGUAGES } from '../../src/model/localised.ts';
import { aRun } from '../helpers/aDossier.ts';
import { entriesOf } from '../helpers/play.ts';

const leaving = (rto: string): string => `
product: { doctrine: cloud-au-centre-2023, regulations: [gdpr] }
services: { web: { needs: [app], objectives: { rto: ${rto} } } }
data: { files: { class: [sensitive, personal] } }
hosting:
  nubo: { offer: nubo, region: internet }
  cloud: { offer: aws, region: eu-west-3 }
components: { app: { holds: files, copies: { main: { at: nubo/site-1 }, spare: { at: cloud/a, role: hot, replicates: main } } } }
plans: { go: { kind: recovery, trigger: { when: app/main is down, learned-after: 0s }, steps: { open: { do: promote, what: app/spare, takes: 2h } } } }
incidents: { one: [{ at: T+0, do: destroy, what: nubo/site-1 }] }`;

it('[ENG-366] what fails and breaks the law says both in its first line', () => {
  const said = (rto: string): readonly string[] => {
    const verdict = judge(aRun(leaving(rto)));
    return LANGUAGES.map((language) => wordWholeVerdict(verdict, language));
  };
  expect(said('1h')).toEqual(['Échoue, et hors du droit', 'Fails, and unlawful']);
  expect(said('9h')).toEqual(['Hors du droit', 'Unlawful']);
  const lawful = aRun(
    'services: { web: { needs: [app], objectives: { rto: 1h } } }\nincidents: { one: [{ at: T+0, do: outage, what: here/a }] }',
  );
  expect(wordWholeVerdict(judge(lawful), 'en')).toBe('Fails');
});

it('[ENG-365] a rule that nothing called on is not told as kept', () => {
  const statusOf = (code: string): string | undefined =>
    judge(aRun(leaving('9h'))).rules.find(({ rule }) => rule === code)?.status;
  expect(['P1', 'P3', 'P5', 'P11'].map(statusOf)).toEqual([
    'breached',
    'not-judged',
    'kept',
    'not-judged',
  ]);
});

it('[ENG-459] somebody sets to work for what was asked first, whatever it had to wait for', () => {
  const run = aRun(`
services: { web: { needs: [app], objectives: { rto: 1h } } }
people: { clerks: {}, treasurer: {} }
plans:
  pay:
    kind: continuity
    trigger: { when: here/a is down, learned-after: 0s }
    steps:
      send: { do: task, takes: 1h, by: clerks, approval: { by: treasurer, takes: 10m }, succeeds: 100% }
incidents: { one: [{ at: T+0, do: outage, what: here/a }] }`);
  const said = (team: string, language: 'fr' | 'en'): readonly string[] =>
    entriesOf(run, { kind: 'member', type: 'transition' })
      .filter(({ subject, to }) => subject.id.startsWith(team) && to === 'working')
      .map((entry) => sentenceOf(run, entry, language));
  expect(said('clerks', 'en')).toMatchInlineSnapshot(`
    [
      "The team clerks sets to work for the step “Task (send)”.",
    ]
  `);
  expect(said('treasurer', 'en')).toMatchInlineSnapshot(`
    [
      "The team treasurer sets to work for the decision to allow the step “Task (send)”.",
    ]
  `);
  expect(said('clerks', 'fr')).toMatchInlineSnapshot(`
    [
      "L’équipe clerks se met au travail pour l’étape « Tâche (send) ».",
    ]
  `);
});
