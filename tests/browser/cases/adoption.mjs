// A charter is adopted, changed, adopted again and taken up again; those who were not there answer.
import { check, equal, openSection, settle } from '../support/browser.mjs';
import { openAdoption, adoptExample } from '../support/decisions.mjs';
import { openTogether, unfoldOutline } from '../support/together.mjs';

const words = (page) => page.locator('main, [data-key="standing"]').first().textContent();
const standing = (page) => page.getByRole('region', { name: 'Vedtagelse og udgaver' }).textContent();

async function changeProduct(page, text) {
  await page.getByRole('button', { name: 'Tilbage til kommissoriet' }).click();
  await openSection(page, 'Om gruppen');
  const field = page.getByRole('textbox', { name: 'Produkt eller projekt' });
  await field.fill(text);
  await field.blur();
  await settle(page);
}

export const cases = {
  async 'a steering group adopts, one who was absent and the board answer, all of it is on paper'(open) {
    const { page } = await open();
    await adoptExample(page, 'Styregruppe');
    check((await standing(page)).includes('Udgave 1, vedtaget'), `it stands as ${await standing(page)}`);
    await page.getByRole('button', { name: 'Skriv svar ind: Bestyrelsen' }).click();
    const board = page.getByRole('group', { name: 'Bestyrelsen' });
    await board.getByRole('textbox', { name: 'Hvor ligger det?' }).fill('Referat 4/2026');
    await board.getByRole('button', { name: 'Gem svaret' }).click();
    await settle(page);
    check((await words(page)).includes('Godkendt'), 'the board has approved');
    await page.getByRole('button', { name: 'Tilbage til kommissoriet' }).click();
    await page.getByRole('button', { name: 'Udskriv', exact: true }).click();
    const paper = await page.getByRole('article').textContent();
    check(paper.includes('Udgave 1, vedtaget') || paper.includes('udgave 1, vedtaget'), 'the paper says the version');
    check(paper.includes('Referat 4/2026'), 'the paper says where the answer is kept');
  },

  async 'what is changed afterwards is seen word by word, printed in front, restored, or adopted as the next version'(open) {
    const { page } = await open();
    await adoptExample(page, 'Koordinationsgruppe');
    await changeProduct(page, 'OS2forandret');
    await openAdoption(page);
    check((await standing(page)).includes('Ændret siden udgave 1'), `it stands as ${await standing(page)}`);
    await page.getByRole('button', { name: 'Se ændringerne' }).click();
    await settle(page);
    equal((await page.getByRole('insertion').allTextContents()).join(), 'OS2forandret', 'what came');
    equal((await page.getByRole('deletion').allTextContents()).join(), 'OS2eksempel', 'what went');
    await page.getByRole('button', { name: 'Udskriv med ændringerne forrest' }).first().click();
    await settle(page);
    check((await page.getByRole('article').locator('ins').allTextContents()).join().includes('OS2forandret'), 'the paper marks what came');
    await page.getByRole('button', { name: 'Tilbage til kommissoriet' }).click();
    await page.getByRole('button', { name: /^Vedtag udgave 2/ }).click();
    await settle(page);
    check((await standing(page)).includes('Udgave 2, vedtaget'), 'the second version is adopted');
    await page.getByRole('button', { name: 'Gendan teksten: Udgave 1' }).click();
    await settle(page);
    check((await standing(page)).includes('Ændret siden udgave 2'), 'the text of the first is another than the second');
    await page.reload();
    await openAdoption(page);
    check((await standing(page)).includes('Ændret siden udgave 2'), 'it is still so after a reload');
    await page.getByRole('button', { name: 'Vis: Udgave 2' }).click();
    await settle(page);
    check((await page.getByRole('article').textContent()).includes('OS2forandret'), 'the second version as it was');
  },

  async 'nobody present stops it, open points do not; it can always be taken up again'(open) {
    const { page } = await open();
    await page.getByRole('button', { name: /^Faggruppe/ }).first().click();
    await settle(page);
    await openAdoption(page);
    const adopt = page.getByRole('button', { name: 'Vedtag udgave 1' });
    equal(await adopt.getAttribute('aria-disabled') ?? String(await adopt.isDisabled()), 'true', 'with nobody there it is off');
    await page.getByRole('textbox', { name: 'Til stede' }).fill('Anna Eksempel, Eksempel Kommune');
    await settle(page);
    await adopt.click();
    await settle(page);
    check((await standing(page)).includes('Udgave 1, vedtaget'), 'a charter with open points is adopted');
    await page.getByRole('button', { name: 'Genåbn …' }).click();
    await page.getByRole('textbox', { name: 'Hvorfor genåbner I kommissoriet?' }).fill('Nyt fagområde');
    await page.getByRole('button', { name: 'Genåbn', exact: true }).click();
    await settle(page);
    check((await standing(page)).includes('Nyt fagområde'), 'why is in sight');
  },

  async 'two proposals and marks that turn the direction stop it; each is said with the way there, and settled it is adopted'(open) {
    const { page } = await open();
    await openTogether(page);
    await unfoldOutline(page);
    await openSection(page, 'Formål og mandat');
    const purpose = page.getByRole('main').getByRole('textbox').last(); // not the question for a name
    await purpose.fill('Vi \u202Esætter\u202C retning');
    await purpose.blur();
    await openAdoption(page);
    const adopt = page.getByRole('button', { name: 'Vedtag udgave 1' });
    const isOff = async () => (await adopt.getAttribute('aria-disabled')) === 'true' || adopt.isDisabled();
    await page.getByRole('checkbox', { name: /Anna Eksempel/ }).waitFor();
    const ways = page.getByRole('button', { name: /^Gå dertil/ });
    check(await isOff(), 'with proposals that differ it is off');
    const before = await ways.count();
    check(before >= 3, `${before} ways to what stops it`);
    await page.getByRole('button', { name: /^Gå dertil: Så tit mødes gruppen/ }).click();
    await settle(page);
    for (;;) { // each choice leads to the next place
      const choose = page.getByRole('button', { name: /^(Vælg denne|Brug teksten)$/ });
      if ((await choose.count()) === 0) break;
      await choose.first().click();
      await settle(page);
    }
    await page.getByRole('button', { name: 'Tilbage', exact: true }).first().click(); // to adoption, where it was in the way
    await adopt.waitFor();
    check(await isOff(), 'with marks nobody has looked at it is off');
    await page.getByRole('checkbox', { name: /set|kigget/i }).first().click();
    await settle(page);
    check(!(await isOff()), 'seen, they stop nothing');
    await adopt.click();
    await settle(page);
    check((await standing(page)).includes('Udgave 1, vedtaget'), 'it is adopted');
  },
};
