// OS2's self-assessment: a file in, one proposal used, one left, and the file out again, equal but for the one used.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { check, commandLine, equal, folder, home, settle } from '../support/browser.mjs';
import { download } from '../support/documents.mjs';
import { choose } from '../support/together.mjs';

const clock = '2026-11-25T12:00:00Z';
const run = (...given) => execFileSync(commandLine, given, { encoding: 'utf8', env: { ...process.env, LANG: 'da_DK.UTF-8' } });

// Made up, with what other programs may put there: unknown keys, foreign answers, numbers as somebody wrote them.
const came = '\ufeff{ "productName":"OS2eksempel", "filledBy":"Anna Eksempel","filledDate":"2026-11-01","point":1.50,"stort":1e400,\n'
  + ' "krav":[{"id":"R1","kategori":"relevans","krav":"Opdigtet krav","efterlevet":"Ja","dokumentation":"Sparer tid."},\r\n'
  + '{"id":"G3","kategori":"governance","efterlevet":null,"dokumentation":""},\n'
  + '{"id":"G6","kategori":"governance","efterlevet":"Delvist","dokumentation":"Vi tror det."},\n'
  + '{"id":"X1","fremmed":[0.10],"efterlevet":7}]}';

/** A coordination group with a convener, without a steering group; and the self-assessment. */
function files() {
  const charter = path.join(folder, 'selvevaluering.kommissorium.json');
  rmSync(charter, { force: true }); // the case before has made one too
  const assessment = path.join(folder, 'os2.json');
  run('new', '--group', 'coordination', '--product', 'OS2eksempel', '-o', charter, '--author', 'Anna Eksempel', '--now', clock);
  const set = (field, value) => run('set', charter, field, value, '--author', 'Anna Eksempel', '--now', clock);
  set('member/new', '{"name":"Anna Eksempel","organisation":"Eksempel Kommune","roles":["convener"]}');
  set('head/steering-group', 'no');
  writeFileSync(assessment, came);
  return { charter, assessment };
}

const press = async (page, name) => {
  await page.getByRole('button', { name, exact: true }).click();
  await settle(page);
};

export const cases = {
  async 'a file in, one proposal used and one left, a reload between: the file out is equal but for the one used'(open) {
    const { page } = await open();
    const { charter, assessment } = files();
    await choose(page, [charter]);
    await home(page);
    await choose(page, [assessment]);
    await page.getByRole('heading', { name: 'Selvevaluering', exact: true, level: 1 }).waitFor();
    check((await page.locator('body').textContent()).includes('Opdigtet krav'), 'the file\'s own words are shown');

    await press(page, 'Brug forslaget: G3');
    await press(page, 'Lad stå: G6');
    equal(await page.getByRole('button', { name: 'Brug forslaget: G6', exact: true }).count(), 0, 'proposals for G6 left');
    await page.waitForTimeout(1200); // typing is kept within a second
    await page.reload();
    await page.getByRole('heading', { name: 'Selvevaluering', exact: true, level: 1 }).waitFor();
    await page.getByRole('group', { name: 'G3', exact: true }).getByText('Anna Eksempel, Eksempel Kommune (tovholder)').waitFor();

    const out = readFileSync(await download(page, 'Hent selvevalueringen'), 'utf8');
    const taken = JSON.parse(out.slice(1).replace('1e400', '0')).krav.find((one) => one.id === 'G3');
    equal(taken.efterlevet, 'Ja', 'the answer to G3');
    check(taken.dokumentation.includes('Kontroltal: '), 'its documentation names the check number');
    const put = `"efterlevet":"Ja","dokumentation":${JSON.stringify(taken.dokumentation)}`;
    equal(out.replace(put, '"efterlevet":null,"dokumentation":""'), came, 'the file, but for what was taken');
  },

  async 'answers can be edited by hand, and the report says them'(open) {
    const { page } = await open();
    const { charter } = files();
    await choose(page, [charter]);
    await home(page);
    await press(page, 'Selvevaluering');
    await press(page, 'Ret svaret: R1');
    const first = page.getByRole('group', { name: 'R1', exact: true });
    await first.getByRole('combobox', { name: 'Efterlevet' }).selectOption({ label: 'Ved ikke' });
    await first.getByRole('textbox', { name: 'Dokumentation' }).fill('Skrevet i hånden æøå 👍');
    await settle(page);
    const report = readFileSync(await download(page, 'Hent rapport som Markdown'), 'utf8');
    check(report.startsWith('Selvevaluering efter OS2') && report.includes('# Governancerapport for OS2eksempel'), 'it is the report');
    check(report.includes('Skrevet i hånden æøå 👍') && report.includes('Ved ikke'), 'and says what was written');
    const html = readFileSync(await download(page, 'Hent rapport som webside'), 'utf8');
    check(html.includes('Skrevet i hånden æøå 👍'), 'the page for the web says it too');
  },

  async 'a file of another shape is refused line by line, and nothing is taken over'(open) {
    const { page } = await open();
    const { charter } = files();
    await choose(page, [charter]);
    const bad = path.join(folder, 'forkert.json');
    writeFileSync(bad, '{"krav":[\n{"id":3},\n{"id":"G3","efterlevet":[]}]}');
    await home(page);
    await choose(page, [bad]);
    const said = await page.getByRole('alert').textContent();
    check(said.includes('forkert.json, linje 2') && said.includes('forkert.json, linje 3'), `the notice says ${said}`);
    equal(await page.getByRole('heading', { name: 'Selvevaluering', exact: true, level: 1 }).count(), 0, 'screens of a self-assessment');
  },
};
