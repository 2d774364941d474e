// SPDX-License-Identifier: MPL-2.0
// @ts-check
// One file that several people save to: picked once, read and written again and again. Nothing is written over that has
// not been read, and what is told after writing is what was found in the file, whoever wrote it.

/**
 * @typedef {object} FileHandle what the File System Access API gives
 * @property {string} name
 * @property {() => Promise<File>} getFile
 * @property {() => Promise<{write(text: string): Promise<void>, close(): Promise<void>, abort(): Promise<void>}>} createWritable
 * @property {(mode: {mode: string}) => Promise<string>} [queryPermission]
 * @property {(mode: {mode: string}) => Promise<string>} [requestPermission]
 */
/** @typedef {{error?: string, text?: string}} Look error: those of ReadFile, "gone", "refused" */

const charterFiles = [{ description: 'Kommissorium', accept: { 'application/json': ['.json'] } }];

/** @param {unknown} error */
function fileError(error) {
  const { name = '' } = /** @type {{name?: string}} */ (error || {});
  if (name === 'NotFoundError') return 'gone';
  return name === 'NotAllowedError' || name === 'SecurityError' ? 'refused' : '';
}

/** @param {FileHandle} handle @returns {Promise<Look>} */
async function lookInto(handle) {
  try {
    const { text, error } = await readFile(await handle.getFile());
    return error ? { error } : { text };
  } catch (error) {
    return { error: fileError(error) || 'unreadable' };
  }
}

/**
 * Whether the page may write. Asking works only just after a click or key.
 * @param {FileHandle} handle
 */
async function mayWrite(handle) {
  const mode = { mode: 'readwrite' };
  if (!handle.queryPermission || !handle.requestPermission) return true;
  if ((await handle.queryPermission(mode)) === 'granted') return true;
  return (await handle.requestPermission(mode).catch(() => 'denied')) === 'granted';
}

/**
 * The browser's file dialogs, where it has them.
 * @param {any} window
 * @returns {Parameters<typeof makeOneFile>[0]}
 */
function filePickers(window) {
  /** @param {string} name */
  const dialog = (name) => (typeof window[name] === 'function' ? window[name].bind(window) : undefined);
  return { showSaveFilePicker: dialog('showSaveFilePicker'), showOpenFilePicker: dialog('showOpenFilePicker') };
}

/**
 * @param {object} browser
 * @param {(wish: object) => Promise<FileHandle>} [browser.showSaveFilePicker]
 * @param {(wish: object) => Promise<FileHandle[]>} [browser.showOpenFilePicker]
 * @param {ReturnType<typeof makeRememberedFiles>} remembered
 * @param {(message: object) => void} send
 */
function makeOneFile(browser, remembered, send) {
  /**
   * The files picked in this window, by the name the program gave them. `known` is what was told of it last, `stamp` when and
   * how large it was then, `busy` what is being done with it: one thing at a time.
   * @type {Map<string, {handle: FileHandle, known: Look, version: number, stamp: string, busy: Promise<void>}>}
   */
  const files = new Map();

  /** @param {string} choice @param {string} name @param {string} charter */
  async function picked(choice, name, charter) {
    const wish = { id: 'kommissorium', types: charterFiles };
    if (choice === 'make') return browser.showSaveFilePicker?.({ ...wish, suggestedName: name });
    if (choice === 'open') return (await browser.showOpenFilePicker?.({ ...wish, multiple: false }))?.[0];
    return remembered.get(charter);
  }

  /** @param {{known: Look}} one @param {Look} look */
  const isKnown = ({ known }, look) => look.text === known.text && look.error === known.error;

  /** The version counts what was found, not how often it was looked. @param {string} file @param {Look} look */
  function tell(file, look) {
    const one = files.get(file);
    if (!one) return;
    if (one.version === 0 || !isKnown(one, look)) ++one.version;
    one.known = look;
    send({ t: 'file', file, version: one.version, ...look });
  }

  /** Writing failed: what is known of the file stays. @param {string} file @param {string} error */
  const failed = (file, error) => send({ t: 'file', file, version: files.get(file)?.version, error });

  /**
   * After what is being done with the file already.
   * @param {string} file
   * @param {(one: {handle: FileHandle, known: Look, version: number, stamp: string}) => Promise<void>} work
   */
  function next(file, work) {
    const one = files.get(file);
    if (one) one.busy = one.busy.then(() => work(one)).catch(() => tell(file, { error: 'unreadable' }));
    return one?.busy;
  }

  return {
    possible: () => Boolean(browser.showSaveFilePicker && browser.showOpenFilePicker),

    /** @param {{file: string, choice: string, name: string, charter: string}} wish */
    async pick({ file, choice, name, charter }) {
      /** @param {{name?: string, error?: string}} answer */
      const answer = (answer) => send({ t: 'picked', file, ...answer });
      try {
        const handle = await picked(choice, name, charter);
        if (!handle) return answer({ error: 'gone' });
        // Just chosen, it may be read at least; what was remembered may not be used at all before the person agrees.
        if (!(await mayWrite(handle)) && choice === 'again') return answer({ name: handle.name, error: 'refused' });
        files.set(file, { handle, known: {}, version: 0, stamp: '', busy: Promise.resolve() });
        answer({ name: handle.name });
      } catch (error) {
        const { name: reason = '' } = /** @type {{name?: string}} */ (error || {});
        answer({ error: reason === 'AbortError' ? 'cancelled' : fileError(error) || 'unreadable' });
      }
    },

    /** @param {string} file */
    read: (file) => next(file, async ({ handle }) => tell(file, await lookInto(handle))),

    /**
     * Tells only what is new. Without `closely` a file of the same time and size counts as the same.
     * @param {string} file
     * @param {boolean} closely
     */
    glance: (file, closely) => next(file, async (one) => {
      const found = await one.handle.getFile().catch(() => undefined);
      const stamp = found ? `${found.lastModified}/${found.size}` : '';
      if (!closely && stamp !== '' && stamp === one.stamp) return;
      one.stamp = stamp;
      const look = await lookInto(one.handle);
      if (!isKnown(one, look)) tell(file, look);
    }),

    /**
     * The browser writes beside the file and puts the whole in its place on `close`: the last look is just before that.
     * @param {{file: string, text: string, version: number}} wish
     */
    write: ({ file, text, version }) => next(file, async (one) => {
      if (version !== one.version) return tell(file, await lookInto(one.handle));
      if (!(await mayWrite(one.handle))) return failed(file, 'refused');
      let writer;
      try {
        writer = await one.handle.createWritable();
        await writer.write(text);
        const now = await lookInto(one.handle);
        if (now.text === undefined || now.text !== one.known.text) {
          await writer.abort().catch(() => {});
          return tell(file, now);
        }
        await writer.close();
        one.known = { text }; // so that an older file put back at once is something new
        ++one.version;
      } catch (error) {
        await writer?.abort().catch(() => {});
        return failed(file, fileError(error) || 'unwritable');
      }
      tell(file, await lookInto(one.handle));
    }),

    /** @param {string} file @param {string} charter */
    remember(file, charter) {
      const one = files.get(file);
      if (one) remembered.put(charter, one.handle);
    },

    /** @param {string} file @param {string} charter */
    forget(file, charter) {
      files.delete(file);
      remembered.remove(charter);
    },
  };
}
