import { invariant } from '../../../base/assert.ts';
import type { Picture } from './drawPicture.ts';

/** Dots of the file for one of the page: sharp on a projector and in print. */
const SCALE = 2;

/**
 * A picture in dots, as PNG.
 *
 * @throws when the browser cannot draw it
 */
export async function paintPicture({ svg, widthPx, heightPx }: Picture): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = widthPx * SCALE;
    canvas.height = heightPx * SCALE;
    const pen = canvas.getContext('2d');
    invariant(pen !== null, 'this browser has no canvas');
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    const painted = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
    invariant(painted !== null, 'nothing was painted');
    return painted;
  } finally {
    URL.revokeObjectURL(address);
  }
}
