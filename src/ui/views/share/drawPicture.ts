/** A view of the page as a drawing of its own: what the style sheets say is written into the copy. */

/** What a drawing takes from style sheets and hands down to its parts; anything else is in its own attributes. */
const HANDED_DOWN = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'letter-spacing',
  'text-anchor',
  'paint-order',
  'visibility',
  'marker-start',
  'marker-mid',
  'marker-end',
] as const;

/** What it keeps to itself, and the value that need not be said. */
const OF_ITS_OWN = [
  ['opacity', '1'],
  ['display', 'inline'],
  ['dominant-baseline', 'auto'],
] as const;

export interface Picture {
  /** A whole SVG document. */
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Blank paper around what is drawn, and the height of the line that says what the picture shows. */
const MARGIN_PX = 16;
const CAPTION_PX = 28;

/** A part of a view and where it stands on the page. */
interface Part {
  readonly box: DOMRect;
  readonly drawn: SVGElement;
}

/** What is there to be worked with and says nothing on paper. */
const CONTROLS = 'button, fieldset, label, :has(> select)';

/**
 * Every drawing and every text of a view, controls left out, with a caption below. Needs nothing of the page: colours are
 * values, the patterns and arrows that are referred to are inside, and so are the faces given as `faces`, a style sheet.
 */
export function drawPicture(view: Element, caption: string, faces: string): Picture {
  const parts = [...drawingsOf(view), ...textsOf(view)];
  const left = Math.min(...parts.map(({ box }) => box.left));
  const top = Math.min(...parts.map(({ box }) => box.top));
  const width = Math.max(...parts.map(({ box }) => box.right)) - left;
  const height = Math.max(...parts.map(({ box }) => box.bottom)) - top;
  const [widthPx, heightPx] = [
    Math.ceil(width) + 2 * MARGIN_PX,
    Math.ceil(height) + 2 * MARGIN_PX + CAPTION_PX,
  ];
  const root = made('svg', { xmlns: SVG, viewBox: `0 0 ${widthPx} ${heightPx}` });
  root.setAttribute('width', String(widthPx));
  root.setAttribute('height', String(heightPx));
  root.append(made('rect', { width: widthPx, height: heightPx, fill: token('--paper') }));
  const placed = made('g', { transform: `translate(${MARGIN_PX - left} ${MARGIN_PX - top})` });
  placed.append(...parts.map(({ drawn }) => drawn));
  const style = made('style');
  style.textContent = faces;
  root.append(style, sharedDefinitions(placed), placed, captionLine(caption, heightPx - MARGIN_PX));
  return { svg: new XMLSerializer().serializeToString(root), widthPx, heightPx };
}

const SVG = 'http://www.w3.org/2000/svg';

function made(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
): SVGElement {
  const element = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

function drawingsOf(view: Element): readonly Part[] {
  return [...view.querySelectorAll('svg')]
    .filter((svg) => !svg.closest(CONTROLS) && !svg.parentElement?.closest('svg'))
    .map((svg) => {
      const box = svg.getBoundingClientRect();
      const drawn = svg.cloneNode(true) as SVGSVGElement;
      writeStyles(svg, drawn, null);
      for (const spoken of ['role', 'aria-label', 'aria-describedby'])
        drawn.removeAttribute(spoken);
      for (const [key, value] of Object.entries({
        x: box.left,
        y: box.top,
        width: box.width,
        height: box.height,
      }))
        drawn.setAttribute(key, String(value));
      return { box, drawn };
    })
    .filter(({ box }) => box.width > 1 && box.height > 1);
}

/** Texts beside the drawings, a line each; what only a screen reader hears is a dot and is left out. */
function textsOf(view: Element): readonly Part[] {
  const walker = document.createTreeWalker(view, NodeFilter.SHOW_TEXT);
  const parts: Part[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const holder = node.parentElement;
    if (!holder || holder.closest(`${CONTROLS}, svg`) || !node.textContent?.trim()) continue;
    if (holder.closest('.visually-hidden')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width > 1 && box.height > 1)
      parts.push({ box, drawn: textLine(node.textContent, holder, box) });
  }
  return parts;
}

function textLine(text: string, holder: Element, box: DOMRect): SVGElement {
  const style = getComputedStyle(holder);
  const line = made('text', {
    x: box.left,
    y: box.top + box.height / 2,
    'dominant-baseline': 'central',
    'font-family': style.fontFamily,
    'font-size': style.fontSize,
    'font-weight': style.fontWeight,
    fill: style.color,
  });
  line.textContent = text.trim();
  return line;
}

/** `above` is the style that the copy's own parent has written; null at the top. */
function writeStyles(from: Element, to: SVGElement, above: CSSStyleDeclaration | null): void {
  const style = getComputedStyle(from);
  for (const { name, value } of [...to.attributes])
    if (STYLING.has(name) || value.includes('var(')) to.removeAttribute(name);
  for (const name of HANDED_DOWN) {
    const value = style.getPropertyValue(name);
    if (value !== above?.getPropertyValue(name)) to.style.setProperty(name, inside(value));
  }
  for (const [name, usual] of OF_ITS_OWN) {
    const value = style.getPropertyValue(name);
    if (value !== usual) to.style.setProperty(name, value);
  }
  const originals = [...from.children];
  [...to.children].forEach((part, i) => {
    const original = originals[i];
    if (original) writeStyles(original, part as SVGElement, style);
  });
}

const STYLING = new Set(['class', 'style', 'tabindex']);

/** `url("http://…#pattern")` is `url(#pattern)` in a file of its own. */
const inside = (value: string): string => value.replace(/url\("?[^"#)]*(#[^")]+)"?\)/g, 'url($1)');

/** Patterns and arrows of the page that the copy refers to and does not hold, and those that these refer to. */
function sharedDefinitions(copy: SVGElement): SVGElement {
  const defs = made('defs');
  const held = new Set([...copy.querySelectorAll('[id]')].map(({ id }) => id));
  const asked = (within: SVGElement): readonly string[] =>
    [
      ...new XMLSerializer()
        .serializeToString(within)
        .matchAll(/(?:url\((?:&quot;|")?|href=")#([\w-]+)/g),
    ].map(([, id = '']) => id);
  const wanted = [...asked(copy)];
  for (let id = wanted.pop(); id !== undefined; id = wanted.pop()) {
    const original = held.has(id) ? null : document.getElementById(id);
    held.add(id);
    if (!original) continue;
    const definition = original.cloneNode(true) as SVGElement;
    writeStyles(original, definition, null);
    defs.append(definition);
    wanted.push(...asked(definition));
  }
  return defs;
}

function captionLine(caption: string, y: number): SVGElement {
  const line = made('text', {
    x: MARGIN_PX,
    y,
    'font-family': getComputedStyle(document.body).fontFamily,
    'font-size': 13,
    fill: token('--ink-quiet'),
  });
  line.textContent = caption;
  return line;
}

const token = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim();
