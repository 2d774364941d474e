// A program packed for the page: gzip, which every browser unpacks by itself, by zopfli, which finds a twentieth more to leave out.
import { execFileSync } from 'node:child_process';

/** @param {string} file @returns {string} base64, always the same for the same file */
export const packed = (file) => execFileSync('zopfli', ['-c', file], { maxBuffer: 1e8 }).toString('base64');
