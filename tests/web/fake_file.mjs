// SPDX-License-Identifier: MPL-2.0
// A file of a folder, and the handle a browser gives to it: writing goes beside the file and comes in on `close`.

export const named = (name) => Object.assign(new Error(name), { name });

export class FakeFile {
  bytes = new Uint8Array();
  changed = 1;
  gone = false;
  writes = 0;
  /** Called between the steps of a writer: somebody else may come in. */
  between = (step) => void step;

  constructor(text = '') {
    this.text = text;
    this.changed = 1;
  }
  get text() {
    return new TextDecoder().decode(this.bytes);
  }
  set text(text) {
    this.bytes = new TextEncoder().encode(text);
    ++this.changed;
  }
}

export class FakeHandle {
  permission = 'granted';
  agrees = true;
  asked = 0;
  refuses = ''; // name of the error that writing meets with, and in which step
  refusesAt = 'create';

  constructor(name, file) {
    this.name = name;
    this.file = file;
  }
  async getFile() {
    const { file } = this;
    if (file.gone) throw named('NotFoundError');
    if (this.permission === 'denied') throw named('NotAllowedError');
    const { bytes } = file;
    return {
      name: this.name, size: bytes.length, lastModified: file.changed,
      arrayBuffer: async () => bytes.buffer.slice(0, bytes.length),
    };
  }
  async createWritable() {
    const { file } = this;
    const fails = (step) => {
      if (this.refuses && this.refusesAt === step) throw named(this.refuses);
    };
    fails('create');
    file.between('created');
    let text = '';
    return {
      write: async (part) => {
        fails('write');
        text += part;
        file.between('written');
      },
      close: async () => {
        fails('close');
        file.text = text;
        ++file.writes;
        file.between('closed');
      },
      abort: async () => void (text = ''),
    };
  }
  async queryPermission() {
    return this.permission;
  }
  async requestPermission() {
    ++this.asked;
    if (this.agrees === 'never asked') throw named('SecurityError');
    return (this.permission = this.agrees ? 'granted' : 'denied');
  }
}
