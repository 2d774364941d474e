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
    const line = packed.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1));
    const above = y > 0 ? pixels.subarray((y - 1) * stride, y * stride) : Buffer.alloc(stride);
    unfilter(packed[y * (stride + 1)], channels, line, above, pixels.subarray(y * stride, (y + 1) * stride));
  }
  return { width, height, at: (x, y) => pixels.subarray(y * stride + x * channels, y * stride + x * channels + 3) };
}

/** PNG's five filters (ISO/IEC 15948, 9.2): each byte is written as what it is more than a guess from those left and above. */
function unfilter(filter, channels, line, above, to) {
  const left = (x) => (x >= channels ? to[x - channels] : 0);
  const guess = [() => 0, left, (x) => above[x], (x) => (left(x) + above[x]) >> 1, (x) => paeth(left(x), above[x], x >= channels ? above[x - channels] : 0)][filter];
  if (filter === 0) line.copy(to);
  else for (let x = 0; x < to.length; ++x) to[x] = line[x] + guess(x);
}

function paeth(a, b, c) {
  const toA = Math.abs(b - c);
  const toB = Math.abs(a - c);
  const toC = Math.abs(a + b - c - c);
  if (toA <= toB && toA <= toC) return a;
  return toB <= toC ? b : c;
}

export const screenshot = async (page) => readPng(await page.screenshot());

/** How different two colours are, 0 to 255. */
export const apart = (one, other) => Math.max(...[0, 1, 2].map((channel) => Math.abs(one[channel] - other[channel])));
