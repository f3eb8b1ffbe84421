/** The end of a campaign: what is printed, what is written, and how the command ends. */
import { type CliContext, refuse } from '../context.ts';
import { EXIT, type ExitCode } from '../exitCodes.ts';
import { mistake } from '../mistakes.ts';
import type { TypedOptions } from '../options.ts';
import type { Line } from '../print/line.ts';
import { printJson } from '../print/printJson.ts';
import { type JunitSuite, junitXml } from '../report/junit.ts';

/** The same results in the three forms they can take. */
export interface Tellable {
  readonly lines: () => readonly Line[];
  readonly report: () => unknown;
  readonly suite: JunitSuite;
}

/** What is not shown fails, and somebody who stopped a campaign has proven nothing. */
export const isPassed = ({ cases, isPartial }: JunitSuite): boolean =>
  !isPartial && cases.every(({ standing }) => standing === 'shown');

/** Prints, writes the file that was asked for, and says how it ended. */
export function tellCampaign(
  context: CliContext,
  { json, junit }: TypedOptions,
  { lines, report, suite }: Tellable,
): ExitCode {
  if (json) context.printText(printJson(report()));
  else context.print(lines());
  if (junit !== undefined) {
    const written = context.shell.writeFile(junit, junitXml(suite));
    if (!written.ok) {
      return refuse(context, mistake('CLI-202', { path: junit, problem: written.error }));
    }
  }
  return isPassed(suite) ? EXIT.holds : EXIT.doesNotHold;
}
