/** A reader of well-formed XML, as small as what the command line writes: elements, attributes, entities. */
import { invariant } from '../../src/base/assert.ts';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const TAG = /<(\/?)([A-Za-z][\w-]*)((?:\s+[\w-]+="[^"<]*")*)\s*(\/?)>/y;
const ATTRIBUTE = /([\w-]+)="([^"]*)"/g;

function unescaped(text: string): string {
  invariant(!/&(?!(?:amp|lt|gt|quot);)/.test(text), `a bare & in ${text}`);
  return text.replace(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? '');
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, unescaped(value)]),
  );
}

/** The root element. Throws when the text is not well formed. */
export function parseXml(text: string): XmlElement {
  const body = text.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  invariant(body !== text, 'the declaration comes first');
  const top: XmlElement[] = [];
  const open: { readonly name: string; readonly into: XmlElement[] }[] = [{ name: '', into: top }];
  for (let at = 0; at < body.length; ) {
    const blank = /\s*/y;
    blank.lastIndex = at;
    at += blank.exec(body)?.[0].length ?? 0;
    if (at >= body.length) break;
    TAG.lastIndex = at;
    const [whole = '', closes, name = '', attributes = '', isEmpty] = TAG.exec(body) ?? [];
    invariant(whole !== '', `no tag at ${body.slice(at, at + 40)}`);
    at += whole.length;
    if (closes) {
      invariant(open.pop()?.name === name, `</${name}> closes something else`);
      continue;
    }
    const children: XmlElement[] = [];
    open.at(-1)?.into.push({ name, attributes: attributesOf(attributes), children });
    if (!isEmpty) open.push({ name, into: children });
  }
  invariant(open.length === 1 && top.length === 1, 'one root, closed');
  const [root] = top;
  invariant(root, 'a root');
  return root;
}
