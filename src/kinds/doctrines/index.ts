import type { DataClass, DoctrineName } from '../../model/vocabulary.ts';
import type { Doctrine } from '../defineDoctrine.ts';
import { cloudAuCentre2021 } from './cloudAuCentre2021.ts';
import { cloudAuCentre2023 } from './cloudAuCentre2023.ts';
import { noDoctrine } from './noDoctrine.ts';

/** Every doctrine by its name; a name of the vocabulary that has none does not compile. */
const DOCTRINES_BY_NAME = {
  'cloud-au-centre-2021': cloudAuCentre2021,
  'cloud-au-centre-2023': cloudAuCentre2023,
  none: noDoctrine,
} as const satisfies { readonly [Name in DoctrineName]: Doctrine<Name> };

/** The one list of doctrines, in the order the screen proposes them. */
export const doctrines: readonly Doctrine[] = Object.values(DOCTRINES_BY_NAME);

/** Total: every name has its doctrine. */
export const doctrineOf = (name: DoctrineName): Doctrine => DOCTRINES_BY_NAME[name];

/** Whether data of these classes are sensitive under a doctrine. */
export const isSensitive = (name: DoctrineName, classes: readonly DataClass[]): boolean =>
  doctrineOf(name).isSensitive(classes);
