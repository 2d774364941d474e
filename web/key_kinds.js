// SPDX-License-Identifier: MPL-2.0
// @ts-check
// What a key of the stores is of (docs/storage.md; src/app/keys.h makes them).

/**
 * @typedef {'record' | 'draft' | 'standing' | 'other'} KeyKind standing: what may change and is known word for word, such as
 *   tombstones and preferences
 */

/**
 * @param {string} key
 * @returns {{kind: KeyKind, charter: string}} charter: "" for what belongs to none
 */
function readKey(key) {
  const [, charter, kind, ...rest] = key.split('/');
  if (key === 'kommissorium/preferences') return { kind: 'standing', charter: '' };
  if (charter === 'catalogue' && /^[0-9a-f]{64}$/.test(kind || '') && rest.length === 0) return { kind: 'standing', charter: '' };
  if (!/^[0-9a-f]{64}$/.test(charter || '')) return { kind: 'other', charter: '' };
  if (kind === 'r' && rest.length === 1) return { kind: 'record', charter };
  if (kind === 'd' && rest.length > 1) return { kind: 'draft', charter };
  if ((kind === 'x' || kind === 'about') && rest.length === 0) return { kind: 'standing', charter };
  return { kind: 'other', charter };
}
