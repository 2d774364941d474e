// The Word document of every example, of blank charters, of one full of attacks and of a meeting: what schemas, LibreOffice and
// poppler make of it.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { documents as all, everyOne, folder, made, write } from '../support/made.mjs';
import { customItem, partText, readPackage, rootNamespace } from '../support/package.mjs';
import { places } from '../support/places.mjs';
import { complaints } from '../support/schemas.mjs';
import { article, difference, headings, textOfHtml, wordsOf } from '../support/words.mjs';

const pdfinfo = (name, ...words) => execFileSync('pdfinfo', [...words, made(name, 'pdf')], { encoding: 'utf8' });
const titleOf = (name) => /<title>(.*?)<\/title>/s.exec(readFileSync(made(name, 'html'), 'utf8'))[1];

const plain = (text) => wordsOf(text).filter((word) => !/^(_+|[•–-])$/.test(word));

/** What a document says only because it asks for what is empty: the paragraphs with a placeholder, the label above them, the heads of tables. */
function askedFor(name) {
  const xml = partText(readPackage(made(name, 'docx')), 'word/document.xml');
  const textOf = (part) => [...part.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>/gs)].map(([, words]) => words).join(' ');
  const paragraphs = xml.split('</w:p>');
  const asking = paragraphs.filter((one, at) => one.includes('<w:showingPlcHdr/>') || (paragraphs[at + 1] ?? '').includes('<w:showingPlcHdr/>'));
  const heads = (xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).filter((row) => row.includes('<w:tblHeader/>'));
  return new Set(plain([...asking, ...heads.flatMap((row) => row.split('</w:p>'))].map(textOf).join('\n')));
}

/**
 * LibreOffice's text has the words of the page in its order, and after the title a table of contents, which has the
 * words of the headings, but in minutes; between them only what the document asks for. Lines to sign on and signs before items are
 * drawn as letters and left out on both sides.
 */
function wordsDiffer({ name, before }) {
  const html = article(readFileSync(made(name, 'html'), 'utf8'));
  const above = plain(textOfHtml(html.slice(0, html.search(/<(h2|dl)\b/)))).length;
  const wanted = plain(textOfHtml(html));
  const found = plain(readFileSync(made(name, 'txt'), 'utf8').replace(/^\uFEFF/, ''));
  const listed = [headings(html, 'h[23]'), headings(html, 'h2')].map((lines) => plain(lines.join('\n')));
  const contents = listed.find((words) => difference(words, found.slice(above + 1, above + 1 + words.length)) === undefined);
  if (!before && contents === undefined) return `the contents list “${found.slice(above, above + 30).join(' ')} …”`;
  const said = before ? found : [...found.slice(0, above), ...found.slice(above + 1 + contents.length)];
  const asked = askedFor(name);
  let next = 0;
  for (const [at, word] of said.entries()) {
    if (word === wanted[next]) ++next;
    else if (!asked.has(word)) return `“${said.slice(Math.max(0, at - 5), at + 8).join(' ')}” says “${word}”, wanted was “${wanted.slice(next, next + 8).join(' ')}”`;
  }
  return next === wanted.length ? undefined : `it ends before “${wanted.slice(next, next + 10).join(' ')}”`;
}

