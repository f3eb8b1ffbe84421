/** Every rule judged over a run: a small dossier that keeps it, one that breaches it, and what the verdict says of the second. */
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/analysis/index.ts';
import { findingsOfNature } from '../../src/analysis/metrics/ruleFindings.ts';
import { wordFinding } from '../../src/analysis/wording/wordFinding.ts';
import { RULE_CODES, type RuleCode } from '../../src/model/vocabulary.ts';
import { aRun } from '../helpers/aDossier.ts';
import { ruleCases } from '../helpers/law/ruleCases.ts';
import { entriesOf } from '../helpers/play.ts';

/** Findings about one rule in a run, echoes of other reasons included, and the run that words them. */
function findingsAbout(text: string, code: RuleCode) {
  const run = aRun(text);
  const rules = judge(run).rules.filter(({ rule }) => rule === code);
  return {
    run,
    rules,
    findings: rules.flatMap((one) => findingsOfNature(run, [one], [one.nature])),
  };
}

/** Narrow spaces are put in for print; a test compares words. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('[ENG-281] a finding names the rule, its version, the thing, the place, the time and the volume', () => {
  it.each(ruleCases)('$rule: $about', ({ rule, holds, breaches, ...said }) => {
    const kept = findingsAbout(holds, rule);
    expect(kept.rules.map(({ status }) => status)).toEqual(['kept']);
    const { run, findings } = findingsAbout(breaches, rule);
    const [finding, ...others] = findings;
    expect(others).toEqual([]);
    if (!finding) throw new Error('nothing is breached');
    expect({
      version: finding.version,
      on: `${finding.on.kind} ${finding.on.id}`,
      site: finding.site,
      seconds: finding.seconds,
      bytes: finding.bytes,
      fr: plain(wordFinding(run, finding, 'fr')),
      en: wordFinding(run, finding, 'en'),
    }).toEqual({
      version: said.version,
      on: said.on,
      site: said.site,
      seconds: said.seconds,
      bytes: said.bytes,
      fr: said.fr,
      en: said.en,
    });
  });

  it('has a pair of dossiers for every rule of the vocabulary', () => {
    const covered = new Set(ruleCases.map(({ rule }) => rule));
    expect(RULE_CODES.filter((code) => !covered.has(code))).toEqual([]);
  });

  it('counts the data of several copies of one set once', () => {
    const text = `
product: { doctrine: cloud-au-centre-2023 }
hosting: { abroad: { offer: aws, region: us-west-2 } }
data: { files: { class: [legal-secret], volume: 40GB } }
components:
  app: { holds: files, copies: { main: { at: abroad/a }, spare: { at: abroad/b, role: hot, replicates: main } } }`;
    const { findings } = findingsAbout(text, 'P1');
    expect(findings.map(({ bytes, alsoOn }) => [bytes, alsoOn.length])).toEqual([[40e9, 1]]);
  });
});

describe('[ENG-88] P14: access to copies may be cut by a name', () => {
  it('and each change of the rule says what cut or gave back access', () => {
    const byName = ruleCases.find(({ about }) => about === 'every copy cut by its name');
    const run = aRun(byName?.breaches ?? '');
    const causes = entriesOf(run, { kind: 'rule', type: 'transition' })
      .filter(({ subject }) => subject.id === 'P14:files')
      .map(({ causes: of }) => of.map((id) => run.entries[id]?.subject.kind));
    expect(causes.length).toBe(2);
    for (const kinds of causes) expect(kinds).toContain('copy');
  });
});
