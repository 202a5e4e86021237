import { createRequire } from "node:module";
import { getDocumentProxy } from "unpdf";
import { describe, expect, it } from "vitest";
import { aPlan, aPlanTask, aSitting } from "../../plan/testing-plan.ts";
import { writePlanPdf } from "./write-plan-pdf.ts";

const require = createRequire(import.meta.url);
const typeface = {
  regular: require.resolve("@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf"),
  bold: require.resolve("@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf"),
};

const taskOf = (week: number, place: number) =>
  aPlanTask({
    id: `task-${week}-${place}`,
    title: `Task ${week}.${place} of this plan`,
    done: place === 0,
    artefact: "A page that a colleague could use",
    sittings: [aSitting("2026-02-03", { startsAt: "18:30" })],
  });
const fullWeek = (week: number, tasks = 3) =>
  Array.from({ length: tasks }, (_, place) => taskOf(week, place));

/** Text of each page, as one line each. */
async function readPages(bytes: Uint8Array) {
  const pdf = await getDocumentProxy(bytes.slice());
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(
      items
        .flatMap((item) => ("str" in item ? [item.str] : []))
        .join(" ")
        .replaceAll(/\s+/g, " "),
    );
  }
  return { pdf, pages };
}

describe("writePlanPdf", () => {
  it("keeps each week on one page, with a box for each task, and numbers the pages", async () => {
    const weeks = Array.from({ length: 13 }, (_, week) => fullWeek(week + 1));
    const { pages } = await readPages(await writePlanPdf(aPlan({ tasks: weeks }), typeface));
    for (let week = 1; week <= 13; week += 1) {
      const onPage = pages.filter((text) => new RegExp(`Week ${week}: |Task ${week}\\.\\d `).test(text));
      expect(onPage).toHaveLength(1);
      for (const part of [`Week ${week}: `, ...[0, 1, 2].map((place) => `Task ${week}.${place} of`)])
        expect(onPage[0]).toContain(part);
    }
    expect(pages.join(" ").match(/☐/g)).toHaveLength(26);
    expect(pages.join(" ").match(/☑/g)).toHaveLength(13);
    pages.forEach((text, index) => {
      expect(text).toContain(`page ${index + 1} of ${pages.length}`);
    });
  });

  it("parts a week longer than a page between tasks", async () => {
    const { pages } = await readPages(await writePlanPdf(aPlan({ tasks: [fullWeek(1, 40)] }), typeface));
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.join(" ").match(/Task 1\.\d+ of/g)).toHaveLength(40);
    for (const text of pages.slice(2, -3)) expect(text).toMatch(/^\W*Task 1\.\d+ of/);
  });

  it("is A4, has a title, a language and tags", async () => {
    const { pdf } = await readPages(await writePlanPdf(aPlan(), typeface));
    const [, , width = 0, height = 0] = (await pdf.getPage(1)).view;
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: "The role: 13 weeks", Language: "en-GB" });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
    for (const tag of ["H1", "H2", "Sect", "L", "LI", "Lbl", "LBody", "P"])
      expect(tree).toContain(`"role":"${tag}"`);
  });

  it("sets Latin, Greek and Cyrillic so that they can be searched", async () => {
    const title = "Ärztliche Prüfung, Łódź, Şişli, Ελληνικά, Українська, Российский";
    const plan = aPlan({ tasks: [[aPlanTask({ title })]] });
    expect((await readPages(await writePlanPdf(plan, typeface))).pages.join(" ")).toContain(title);
  });

  it("gives the same bytes for the same plan", async () => {
    const plan = aPlan({ tasks: [fullWeek(1)] });
    const [one, other] = [await writePlanPdf(plan, typeface), await writePlanPdf(plan, typeface)];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });
});
