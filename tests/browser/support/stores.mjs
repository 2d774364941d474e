// What is written for the sake of where it is kept, and a browser that forbids a store.
import { settle } from './browser.mjs';

/** For context.addInitScript: these stores are forbidden. */
export const forbid = (names) => {
  for (const name of names) Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError'); } });
};

export const place = (page) => page.getByRole('textbox', { name: 'Sted for første møde' });

/** A steering group's charter with a name and a place, everything sealed. */
export async function write(page, product, where) {
  await page.getByRole('button', { name: /^Styregruppe/ }).first().click();
  await page.getByRole('textbox', { name: 'Produkt eller projekt' }).fill(product);
  await place(page).fill(where);
  await page.getByLabel('Dato for første møde').focus();
  await settle(page);
}
