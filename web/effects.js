// SPDX-License-Identifier: MPL-2.0
// @ts-check
// Carries out what the program asks of the browser, in order (protocol.md, "effect").

/** @typedef {{e: string, key?: string, value?: string, name?: string, type?: string, text?: string, html?: string, title?: string, underWay?: boolean}} Effect */

/**
 * @param {object} means
 * @param {ReturnType<typeof makeStorage>} means.storage
 * @param {ReturnType<typeof makeDrafts>} means.drafts
 * @param {ReturnType<typeof makeFiles>} means.files
 * @param {ReturnType<typeof makePrint>} means.paper
 * @param {ReturnType<typeof makeCopy>} means.clipboard
 * @param {(key: string, answer: Answer) => void} answered
 */
function makeEffects({ storage, drafts, files, paper, clipboard }, answered) {
  /** @type {Record<string, (effect: Effect) => void>} */
  const table = {
    store({ key = '', value = '' }) {
      drafts.drop(key);
      answered(key, storage.write(key, value));
    },
    forget({ key = '' }) {
      drafts.drop(key);
      const answer = storage.remove(key);
      if (!answer.ok) answered(key, answer);
    },
    draft: ({ key = '', value = '' }) => drafts.put(key, value),
    download: ({ name = '', type = 'text/plain', text = '' }) => files.download(name, type, text),
    choose: () => files.choose(),
    print: ({ html = '', title = '', underWay = false }) => paper.print(html, title, underWay),
    copy: ({ text = '' }) => void clipboard.copy(text),
  };
  return {
    /** @param {Effect} effect */
    carryOut(effect) {
      const work = table[effect.e];
      if (!work) throw new Error(`unknown effect "${effect.e}"`);
      work(effect);
    },
  };
}
