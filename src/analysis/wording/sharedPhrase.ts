/** What copies that one cause breaks have in common, as a sentence says it. */
import { assertNever } from '../../base/assert.ts';
import type { CommonFailureEntry } from '../../model/trace.ts';
import { findSite } from '../findInDescription.ts';
import { hostingNameOf } from './nameOf.ts';
import type { Voice } from './voice.ts';

const OPERATOR = 'operator:';

function operatorPhrase({ run, words }: Voice, id: string): string {
  const found = run.description.hostings.find(({ operator }) => operator.id === id);
  return words.nouns.operator(found?.operator.name ?? id);
}

/** What the dossier calls by a name: a domain, a place, or a group such as `technology:openstack`. */
function namedPhrase(voice: Voice, name: string): string {
  const { run, words, the, language } = voice;
  const { hostings, domains } = run.description;
  const domain = domains.find(({ id }) => id === name);
  if (domain) return words.nouns.domain(domain.name[language]);
  if (hostings.some(({ id }) => id === name)) {
    return words.nouns.hosting(hostingNameOf(run.description, name, language));
  }
  if (findSite(run.description, name)) return the({ kind: 'site', id: name });
  if (name.startsWith(OPERATOR)) return operatorPhrase(voice, name.slice(OPERATOR.length));
  return words.nouns.domain(name);
}

/** The place that the copies struck share, with its article. */
export function sharedPhrase(
  voice: Voice,
  { within, domain, subject }: CommonFailureEntry,
): string {
  const { run, words, the, language } = voice;
  switch (within) {
    case 'site':
      return the({ kind: 'site', id: domain });
    case 'hosting':
      return words.nouns.hosting(hostingNameOf(run.description, domain, language));
    case 'operator':
      return operatorPhrase(voice, domain);
    case 'component':
      return words.nouns.copiesOf(the(subject));
    case 'campus':
    case 'metro':
      return words.nouns[within](domain);
    case 'named':
      return namedPhrase(voice, domain);
    default:
      return assertNever(within);
  }
}
