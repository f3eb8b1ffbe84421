/** The argument parser: it splits words into commands, paths and options, and prints the help. */
import { Command } from 'commander';
import { version } from '../../package.json' with { type: 'json' };
import { ENGINE_VERSION } from '../engine/index.ts';
import { FORMAT_VERSION } from '../scenario/schema/dossier.ts';
import type { CliCommand, Ending } from './commands/command.ts';
import { commands } from './commands/index.ts';
import { type CliContext, refuse } from './context.ts';
import { checkLanguage, FLAGS, type OptionName, type TypedOptions } from './options.ts';
import type { CliText } from './text/index.ts';

/** The same help on every terminal, and in the tests. */
const HELP_WIDTH = 100;

const append = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  value,
];

/** Options that take no value. */
const SWITCHES = ['json', 'trace', 'sensitivity', 'expect', 'saving'] as const;

const isSwitch = (name: OptionName): name is (typeof SWITCHES)[number] =>
  SWITCHES.some((one) => one === name);

/** An option as the parser is told of it: `-s, --seed <number>`. */
function flagsOf(name: OptionName, { values }: CliText['help']): string {
  return isSwitch(name) ? FLAGS[name] : `${FLAGS[name]} <${values[name]}>`;
}

/** Options that may stand several times. */
const REPEATABLE: readonly OptionName[] = ['incident', 'withIncident', 'failOn'];

/** The paths that a command takes, and what they are. */
function addPaths(
  parser: Command,
  { takes }: CliCommand,
  said: CliText['help']['arguments'],
): void {
  if (takes === 'several') parser.argument('<dossiers...>', said.dossiers);
  else parser.argument('<dossier>', said.dossier);
  if (takes === 'pair') parser.argument('[other]', said.other);
}

function isTitle(title: string, titles: CliText['help']['titles']): title is keyof typeof titles {
  return Object.hasOwn(titles, title);
}

/** Settings that subcommands inherit: our titles, our outputs, our way to refuse. */
function configure(program: Command, { shell, text }: CliContext): Command {
  const { titles } = text.help;
  return program
    .exitOverride()
    .configureOutput({
      writeOut: (words) => shell.out.write(words),
      writeErr: (words) => shell.err.write(words),
      getOutHelpWidth: () => HELP_WIDTH,
      getErrHelpWidth: () => HELP_WIDTH,
      // Refusals are told in the person's language by whoever catches them.
      outputError: () => undefined,
    })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => (isTitle(title, titles) ? titles[title] : title),
    });
}

function addCommand(
  program: Command,
  command: CliCommand,
  context: CliContext,
  finish: (ending: Ending) => void,
): void {
  const { help } = context.text;
  const parser = program
    .command(command.name)
    .description(help.commands[command.name])
    .helpOption('-h, --help', help.options.help)
    .addHelpText('after', `\n${help.exitCodes}`);
  addPaths(parser, command, help.arguments);
  for (const name of command.options) {
    const flags = flagsOf(name, help);
    const said = name === 'failOn' && command.name === 'compare' ? 'failOnCompare' : name;
    if (REPEATABLE.includes(name)) parser.option(flags, help.options[said], append);
    else parser.option(flags, help.options[said]);
  }
  parser.action((paths: string | readonly string[], second: unknown) => {
    const options = parser.optsWithGlobals<TypedOptions>();
    const wrong = checkLanguage(options);
    const first = typeof paths === 'string' ? [paths] : paths;
    const all = typeof second === 'string' ? [...first, second] : first;
    finish(wrong ? refuse(context, wrong) : command.execute(context, all, options));
  });
}

/**
 * The parser with every command.
 *
 * @param finish called once, with how the command ended that ran; not at all when the parser throws CommanderError: for
 *   help, for the version, and for what it refuses
 */
export function createProgram(context: CliContext, finish: (ending: Ending) => void): Command {
  const { help } = context.text;
  const program = configure(new Command('bascule'), context)
    .description(help.summary)
    .version(
      `bascule ${version} · engine ${ENGINE_VERSION} · format ${FORMAT_VERSION}`,
      '-V, --version',
      help.options.version,
    )
    .usage(help.usage)
    .option(flagsOf('lang', help), help.options.lang)
    .helpOption('-h, --help', help.options.help)
    .helpCommand(help.helpCommand, help.commands.help)
    .addHelpText('after', `\n${help.exitCodes}`);
  for (const command of commands) addCommand(program, command, context, finish);
  return program;
}
