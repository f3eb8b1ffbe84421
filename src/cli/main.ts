/** Command-line entry: arguments to command. */
import { Command } from 'commander';
import { version } from '../../package.json' with { type: 'json' };

await new Command('bascule').version(version).parseAsync();
