import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { recordKinds } from "#src/atlas/index.ts";
import type { Atlas } from "#src/atlas/index.ts";
import { fieldAtlas } from "../support/field.ts";
import { literalsOf, sourceFiles } from "../support/texts.ts";

const root = join(import.meta.dirname, "..", "..");

/** Money and shares: "$130,000", "USD 90K", "€ 40k", "25 %", "56 percent". */
const FIGURE = /[$€£¥]\s?\d|\b(?:USD|EUR|GBP|CAD|INR)\s?\d|\d\s?(?:%|percent\b|per cent\b)/;
const DAY = /\b(?:19|20)\d\d-\d\d-\d\d\b/;

/** Where numbers of the ledger stand: the entries themselves, and what was found about them. */
const LEDGER = new Set(["claims", "disagreements"]);
/** Rooms and doors whose literals can reach a screen as facts of the field. */
const SHOWN = ["web", "cli", "reference", "choose", "market", "operations", "outside/site"];
/** Names of rows of the guides, and words looked for in a résumé: never shown as a fact. */
const NOT_SHOWN = new Set(["source", "sources", "aliases"]);
/** An example of how to type something is not a fact. */
const EXAMPLE = /--(?:start|from)\b|YYYY-MM-DD/;
/** Full width of a drawing, and the parts of a match that a replacement names. */
const CODE = /\b100%|\$\d(?=\D|$)/g;

function textsIn(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item: unknown, place) => textsIn(item, `${path}.${place}`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, held]: [string, unknown]) =>
    NOT_SHOWN.has(key) ? [] : textsIn(held, `${path}.${key}`),
  );
}

describe("figures", () => {
  it("stand in the ledger and nowhere else in the field", async () => {
    const atlas: Atlas = await fieldAtlas();
    const loose = recordKinds
      .filter((kind) => !LEDGER.has(kind))
      .flatMap((kind) => atlas[kind].flatMap((record) => textsIn(record, `${kind}/${record.id}`)))
      .filter(({ text }) => FIGURE.test(text))
      .map(({ path, text }) => `${path}: ${text}`);
    expect(loose).toEqual([]);
  });

  it("are never part of what an entry says: they stand in its fields, where they can be drawn and checked", async () => {
    const { claims } = await fieldAtlas();
    expect(claims.filter(({ says, label }) => FIGURE.test(says) || FIGURE.test(label)).map(({ id }) => id)).toEqual([]);
    expect(claims.filter(({ value, from, to }) => [value, from, to].some((one) => one !== undefined)).length).toBeGreaterThan(40);
  });

  it("and dates are written in no source file that puts words on a screen", () => {
    const files = SHOWN.flatMap((folder) => sourceFiles(join(root, "src", folder), [".ts", ".tsx"])).filter(
      (file) => !/[\\/]testing[a-z-]*\.ts$/.test(file),
    );
    expect(files.length).toBeGreaterThan(150);
    const loose = files.flatMap((file) =>
      literalsOf(file)
        .map(({ line, text }) => ({ line, text: text.replaceAll(CODE, "") }))
        .filter(({ text }) => (FIGURE.test(text) || DAY.test(text)) && !EXAMPLE.test(text))
        .map(({ line, text }) => `${relative(root, file)}:${line}: ${text.trim().slice(0, 80)}`),
    );
    expect(loose).toEqual([]);
  });

  it("and addresses are well formed and dated wherever a record gives one", async () => {
    const atlas = await fieldAtlas();
    const linked = [
      ...atlas.sources.map(({ id, url, retrievedOn }) => ({ id, url, on: retrievedOn })),
      ...atlas.credentials.map(({ id, url, checkedOn }) => ({ id, url, on: checkedOn })),
      ...atlas.datasets.map(({ id, url, checkedOn }) => ({ id, url, on: checkedOn })),
      ...atlas.regulations.map(({ id, url, checkedOn }) => ({ id, url, on: checkedOn })),
      ...atlas.frameworks.map(({ id, url, checkedOn }) => ({ id, url, on: checkedOn })),
      ...atlas.employers.flatMap(({ id, boards }) => boards.map(({ url, seenOn }) => ({ id, url, on: seenOn }))),
    ].filter(({ url }) => url !== undefined);
    expect(linked.length).toBeGreaterThan(500);
    const wrong = linked.filter(({ url = "", on }) => {
      const address = URL.canParse(url) ? new URL(url) : undefined;
      const earns = /[?&](?:ref|aff|affiliate|utm_[a-z]+|partner|irclickid)=/i.test(url);
      return !/^https?:$/.test(address?.protocol ?? "") || !address?.hostname.includes(".") || earns || !/^\d{4}-\d{2}/.test(on);
    });
    expect(wrong).toEqual([]);
  });
});
