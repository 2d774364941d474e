// What many runs of the same thing come to, and one line of the table.

/** The value that `share` of all lie at or below; half = the median. */
export function share(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
}
export const median = (values) => share(values, 0.5);

/**
 * @typedef {object} Line
 * @property {string} what
 * @property {number} budget at most this
 * @property {number} measured
 * @property {string} unit
 * @property {string} detail what else was seen, for whoever wants to know why
 */

const rounded = (value, unit) => `${unit === 'bytes' ? value.toLocaleString('en') : Number(value.toFixed(2))} ${unit}`.trim();

/** @param {Line} line */
export const isMet = ({ measured, budget }) => measured <= budget;

/** Four columns; what else was seen stands below its line. @param {Line[]} lines */
export function table(lines) {
  const rows = [['what', 'budget', 'measured', 'verdict'],
    ...lines.map((line) => [line.what, rounded(line.budget, line.unit), rounded(line.measured, line.unit), isMet(line) ? 'met' : 'MISSED'])];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const aligned = rows.map(([what, budget, measured, verdict]) => [what.padEnd(widths[0]), budget.padStart(widths[1]),
    measured.padStart(widths[2]), verdict].join('  '));
  return aligned.map((text, row) => (lines[row - 1]?.detail ? `${text}\n    ${lines[row - 1].detail}` : text)).join('\n');
}
