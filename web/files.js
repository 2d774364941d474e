// SPDX-License-Identifier: MPL-2.0
// @ts-check
// Files out (a download) and in (the chooser, or dropped anywhere on the page).

// The program reads no more of either: json::largest_file; readers::largest_archive and largest_document.
const largestFile = 10 * 1024 * 1024;
const largestDocument = 20 * 1024 * 1024;

/** A page, a Markdown text and a Word document are larger than the charter they carry. @param {string} name */
const isDocument = (name) => /\.(docx|html?|md)$/i.test(name);

/**
 * @typedef {{name: string, text?: string, base64?: string, error?: string}} ReadFile
 * error: "too_large", "not_utf8", "unreadable"; base64 (of RFC 4648 section 5): an archive, such as a Word document
 */

/** @param {Uint8Array} bytes */
const isArchive = (bytes) => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** @param {Uint8Array} bytes */
function lettersOf(bytes) {
  let letters = '';
  const step = 0x8000; // more arguments than that overflow the stack
  for (let at = 0; at < bytes.length; at += step) letters += String.fromCharCode(...bytes.subarray(at, at + step));
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** @param {string} letters */
const bytesOf = (letters) => Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));

/**
 * @param {{name: string, size: number, arrayBuffer(): Promise<ArrayBuffer>}} file
 * @returns {Promise<ReadFile>}
 */
async function readFile(file) {
  if (file.size > (isDocument(file.name) ? largestDocument : largestFile)) return { name: file.name, error: 'too_large' };
  /** @type {ArrayBuffer} */
  let bytes;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return { name: file.name, error: 'unreadable' };
  }
  if (isArchive(new Uint8Array(bytes))) return { name: file.name, base64: lettersOf(new Uint8Array(bytes)) };
  try {
    // A byte order mark stays: a file that leaves again is to be the same bytes. Every reader passes over it.
    return { name: file.name, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
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
     * @param {string | Uint8Array<ArrayBuffer>} content
     */
    download(name, type, content) {
      const whole = typeof content === 'string' ? `${type};charset=utf-8` : type;
      const address = URL.createObjectURL(new Blob([content], { type: whole }));
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
