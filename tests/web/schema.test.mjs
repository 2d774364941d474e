// SPDX-License-Identifier: MPL-2.0
// The schemas say of real files what the program says of them, as far as a schema can.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url);
const golden = new URL('tests/golden/v1/', root);
const requireTool = createRequire(new URL('tests/browser/package.json', root));
const Ajv2020 = requireTool('ajv/dist/2020').default;

/** @param {string} file */
const json = (file) => JSON.parse(readFileSync(new URL(file, root), 'utf8'));
// A schema that names what it does not know is wrong; a missing "type" beside "if" is not.
/** @param {string} name */
const schema = (name) =>
  new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: true }).compile(json(`assets/schema/${name}.schema.json`));
const fits = schema('charter');

const names = readdirSync(golden).filter((name) => name.endsWith('.kommissorium.json'));
const files = new Map(names.map((name) => [name, readFileSync(new URL(name, golden), 'utf8')]));

test('every golden file fits the schema', () => {
  assert.ok(files.size >= 6);
  for (const [name, text] of files) {
    assert.ok(fits(JSON.parse(text)), `${name}: ${JSON.stringify(fits.errors?.slice(0, 3))}`);
  }
});

const whole = () => JSON.parse(/** @type {string} */ (files.get('conflicts.kommissorium.json')));
const isRevision = (/** @type {any} */ record) => record.f !== undefined;

/** @type {Record<string, (file: any) => void>} */
const wrong = {
  'another format': (file) => (file.format = 'kommissorium-catalogue'),
  'a newer version': (file) => (file.version = 2),
  'no records': (file) => delete file.records,
  'no closing member': (file) => file.records.pop(),
  'no genesis': (file) => (file.records = file.records.filter((/** @type {any} */ record) => record.k !== 'charter')),
  'two geneses': (file) => file.records.unshift({ id: 'a'.repeat(64), k: 'charter' }),
  'a record without id': (file) => delete file.records[0].id,
  'an id that is none': (file) => (file.records[0].id = 'A'.repeat(64)),
  'a kind that is empty': (file) => file.records.unshift({ id: 'a'.repeat(64), k: '' }),
  'a kind that is no text': (file) => file.records.unshift({ id: 'a'.repeat(64), k: 1 }),
  'a revision without author': (file) => delete file.records.find(isRevision).a,
  'a revision without parents': (file) => delete file.records.find(isRevision).p,
  'a parent that is no id': (file) => file.records.find(isRevision).p.push('x'),
  'a revision without value': (file) => delete file.records.find(isRevision).v,
  'a field name that is empty': (file) => (file.records.find(isRevision).f = ''),
  'a field name that is too long': (file) => (file.records.find(isRevision).f = 'f'.repeat(201)),
  'a field name beyond ASCII': (file) => (file.records.find(isRevision).f = 'head/ø'),
  'a fraction': (file) => (file.records.find(isRevision).v = { deep: [1.5] }),
  'a number too large': (file) => (file.records.find(isRevision).v = 2 ** 53),
  'a text too long': (file) => (file.records.find(isRevision).v = ['x'.repeat(65537)]),
  'a key beyond ASCII': (file) => (file.records.find(isRevision).v = { 'å': 1 }),
  'an unknown kind with a fraction': (file) => file.records.unshift({ id: 'a'.repeat(64), k: 'later', x: 0.5 }),
};
for (const [name, change] of Object.entries(wrong)) {
  test(`the schema refuses ${name}`, () => {
    const file = whole();
    assert.ok(fits(file));
    change(file);
    assert.equal(fits(file), false);
  });
}

test('the schema accepts what later programs may add', () => {
  const file = whole();
  file.note = 'members beside the records are ignored';
  file.records.unshift({ id: 'a'.repeat(64), k: 'later', with: { deep: [null, true, -1, 'å'] } });
  file.records.find(isRevision).signature = { by: 'x' };
  assert.ok(fits(file), JSON.stringify(fits.errors));
});

const catalogue = () => json('assets/catalogue/os2.json');
const fitsCatalogue = schema('catalogue');

test('the catalogue fits its schema', () => {
  assert.ok(fitsCatalogue(catalogue()), JSON.stringify(fitsCatalogue.errors?.slice(0, 3)));
});

