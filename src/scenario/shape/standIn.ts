/** What may stand in the place of a value that cannot be read, while the names around it are looked at. */
import { nearest } from '../nearest.ts';
import { dossierSchema } from '../schema/dossier.ts';
import type { MapNode, PathStep } from '../source/sourceNode.ts';
import type { Issue } from './describeIssue.ts';
import { examplesAt, formAt, type SchemaPlace, schemaAt } from './schemaAt.ts';
import { defOf } from './unwrap.ts';

/** Forms whose examples name nothing: what stands in must not look like a name that nobody declares. */
const NAMELESS: ReadonlySet<unknown> = new Set([
  'cost',
  'date',
  'date-time',
  'days',
  'duration',
  'hours',
  'instant',
  'law',
  'loss',
  'money',
  'percent',
  'rate',
  'share',
  'volume',
  'volume-price',
]);

/** Whether a text in several languages may stand at a place: a name, what a presenter says. */
const isText = ({ schemas }: SchemaPlace): boolean =>
  schemas.some((schema) => {
    const def = defOf(schema);
    return def.type === 'object' && Object.keys(def.shape).join() === 'fr,en';
  });

/**
 * A value that can be read: one of the words that would have been right, or an example of the form; where nothing is written, a text that
 * says nothing. Undefined where nothing can stand in.
 */
export function standInFor(root: MapNode, path: readonly PathStep[], issue: Issue): unknown {
  const place = schemaAt(dossierSchema, root, path);
  if (!place.node) return isText(place) ? '?' : undefined;
  if (place.node.type !== 'scalar') return undefined;
  if (issue.code === 'invalid_value') return issue.values[0];
  if (issue.code === 'invalid_union' && 'discriminator' in issue) {
    const options = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
    // The fields that follow are those of one kind: only the kind that was meant reads them.
    return nearest(place.node.text, options.map(String)) ?? undefined;
  }
  return NAMELESS.has(formAt(place)) ? examplesAt(place)[0] : undefined;
}
