// The charters that documents are made of: each example in both languages, and one in which every text is an attack.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { kommissorium, root } from './program.mjs';

const groups = ['steering', 'coordination', 'expert'];

/** Markup, references, marks of XML, scripts that run the other way, long words, white space at the ends, control characters. */
const hostile = [
  '<w:p><w:r><w:t>fed</w:t></w:r></w:p>', '</w:t></w:r></w:p><w:sectPr/>', ']]><!--', '<![CDATA[x]]>', '<?xml version="1.0"?>', '&amp;lt;&#0;&#x0B;',
  '"citat" og \'enkelt\'', '😀 👩🏽‍💻 🇩🇰', 'שלום עולם', 'مرحبا بالعالم', 'Ａ Ⅷ ﬁ ß ẞ İ ı', 'e\u0301 å a\u030A', '漢字かな交じり文', 'a\u00A0b', '  luft i begge ender  ',
  'en\nto\n\nfire', '- et\n- to\n* tre', 'a\tb', 'x'.repeat(240), '=1+1', '{1} {2} {{3}}', '%s%n', '\\u0041\\n', '{ TOC \\o "1-3" }', '{{FIELD}} «MERGEFIELD»',
  'HYPERLINK "https://x.example"', 'javascript:alert(1)', '1.1', '12.', '_____', '•', '-', '…', 'ÆØÅ æøå ÉÜ', 'vedtaget den 31. februar',
];

function newCharter(folder, name, group, language, content) {
  const file = path.join(folder, `${name}.kommissorium.json`);
  kommissorium('new', '--group', group, '--language', language, '-o', file);
  if (content) {
    const written = path.join(folder, `${name}.json`);
    writeFileSync(written, JSON.stringify({ format: 'kommissorium content', version: 1, ...content }));
    kommissorium('import', written, '--into', file);
  }
  return file;
}

/** Members of the examples say how they take part in one value, plain content in two. */
const plainMember = ({ participation, ...member }) => ({ ...member, participation: participation?.kind ?? '', reference: participation?.reference ?? '' });

/** Every free text of the example becomes an attack, and every duty is explained by one. */
function attacked({ fields, members }) {
  let next = 0;
  const attack = () => hostile[next++ % hostile.length];
  const line = () => attack().replace(/[\n\t]+/g, ' ');
  const free = (field, value) => typeof value === 'string' && !/^\d{4}-\d\d-\d\d$/.test(value) && (/ /.test(value) || field === 'head/product');
  const changed = Object.entries(fields).map(([field, value]) => {
    if (/^(duty|responsibility)\/[^/]+$/.test(field)) return [field, { answer: 'explained', reason: attack(), person: line(), 'follow-up': '2027-02-15' }];
    return [field, free(field, value) ? (field.startsWith('head/') ? `x ${line()}` : attack()) : value];
  });
  return {
    fields: Object.fromEntries(changed),
    members: [...members.map(plainMember), ...hostile.map((text, number) => ({ name: `${number} ${text.replace(/[\n\t]+/g, ' ')}`, organisation: line(), contact: line() }))],
  };
}

/** Adopted by some, approved by one who was absent and refused by another with an attack for a reason, sent to the board. */
function adopted(folder, name, content) {
  const file = newCharter(folder, name, 'steering', 'da', content);
  const [first, second, third, ...rest] = content.members.map((member) => member.name);
  const answers = ['--how', 'writing', '--date', '2026-12-02'];
  kommissorium('adopt', file, '--date', '2026-11-23', '--present', [first, ...rest].join('; '), '--place', hostile[0], '--name', hostile[6]);
  kommissorium('approve', file, '--who', second, '--reference', hostile[20], ...answers);
  if (third) kommissorium('approve', file, '--who', third, '--refuse', hostile[2], ...answers);
  kommissorium('approve', file, '--board', '--who', 'Bestyrelsen', '--how', 'meeting', '--date', '2026-12-09', '--reference', 'Referat 9/2026');
  return file;
}

/** A charter before a meeting and after it: answered, explained by an attack, put off, its own point added. */
function met(folder, content) {
  const before = newCharter(folder, 'before-the-meeting', 'steering', 'da', content);
  const file = path.join(folder, 'minutes.kommissorium.json');
  cpSync(before, file);
  const set = (field, value) => kommissorium('set', file, field, '--', typeof value === 'string' ? value : JSON.stringify(value));
  const explained = (reason) => ({ answer: 'explained', reason, 'follow-up': '2027-02-15', person: hostile[2] });
  set('agreement/amount', hostile[0]);
  set('duty/conditions', explained(hostile[11]));
  set('duty/quality', explained(hostile[9]));
  set('duty/resources', { answer: 'open' });
  set('put-off/duty/resources', { date: '2027-03-01', person: hostile[1] });
  set('duty/new', hostile[4]);
  return { name: 'minutes', file, options: [], before };
}

/**
 * @returns {{name: string, file: string, options: string[], before?: string}[]} charter files in `folder`, and how each is to be
 * rendered; with a charter before it, it is the minutes of the meeting between them
 */
export function charters(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const examples = JSON.parse(readFileSync(path.join(root, 'assets/examples/examples.json'), 'utf8'));
  const made = [];
  for (const group of groups) {
    for (const language of ['da', 'en']) {
      const { fields, members } = examples[group][language];
      const name = `${group}-${language}`;
      made.push({ name, file: newCharter(folder, name, group, language, { fields, members: members.map(plainMember) }), options: [] });
      const blank = `blank-${name}`;
      made.push({ name: blank, file: newCharter(folder, blank, group, language, undefined), options: ['--form'] });
    }
  }
  const file = newCharter(folder, 'hostile', 'coordination', 'da', attacked(examples.coordination.da));
  for (const text of hostile) {
    kommissorium('set', file, 'duty/new', '--', text);
    kommissorium('set', file, 'section/new', '--', JSON.stringify({ title: text.replace(/[\n\t]+/g, ' '), text }));
  }
  made.push({ name: 'hostile', file, options: [] });
  const { fields, members } = examples.steering.da;
  const content = { fields, members: members.map(plainMember) };
  made.push({ name: 'adopted', file: adopted(folder, 'adopted', content), options: [] });
  const changed = adopted(folder, 'changed', content);
  kommissorium('set', changed, 'agreement/amount', '--', 'Op til 1.075.000,50 kr. pr. ønske');
  kommissorium('set', changed, 'section/purpose', '--', hostile.slice(0, 8).join(' '));
  kommissorium('set', changed, 'duty/new', '--', 'Holde øje med <ins>ændringer</ins>');
  made.push({ name: 'changed', file: changed, options: ['--changes-since', '1'] });
  made.push(met(folder, content));
  return made;
}
