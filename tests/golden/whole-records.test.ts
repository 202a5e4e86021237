import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { recordKinds } from "#src/atlas/index.ts";
import { readRecordFolder } from "../../scripts/atlas/read-records.ts";
import { fieldAtlas } from "../support/field.ts";

const data = join(import.meta.dirname, "..", "..", "data");

/** Paths of what is written but was not read: a misspelt field, or half a sentence after a comma that ended a value. */
function lostIn(written: unknown, read: unknown, path: string): string[] {
  if (Array.isArray(written)) {
    const held: readonly unknown[] = Array.isArray(read) ? read : [];
    return written.flatMap((item: unknown, place) => lostIn(item, held[place], `${path}.${place}`));
  }
  if (typeof written !== "object" || written === null) return Object.is(written, read) ? [] : [path];
  const held = new Map<string, unknown>(typeof read === "object" && read !== null ? Object.entries(read) : []);
  return Object.entries(written).flatMap(([key, value]: [string, unknown]) =>
    held.has(key) ? lostIn(value, held.get(key), `${path}.${key}`) : [`${path}.${key}`],
  );
}

describe("what is written in data/", () => {
  it("is read whole: no field is unknown, no sentence cut at a comma", async () => {
    const atlas = await fieldAtlas();
    const lost = await Promise.all(
      recordKinds.map(async (kind) => {
        const { records } = await readRecordFolder(data, kind);
        return records.flatMap(({ value }, place) => lostIn(value, atlas[kind][place], `${kind}.${place}`));
      }),
    );
    expect(lost.flat()).toEqual([]);
    expect(atlas.lists.length).toBeGreaterThan(100);
  });

  it("would be seen missing: the half after a bare comma is a field of its own", () => {
    expect(lostIn({ text: "A capstone", "or pieces": null }, { text: "A capstone" }, "item")).toEqual(["item.or pieces"]);
  });
});
