// What different formats say, as lists of words, so that line ends and layout do not count.

const references = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const resolved = (text) => text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => references[name]);

/** White space as the writers know it: a no-break space belongs to its word. @param {string} text */
export const wordsOf = (text) => text.split(/[ \t\r\n\f\v]+/).filter((word) => word !== '');

/** Text of our own HTML; only elements within a line leave the words around them together. @param {string} html */
export const textOfHtml = (html) => resolved(html.replace(/<(\/?)([a-z0-9]+)[^>]*>/g, (_, slash, name) => (/^(bdi|strong|mark|ins|del|a|span)$/.test(name) ? '' : '\n')));

/** The article of our own HTML page, without what a word processor does not print in its text: captions and the foot. @param {string} html */
export function article(html) {
  const whole = html.slice(html.indexOf('<article'), html.indexOf('</article>'));
  return whole.replace(/<caption>.*?<\/caption>/gs, '').replace(/<footer.*?<\/footer>/gs, '');
}

/** Headings of our own HTML, number and text. @param {string} html @param {string} element "h2" or "h[23]" */
export const headings = (html, element) => [...html.matchAll(new RegExp(`<(${element})>(.*?)</\\1>`, 'gs'))].map((found) => textOfHtml(found[2]).trim());

/** Where two lists of words part; undefined when they are the same. @param {string[]} wanted @param {string[]} found */
export function difference(wanted, found) {
  const at = wanted.findIndex((word, index) => word !== found[index]);
  const first = at < 0 ? (wanted.length === found.length ? -1 : wanted.length) : at;
  if (first < 0) return undefined;
  const around = (words) => words.slice(Math.max(0, first - 4), first + 6).join(' ');
  return `word ${first} of ${wanted.length}: wanted “${around(wanted)}”, found “${around(found)}”`;
}
