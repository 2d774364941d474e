// A Word document that was opened in LibreOffice, filled in, corrected and saved there comes back as fields of its charter.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { documents as all, everyOne, folder, made } from '../support/made.mjs';
import { writeInOffice } from '../support/office.mjs';
import { kommissorium } from '../support/program.mjs';

const bookmarkOf = (control) => `_k${createHash('sha256').update(control).digest('hex').slice(0, 32)}`;

// What somebody writes: the control, the text, and the field as `fields` shows it afterwards.
const written = {
  'blank-coordination-da': {
    'head/product': ['OS2æøå', '"OS2æøå"'],
    'head/level': ['Niveau 2', '"2"'],
    'head/first-meeting-date': ['3. februar 2027', '"2027-02-03"'],
    'section/purpose': ['Et nyt formål – “kort” & godt', '"Et nyt formål – “kort” & godt"'],
    'agreement/asks': ['Styregruppen\nog de andre', '"Styregruppen\\nog de andre"'],
    'duty/wishes': ['Følges', '{"answer":"followed"}'],
  },
  'steering-en': {
    'head/product': ['OS2other', '"OS2other"'],
    'section/purpose': ['One line\nAnother line', '"One line\\nAnother line"'], // plain text there
    'duty/resources': ['Followed', '{"answer":"followed"}'],
    'duty/quality#reason': ['A better reason', '{"answer":"explained","follow-up":"2027-02-15","person":"Bo Eksempel","reason":"A better reason"}'],
  },
};
const newMember = { 'member/new-1/name': 'Bo Eksempel', 'member/new-1/organisation': 'Eksempel Kommune' };

const fieldOf = (control) => control.split('#')[0];
const fieldsOf = (file) => new Map(kommissorium('fields', file).split('\n').map((line) => line.split('\t')).map(([field, , value]) => [field, value]));

export function cases() {
  const documents = all().filter(({ before }) => !before); // minutes carry nothing
  const back = path.join(folder, 'back');
  rmSync(back, { recursive: true, force: true });
  mkdirSync(back, { recursive: true });
  return {
    'saved by LibreOffice, it is the same charter, with the same check number and no change': () => everyOne(documents, ({ name, file }) => {
      const fresh = path.join(back, `${name}.kommissorium.json`);
      kommissorium('import', made(name, 'again'), '-o', fresh);
      const [before, after] = [file, fresh].map((one) => kommissorium('digest', one).split(/\s/)[0]);
      if (!/^[0-9a-f]{64}$/.test(before) || before !== after) return `the check number was ${before} and is ${after}`;
      const changes = kommissorium('import', made(name, 'again'), '--into', file, '--dry-run');
      return changes === '' ? undefined : changes;
    }),

    'what was written in it in LibreOffice comes back, field by field': () => {
      const tasks = Object.entries(written).map(([name, texts]) => ({ name, texts }));
      const controls = ({ name, texts }) => ({
        ...Object.fromEntries(Object.entries(texts).map(([control, [text]]) => [control, text])),
        ...(name.startsWith('blank') ? newMember : {}),
      });
      writeInOffice(tasks.map((task) => ({
        from: made(task.name, 'docx'), to: path.join(back, `${task.name}.docx`),
        texts: Object.fromEntries(Object.entries(controls(task)).map(([control, text]) => [bookmarkOf(control), text])),
      })));
      everyOne(tasks, ({ name, texts }) => {
        const { file } = documents.find((document) => document.name === name);
        const charter = path.join(back, `${name}-filled.kommissorium.json`);
        cpSync(file, charter);
        const lines = kommissorium('import', path.join(back, `${name}.docx`), '--into', charter, '--take', 'all').trim().split('\n');
        const told = lines.map((line) => line.split('\t')[0]).sort();
        const wanted = [...Object.keys(texts).map(fieldOf), ...(name.startsWith('blank') ? ['member/new-1'] : [])].sort();
        if (told.join() !== wanted.join()) return `it told of ${told.join(', ')}`;
        const fields = fieldsOf(charter);
        const wrong = Object.entries(texts).filter(([control, [, value]]) => fields.get(fieldOf(control)) !== value);
        return wrong.map(([control]) => `${control} is ${fields.get(fieldOf(control))}`).join('; ') || undefined;
      });
    },
  };
}
