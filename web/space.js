// SPDX-License-Identifier: MPL-2.0
// @ts-check
// How full local storage is. All local pages of a browser may share one store, so every key counts, also those of others.
// Above a share of it charters give way whose every record IndexedDB has for certain: half a charter would be shown wrong.

const quotaUnits = 5 * 1024 * 1024; // UTF-16 units; Chromium's and Firefox's limit alike
const fullShare = 0.6;
const easyShare = 0.5; // as far as giving way goes, so that it does not begin anew with the next write

/**
 * Which charters give way: of those not worked on here the largest first.
 * @param {Map<string, number>} units by charter
 * @param {(charter: string) => boolean} isWorkedOn
 * @param {number} excess units to be won
 * @returns {string[]}
 */
function planGivingWay(units, isWorkedOn, excess) {
  const order = [...units].sort(([one, ones], [other, others]) =>
    Number(isWorkedOn(one)) - Number(isWorkedOn(other)) || others - ones || (one < other ? -1 : 1));
  const plan = [];
  for (const [charter, size] of order) {
    if (excess <= 0) break;
    plan.push(charter);
    excess -= size;
  }
  return plan;
}

/**
 * @param {ReturnType<typeof makeStorage>} storage
 * @param {Pick<ReturnType<typeof makeStores>, 'isAlike' | 'quiet' | 'writtenSince' | 'unitsSince' | 'isOpen'>} stores
 * @param {(percent: number) => void} tell that it is getting full
 */
function makeSpace(storage, stores, tell) {
  const step = quotaUnits / 80;
  /** @type {Set<string>} */
  const workedOn = new Set();
  let used = 0;
  let told = false;

  function measure() {
    used = storage.used();
    stores.writtenSince();
  }

  function giveWay() {
    /** @type {Map<string, {keys: string[], units: number, whole: boolean}>} */
    const charters = new Map();
    for (const key of storage.keys()) {
      const { kind, charter } = readKey(key);
      if (kind !== 'record') continue;
      const copies = charters.get(charter) || { keys: [], units: 0, whole: true };
      copies.keys.push(key);
      copies.units += storage.size(key);
      copies.whole &&= stores.isAlike(key);
      charters.set(charter, copies);
    }
    /** @type {Map<string, number>} */
    const units = new Map();
    for (const [charter, copies] of charters) if (copies.whole) units.set(charter, copies.units);
    for (const charter of planGivingWay(units, (one) => workedOn.has(one), used - easyShare * quotaUnits)) {
      for (const key of charters.get(charter)?.keys || []) storage.remove(key);
    }
    measure();
  }

  function check() {
    measure();
    if (used <= fullShare * quotaUnits) return;
    if (!told) tell(Math.round((used * 100) / quotaUnits));
    told = true;
    if (stores.isOpen()) giveWay();
  }

  return {
    /** Whether so much more leaves it easy to work with. @param {number} units */
    takes(units) {
      if (units === 0) return true;
      measure();
      return used + units <= fullShare * quotaUnits;
    },
    check,
    /** After a write: measures again once enough has been written. @param {string} key */
    wrote(key) {
      workedOn.add(readKey(key).charter);
      const since = stores.unitsSince();
      const full = fullShare * quotaUnits;
      if (since > step || (used <= full && used + since > full)) stores.quiet().then(check);
    },
  };
}
