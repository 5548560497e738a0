import jsQR from 'jsqr';
import { expect, it } from 'vitest';
import { qrDrawing } from './qr-drawing.ts';

const PIXELS_PER_MODULE = 4;

/** The path as a screen would draw it: black on white, as red, green, blue and alpha. */
function drawn(path: string, size: number): { pixels: Uint8ClampedArray; width: number } {
  const width = size * PIXELS_PER_MODULE;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    for (let row = 0; row < PIXELS_PER_MODULE; row++) {
      const start = (Number(y) * PIXELS_PER_MODULE + row) * width + Number(x) * PIXELS_PER_MODULE;
      for (let pixel = start; pixel < start + Number(run) * PIXELS_PER_MODULE; pixel++)
        pixels.fill(0, pixel * 4, pixel * 4 + 3);
    }
  return { pixels, width };
}

it.each([40, 500, 2900])('a QR code of an address of %i characters is read back by a reader', (length) => {
  const address = 'https://groundwork.example/shared#v1.plain.'.padEnd(length, 'aB3-_xYz9');
  const { path, size } = qrDrawing(address.slice(0, length));
  const { pixels, width } = drawn(path, size);
  expect(jsQR(pixels, width, width)?.data).toBe(address.slice(0, length));
});