export function cases() {
  const documents = all();
  const charters = documents.filter(({ before }) => !before); // minutes carry nothing, and nothing is filled in in them
  return {
    'every part follows the schemas of ISO 29500': () => everyOne(documents, ({ name }) =>
      complaints(readPackage(made(name, 'docx')), path.join(folder, 'parts', name)).join('; ')),

    'LibreOffice reads the words of the charter, in its order, and a filled table of contents': () => everyOne(documents, wordsDiffer),

    'its PDF has A4 pages, the title, the language and tags': () => everyOne(documents, ({ name }) => {
      const facts = pdfinfo(name, '-l', '-1');
      const sizes = [...facts.matchAll(/^Page +\d+ size: +(.*)$/gm)].map((found) => found[1]);
      if (sizes.length === 0 || !sizes.every((size) => /\(A4\)/.test(size))) return `pages of ${sizes.join(', ')}`;
      if (!/^Tagged: +yes/m.test(facts)) return 'no tags';
      const language = /\/Type ?\/Catalog[^]*?\/Lang ?\(([^)]*)\)/.exec(readFileSync(made(name, 'pdf'), 'latin1'))?.[1]; // of the whole; parts may have their own
      if (!(name.endsWith('-en') ? /^en/ : /^da/).test(language ?? '')) return `its language is ${language}`;
      const title = wordsOf(/^Title:(.*)$/m.exec(facts)?.[1] ?? '').join(' ');
      const wanted = wordsOf(textOfHtml(titleOf(name))).join(' ');
      return title === wanted ? undefined : `the title is “${title}”, not “${wanted}”`;
    }),

    'every page has its number and the title below': () => everyOne(documents, ({ name }) => {
      const pages = execFileSync('pdftotext', ['-layout', made(name, 'pdf'), '-'], { encoding: 'utf8', maxBuffer: 1e8 }).split('\f').slice(0, -1);
      const without = pages.findIndex((page, number) => !new RegExp(`\\b${number + 1} (af|of) ${pages.length}\\b`).test(page));
      return without < 0 ? undefined : `page ${without + 1} of ${pages.length} does not say so`;
    }),

    'no heading stays alone at the foot of a page': () => everyOne(documents, ({ name }) => {
      const known = new Set(headings(article(readFileSync(made(name, 'html'), 'utf8')), 'h[23]').map((line) => wordsOf(line).join(' ')));
      const pages = execFileSync('pdftotext', ['-layout', made(name, 'pdf'), '-'], { encoding: 'utf8', maxBuffer: 1e8 }).split('\f').slice(0, -1);
      for (const [number, page] of pages.slice(0, -1).entries()) {
        const lines = page.split('\n').filter((line) => line.trim() !== '');
        const foot = lines.findLastIndex((line) => /\b\d+ (af|of) \d+\b/.test(line));
        const last = wordsOf(lines[foot - 1] ?? '').join(' ');
        if (known.has(last)) return `page ${number + 1} ends with “${last}”`;
      }
      return undefined;
    }),

    'what it carries survives being saved by LibreOffice': () => everyOne(charters, ({ name }) => {
      const before = readPackage(made(name, 'docx'));
      const after = readPackage(made(name, 'again'));
      const items = [...before.keys()].filter((part) => /^customXml\/item\d+\.xml$/.test(part));
      if (items.length === 0) return 'it carries nothing';
      const lost = items.map((part) => partText(before, part)).filter((xml) => {
        const saved = customItem(after, rootNamespace(xml));
        return !rootNamespace(xml) || !saved || saved.replaceAll("'", '"') !== customItem(before, rootNamespace(xml)).replaceAll("'", '"');
      });
      return lost.length > 0 ? `${lost.length} of ${items.length} items were lost or changed` : undefined;
    }),

    'places to fill in are found again, with their text, after LibreOffice has saved them': () => everyOne(charters, ({ name }) => {
      const document = (ending) => places(partText(readPackage(made(name, ending)), 'word/document.xml'));
      const [before, after] = [document('docx'), document('again')];
      if (before.tags.length === 0) return 'there is none';
      const names = before.tags.map(({ bookmark }) => bookmark);
      const bare = before.tags.filter(({ bookmark }) => !bookmark || names.indexOf(bookmark) !== names.lastIndexOf(bookmark));
      if (bare.length > 0) return `${bare.length} of ${names.length} have no bookmark of their own: ${bare.slice(0, 5).map(({ tag }) => tag).join(', ')}`;
      const changed = names.filter((bookmark) => after.texts.get(bookmark)?.trim() !== before.texts.get(bookmark).trim());
      return changed.length > 0 ? `${changed.length} of ${names.length} changed, “${before.texts.get(changed[0])}” to “${after.texts.get(changed[0])}”` : undefined;
    }),

    'made again, it is the same to the last byte': () => everyOne(documents, (document) => {
      const again = path.join(folder, 'second.docx');
      write(document, again, path.join(folder, 'second.html'));
      return readFileSync(again).equals(readFileSync(made(document.name, 'docx'))) ? undefined : 'it is not';
    }),
  };
}
