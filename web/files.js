// SPDX-License-Identifier: MPL-2.0
// @ts-check
// Files out (a download) and in (the chooser, or dropped anywhere on the page).

const largestFile = 10 * 1024 * 1024;

/** @typedef {{name: string, text?: string, error?: string}} ReadFile error: "too_large", "not_utf8", "unreadable" */

/**
 * @param {{name: string, size: number, arrayBuffer(): Promise<ArrayBuffer>}} file
 * @returns {Promise<ReadFile>}
 */
async function readFile(file) {
  if (file.size > largestFile) return { name: file.name, error: 'too_large' };
  /** @type {ArrayBuffer} */
  let bytes;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return { name: file.name, error: 'unreadable' };
  }
  try {
    return { name: file.name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { name: file.name, error: 'not_utf8' };
  }
}

/**
 * @param {Document} page
 * @param {HTMLInputElement} chooser
 * @param {(files: ReadFile[]) => void} arrived
 */
function makeFiles(page, chooser, arrived) {
  /** @param {Iterable<File>} files */
  async function take(files) {
    const read = await Promise.all([...files].map(readFile));
    if (read.length > 0) arrived(read);
  }

  chooser.addEventListener('change', () => {
    const files = [...(chooser.files || [])];
    chooser.value = ''; // the same file can be chosen again
    take(files);
  });

  /** @param {DragEvent} event */
  const carriesFiles = (event) => Array.from(event.dataTransfer?.types || []).includes('Files');
  /** @param {boolean} on */
  const mark = (on) => page.body.classList.toggle('dropping', on);
  page.addEventListener('dragover', (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    mark(true);
  });
  page.addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) mark(false);
  });
  page.addEventListener('drop', (event) => {
    mark(false);
    if (!carriesFiles(event)) return;
    event.preventDefault();
    take(event.dataTransfer?.files || []);
  });

  return {
    choose: () => chooser.click(),

    /**
     * @param {string} name
     * @param {string} type
     * @param {string} text
     */
    download(name, type, text) {
      const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
      const link = page.createElement('a');
      link.href = address;
      link.download = name;
      page.body.append(link);
      link.click();
      link.remove();
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
    },
  };
}
