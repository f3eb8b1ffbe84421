/**
 * One contestant in a process of its own, so that none runs in code that another has spoilt for the compiler, nor pays
 * for another's garbage. Speaks as `ref60.c` does: a line asks for runs, a line of JSON answers.
 */
import { createInterface } from 'node:readline';
import { type Play, tallyOf } from './ref60/outcome.ts';
import { createPlayer, type PlayerName } from './ref60/players.ts';

const [name = ''] = process.argv.slice(2);
let play: Play | undefined;
let built = 0;

for await (const line of createInterface({ input: process.stdin })) {
  const [components = 0, first = 0, runs = 0] = line.split(' ').map(Number);
  if (play === undefined || components !== built)
    play = await createPlayer(name as PlayerName, components);
  built = components;
  const before = process.cpuUsage();
  const tally = tallyOf(play, first, runs);
  const { user, system } = process.cpuUsage(before);
  process.stdout.write(`${JSON.stringify({ cpuMs: (user + system) / 1000, ...tally })}\n`);
}
