import { describe, expect, it } from 'vitest';
import { InvariantError, invariant } from '../../src/base/assert.ts';
import { CrashedRun, crashReport, whileRunning } from '../../src/cli/crashReport.ts';
import { readFile } from '../../src/cli/nodeShell.ts';
import { renderLines } from '../../src/cli/print/line.ts';
import { runCommandLine } from '../../src/cli/runCommandLine.ts';
import { TEXTS } from '../../src/cli/text/index.ts';
import { ENGINE_VERSION } from '../../src/engine/index.ts';
import { french, idleShell, PERMITS, typed } from './typed.ts';

/** A port that breaks its promise never to throw: as wrong as any code of ours could be. */
const broken = {
  readFile: () => {
    throw new InvariantError('the file was read twice');
  },
};
const WORDS = ['run', "my permits'.yaml", '--seed', '3'];

describe('a mistake of ours', () => {
  it('ends with 70, blames nobody else, and tells how to see it again', () => {
    const { code, out, err } = typed(WORDS, broken);
    expect({ code, out }).toEqual({ code: 70, out: '' });
    const [title, ...rows] = err.trimEnd().split('\n');
    expect(title).toBe(
      'bascule: This is a mistake of Bascule, not of the dossier. Please report it with these lines:',
    );
    expect(rows).toEqual([
      '  error    InvariantError: the file was read twice',
      expect.stringMatching(/^ {2}version {2}\d+\.\d+\.\d+$/),
      `  engine   ${ENGINE_VERSION}`,
      '  dossier  not read yet',
      "  command  bascule run 'my permits'\\''.yaml' --seed 3",
    ]);
  });

  it('is reported in French to a French person', () => {
    const { code, err } = typed(WORDS, { ...broken, ...french });
    expect(code).toBe(70);
    expect(err).toContain('C’est une erreur de Bascule, pas du dossier.');
  });

  it('in the middle of a run names the dossier by its hash', () => {
    const work = () => invariant(false, 'a member works twice');
    expect(() => whileRunning('0123456789abcdef', work)).toThrow(CrashedRun);
    const error = new CrashedRun('0123456789abcdef', new InvariantError('a member works twice'));
    const report = renderLines(crashReport(error, ['run', 'a.yaml'], TEXTS.en), {
      isColoured: false,
      columns: null,
    });
    expect(report).toContain('  error    InvariantError: a member works twice\n');
    expect(report).toContain('  dossier  0123456789abcdef\n');
  });

  it('while a verdict is printed is one too, with the hash of the dossier that was run', () => {
    const hash = JSON.parse(typed(['run', PERMITS, '--json']).out).dossierHash;
    let err = '';
    const refuses = () => {
      throw new TypeError('nothing to write on');
    };
    const code = runCommandLine(['run', PERMITS], {
      ...idleShell,
      environment: {},
      out: { isTerminal: false, columns: null, write: refuses },
      err: { isTerminal: false, columns: null, write: (text) => (err += text) },
      readFile,
    });
    expect(code).toBe(70);
    expect(err).toContain('TypeError: nothing to write on');
    expect(err).toContain(`  dossier  ${hash}\n`);
  });
});
