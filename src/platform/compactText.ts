/** A text made short enough for an address, and back. Both ends run in the browser; nothing is sent. */
import { fail, ok, type Result } from '../base/result.ts';

/** Deflated, then written with letters that an address keeps as they are (base64url, RFC 4648). */
export async function compactText(text: string): Promise<string> {
  const bytes = await readUpTo(
    passed(new TextEncoder().encode(text), new CompressionStream('deflate-raw')),
    Number.POSITIVE_INFINITY,
  );
  const letters = Array.from(bytes ?? [], (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** `damaged`: not what `compactText` gives, or cut. `too-large`: it would unfold beyond `bytesMax`. */
export type UnfoldProblem = 'damaged' | 'too-large';

/** The text again. Stops unfolding at `bytesMax`: a stranger's link may be made to fill the memory. */
export async function unfoldText(
  code: string,
  bytesMax: number,
): Promise<Result<string, UnfoldProblem>> {
  try {
    const letters = atob(code.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const unfolded = await readUpTo(
      passed(bytes, new DecompressionStream('deflate-raw')),
      bytesMax,
    );
    if (unfolded === null) return fail('too-large');
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(unfolded));
  } catch {
    return fail('damaged');
  }
}

/** What comes out of a stream that is given these bytes and no more. */
function passed(
  bytes: Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
): ReadableStreamDefaultReader<Uint8Array> {
  const writer = through.writable.getWriter();
  // What is wrong with the bytes is told to the reader.
  writer.write(bytes).catch(() => undefined);
  writer.close().catch(() => undefined);
  return through.readable.getReader();
}

/** Null when there is more than `bytesMax`. */
async function readUpTo(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  bytesMax: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    parts.push(next.value);
    length += next.value.length;
    if (length > bytesMax) {
      await reader.cancel();
      return null;
    }
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
