// The same start, typing and reload in a stock Firefox.
import puppeteer from 'puppeteer-core';
import { address, check, onPath } from '../support/browser.mjs';

export const cases = {
  async 'Firefox starts, takes æøå and keeps it over a reload'() {
    const browser = await puppeteer.launch({ browser: 'firefox', executablePath: onPath('firefox-esr'), headless: true, args: ['--width=1280', '--height=800'] });
    try {
      const page = await browser.newPage();
      const errors = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await page.goto(address);
      await page.waitForSelector('[data-key="new/steering"]', { timeout: 30000 });
      await page.click('[data-key="new/steering"]');
      const field = await page.waitForSelector('[data-key="head/product"] input');
      await field.type('Blåbærgrød ÆØÅ é');
      await page.keyboard.press('Tab');
      await new Promise((done) => setTimeout(done, 1500));
      await page.reload();
      const again = await page.waitForSelector('[data-key="head/product"] input', { timeout: 30000 });
      check((await again.evaluate((input) => input.value)) === 'Blåbærgrød ÆØÅ é', 'the field is where it was, with its text');
      const words = await page.evaluate(() => document.body.textContent);
      check(words.includes('Styregruppen for Blåbærgrød ÆØÅ é'), 'the title is there after the reload');
      check(errors.length === 0, errors.join('; '));
    } finally {
      await browser.close();
    }
  },
};
