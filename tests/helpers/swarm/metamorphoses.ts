/** Changes of a dossier that must not change what happens in it. */
import { compilePlant, executeCompiled } from '../../../src/engine/index.ts';
import type { RunRequest } from '../../../src/model/description.ts';
import type { Section } from '../invented.ts';
import { type Disagreement, traceDisagreement } from './agreement.ts';
import { opened } from './sample.ts';

const within = (sections: Section, name: string): Section => (sections[name] ?? {}) as Section;

/**
 * With a hosting that shares nothing, and a component, a tool, a team, a data set, a plan and an incident that nobody
 * needs, after what is there.
 */
export function withStrangers(sections: Section): Section {
  const stranger = { value: ['ZZ'], source: 'nobody' };
  const added: Readonly<Record<string, Section>> = {
    hosting: {
      apart: {
        offer: 'on-premise',
        operator: 'apart',
        jurisdictions: stranger,
        sites: { z: { country: 'ZZ' } },
      },
    },
    data: { 'apart-data': { class: ['public'] } },
    components: {
      'apart-part': {
        holds: 'apart-data',
        copies: {
          main: { at: 'apart/z' },
          spare: { at: 'apart/z', role: 'hot', replicates: 'main' },
        },
        backups: { 'apart-backup': { every: '1h', at: 'apart/z' } },
        switchover: { takes: '1m' },
      },
    },
    tools: { 'apart-tool': { at: 'apart/z' } },
    people: { 'apart-team': { count: 2 } },
    plans: {
      'apart-plan': {
        kind: 'recovery',
        trigger: { when: 'apart-part is down' },
        steps: { wait: { do: 'task', by: 'apart-team', using: 'apart-tool' } },
      },
    },
    incidents: { 'apart-incident': [{ at: 'T+0', do: 'outage', what: 'apart/z' }] },
  };
  return {
    ...sections,
    ...Object.fromEntries(
      Object.entries(added).map(([name, more]) => [name, { ...within(sections, name), ...more }]),
    ),
  };
}

const reversed = (fields: Section): Section => Object.fromEntries(Object.entries(fields).reverse());

/** Sections whose entries are blocks of fields. */
const OF_BLOCKS = [
  'services',
  'data',
  'hosting',
  'domains',
  'components',
  'tools',
  'people',
  'probes',
  'plans',
];

/** Sections, and the fields of whatever stands in them, in the opposite order; names keep theirs, which decides ties. */
export function withFieldsReversed(sections: Section): Section {
  const turned = Object.entries(sections).map(([name, section]) => [
    name,
    OF_BLOCKS.includes(name)
      ? Object.fromEntries(
          Object.entries(section as Section).map(([id, fields]) => [
            id,
            reversed(fields as Section),
          ]),
        )
      : section,
  ]);
  return reversed(Object.fromEntries(turned));
}

/** The first entry that a change of the dossier changes in a run of it. */
function changeOfStory(
  sections: Section,
  change: (sections: Section) => Section,
  request: RunRequest,
): Disagreement {
  const play = (of: Section) =>
    executeCompiled(compilePlant(opened(JSON.stringify(of))), request, true);
  return traceDisagreement(play(sections), play(change(sections)));
}

/** What nobody needs, and the order of sections and fields, must change nothing. */
export function changesWhatHappens(sections: Section, request: RunRequest): Disagreement {
  const strangers = changeOfStory(sections, withStrangers, request);
  if (strangers) return `with strangers: ${strangers}`;
  const order = changeOfStory(sections, withFieldsReversed, request);
  return order && `with fields in the opposite order: ${order}`;
}
