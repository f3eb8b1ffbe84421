/**
 * What happens in the sample run, hour by hour: a fire, a detection, a decision, a step that can never start, another
 * that stands in for it, a return below full level in an unlawful place, and a second service that never returns.
 */
import { HOUR, MINUTE } from '../../../src/base/time.ts';
import type { StoryWriter } from './storyWriter.ts';

/** T: the incident begins six hours after the start of the run. */
export const SAMPLE_INCIDENT_AT = 6 * HOUR;

/** Second of the run, from hours and minutes after T. */
const after = (hours: number, minutes = 0): number =>
  SAMPLE_INCIDENT_AT + hours * HOUR + minutes * MINUTE;

function fire({ at, becomes, delivers, tell }: StoryWriter): void {
  at(after(0));
  becomes('incident:campus-fire', 'unfolding');
  becomes('site:sbg/sbg2', 'destroyed', ['incident:campus-fire']);
  for (const copy of ['front/main', 'api/main', 'docs/main']) {
    becomes(`copy:${copy}`, 'lost', ['site:sbg/sbg2']);
  }
  becomes('tool:vault', 'unusable', ['site:sbg/sbg2']);
  becomes('tool:deployer', 'unusable', ['tool:vault']);
  becomes('probe:inside', 'blind', ['site:sbg/sbg2']);
  becomes('replica:docs/next-door', 'ended', ['copy:docs/main']);
  for (const one of ['front', 'api', 'docs']) {
    // What limits a component is itself, as long as its own copies are at fault.
    delivers(`component:${one}`, 0, `component:${one}`, [`copy:${one}/main`]);
    becomes(`component:${one}`, 'down', [`component:${one}`]);
  }
  delivers('service:declare', 0, 'component:front', ['component:front', 'component:api']);
  becomes('service:declare', 'down', ['service:declare']);
  delivers('service:follow', 0, 'component:docs', ['component:front', 'component:docs']);
  becomes('service:follow', 'down', ['service:follow']);
  for (const service of ['declare', 'follow']) {
    for (const objective of ['rto', 'mtpd']) {
      becomes(`objective:${service}/${objective}`, 'counting', [`service:${service}`]);
    }
  }
  becomes('rule:P6:docs/next-door', 'breached', ['site:sbg/sbg2']);
  at(after(0, 3));
  tell('probe:outside', { type: 'sight', seen: 0, through: 'measure' }, ['service:declare']);
  becomes('plan:failover', 'alerted', ['probe:outside']);
}

function decision({ at, becomes, waits }: StoryWriter): void {
  at(after(0, 13));
  becomes('plan:failover', 'deciding', ['plan:failover']);
  becomes('decision:failover', 'awaiting', ['plan:failover']);
  becomes('member:duty/1', 'called', ['decision:failover']);
  waits('decision:failover', [{ kind: 'people', what: 'member:duty/1' }], ['decision:failover']);
  at(after(0, 55));
  becomes('member:duty/1', 'mobilised', ['member:duty/1']);
  becomes('decision:failover', 'deliberating', ['member:duty/1']);
  at(after(1, 10));
  becomes('decision:failover', 'taken', ['decision:failover']);
  becomes('plan:failover', 'running', ['decision:failover']);
  becomes('step:failover.rebuild', 'waiting', ['plan:failover']);
  becomes('step:failover.restore', 'waiting', ['plan:failover']);
  becomes('member:operations/1', 'called', ['step:failover.rebuild']);
  becomes('member:operations/2', 'called', ['step:failover.restore']);
  waits(
    'step:failover.rebuild',
    [
      { kind: 'people', what: 'member:operations/1' },
      { kind: 'credential', what: 'tool:vault', forGood: true },
      { kind: 'tool', what: 'tool:deployer', forGood: true },
    ],
    ['step:failover.rebuild', 'tool:vault'],
  );
  waits(
    'step:failover.restore',
    [{ kind: 'people', what: 'member:operations/2' }],
    ['step:failover.restore'],
  );
  at(after(1, 35));
  becomes('member:operations/1', 'mobilised', ['member:operations/1']);
  waits(
    'step:failover.rebuild',
    [
      { kind: 'credential', what: 'tool:vault', forGood: true },
      { kind: 'tool', what: 'tool:deployer', forGood: true },
    ],
    ['member:operations/1', 'tool:vault'],
  );
  at(after(1, 50));
  becomes('member:operations/2', 'mobilised', ['member:operations/2']);
}

