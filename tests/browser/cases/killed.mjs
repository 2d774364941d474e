// Chromium killed in the middle of writing (SIGKILL), twenty times: what was sealed more than a second before is there again.
import { check } from '../support/browser.mjs';
import { killAgainAndAgain } from '../support/kills.mjs';

async function fiveKills(from, to) {
  const lifetime = (round) => ({ ms: from + ((to - from) * ((round * 7) % 5)) / 5, typing: round % 2 === 0 ? 0 : 700 });
  const found = await killAgainAndAgain(5, lifetime);
  console.log(`        ${found.kills} kills, ${found.sealed} texts sealed: ${found.lost} lost, sealed at most ${found.lostMs} ms before; ` +
    `typing lost: at most the last ${found.typedMs} ms; local storage alone had lost ${found.firstLost}, up to ${found.firstLostMs} ms old`);
  check(found.kills === 5 && found.sealed > 5, `it was written: ${JSON.stringify(found)}`);
  check(found.lostMs <= 1000, `a text sealed ${found.lostMs} ms before the kill is gone`);
  check(found.typedMs <= 1000, `a text typed ${found.typedMs} ms before the kill is gone`);
  check(found.conflicts === 0, 'nobody\'s own text is a second proposal');
}

export const alone = true; // how much may be lost is a matter of time

export const cases = {
  'five kills soon after the start': () => fiveKills(800, 1500),
  'five kills a little later': () => fiveKills(1500, 2500),
  'five kills while somebody has been writing for a while': () => fiveKills(2500, 4500),
  'five kills after local storage has been on the disk once': () => fiveKills(6000, 8000),
};