const sections = (/** @type {any} */ file) => file.groups.flatMap((/** @type {any} */ group) => group.sections);
const withEntries = (/** @type {any} */ file, /** @type {string} */ list) =>
  sections(file).find((/** @type {any} */ section) => section[list]?.length > 0)[list];

/** @type {Record<string, (file: any) => void>} */
const wrongCatalogue = {
  'another format': (file) => (file.format = 'kommissorium'),
  'no version': (file) => delete file.version,
  'no groups': (file) => (file.groups = []),
  'a kind of group nobody knows': (file) => (file.groups[0].kind = 'other'),
  'a title in one language': (file) => delete sections(file)[0].title.en,
  'an empty text': (file) => (sections(file)[0].title.da = ''),
  'a kind of section nobody knows': (file) => (sections(file)[0].kind = 'other'),
  'a duty without its source': (file) => delete withEntries(file, 'duties')[0].source,
  'a duty whose id is none': (file) => (withEntries(file, 'duties')[0].id = 'Duty One'),
  'a clause without text': (file) => delete withEntries(file, 'clauses')[0].text,
  'a field of a type nobody knows': (file) => (withEntries(file, 'fields')[0].type = 'colour'),
  'a member nobody knows': (file) => (withEntries(file, 'fields')[0].lable = 'x'),
};
for (const [name, change] of Object.entries(wrongCatalogue)) {
  test(`the catalogue's schema refuses ${name}`, () => {
    const file = catalogue();
    change(file);
    assert.equal(fitsCatalogue(file), false);
  });
}

const isDecision = (/** @type {any} */ record) => ['version', 'adoption', 'approval', 'reopening'].includes(record.k);
const counts = schema('decision');

test('every decision of the golden file fits its schema, but for the one that says nothing', () => {
  const file = JSON.parse(/** @type {string} */ (files.get('adoption.kommissorium.json')));
  const decisions = file.records.filter(isDecision);
  const refused = decisions.filter((/** @type {any} */ record) => !counts(record));
  assert.ok(decisions.length >= 10);
  assert.deepEqual(
    refused.map((/** @type {any} */ record) => record.vote),
    ['later programs may know'],
  );
});

test('an adoption may say who was absent, and says nothing else by it', () => {
  const file = JSON.parse(/** @type {string} */ (files.get('absence.kommissorium.json')));
  const decisions = file.records.filter(isDecision);
  assert.ok(decisions.every((/** @type {any} */ record) => counts(record)));
  assert.ok(decisions.some((/** @type {any} */ record) => record.absent?.length > 0));
});

/** @type {[string, (record: any) => void][]} */
const wrongDecisions = [
  ['version', (record) => (record.number = 0)],
  ['version', (record) => delete record.content.fields],
  ['version', (record) => (record.p = ['x'])],
  ['adoption', (record) => (record.present = [])],
  ['adoption', (record) => (record.present[0].name = ' ')],
  ['adoption', (record) => (record.absent = ['Bo'])],
  ['adoption', (record) => (record.absent = null)],
  ['adoption', (record) => (record.date = '23-11-2026')],
  ['approval', (record) => Object.assign(record, { answer: 'refused', reason: '' })],
  ['approval', (record) => (record.how = 'smoke')],
  ['reopening', (record) => delete record.reason],
];
for (const [kind, change] of wrongDecisions) {
  test(`the schema of decisions refuses a ${kind} with ${change}`, () => {
    const file = JSON.parse(/** @type {string} */ (files.get('adoption.kommissorium.json')));
    const record = file.records.find((/** @type {any} */ one) => one.k === kind && counts(one));
    change(record);
    assert.ok(!counts(record));
  });
}

test('every catalogue fits its schema', () => {
  for (const name of ['os2.json', 'examples/haveforbund.json']) {
    assert.ok(fitsCatalogue(json(`assets/catalogue/${name}`)), `${name}: ${JSON.stringify(fitsCatalogue.errors?.slice(0, 3))}`);
  }
  const unknown = json('assets/catalogue/os2.json');
  unknown.nmae = 'OS2';
  assert.ok(!fitsCatalogue(unknown));
});
