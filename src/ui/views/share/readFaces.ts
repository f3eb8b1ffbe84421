/** The faces of the page as a style sheet that needs no other file, for pictures that are looked at elsewhere. */
import monoAddress from '@fontsource-variable/atkinson-hyperlegible-mono/files/atkinson-hyperlegible-mono-latin-wght-normal.woff2?url';
import nextAddress from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import { readAsDataAddress } from '../../../platform/dataAddress.ts';

/** Latin letters are enough: names and sentences are French or English. Weights as the makers of the faces give them. */
const FACES = [
  ['Atkinson Hyperlegible Next Variable', nextAddress],
  ['Atkinson Hyperlegible Mono Variable', monoAddress],
] as const;

/** Empty when the faces cannot be read: a picture is then drawn with those of the computer it is looked at on. */
export async function readFaces(): Promise<string> {
  try {
    const rules = FACES.map(async ([family, address]) => {
      const source = await readAsDataAddress(address);
      return `@font-face{font-family:"${family}";font-weight:200 800;src:url(${source}) format("woff2")}`;
    });
    return (await Promise.all(rules)).join('');
  } catch {
    return '';
  }
}
