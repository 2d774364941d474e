// The same edits in Yjs, a well-kept library for documents that several people change: a hundred members' documents, each
// saved whole, are brought together in one. Reads the edits from standard input (union_speed edits); prints one line of JSON.
import { readFileSync } from 'node:fs';
import * as Y from 'yjs';
import { median } from './numbers.mjs';

const { begun, members } = JSON.parse(readFileSync(0, 'utf8'));
const rounds = 15;

/** @param {Y.Doc} document @param {[string, string][]} edits */
function write(document, edits) {
  document.transact(() => {
    for (const [field, text] of edits) document.getMap('charter').set(field, text);
  });
}

const first = new Y.Doc();
write(first, begun);
const start = Y.encodeStateAsUpdate(first);
const files = members.map((edits) => {
  const document = new Y.Doc();
  Y.applyUpdate(document, start);
  write(document, edits);
  return Y.encodeStateAsUpdate(document);
});

const processorTimes = [];
const times = [];
for (let round = 0; round < rounds; ++round) {
  const cpu = process.cpuUsage();
  const begin = performance.now();
  const together = new Y.Doc();
  for (const file of files) Y.applyUpdate(together, file);
  if (together.getMap('charter').size !== begun.length) throw new Error('fields are missing');
  times.push(performance.now() - begin);
  const { user, system } = process.cpuUsage(cpu);
  processorTimes.push((user + system) / 1000);
}
const bytes = files.reduce((sum, file) => sum + file.length, 0);
console.log(JSON.stringify({ bytes, rounds, ms: Math.min(median(times), median(processorTimes)) }));
