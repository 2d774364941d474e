// The views worth a picture: how to come to each from an empty profile.
import { openSection, settle } from './browser.mjs';
import { adoptExample, openAdoption } from './decisions.mjs';
import { openOldCharter, openReturned } from './documents.mjs';
import { openNoted, search } from './finding.mjs';
import { files, walk as governanceWalk } from './governance.mjs';
import { openGuide, takeTour, tourTo } from './guide.mjs';
import { along as alongMeeting } from './meeting.mjs';
import { dueCharters, walk as peopleWalk } from './people.mjs';
import { inColours, openOnlyShown, openOverfull, openRefused } from './states.mjs';
import { openHistory, openProposals, openTogether } from './together.mjs';

export const desk = { viewport: { width: 1280, height: 800 } };
export const wide = { viewport: { width: 1920, height: 1080 } };
export const phone = { viewport: { width: 390, height: 844 } };

const example = (kind) => (page) => page.getByRole('button', { name: `Åbn eksempel: ${kind}` }).click();

/** On a narrow screen the outline is folded away. */
async function section(page, title) {
  await settle(page);
  const outline = page.getByRole('button', { name: 'Afsnit', exact: true });
  if ((await outline.isVisible()) && (await outline.getAttribute('aria-expanded')) === 'false') await outline.click();
  await openSection(page, title);
}

/** The governance check stands in the outline. */
async function openFindings(page) {
  await settle(page);
  const row = page.getByRole('button', { name: /^Governancetjek/ });
  const outline = page.getByRole('button', { name: 'Afsnit', exact: true });
  if (!(await row.isVisible()) && (await outline.isVisible())) await outline.click();
  await row.click();
  await page.getByRole('heading', { name: 'Governancetjek', level: 2, exact: true }).waitFor();
}

/** Along a walk as far as one of its views. */
async function along(page, last, walk = governanceWalk, given = files()) {
  for (const [where, go] of walk) {
    await go(page, given);
    if (where === last) return;
  }
  throw new Error(`no view "${last}"`);
}

async function print(page) {
  const menu = page.getByRole('button', { name: 'Menu', exact: true });
  const button = page.getByRole('button', { name: 'Udskriv', exact: true });
  await settle(page);
  if (!(await button.isVisible()) && (await menu.isVisible())) await menu.click();
  await button.click();
}

