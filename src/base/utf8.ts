/**
 * The UTF-8 bytes of a text, one character (0 to 255) for each byte. A text in ASCII is returned as it is,
 * which is why this beats a byte array. A surrogate without its partner counts as U+FFFD, as in `TextEncoder`.
 */
export function utf8BytesOf(text: string): string {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) >= 0x80) return encode(text);
  return text;
}

function encode(text: string): string {
  let bytes = '';
  let from = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (text.charCodeAt(i) < 0x80) continue;
    // What is ASCII on the way is taken over in one piece.
    const point = text.codePointAt(i) as number; // never past the end
    bytes += text.slice(from, i) + bytesOfPoint(point);
    if (point >= 0x10000) i += 1;
    from = i + 1;
  }
  return bytes + text.slice(from);
}

const isLoneSurrogate = (point: number): boolean => point >= 0xd800 && point <= 0xdfff;
/** The byte that carries the six bits of `point` from `shift` on, after the first byte. */
const next = (point: number, shift: number): number => 0x80 | ((point >> shift) & 0x3f);

function bytesOfPoint(point: number): string {
  if (isLoneSurrogate(point)) return bytesOfPoint(0xfffd);
  const { fromCharCode } = String;
  if (point < 0x80) return fromCharCode(point);
  if (point < 0x800) return fromCharCode(0xc0 | (point >> 6), next(point, 0));
  if (point < 0x10000) {
    return fromCharCode(0xe0 | (point >> 12), next(point, 6), next(point, 0));
  }
  return fromCharCode(0xf0 | (point >> 18), next(point, 12), next(point, 6), next(point, 0));
}
