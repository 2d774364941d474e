// Puts the functions of a WebAssembly module into an order that packs better: gzip finds again only what stood at most 32 KB
// before, and functions that begin alike mostly go on alike. The most called ones stay in front, where their numbers
// take one byte. Nothing else changes. source: WebAssembly Core Specification 2.0, chapter 5, Binary Format.

/** A place in bytes that reads on. */
class Reader {
  /** @param {Uint8Array} bytes @param {number} [at] @param {number} [end] */
  constructor(bytes, at = 0, end = bytes.length) {
    Object.assign(this, { bytes, at, end });
  }
  byte() {
    return this.bytes[this.at++];
  }
  /** A LEB128 number without sign, at most 32 bits. */
  number() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  }
  skipNumber() {
    while (this.byte() >= 128);
  }
  skip(count) {
    this.at += count;
  }
}

/** @param {number} value @returns {number[]} */
function leb(value) {
  const bytes = [];
  do {
    bytes.push((value % 128) + (value >= 128 ? 128 : 0));
    value = Math.floor(value / 128);
  } while (value > 0);
  return bytes;
}

const call = 0x10;
const refFunc = 0xd2;

/** Goes past what follows an operation; calls and references to functions are told by where their number stands. */
function pastOperands(reader, operation, found) {
  const numbers = (count) => {
    for (let n = 0; n < count; ++n) reader.skipNumber();
  };
  if (operation === call || operation === refFunc) {
    const from = reader.at;
    const index = reader.number();
    found.push({ from, to: reader.at, index });
  } else if ((operation >= 0x02 && operation <= 0x04) || operation === 0x0c || operation === 0x0d || (operation >= 0x20 && operation <= 0x26)) {
    numbers(1); // block types, branches, variables, tables
  } else if (operation === 0x0e) {
    numbers(reader.number() + 1); // br_table
  } else if (operation === 0x11) {
    numbers(2); // call_indirect
  } else if (operation === 0x1c) {
    reader.skip(reader.number()); // select with types
  } else if (operation >= 0x28 && operation <= 0x3e) {
    numbers(2); // loads and stores
  } else if (operation === 0x3f || operation === 0x40 || operation === 0x41 || operation === 0x42 || operation === 0xd0) {
    numbers(1);
  } else if (operation === 0x43 || operation === 0x44) {
    reader.skip(operation === 0x43 ? 4 : 8);
  } else if (operation === 0xfc) {
    const more = reader.number();
    numbers(more < 8 ? 0 : [2, 1, 2, 1, 2, 1, 2, 1, 1, 1][more - 8] ?? unknown(operation, more));
  } else if (!(operation <= 0x01 || operation === 0x05 || operation === 0x0b || operation === 0x0f || operation === 0x1a || operation === 0x1b ||
      (operation >= 0x45 && operation <= 0xc4) || operation === 0xd1)) {
    unknown(operation);
  }
}

function unknown(...operation) {
  throw new Error(`unknown operation ${operation.join(' ')}`);
}

/** Where in an expression functions are named. */
function functionsIn(bytes, from, to) {
  const reader = new Reader(bytes, from, to);
  const found = [];
  while (reader.at < to) pastOperands(reader, reader.byte(), found);
  return found;
}

/** @returns {{id: number, from: number, to: number}[]} sections without their headers */
function sectionsOf(bytes) {
  const reader = new Reader(bytes, 8);
  const sections = [];
  while (reader.at < bytes.length) {
    const id = reader.byte();
    const size = reader.number();
    sections.push({ id, from: reader.at, to: reader.at + size });
    reader.skip(size);
  }
  return sections;
}

function importedFunctions(bytes, section) {
  const reader = new Reader(bytes, section.from);
  let functions = 0;
  for (let left = reader.number(); left > 0; --left) {
    reader.skip(reader.number());
    reader.skip(reader.number());
    const kind = reader.byte();
    if (kind === 0) ++functions;
    if (kind === 0) reader.skipNumber();
    if (kind === 1) reader.skip(1);
    if (kind === 3) reader.skip(2);
    if (kind === 1 || kind === 2) {
      const limits = reader.byte();
      reader.skipNumber();
      if (limits & 1) reader.skipNumber();
    }
  }
  return functions;
}

