// Documents that leave and come back, and the walk through every screen of adoption, versions and documents.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { broughtBy, commandLine, folder, openSection, settle } from './browser.mjs';
import { openAdoption } from './decisions.mjs';
import { choose, unfoldOutline } from './together.mjs';

const clock = '2026-11-25T12:00:00Z';
const run = (...given) => execFileSync(commandLine, given, { encoding: 'utf8', env: { ...process.env, LANG: 'da_DK.UTF-8' } });
let made = 0;

export async function download(page, name) {
  const file = await broughtBy(page, 'download', () => page.getByRole('button', { name, exact: true }).click());
  const kept = path.join(folder, file.suggestedFilename());
  await file.saveAs(kept);
  return kept;
}

/** What somebody does in Word: the text in one control is another. */
export function writeIn(file, tag, before, after) {
  const changed = file.replace(/\.docx$/, ' rettet.docx');
  execFileSync('python3', ['-c', `
import sys, zipfile
source, target, tag, before, after = sys.argv[1:]
found = 0
with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, 'w', zipfile.ZIP_DEFLATED) as new:
    for entry in old.infolist():
        text = old.read(entry)
        at = text.find(("'" + tag + "'").encode())
        at = text.find(('>' + before + '<').encode(), at) if at >= 0 else -1
        if at >= 0:
            found += 1
            text = text[:at + 1] + after.encode() + text[at + 1 + len(before.encode()):]
        new.writestr(entry.filename, text)
assert found == 1, found
`, file, changed, tag, before, after]);
  return changed;
}

/** A charter with two members and its Word document, in which somebody has corrected the product and spoilt the level. */
export function writtenInWord() {
  const name = path.join(folder, `i Word ${++made}`);
  const charter = `${name}.kommissorium.json`;
  run('new', '--group', 'steering', '--product', 'OS2eksempel', '-o', charter, '--author', 'Anna Eksempel', '--now', clock);
  const set = (field, value) => run('set', charter, field, value, '--author', 'Anna Eksempel', '--now', clock);
  set('head/level', '2');
  set('head/review-date', '2027-11-15');
  set('member/new', '{"name":"Anna Eksempel","organisation":"Eksempel Kommune","roles":["chair"]}');
  set('member/new', '{"name":"Bo Eksempel","organisation":"Prøveby Kommune"}');
  run('render', charter, '--to', 'docx', '--today', '2026-11-25', '-o', `${name}.docx`);
  const corrected = writeIn(`${name}.docx`, 'head/product', 'OS2eksempel', 'OS2rettet i Word æøå');
  return { charter, document: writeIn(corrected, 'head/level', 'Niveau 2', 'Niveau 9') };
}

const press = (name, which = 'first') => async (page) => {
  await page.getByRole('button', { name, exact: true })[which]().click();
  await settle(page);
};
const home = (page) => page.getByRole('button', { name: 'Kommissorium', exact: true }).click();
/** On a narrow screen what the bar has no room for lies in a menu. */
const inBar = (name) => async (page) => {
  await settle(page);
  const button = page.getByRole('button', { name, exact: true });
  if (!(await button.isVisible())) await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await button.click();
  await settle(page);
};

export async function openReturned(page, { charter, document } = writtenInWord()) {
  await choose(page, [charter]);
  await choose(page, [document]);
}

export async function openOldCharter(page) {
  await page.getByRole('button', { name: /^Styregruppe/ }).first().click();
  await inBar('Mere om filer')(page);
  await page.getByRole('button', { name: 'Indsæt et ældre kommissorium' }).click();
  await page.getByRole('textbox', { name: 'Teksten fra det gamle kommissorium' })
    .fill('Styregruppen skal:\n• Sikre ressourcer,\n• Holde sommerfest\nMøder\nVi mødes hver anden måned på rådhuset.\n');
  await settle(page);
}

/** [where, how one comes there from the one before]; `word` is what writtenInWord made. */
export const walk = [
  ['a charter that is not adopted', async (page) => {
    await page.getByRole('button', { name: 'Åbn eksempel: Styregruppe' }).click();
    await openAdoption(page);
  }],
  ['one who is absent', async (page) => page.getByRole('checkbox', { name: /^Cecilie/ }).click()],
  ['an adopted charter', press('Vedtag udgave 1')],
  ['an answer being written in', press('Skriv svar ind: Bestyrelsen')],
  ['an answer without its place', press('Gem svaret')],
  ['a charter that changed since', async (page) => {
    await press('Tilbage til kommissoriet')(page);
    await unfoldOutline(page);
    await openSection(page, 'Om gruppen');
    await page.getByRole('textbox', { name: 'Produkt eller projekt' }).fill('OS2forandret');
    await page.getByRole('textbox', { name: 'Produkt eller projekt' }).blur();
    await openAdoption(page);
  }],
  ['its changes', press('Se ændringerne')],
  ['one to be taken up again', press('Genåbn …')],
  ['an earlier version on paper', press('Vis: Udgave 1')],
  ['documents to fetch', inBar('Hent dokument')],
  ['an older charter pasted in', async (page) => {
    await home(page);
    await openOldCharter(page);
  }],
  ['a Word document that came back', async (page, word) => openReturned(page, word)],
  ['one field of it taken', async (page) => {
    await page.getByRole('button', { name: /^Brug: / }).first().click();
  }],
];
