// Adoption and versions: the way to their screen, and an example that is adopted.
import { settle } from './browser.mjs';
import { unfoldOutline } from './together.mjs';

export async function openAdoption(page) {
  await settle(page);
  await unfoldOutline(page);
  await page.getByRole('button', { name: 'Vedtagelse og udgaver', exact: true }).first().click();
  await settle(page);
}

/** Everybody is present but those named. */
export async function adoptExample(page, kind, absent = []) {
  await page.getByRole('button', { name: `Åbn eksempel: ${kind}` }).click();
  await openAdoption(page);
  for (const name of absent) await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).click();
  await page.getByRole('button', { name: /^Vedtag udgave/ }).click();
  await settle(page);
}
