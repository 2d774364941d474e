// SPDX-License-Identifier: MPL-2.0
// @ts-check
// The page's own few words, in both languages; all others come from the program.

const pageWords = {
  da: {
    skip: 'Gå til indholdet',
    bar: 'Kommissorium',
    outline: 'Overblik',
    preview: 'Papiret',
    closePreview: 'Luk papiret',
    sections: 'Afsnit',
    drop: 'Slip filerne for at åbne dem',
    required: 'skal udfyldes',
    file: 'Vælg fil',
  },
  en: {
    skip: 'Go to the content',
    bar: 'Charter',
    outline: 'Overview',
    preview: 'The paper',
    closePreview: 'Close the paper',
    sections: 'Sections',
    drop: 'Drop the files to open them',
    required: 'required',
    file: 'Choose a file',
  },
};

/**
 * Puts the words of one language where `data-word` (text) and `data-name` (accessible name) ask for them.
 * @param {Document} page
 * @param {string} language
 */
function speak(page, language) {
  const words = /** @type {Record<string, string>} */ (language === 'en' ? pageWords.en : pageWords.da);
  page.documentElement.lang = language;
  for (const node of page.querySelectorAll('[data-word]')) node.textContent = words[node.getAttribute('data-word') || ''];
  for (const node of page.querySelectorAll('[data-name]')) {
    node.setAttribute('aria-label', words[node.getAttribute('data-name') || '']);
  }
  page.documentElement.style.setProperty('--word-required', JSON.stringify(words.required));
}
