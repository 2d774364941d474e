// A package of Office Open XML (a zip of parts) as a map from name to bytes. Strict: for files that we or LibreOffice wrote.
import { readFileSync } from 'node:fs';
import { crc32, inflateRawSync } from 'node:zlib';

const text = new TextDecoder('utf-8', { fatal: true });

/** source: APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12 and 4.3.16. @param {string} file */
export function readPackage(file) {
  const bytes = readFileSync(file);
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0) throw new Error(`${file} is no zip`);
  const parts = new Map();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; --left) {
    if (bytes.readUInt32LE(at) !== 0x02014b50) throw new Error('the directory is broken');
    const [method, packed, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const local = bytes.readUInt32LE(at + 42);
    const part = text.decode(bytes.subarray(at + 46, at + 46 + name));
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const stored = bytes.subarray(start, start + packed);
    const whole = method === 8 ? inflateRawSync(stored) : stored;
    if (whole.length !== size) throw new Error(`${part} has another size than the directory says`);
    if (crc32 && crc32(whole) !== bytes.readUInt32LE(at + 16)) throw new Error(`${part} has another check sum than the directory says`);
    if (parts.has(part)) throw new Error(`${part} is there twice`);
    parts.set(part, whole);
    at += 46 + name + extra + comment;
  }
  return parts;
}

/** @param {Map<string, Buffer>} parts @param {string} name */
export function partText(parts, name) {
  const part = parts.get(name);
  if (!part) throw new Error(`the part ${name} is missing`);
  return text.decode(part);
}

/** @param {string} xml @returns {string | undefined} the first namespace that the root names */
export const rootNamespace = (xml) => /<\w[^>]*?\sxmlns(?::\w+)?=(["'])(.*?)\1/s.exec(xml)?.[2];

/** The custom XML part whose root names a namespace, whatever its number, without its declaration. @returns {string | undefined} */
export function customItem(parts, namespace) {
  for (const [name, part] of parts) {
    if (!/^customXml\/item\d+\.xml$/.test(name)) continue;
    const xml = text.decode(part);
    const element = xml.replace(/<\?.*?\?>/s, '').trim();
    if (rootNamespace(element) === namespace) return element;
  }
  return undefined;
}
