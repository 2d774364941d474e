// Places to fill in, in a document of Word: content controls with a tag, each held by a bookmark as well, because LibreOffice 7.4
// forgets tags, and of lists and days also names, but keeps bookmarks.

const tokens = /<(\/?)w:(sdt|sdtPr|tag|t|instrText|br|cr|tab|p|bookmarkStart|bookmarkEnd)(\s[^>]*?)?(\/?)>([^<]*)/g;
const attribute = (words, name) => new RegExp(`\\sw:${name}=(["'])(.*?)\\1`).exec(words ?? '')?.[2];
const references = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const resolved = (text) => text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (_, hex, code, name) => (
  name ? references[name] : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(code))));

/**
 * @param {string} xml of word/document.xml
 * @returns {{texts: Map<string, string>, tags: {tag: string, bookmark: string | undefined}[]}} the text each bookmark holds (one that
 * LibreOffice has parted at the end of a paragraph is one), and the bookmark that begins at each content control with a tag
 */
export function places(xml) {
  const texts = new Map();
  const open = new Map(); // number of the bookmark: its name
  const tags = [];
  let last; // the bookmark that began with nothing after it yet
  let inside; // the bookmark that the control being read began with
  let inProperties = false;
  const write = (text) => open.forEach((name) => texts.set(name, texts.get(name) + text));
  for (const [, slash, element, words, , text] of xml.matchAll(tokens)) {
    if (element === 'sdtPr') inProperties = slash === '';
    else if (inProperties && element !== 'tag') continue;
    else if (element === 'bookmarkStart') {
      last = attribute(words, 'name');
      for (const [id, name] of open) if (name === last) open.delete(id); // LibreOffice does not always end the part before
      open.set(attribute(words, 'id'), last);
      texts.set(last, texts.get(last) ?? '');
    } else if (element === 'bookmarkEnd') open.delete(attribute(words, 'id'));
    else if (element === 'sdt' && !slash) inside = last;
    else if (element === 'tag') tags.push({ tag: attribute(words, 'val'), bookmark: inside });
    else if (element === 't' && !slash) { write(resolved(text)); last = undefined; }
    else if (element === 'br' || element === 'cr') write('\n');
    else if (element === 'tab') write('\t');
    else if (element === 'p' && slash) write('\n');
  }
  return { texts, tags };
}