/** @type {Record<string, {title: string, size: object, go: (page: any) => Promise<void>}>} `size` is the one used in docs/pictures */
export const views = {
  empty: { title: 'The start view, nothing written yet', size: desk, go: async () => {} },
  start: {
    title: 'The start view with charters',
    size: desk,
    go: async (page) => {
      for (const kind of ['Faggruppe', 'Koordinationsgruppe', 'Styregruppe']) {
        await example(kind)(page);
        await page.getByRole('button', { name: 'Kommissorium', exact: true }).click();
      }
    },
  },
  charter: {
    title: 'Duties: follow or explain',
    size: desk,
    go: async (page) => {
      await example('Styregruppe')(page);
      await section(page, 'Det skal I');
      await page.getByRole('textbox', { name: 'Hvorfor følger I det ikke endnu?' }).first().focus();
    },
  },
  members: {
    title: 'Members',
    size: desk,
    go: async (page) => {
      await example('Koordinationsgruppe')(page);
      await section(page, 'Medlemmer');
    },
  },
  beside: {
    title: 'The paper beside the form',
    size: wide,
    go: async (page) => {
      await example('Styregruppe')(page);
      await section(page, 'Det skal I');
      const show = page.getByRole('button', { name: 'Vis papiret' });
      if ((await show.count()) > 0) await show.click(); // a phone has no room for it
      await page.getByRole('textbox', { name: 'Hvorfor følger I det ikke endnu?' }).first().focus();
    },
  },
  print: {
    title: 'Print',
    size: desk,
    go: async (page) => {
      await example('Koordinationsgruppe')(page);
      await print(page);
    },
  },
  findings: {
    title: 'The governance check',
    size: desk,
    go: async (page) => {
      await page.getByRole('button', { name: /^Koordinationsgruppe/ }).first().click();
      await openFindings(page);
    },
  },
  section_findings: {
    title: 'Findings where they belong',
    size: desk,
    go: async (page) => {
      await page.getByRole('button', { name: /^Styregruppe/ }).first().click();
      await section(page, 'Om gruppen');
    },
  },
  overview: { title: 'All charters seen together', size: desk, go: (page) => along(page, 'the groups of one product') },
  assessment: { title: "OS2's self-assessment", size: desk, go: (page) => along(page, 'an answer being written') },
  catalogues: { title: "Another organisation's texts", size: desk, go: (page) => along(page, 'texts that are kept') },
  edition: { title: 'A newer edition of the texts', size: desk, go: (page) => along(page, 'what is new in them') },
  note: { title: 'Notes', size: desk, go: openNoted },
  search: {
    title: 'Search',
    size: desk,
    go: async (page) => {
      await openNoted(page);
      await search(page, 'leverandør');
    },
  },
  guide: { title: 'Help', size: desk, go: openGuide },
  tour: {
    title: 'The tour',
    size: desk,
    go: async (page) => {
      await takeTour(page);
      await tourTo(page, 3);
    },
  },
  tip: {
    title: 'A tip',
    size: desk,
    go: async (page) => {
      await page.getByRole('button', { name: /^Koordinationsgruppe/ }).first().click();
      await section(page, 'Det skal I');
    },
  },
  meeting: { title: 'The meeting: a duty explained', size: desk, go: (page) => alongMeeting(page, 'a duty explained') },
  meeting_here: { title: 'The meeting: who is here', size: desk, go: (page) => alongMeeting(page, 'who is here') },
  meeting_later: { title: 'The meeting: put off', size: desk, go: (page) => alongMeeting(page, 'a point just put off') },
  meeting_points: { title: 'The meeting: all points', size: desk, go: (page) => alongMeeting(page, 'the list of all points') },
  meeting_summary: { title: 'The meeting: summary', size: desk, go: (page) => alongMeeting(page, 'a meeting to be ended') },
  meeting_back: { title: 'A meeting under way', size: desk, go: (page) => alongMeeting(page, 'the charter with a meeting under way') },
  due: { title: 'Charters that are due', size: desk, go: (page) => along(page, 'charters to be taken up again', peopleWalk, dueCharters()) },
  review: { title: 'The annual review', size: desk, go: (page) => along(page, 'one section ticked', peopleWalk, dueCharters()) },
  mail: { title: 'A mail to go with the file', size: desk, go: (page) => along(page, 'a mail to go with the file', peopleWalk, dueCharters()) },
  offered: { title: 'People known from other charters', size: desk, go: (page) => along(page, 'people from other charters', peopleWalk, dueCharters()) },
  handover: { title: 'What others take over', size: desk, go: (page) => along(page, 'what others take over', peopleWalk, dueCharters()) },
  together: { title: 'Files brought together', size: desk, go: openTogether },
  conflict: { title: 'Two proposals', size: desk, go: openProposals },
  history: { title: 'History', size: desk, go: openHistory },
  adopt: {
    title: 'Adoption',
    size: desk,
    go: async (page) => {
      await example('Styregruppe')(page);
      await openAdoption(page);
    },
  },
  versions: {
    title: 'Versions and what changed',
    size: desk,
    go: async (page) => {
      await adoptExample(page, 'Koordinationsgruppe');
      await page.getByRole('button', { name: 'Tilbage til kommissoriet' }).click();
      await section(page, 'Om gruppen');
      await page.getByRole('textbox', { name: 'Produkt eller projekt' }).fill('OS2forandret');
      await page.getByRole('textbox', { name: 'Produkt eller projekt' }).blur();
      await openAdoption(page);
      await page.getByRole('button', { name: 'Se ændringerne' }).click();
    },
  },
  answers: {
    title: 'The answer of somebody who was not there',
    size: desk,
    go: async (page) => {
      await adoptExample(page, 'Styregruppe', ['Cecilie']);
      await page.getByRole('button', { name: /^Skriv svar ind: Cecilie/ }).click();
    },
  },
  name: {
    title: 'The question for a name',
    size: desk,
    go: (page) => page.getByRole('button', { name: /^Faggruppe/ }).first().click(),
  },
  display: {
    title: 'How it is shown',
    size: desk,
    go: (page) => page.getByRole('button', { name: 'Visning', exact: true }).click(),
  },
  deleted: {
    title: 'A charter that was deleted',
    size: desk,
    go: async (page) => {
      await example('Faggruppe')(page);
      await page.getByRole('button', { name: 'Kommissorium', exact: true }).click();
      await page.getByRole('button', { name: /^Flere valg for/ }).click();
      await page.getByRole('button', { name: 'Slet', exact: true }).click();
    },
  },
  documents: {
    title: 'Documents to take',
    size: desk,
    go: async (page) => {
      await example('Koordinationsgruppe')(page);
      await print(page);
      await page.getByRole('button', { name: 'Hent dokument' }).click();
    },
  },
  returned: { title: 'A Word document that came back', size: desk, go: (page) => openReturned(page) },
  old: { title: 'An older charter laid in', size: desk, go: openOldCharter },
  refused: { title: 'Files that were refused', size: desk, go: openRefused },
  only_shown: { title: 'A charter that is only shown', size: desk, go: openOnlyShown },
  overfull: { title: 'Longer than anybody planned for', size: desk, go: openOverfull },
  dark: { title: 'Dark', size: desk, go: (page) => inColours(page, 'dark') },
  contrast: { title: 'High contrast', size: desk, go: (page) => inColours(page, 'contrast') },
  wide: {
    title: 'A wide screen',
    size: wide,
    go: async (page) => {
      await example('Styregruppe')(page);
      await section(page, 'Formål og mandat');
    },
  },
  phone: {
    title: 'A phone',
    size: phone,
    go: async (page) => {
      await example('Styregruppe')(page);
      await section(page, 'Det skal I');
    },
  },
};

/** Comes to the view in a new profile and lets it rest. The dates of fields stand as in Denmark. */
export async function show(openProfile, view, options) {
  const profile = await openProfile({ locale: 'da-DK', ...options });
  await view.go(profile.page);
  await profile.page.mouse.move(0, 0);
  await settle(profile.page);
  return profile;
}
