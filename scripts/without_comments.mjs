// Our scripts and styles as they travel inside the page: without what only explains, and without indentation.
// Who reads them reads web/ in the repository; everybody else carries a twentieth less.

/**
 * Lines that are comments from their beginning to their end go, and types and remarks beside code, as long as they hold no
 * quotation mark: then they cannot be part of a text. So nothing has to be understood of the language, as long as no text
 * in it runs over several lines.
 * @param {string} source a script or a style sheet
 * @returns {string} the same program, line by line
 */
export function withoutComments(source) {
  const kept = [];
  let inside = false;
  for (const [at, line] of source.split('\n').entries()) {
    if ((line.match(/`/g) ?? []).length % 2 === 1) throw new Error(`line ${at + 1} begins or ends a text of several lines`);
    const words = line.trim();
    if (inside) {
      if (!words.includes('*/')) continue;
      if (!words.endsWith('*/')) throw new Error(`line ${at + 1} goes on behind a comment of several lines`);
      inside = false;
    } else if (words.startsWith('/*') && !words.includes('*/')) {
      inside = true;
    } else if (words !== '' && !words.startsWith('//') && !(words.startsWith('/*') && words.indexOf('*/') === words.length - 2)) {
      kept.push(words.replace(/\/\*\* @[^'"`]*?\*\/ ?/g, '').replace(/^(.*\S)\s+(\/\/ [^'"`]*|\/\*[^'"`]*\*\/)$/, '$1'));
    }
  }
  if (inside) throw new Error('a comment has no end');
  return kept.join('\n');
}