function bodiesOf(bytes, section) {
  const reader = new Reader(bytes, section.from);
  const bodies = [];
  for (let left = reader.number(); left > 0; --left) {
    const size = reader.number();
    const from = reader.at;
    const to = from + size;
    for (let groups = reader.number(); groups > 0; --groups) {
      reader.skipNumber(); // how many locals
      reader.skip(1); // of which type
    }
    const calls = functionsIn(bytes, reader.at, to);
    bodies.push({ from, to, calls });
    reader.at = to;
  }
  return bodies;
}

function compareBytes(bytes, one, other) {
  for (let n = 0; ; ++n) {
    const [a, b] = [one.from + n, other.from + n];
    if (a >= one.to || b >= other.to) return one.to - one.from - (other.to - other.from);
    if (bytes[a] !== bytes[b]) return bytes[a] - bytes[b];
  }
}

/** Bytes with some places replaced by new numbers. */
function rewritten(bytes, from, to, places, renamed) {
  const parts = [];
  let at = from;
  for (const place of places) {
    parts.push(...bytes.subarray(at, place.from), ...leb(renamed(place.index)));
    at = place.to;
  }
  parts.push(...bytes.subarray(at, to));
  return parts;
}

/**
 * @param {Uint8Array} bytes a module
 * @returns {Uint8Array} the same program
 */
export function orderedFunctions(bytes) {
  const sections = sectionsOf(bytes);
  const section = (id) => sections.find((one) => one.id === id);
  const imports = section(2) ? importedFunctions(bytes, section(2)) : 0;
  const bodies = bodiesOf(bytes, section(10));

  const called = new Array(bodies.length).fill(0);
  for (const body of bodies) for (const { index } of body.calls) if (index >= imports) ++called[index - imports];
  const byCalls = bodies.map((_, n) => n).sort((a, b) => called[b] - called[a] || a - b);
  const front = byCalls.slice(0, Math.max(0, 128 - imports));
  const rest = byCalls.slice(front.length).sort((a, b) => compareBytes(bytes, bodies[a], bodies[b]) || a - b);
  const order = [...front, ...rest];
  const place = new Array(bodies.length);
  order.forEach((was, now) => (place[was] = now));
  const renamed = (index) => (index < imports ? index : imports + place[index - imports]);

  const out = [...bytes.subarray(0, 8)];
  for (const { id, from, to } of sections) {
    let content = bytes.subarray(from, to);
    if (id === 3) content = reorderedTypes(bytes, from, order);
    if (id === 7) content = rewritten(bytes, from, to, exportedFunctions(bytes, from), renamed);
    if (id === 8) content = leb(renamed(new Reader(bytes, from).number()));
    if (id === 9) content = rewritten(bytes, from, to, elementFunctions(bytes, from), renamed);
    if (id === 10) {
      const parts = [leb(bodies.length)];
      for (const was of order) {
        const body = rewritten(bytes, bodies[was].from, bodies[was].to, bodies[was].calls, renamed);
        parts.push(leb(body.length), body);
      }
      content = parts.flat();
    }
    out.push(id, ...leb(content.length));
    for (const byte of content) out.push(byte);
  }
  return Uint8Array.from(out);
}

function reorderedTypes(bytes, from, order) {
  const reader = new Reader(bytes, from);
  const types = Array.from({ length: reader.number() }, () => reader.number());
  return [leb(types.length), ...order.map((was) => leb(types[was]))].flat();
}

function exportedFunctions(bytes, from) {
  const reader = new Reader(bytes, from);
  const places = [];
  for (let left = reader.number(); left > 0; --left) {
    reader.skip(reader.number());
    const kind = reader.byte();
    const at = reader.at;
    const index = reader.number();
    if (kind === 0) places.push({ from: at, to: reader.at, index });
  }
  return places;
}

/** Only the one kind that linkers write: active, of table 0, plain numbers. */
function elementFunctions(bytes, from) {
  const reader = new Reader(bytes, from);
  const places = [];
  for (let left = reader.number(); left > 0; --left) {
    const flags = reader.number();
    if (flags !== 0) throw new Error(`elements of kind ${flags}`);
    for (let operation = reader.byte(); operation !== 0x0b; operation = reader.byte()) pastOperands(reader, operation, []);
    for (let count = reader.number(); count > 0; --count) {
      const at = reader.at;
      const index = reader.number();
      places.push({ from: at, to: reader.at, index });
    }
  }
  return places;
}
