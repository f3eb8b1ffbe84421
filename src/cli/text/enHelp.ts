import type { frHelp } from './frHelp.ts';

/** What `--help` says in English. */
export const enHelp: typeof frHelp = {
  summary: 'Try a continuity or recovery plan, minute by minute.',
  usage: '[options] [command]',
  titles: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Global Options:': 'Common options:',
    'Commands:': 'Commands:',
  },
  helpCommand: 'help [command]',
  commands: {
    check: 'Say what is wrong with dossiers, and where.',
    run: 'Run a dossier and say whether the plan holds, with the figures.',
    explain: 'Tell why the plan holds or does not, and where the time went.',
    help: 'Show the help of a command.',
  },
  arguments: {
    dossiers: 'YAML or JSON files to check',
    dossier: 'YAML or JSON file of the dossier',
  },
  values: {
    lang: 'language',
    incident: 'id',
    variant: 'id',
    seed: 'number',
    mode: 'mode',
    run: 'number',
  },
  options: {
    help: 'show this help',
    version: 'give the versions of Bascule, of the engine and of the format',
    lang: 'language, fr or en; otherwise that of the terminal',
    json: 'write JSON, described in src/cli/OUTPUT.md',
    incident: 'incident to run, repeatable, or `none`; otherwise the only one there is',
    variant: 'variant of the dossier; otherwise the dossier as written',
    seed: 'seed of what is drawn, from 0 to 2^53 − 1; otherwise 0',
    mode: 'nominal (medians), pessimistic (exceeded 1 time in 10), sampled (drawn)',
    run: 'future of a campaign to run again, with `--mode sampled` and its seed; otherwise 0',
    trace: 'write the whole trace instead of the verdict; the whole run with --json',
  },
  exitCodes: [
    'Exit codes:',
    '  0   the plan holds, degraded included; the dossier is valid',
    '  1   it does not hold (fails, stuck, unlawful), or nobody can tell (undetermined)',
    '  2   the dossier has errors',
    '  3   the command is wrong: an unknown name, a missing file',
    '  70  a mistake of Bascule, to be reported',
  ].join('\n'),
};
