import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { recordKinds } from "#src/atlas/index.ts";
import { fieldAtlas } from "../support/field.ts";
import { literalsOf, sourceFiles } from "../support/texts.ts";

/** The four guides are other people's text: kept beside the project where someone has them, never in it. */
const guides = join(import.meta.dirname, "..", "..", "..", "shared", "seeds");
const root = join(import.meta.dirname, "..", "..");
const there = existsSync(guides);
if (!there) console.log("the guides are not here: 2 cases skipped");

/** A run this long is a sentence of somebody else's, not a coincidence. */
const RUN = 8;
/** Fields that hold names and lists of names as the world writes them. */
const NAMES = new Set(["aliases", "name", "label", "signals", "phrases", "token", "url", "evidence", "hubs", "id"]);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, place) => words.slice(place, place + RUN).join(" "));
}

function theirRuns(): Set<string> {
  return new Set(readdirSync(guides).flatMap((file) => runsOf(readFileSync(join(guides, file), "utf8"))));
}

function textsIn(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item: unknown, place) => textsIn(item, `${path}.${place}`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, held]: [string, unknown]) =>
    NAMES.has(key) ? [] : textsIn(held, `${path}.${key}`),
  );
}

describe.runIf(there)("our own words", () => {
  const theirs = there ? theirRuns() : new Set<string>();

  it("share no run of eight words with the guides, in the whole field", async () => {
    const atlas = await fieldAtlas();
    const texts = recordKinds.flatMap((kind) =>
      atlas[kind].flatMap((record) => textsIn(record, `${kind}/${record.id}`)),
    );
    const copied = texts.flatMap(({ path, text }) =>
      runsOf(text)
        .filter((run) => theirs.has(run))
        .map((run) => `${path}: ${run}`),
    );
    console.log(`${texts.length} texts of the field compared with ${theirs.size} runs of ${RUN} words`);
    expect(theirs.size).toBeGreaterThan(10_000);
    expect(copied).toEqual([]);
  });

  it("share none in the product's own screens, commands and pages of documentation", () => {
    const code = sourceFiles(join(root, "src"), [".ts", ".tsx"]).flatMap((file) =>
      literalsOf(file).map(({ line, text }) => ({ path: `${relative(root, file)}:${line}`, text })),
    );
    const prose = sourceFiles(root, [".md"]).map((file) => ({
      path: relative(root, file),
      text: readFileSync(file, "utf8"),
    }));
    const copied = [...code, ...prose].flatMap(({ path, text }) =>
      runsOf(text)
        .filter((run) => theirs.has(run))
        .map((run) => `${path}: ${run}`),
    );
    expect(copied).toEqual([]);
  });
});
