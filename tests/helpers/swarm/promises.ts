/** What users are promised, who acts, and what sees. */
import { names, type Section, sectionOf } from '../invented.ts';
import { type Ground, needsOf } from './deployment.ts';
import type { Luck } from './switches.ts';
import { costRate, dayNear, minutes, money, share, sourcedLaw } from './texts.ts';

/** RTO within MTPD; a peak asks for no less. */
function objectivesOf(luck: Luck, isPeak: boolean): Section {
  const all: Section = isPeak
    ? { rto: `${luck.whole(0, 59)}m`, mtpd: `${luck.whole(120, 240)}m`, mbco: '90%' }
    : {
        rto: `${luck.whole(60, 120)}m`,
        mtpd: `${luck.whole(240, 900)}m`,
        mbco: luck.oneOf(['20%', '60%', '90%']),
      };
  return Object.fromEntries(luck.someOf(Object.entries(all)));
}

/** Promises over periods short enough to turn while something is down. */
function totalsOf(luck: Luck): Section {
  const over = (): string => luck.oneOf(['month', 'quarter', 'year', '1d', '30h', '365d']);
  const all: Section = {
    availability: { 'at-least': luck.oneOf(['0%', '90%', '99.9%', '100%']), over: over() },
    downtime: { 'at-most': minutes(luck, 0, 120), over: over() },
    outages: { 'at-most': luck.whole(0, 2), over: over() },
  };
  return Object.fromEntries(luck.someOf(Object.entries(all)));
}

/** Work that there is time for, if only just; due within the run or after it. */
const deadlineOf = (luck: Luck): Section => {
  const from = luck.onceIn(2) ? { from: luck.oneOf(['T+0', 'T+30m', 'T+1h']) } : {};
  const work = minutes(luck, 1, 120);
  // Between two moments of one night nobody has any hours.
  if (luck.onceIn(3)) {
    const hours = luck.oneOf(['mon-fri 09:00-18:00', '24/7', 'mon-sun 10:00-14:00']);
    return { work, by: 'T+40d', ...from, hours };
  }
  return { work, by: luck.oneOf(['T+3h', 'T+5h', 'T+10h', 'T+40d']), ...from };
};

function peaksOf(luck: Luck): readonly Section[] {
  return Array.from({ length: luck.whole(1, 2) }, () => ({
    during: luck.oneOf(['01-01/12-31', '01-05/01-06', '03-29/03-29', '12-20/01-05', '10-25/10-26']),
    demand: `${luck.oneOf([50, 120, 150, 300])}%`,
    ...(luck.has('objectives') ? { objectives: objectivesOf(luck, true) } : {}),
  }));
}

function modesOf({ luck, tools, components }: Ground): Section {
  return sectionOf(names('mode', luck.whole(1, 2)), () => ({
    capacity: luck.oneOf(['90%', '100%']),
    ...(luck.onceIn(2) ? { lasts: minutes(luck, 0, 300) } : {}),
    ...(luck.may('backlogs') ? { 'keyed-in': share(luck) } : {}),
    needs: needsOf(luck, [...tools, ...components], 1),
  }));
}

export function servicesOf(ground: Ground): Section {
  const { luck, services, components, tools } = ground;
  return sectionOf(services, (_, index) => {
    const before = luck.has('cycles') ? services : services.slice(0, index);
    const needs = needsOf(luck, [...components, ...components, ...tools, ...before], 3);
    return {
      needs: needs.length > 0 ? needs : components.slice(0, 1),
      ...(luck.has('objectives')
        ? {
            objectives: {
              ...objectivesOf(luck, false),
              ...(luck.may('deadlines') ? { hours: 'mon-fri 08:00-20:00' } : {}),
              ...(luck.may('totals') ? totalsOf(luck) : {}),
              ...(luck.may('deadlines') ? { deadline: deadlineOf(luck) } : {}),
            },
          }
        : {}),
      ...(luck.may('peaks') ? { peaks: peaksOf(luck) } : {}),
      ...(luck.may('costs')
        ? {
            costs: {
              ...(luck.onceIn(2) ? { down: costRate(luck) } : {}),
              'rto-missed': money(luck),
              'mtpd-missed': money(luck),
            },
          }
        : {}),
      ...(luck.has('modes') ? { modes: modesOf(ground) } : {}),
      ...(luck.may('rushes')
        ? {
            rush: { demand: luck.oneOf(['50%', '100%', '300%']), decays: sourcedLaw(luck, 0, 120) },
          }
        : {}),
      ...(luck.may('backlogs')
        ? {
            backlog: {
              ...(luck.onceIn(2) ? { kept: share(luck) } : {}),
              ...(luck.onceIn(2) ? { drains: luck.oneOf(['0%', '20%', '200%']) } : {}),
            },
          }
        : {}),
    };
  });
}

export const SKILLS = ['oracle', 'network'];

export const peopleOf = ({ luck, teams, tools, starts }: Ground): Section =>
  sectionOf(teams, () => ({
    count: luck.whole(1, 3),
    ...(luck.onceIn(2) ? { entitled: luck.onceIn(2) } : {}),
    ...(luck.may('hours')
      ? {
          hours: luck.oneOf([
            'mon-fri 09:00-18:00',
            '24/7',
            'mon-sun 00:00-06:00, sat 09:00-12:00',
            'mon-fri 09:00-12:00, mon-fri 14:00-18:00',
          ]),
        }
      : {}),
    ...(luck.may('on-call')
      ? {
          'on-call': {
            answers: sourcedLaw(luck, 0, 40),
            ...(luck.has('silence') ? { silent: luck.oneOf(['5%', '30%', '60%', '100%']) } : {}),
          },
        }
      : {}),
    ...(luck.may('ways-in', 4) && tools.length > 0 ? { 'works-through': luck.oneOf(tools) } : {}),
    ...(luck.may('ways-in', 4) && tools.length > 0 ? { 'called-through': luck.oneOf(tools) } : {}),
    ...(luck.may('silence')
      ? { directory: { checked: dayNear(starts, -luck.whole(0, 900)) } }
      : {}),
    ...(luck.may('shifts') ? { shift: minutes(luck, 10, 600), rest: minutes(luck, 1, 300) } : {}),
    ...(luck.has('skills') ? { skills: luck.someOf(SKILLS) } : {}),
  }));

export function probesOf({ luck, services, sites }: Ground): Section {
  if (!luck.has('probes')) return {};
  return sectionOf(names('probe', luck.whole(1, 2)), () => ({
    ...(luck.onceIn(3) ? {} : { at: luck.oneOf(sites) }),
    watches: luck.may('fog', 6) ? luck.oneOf(sites).split('/')[0] : luck.oneOf(services),
    ...(luck.may('fog')
      ? {
          kind: luck.oneOf(['measure', 'status-page']),
          misses: luck.oneOf(['0%', '40%', '100%']),
          ...(luck.onceIn(2) ? { 'blind-above': luck.oneOf(['50%', '90%']) } : {}),
          ...(luck.onceIn(2)
            ? {
                'false-alarms': sourcedLaw(luck, 30, 600),
                'false-alarm-lasts': sourcedLaw(luck, 1, 90),
              }
            : {}),
        }
      : {}),
    ...(luck.onceIn(2) ? { delay: sourcedLaw(luck, 0, 10) } : {}),
    ...(luck.may('reports') ? { 'reported-after': sourcedLaw(luck, 0, 60) } : {}),
  }));
}
