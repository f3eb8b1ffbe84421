/** References of services, components, tools, probes and domains: what stands where, and on what. */
import { SHARED_PLACES } from '../../model/vocabulary.ts';
import type { NameKind } from '../codes/kindWord.ts';
import { isSharedPlace } from '../commonCauses.ts';
import type { DossierAsRead } from '../schema/dossier.ts';
import type { PathStep } from '../source/sourceNode.ts';
import { needReferences } from './needs.ts';
import { inSection, optional, type Reference, reference } from './reference.ts';

/** What a failure domain may be made of: places, by their own names or through an owner. */
const PLACES: readonly NameKind[] = [
  'site',
  'hosting',
  'domain',
  'operator',
  'jurisdiction',
  'technology',
  'country',
];

const serviceReferences = ({ services }: DossierAsRead): readonly Reference[] =>
  inSection('services', services, ({ needs, modes }, path) => [
    ...needReferences(needs, [...path, 'needs']),
    ...Object.entries(modes).flatMap(([mode, { needs: own }]) =>
      needReferences(own, [...path, 'modes', mode, 'needs']),
    ),
  ]);

/** What copies share: a word of the language, which names nothing, or a place by its name. */
const sharedReferences = (
  within: string | undefined,
  path: readonly PathStep[],
): readonly Reference[] =>
  within === undefined || isSharedPlace(within)
    ? []
    : [
        {
          ...reference([...path, 'fails', 'together', 'within'], within, PLACES),
          words: SHARED_PLACES,
        },
      ];

/** Data sets that pass through something. */
const dataReferences = (
  names: readonly string[],
  path: readonly PathStep[],
): readonly Reference[] =>
  names.map((name, index) => reference([...path, 'processes', index], name, ['data']));

const componentReferences = ({ components }: DossierAsRead): readonly Reference[] =>
  inSection(
    'components',
    components,
    ({ needs, holds, processes = [], copies, backups, fails, listedIn }, path) => [
      ...optional([...path, 'listed-in'], listedIn, ['tool']),
      ...needReferences(needs, [...path, 'needs']),
      ...optional([...path, 'holds'], holds, ['data']),
      ...dataReferences(processes, path),
      ...Object.entries(copies).flatMap(([copy, { at, via, key, needs: own = [] }]) => [
        ...needReferences(own, [...path, 'copies', copy, 'needs']),
        reference([...path, 'copies', copy, 'at'], at, ['site']),
        ...optional([...path, 'copies', copy, 'via'], via, ['tool']),
        ...optional([...path, 'copies', copy, 'key'], key, ['tool']),
      ]),
      ...Object.entries(backups).flatMap(([backup, { at, key }]) => [
        reference([...path, 'backups', backup, 'at'], at, ['site']),
        ...optional([...path, 'backups', backup, 'key'], key, ['tool']),
      ]),
      ...optional([...path, 'fails', 'by'], fails?.by, ['team']),
      ...sharedReferences(fails?.together?.within, path),
    ],
  );

const toolReferences = ({ tools }: DossierAsRead): readonly Reference[] =>
  inSection('tools', tools, ({ at, needs, processes = [], between, outOf, into }, path) => [
    ...dataReferences(processes, path),
    ...between.map((place, index) => reference([...path, 'between', index], place, PLACES)),
    ...outOf.map((place, index) => reference([...path, 'out-of', index], place, PLACES)),
    ...into.map((place, index) => reference([...path, 'into', index], place, PLACES)),
    ...at.map((site, index) => reference([...path, 'at', index], site, ['site'])),
    ...needReferences(needs, [...path, 'needs']),
  ]);

const probeReferences = ({ probes }: DossierAsRead): readonly Reference[] =>
  inSection('probes', probes, ({ at, watches }, path) => [
    ...optional([...path, 'at'], at, ['site']),
    reference([...path, 'watches'], watches, ['service', 'hosting']),
  ]);

const domainReferences = ({ domains }: DossierAsRead): readonly Reference[] =>
  inSection('domains', domains, ({ of }, path) =>
    of.map((member, index) => reference([...path, 'of', index], member, PLACES)),
  );

const peopleReferences = ({ people }: DossierAsRead): readonly Reference[] =>
  inSection('people', people, ({ worksThrough, calledThrough }, path) => [
    ...worksThrough.map((tool, index) =>
      reference([...path, 'works-through', index], tool, ['tool']),
    ),
    ...calledThrough.map((tool, index) =>
      reference([...path, 'called-through', index], tool, ['tool']),
    ),
  ]);

/** Everything that says where the product stands and what it depends on. */
export const deploymentReferences = (read: DossierAsRead): readonly Reference[] => [
  ...serviceReferences(read),
  ...domainReferences(read),
  ...componentReferences(read),
  ...toolReferences(read),
  ...peopleReferences(read),
  ...probeReferences(read),
];
