// SPDX-License-Identifier: MPL-2.0
// Word documents through LibreOffice: it must show every word of the page that the HTML writer makes, in order, on A4,
// and keep the charter inside when it saves. Needs the command-line program, soffice, pdfinfo and unzip.
//
//   node tests/documents/run.mjs PROGRAM
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const program = process.argv[2];
const folder = mkdtempSync(join(tmpdir(), "kommissorium-documents-"));
const at = (name) => join(folder, name);
const run = (...words) => execFileSync(program, words, { encoding: "utf8", maxBuffer: 1 << 26 });
const convert = (to, into, ...files) =>
  execFileSync("soffice", [`-env:UserInstallation=file://${at("profile")}`, "--headless", "--convert-to", to, "--outdir", into, ...files], { stdio: "ignore" });

const hostile = ["<b>&amp; ]]> --> 'x' \"y\"", "\u202Eabc", "שלום {1} æøå 😀", "  luft  \tto", "x".repeat(300), "</w:t></w:r><w:p/>"];

function makeCharters() {
  const names = [];
  for (const group of ["steering", "coordination", "expert"]) {
    for (const language of ["da", "en"]) {
      const name = `${group}-${language}`;
      const naming = group === "expert" ? ["--field", "Arkiv"] : ["--product", "OS2eksempel"];
      run("new", "--group", group, "--language", language, ...naming, "--now", "2026-11-24T10:00:00Z", "-o", at(`${name}.json`));
      run("set", at(`${name}.json`), "meeting/frequency", hostile[names.length], "--now", "2026-11-24T10:00:00Z");
      names.push(name);
    }
  }
  return names;
}

const oneBlank = (text) => text.replace(/[\s\u00a0\ufeff]+/g, " ").trim();
const named = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/** The words of the page without what LibreOffice does not put into plain text: captions and the foot. */
function wordsOfPage(page) {
  const article = page.slice(page.indexOf("<article"), page.indexOf("</article>"));
  const shown = article.replace(/<caption>.*?<\/caption>/gs, " ").replace(/<footer.*?<\/footer>/gs, " ");
  const broken = shown.replace(/<\/?(?:p|h\d|li|ul|dl|dt|dd|div|td|th|tr|br|table|section|header|span)\b[^>]*>/g, " ");
  return oneBlank(broken.replace(/<[^>]*>/g, "").replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => named[name]));
}

/** Without bullets and without the list of contents, which repeats the headings. */
function wordsOfText(text, sections) {
  const lines = text.split(/\r?\n/);
  const contents = lines.findIndex((line) => line === "Indhold" || line === "Contents");
  assert.ok(contents > 0, "the list of contents is there");
  lines.splice(contents, 1 + sections);
  return oneBlank(lines.join("\n").replace(/^\s*•\s/gm, " "));
}

const item = (file) => {
  const parts = execFileSync("unzip", ["-Z1", file], { encoding: "utf8" }).split("\n");
  const items = parts.filter((part) => /^customXml\/item\d+\.xml$/.test(part));
  return items.map((part) => execFileSync("unzip", ["-p", file, part], { encoding: "utf8" })).find((xml) => xml.includes("urn:kommissorium:charter:1"));
};
const content = (xml) => /sha256=["']([0-9a-f]{64})["'][^>]*>([^<]+)</.exec(xml ?? "")?.slice(1);

let passed = 0;
let failed = 0;
function check(name, body) {
  try {
    body();
    passed += 1;
  } catch (error) {
    failed += 1;
    console.error(`FAILED ${name}: ${String(error.message).slice(0, 1200)}`);
  }
}

const documents = [];
for (const name of makeCharters()) {
  for (const form of ["", "-blank"]) {
    const file = `${name}${form}`;
    const blank = form === "" ? [] : ["--blank"];
    run("render", at(`${name}.json`), "--to", "docx", "--today", "2026-11-24", ...blank, "-o", at(`${file}.docx`));
    documents.push({ file, page: run("render", at(`${name}.json`), "--to", "html", "--today", "2026-11-24", ...blank) });
  }
}
const files = documents.map(({ file }) => at(`${file}.docx`));
convert("pdf", folder, ...files);
convert("txt:Text (encoded):UTF8", folder, ...files);
convert("docx", at("again"), ...files);
for (const { file, page } of documents) {
  check(`${file}: every word in order`, () => {
    const sections = (page.match(/<h2>/g) ?? []).length;
    assert.equal(wordsOfText(readFileSync(at(`${file}.txt`), "utf8"), sections), wordsOfPage(page));
  });
  check(`${file}: A4, and the title is known`, () => {
    const about = execFileSync("pdfinfo", [at(`${file}.pdf`)], { encoding: "utf8" });
    assert.match(about, /Page size:.*\(A4\)/);
    assert.match(about, /Title:\s+\S/);
  });
  check(`${file}: the charter is still inside when LibreOffice has saved it`, () => {
    assert.deepEqual(content(item(at(`again/${file}.docx`))), content(item(at(`${file}.docx`))));
    assert.ok(content(item(at(`${file}.docx`))));
  });
}
rmSync(folder, { recursive: true, force: true });
console.log(JSON.stringify({ passed, failed }));
process.exit(failed === 0 ? 0 : 1);
