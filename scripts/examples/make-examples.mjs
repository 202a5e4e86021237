// Makes data/examples/<id>.pdf and .docx from <id>.yaml:
//   node scripts/examples/make-examples.mjs [id …]
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { findBrowser } from "../find-browser.mjs";
import { resumeDocx } from "./resume-docx.mjs";
import { resumeHtml } from "./resume-html.mjs";
import { readResumeSource } from "./resume-source.mjs";

const folder = fileURLToPath(new URL("../../data/examples/", import.meta.url));
const index = JSON.parse(await readFile(`${folder}index.json`, "utf8"));
const asked = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: findBrowser() });
try {
  for (const { id } of index.filter((example) => asked.length === 0 || asked.includes(example.id))) {
    const resume = await readResumeSource(`${folder}${id}.yaml`);
    const page = await browser.newPage();
    await page.setContent(resumeHtml(resume));
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: false });
    await page.close();
    await writeFile(`${folder}${id}.pdf`, withoutClocks(pdf));
    await writeFile(`${folder}${id}.docx`, await resumeDocx(resume));
    console.log(`${id}: ${String(pdf.length)} bytes of PDF`);
  }
} finally {
  await browser.close();
}

/** The same bytes for the same page: the times keep their length, so every offset in the file still holds. */
function withoutClocks(pdf) {
  const text = Buffer.from(pdf).toString("latin1");
  return Buffer.from(text.replaceAll(/\(D:\d{14}/g, "(D:20260101000000"), "latin1");
}
