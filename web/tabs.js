// SPDX-License-Identifier: MPL-2.0
// @ts-check
// The other tabs of this browser, told directly: what was written here, also when local storage did not take it, and how new
// this program is. Beside a newer one an older program must not write: it might not know what the newer one means.

/** Raised only when programs before it must not write beside this one (docs/storage.md). */
const programNumber = 1;
const programKey = 'kommissorium/program';

/** @typedef {{program: number, asks?: boolean, changes?: [string, string | null][]}} Word what one tab says to the others */

/** @param {unknown} text what stands under programKey */
const numberOf = (text) => (/^[1-9][0-9]{0,8}$/.test(String(text)) ? Number(text) : 0);

/**
 * @param {() => BroadcastChannel} open may throw or be missing
 * @param {{changes(list: [string, string | null][]): void, newer(): void}} hear
 */
function makeTabs(open, hear) {
  /** @type {BroadcastChannel | undefined} */
  let channel;
  try {
    channel = open();
  } catch {
    channel = undefined; // storage events remain
  }
  let old = false;

  /** @type {[string, string | null][]} what this task has written */
  let waiting = [];

  /** @param {Omit<Word, 'program'>} rest */
  function say(rest) {
    if (!old) channel?.postMessage({ program: programNumber, ...rest });
  }

  /** @param {number} number */
  function compare(number) {
    if (old || number <= programNumber) return;
    old = true;
    hear.newer();
  }

  if (channel) {
    channel.onmessage = ({ data }) => {
      const { program = 0, asks = false, changes } = /** @type {Word} */ (data || {});
      compare(numberOf(program));
      if (asks && numberOf(program) < programNumber) say({}); // it opened after us and does not know
      if (Array.isArray(changes)) hear.changes(changes.filter(([key]) => String(key).startsWith(storagePrefix)));
    };
  }

  return {
    /** What one task says is one message. @param {[string, string | null][]} changes */
    say(changes) {
      waiting.push(...changes);
      if (waiting.length > changes.length) return;
      queueMicrotask(() => {
        const due = waiting;
        waiting = [];
        say({ changes: due });
      });
    },
    /**
     * Tells the others that this program is here, and leaves its number for those who come.
     * @param {ReturnType<typeof makeStorage>} storage
     * @returns {boolean} whether a newer one has been here
     */
    announce(storage) {
      const [stored] = storage.all(programKey).filter(([key]) => key === programKey);
      const left = numberOf(stored?.[1]);
      old = left > programNumber;
      if (left < programNumber) storage.write(programKey, String(programNumber));
      say({ asks: true });
      return old;
    },
    /** @param {string | null} value that another tab left under programKey */
    left: (value) => compare(numberOf(value)),
  };
}
