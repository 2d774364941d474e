// SPDX-License-Identifier: MPL-2.0
// @ts-check
// Carries out what the program asks of the browser, in order (protocol.md, "effect").

/** @typedef {{e: string, key?: string, value?: string, mark?: string, marks?: [string, string][], name?: string, type?: string, text?: string, base64?: string, html?: string, title?: string,
 *   underWay?: boolean, file?: string, choice?: string, charter?: string, version?: number}} Effect */

/**
 * @param {object} means
 * @param {ReturnType<typeof makeStores>} means.stores
 * @param {ReturnType<typeof makeDrafts>} means.drafts
 * @param {ReturnType<typeof makeFiles>} means.files
 * @param {ReturnType<typeof makePrint>} means.paper
 * @param {ReturnType<typeof makeCopy>} means.clipboard
 * @param {ReturnType<typeof makeOneFile>} means.oneFile
 * @param {ReturnType<typeof makeFileWatch>} means.fileWatch
 * @param {(key: string, value: string | null) => void} means.wrote told before the answer
 * @param {(key: string, answer: Answer) => void} answered
 */
function makeEffects({ stores, drafts, files, paper, clipboard, oneFile, fileWatch, wrote }, answered) {
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
    download: ({ name = '', type = 'text/plain', text = '', base64 = '' }) =>
      files.download(name, type, base64 ? bytesOf(base64) : text),
    choose: () => files.choose(),
    print: ({ html = '', title = '', underWay = false }) => paper.print(html, title, underWay),
    copy: ({ text = '' }) => void clipboard.copy(text),
    pick: ({ file = '', choice = '', name = '', charter = '' }) => void oneFile.pick({ file, choice, name, charter }),
    read: ({ file = '' }) => void oneFile.read(file),
    write: ({ file = '', text = '', version = 0 }) => void oneFile.write({ file, text, version }),
    watch: ({ file = '' }) => fileWatch.watch(file),
    remember: ({ file = '', charter = '' }) => oneFile.remember(file, charter),
    'forget-file': ({ file = '', charter = '' }) => oneFile.forget(file, charter),
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
