// SPDX-License-Identifier: MPL-2.0
// Evaluates plain scripts of web/ in one function, as the page does, and hands out the names asked for.
import { readFileSync } from 'node:fs';

const web = new URL('../../web/', import.meta.url);

/**
 * @param {(string | {file: string, change: (source: string) => string})[]} files
 * @param {string[]} names
 * @param {Record<string, unknown>} [surroundings] what stands for the browser's own objects
 * @returns {Record<string, any>}
 */
export function load(files, names, surroundings = {}) {
  const read = (file) => readFileSync(new URL(file, web), 'utf8');
  const source = files.map((one) => (typeof one === 'string' ? read(one) : one.change(read(one.file)))).join('\n');
  return new Function(...Object.keys(surroundings), `'use strict';\n${source}\nreturn { ${names.join(', ')} };`)(
    ...Object.values(surroundings),
  );
}

export const orderOfScripts = readFileSync(new URL('order.txt', web), 'utf8').split('\n').filter(Boolean);
