// SPDX-License-Identifier: MPL-2.0
// @ts-check
// HTML of a document made by core/writers, and putting it on paper.

/**
 * The nodes of an article. A parsed document runs no script, and the page's policy refuses handlers in attributes.
 * @param {Document} page
 * @param {string} html
 */
function articleOf(page, html) {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const node of parsed.querySelectorAll('script, style, link, iframe, object, embed')) node.remove();
  const article = parsed.querySelector('article');
  return article ? page.adoptNode(article) : page.createElement('article');
}

/**
 * @param {Window} window
 * @param {HTMLElement} sheet #print: the only thing on paper while it is filled
 * @param {() => void} askForSheet has `print` called at once, if there is a document
 */
function makePrint(window, sheet, askForSheet) {
  const page = window.document;
  /** @type {string | null} the title to put back; it names the PDF meanwhile */
  let title = null;
  let lent = false; // the HTML view is shown for the paper only

  // The browser's own print command, too, prints the document of the charter that is open. Where none is, the HTML
  // view is the whole text; the painted view is one screen high.
  window.addEventListener('beforeprint', () => {
    if (!page.body.classList.contains('printing')) askForSheet();
    lent = !page.body.classList.contains('printing') && !page.body.classList.contains('html-view');
    if (lent) page.body.classList.add('html-view');
  });

  window.addEventListener('afterprint', () => {
    sheet.replaceChildren();
    if (lent) page.body.classList.remove('html-view');
    page.body.classList.remove('printing');
    if (title !== null) page.title = title;
    title = null;
  });

  return {
    /**
     * @param {string} html
     * @param {string} name
     * @param {boolean} underWay the browser prints already
     */
    print(html, name, underWay) {
      sheet.replaceChildren(articleOf(page, html));
      page.body.classList.add('printing');
      title = title ?? page.title;
      page.title = name;
      if (!underWay) window.print();
    },
  };
}
