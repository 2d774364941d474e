// What is really on the screen: a screenshot as numbers.
import { inflateSync } from 'node:zlib';

/** The pixels of a PNG as Chromium writes it: 8 bits, RGB or RGBA, not interlaced. */
export function readPng(bytes) {
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  const channels = { 2: 3, 6: 4 }[bytes[25]];
  const parts = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  const packed = inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; ++y) {
    const filter = packed[y * (stride + 1)];
    for (let x = 0; x < stride; ++x) {
      const a = x >= channels ? pixels[y * stride + x - channels] : 0;
      const b = y > 0 ? pixels[(y - 1) * stride + x] : 0;
      const c = x >= channels && y > 0 ? pixels[(y - 1) * stride + x - channels] : 0;
      const guess = filter === 4 ? paeth(a, b, c) : [0, a, b, (a + b) >> 1][filter];
      pixels[y * stride + x] = packed[y * (stride + 1) + 1 + x] + guess;
    }
  }
  return { width, height, at: (x, y) => pixels.subarray(y * stride + x * channels, y * stride + x * channels + 3) };
}

function paeth(a, b, c) {
  const [toA, toB, toC] = [a, b, c].map((one) => Math.abs(a + b - c - one));
  if (toA <= toB && toA <= toC) return a;
  return toB <= toC ? b : c;
}

export const screenshot = async (page) => readPng(await page.screenshot());

/** How different two colours are, 0 to 255. */
export const apart = (one, other) => Math.max(...[0, 1, 2].map((channel) => Math.abs(one[channel] - other[channel])));
