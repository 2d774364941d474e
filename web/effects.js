// SPDX-License-Identifier: MPL-2.0
// @ts-check
// Carries out what the program asks of the browser, in order (protocol.md, "effect").

/** @typedef {{e: string, key?: string, value?: string, name?: string, type?: string, text?: string, html?: string, title?: string, file?: string, choice?: string,
 *   charter?: string, version?: number}} Effect */

/**
 * @param {object} means
 * @param {ReturnType<typeof makeStorage>} means.storage
 * @param {ReturnType<typeof makeDrafts>} means.drafts
 * @param {ReturnType<typeof makeFiles>} means.files
 * @param {ReturnType<typeof makePrint>} means.paper
 * @param {ReturnType<typeof makeCopy>} means.clipboard
 * @param {ReturnType<typeof makeOneFile>} means.oneFile
 * @param {ReturnType<typeof makeFileWatch>} means.fileWatch
 * @param {(key: string, answer: Answer) => void} answered
 */
function makeEffects({ storage, drafts, files, paper, clipboard, oneFile, fileWatch }, answered) {
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
    print: ({ html = '', title = '' }) => paper.print(html, title),
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