function powerCut({ at, becomes }: StoryWriter): void {
  at(after(2, 5));
  becomes('step:failover.restore', 'working', ['step:failover.restore', 'member:operations/2']);
  becomes('member:operations/2', 'working', ['step:failover.restore']);
  becomes('copy:db/gra', 'restarting', ['step:failover.restore']);
  becomes('rule:P1:db/gra', 'breached', ['decision:failover', 'step:failover.restore']);
  at(after(2, 53));
  for (const site of ['sbg1', 'sbg3', 'sbg4']) {
    becomes(`site:sbg/${site}`, 'stopped', ['incident:campus-fire']);
  }
  becomes('data-plane:sbg', 'interrupted', ['incident:campus-fire']);
  becomes('copy:api/next-door', 'stopped', ['site:sbg/sbg1']);
  becomes('copy:docs/next-door', 'stopped', ['site:sbg/sbg3']);
  becomes('backup:docs/nightly', 'interrupted', ['site:sbg/sbg4']);
}

function rebuild({ at, becomes, delivers, tell }: StoryWriter): void {
  at(after(3, 30));
  becomes('step:failover.rebuild', 'failed', ['step:failover.rebuild', 'tool:vault']);
  becomes('step:failover.by-hand', 'waiting', ['step:failover.rebuild']);
  becomes('step:failover.by-hand', 'working', ['step:failover.by-hand', 'member:operations/1']);
  becomes('member:operations/1', 'working', ['step:failover.by-hand']);
  becomes('copy:api/gra', 'restarting', ['step:failover.by-hand']);
  at(after(4, 0) + 1);
  becomes('objective:declare/rto', 'breached', ['objective:declare/rto']);
  at(after(4, 15));
  becomes('step:failover.restore', 'done', ['step:failover.restore']);
  becomes('member:operations/2', 'mobilised', ['step:failover.restore']);
  tell(
    'backup:db/nightly',
    {
      type: 'restore-point',
      backup: 'db/nightly',
      takenAt: after(-4),
      sound: true,
    },
    ['step:failover.restore'],
  );
  becomes('copy:db/gra', 'serving', ['step:failover.restore']);
  becomes('copy:front/gra', 'restarting', ['plan:failover']);
  becomes('copy:front/gra', 'serving', ['copy:front/gra']);
  at(after(6, 0) + 1);
  becomes('objective:follow/rto', 'breached', ['objective:follow/rto']);
  at(after(7, 20));
  becomes('step:failover.by-hand', 'done', ['step:failover.by-hand']);
  becomes('member:operations/1', 'mobilised', ['step:failover.by-hand']);
  becomes('copy:api/gra', 'serving', ['step:failover.by-hand']);
  delivers('component:api', 0.6, 'component:api', ['copy:api/gra']);
  becomes('component:api', 'degraded', ['component:api']);
  becomes('step:failover.dns', 'waiting', ['step:failover.by-hand']);
  becomes('step:failover.dns', 'working', ['step:failover.dns']);
}

function reopening({ at, becomes, delivers, tell }: StoryWriter): void {
  at(after(7, 30));
  becomes('step:failover.dns', 'done', ['step:failover.dns']);
  delivers('component:front', 1, null, ['step:failover.dns']);
  becomes('component:front', 'serving', ['component:front']);
  delivers('service:declare', 0.6, 'component:api', ['component:front', 'component:api']);
  becomes('service:declare', 'degraded', ['service:declare']);
  becomes('objective:declare/rto', 'missed', ['service:declare']);
  becomes('objective:declare/mtpd', 'watching', ['service:declare']);
  becomes('step:failover.check', 'waiting', ['step:failover.dns']);
  becomes('step:failover.check', 'working', ['step:failover.check']);
  tell('probe:outside', { type: 'sight', seen: 0.6, through: 'measure' }, ['service:declare']);
  at(after(7, 50));
  becomes('step:failover.check', 'done', ['step:failover.check']);
  becomes('plan:failover', 'completed', ['step:failover.check']);
  at(after(8, 0) + 1);
  becomes('objective:follow/mtpd', 'breached', ['objective:follow/mtpd']);
  at(after(9));
  becomes('control-plane:gra', 'frozen', ['incident:campus-fire']);
  at(after(10));
  becomes('incident:contract-notice', 'unfolding');
  becomes('lawful-status:osc', 'under-notice', ['incident:contract-notice']);
  at(after(11));
  becomes('site:nubo/site-2', 'isolated', ['incident:campus-fire']);
  becomes('copy:db/follower', 'isolated', ['site:nubo/site-2']);
  becomes('copy:sign-in/second', 'isolated', ['site:nubo/site-2']);
  becomes('replica:db/follower', 'paused', ['copy:db/follower']);
  at(after(12));
  becomes('lawful-status:osc', 'cut', ['lawful-status:osc']);
  becomes('backup:db/nightly', 'suspended', ['lawful-status:osc']);
}

/** Everything that happens, in order. */
export function tellSampleStory(story: StoryWriter): void {
  fire(story);
  decision(story);
  powerCut(story);
  rebuild(story);
  reopening(story);
}
