// The HTML view is the conforming alternate: it must say the same as the painted view, and hold the same controls in the
// same order. What is compared is the browser's own accessible tree.
import { check, equal, settle } from '../support/browser.mjs';
import { accessibleTree } from '../support/accessible_tree.mjs';
import { openFilled } from '../support/charter.mjs';
import { walk as documentsWalk, writtenInWord } from '../support/documents.mjs';
import { walk as findingWalk } from '../support/finding.mjs';
import { files, walk as governanceWalk } from '../support/governance.mjs';
import { walk as guideWalk } from '../support/guide.mjs';
import { walk as meetingWalk } from '../support/meeting.mjs';
import { dueCharters, walk as peopleWalk } from '../support/people.mjs';
import { walk, writtenApart } from '../support/together.mjs';

const toHtml = async (page) => {
  await page.getByRole('button', { name: /^(Visning|Display)$/ }).click();
  await page.getByLabel(/^(Vis som almindelig webside|Show as a plain web page)$/).click();
  await page.locator('body.html-view').waitFor();
  await page.getByRole('button', { name: /^(Luk|Close)$/ }).click();
  await settle(page);
};

/** The first place where two lists differ, with what stands around it. */
function difference(one, other) {
  const at = one.findIndex((line, index) => line !== other[index]);
  if (at < 0 && one.length === other.length) return '';
  const from = Math.max(0, at < 0 ? Math.min(one.length, other.length) - 2 : at - 2);
  return `painted: ${JSON.stringify(one.slice(from, from + 6))}\nHTML:    ${JSON.stringify(other.slice(from, from + 6))}`;
}

// The paper beside the form is for the painted view of a wide window only.
const narrow = { viewport: { width: 1270, height: 800 } };

async function sameOnEveryView(open, kind) {
  const [{ page: painted }, { page: html }] = [await open(narrow), await open(narrow)];
  await toHtml(html);
  const both = (work) => Promise.all([work(painted), work(html)]);
  const same = async (where) => {
    await both(settle);
    const [one, other] = await both(accessibleTree);
    check(one.length > 5, `${where}: the tree has ${one.length} lines`);
    equal(difference(one, other), '', where);
    return one;
  };
  await same('the empty front page');
  await both((page) => openFilled(page, kind));
  const sections = await painted.getByRole('navigation', { name: 'Afsnit' }).getByRole('button').count();
  for (let index = 0; index < sections; ++index) {
    await both((page) => page.getByRole('navigation', { name: 'Afsnit' }).getByRole('button').nth(index).click());
    await same(`${kind}, section ${index + 1}`);
    const more = /^(Flere oplysninger|Omformulér)/;
    if ((await painted.getByRole('button', { name: more }).count()) === 0) continue;
    await both((page) => page.getByRole('button', { name: more }).first().click());
    await same(`${kind}, section ${index + 1} unfolded`);
  }
  await both((page) => page.getByRole('button', { name: 'Udskriv', exact: true }).click());
  await same(`${kind}, print view`);
  await both((page) => page.getByRole('button', { name: 'Kommissorium', exact: true }).click());
  await same('the front page with a charter');
}

/** `files` are opened on the way. */
async function sameOnTheWay(open, steps, files) {
  const [{ page: painted }, { page: html }] = [await open(narrow), await open(narrow)];
  await toHtml(html);
  // What is decided on both pages is written in the same second, so that it is the same record.
  for (const page of [painted, html]) await page.clock.setFixedTime('2026-11-25T12:00:00Z');
  for (const [where, go] of steps) {
    for (const page of [painted, html]) await go(page, files);
    await Promise.all([settle(painted), settle(html)]);
    const [one, other] = [await accessibleTree(painted), await accessibleTree(html)];
    check(one.length > 5, `${where}: the tree has ${one.length} lines`);
    equal(difference(one, other), '', where);
  }
}

export const cases = {
  async 'a steering group: both views say the same'(open) {
    await sameOnEveryView(open, 'Styregruppe');
  },
  async 'a coordination group: both views say the same'(open) {
    await sameOnEveryView(open, 'Koordinationsgruppe');
  },
  async 'where several have written: both views say the same'(open) {
    const { anna, bo } = writtenApart();
    await sameOnTheWay(open, walk, [anna, bo]);
  },
  async 'where a charter is adopted and its documents leave and come back: both views say the same'(open) {
    await sameOnTheWay(open, documentsWalk, writtenInWord());
  },
  async 'where charters are seen together, assessed and moved to newer texts: both views say the same'(open) {
    await sameOnTheWay(open, governanceWalk, files());
  },
  async 'in the search and at notes: both views say the same'(open) {
    await sameOnTheWay(open, findingWalk);
  },
  async 'guide, tour and tips: both views say the same'(open) {
    await sameOnTheWay(open, guideWalk);
  },
  async 'in a meeting: both views say the same'(open) {
    await sameOnTheWay(open, meetingWalk);
  },
  async 'where charters are gone through, shared and handed over: both views say the same'(open) {
    await sameOnTheWay(open, peopleWalk, dueCharters());
  },
  async 'an expert group: both views say the same'(open) {
    await sameOnEveryView(open, 'Faggruppe');
  },
};
