// SPDX-License-Identifier: MPL-2.0
// @ts-check
// Carries out what the program asks of the browser, in order (protocol.md, "effect").

/** @typedef {{e: string, key?: string, value?: string, mark?: string, marks?: [string, string][], name?: string, type?: string, text?: string, html?: string, title?: string, underWay?: boolean}} Effect */

/**
 * @param {object} means
 * @param {ReturnType<typeof makeStores>} means.stores
 * @param {ReturnType<typeof makeDrafts>} means.drafts
 * @param {ReturnType<typeof makeFiles>} means.files
 * @param {ReturnType<typeof makePrint>} means.paper
 * @param {ReturnType<typeof makeCopy>} means.clipboard
 * @param {(key: string, value: string | null) => void} means.wrote told before the answer
 * @param {(key: string, answer: Answer) => void} answered
 */
function makeEffects({ stores, drafts, files, paper, clipboard, wrote }, answered) {
  /** @type {Record<string, (effect: Effect) => void>} */
  const table = {
    store({ key = '', value = '', marks = [] }) {
      for (const [draft] of marks) drafts.drop(draft); // its text is in the value now
      stores.write(key, value, (answer) => answered(key, answer), marks);
      wrote(key, value);
    },
    forget({ key = '' }) {
      drafts.drop(key);
      stores.remove(key, (answer) => answer.ok || answered(key, answer));
      wrote(key, null);
    },
    draft: ({ key = '', value = '', mark = '' }) => drafts.put(key, value, mark),
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
