import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { findKit } from "#src/kits/index.ts";
import type { ReadElement } from "#src/kits/index.ts";
import { kitPorts, readKitFolder } from "./index.ts";

const folder = mkdtempSync(join(tmpdir(), "kit-folder-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const valueIn = (elements: readonly ReadElement[], tag: string): string | undefined =>
  elements.find((one) => one.tag === tag)?.value;

describe("DICOM files of the lab", () => {
  it("are read by a parser that is not ours, sequences and pixels included", async () => {
    const files = (await findKit("dicom")?.data(4, kitPorts)) ?? [];
    expect(files).toHaveLength(6);
    for (const file of files) {
      const read = await kitPorts.readDicom("bytes" in file ? file.bytes : new Uint8Array());
      if (read.kind !== "read") throw new Error("not read");
      const { elements } = read;
      expect(valueIn(elements, "00280010")).toBe("32");
      expect(valueIn(elements, "00020003")).toBe(valueIn(elements, "00080018"));
      expect(valueIn(elements, "00100010")).toContain("^");
      expect(elements.find(({ tag }) => tag === "7FE00010")?.bytes).toHaveLength(1024);
      const item = elements.find(({ tag }) => tag === "00400275")?.items?.[0] ?? [];
      expect(valueIn(item, "00401001")).toBe(valueIn(elements, "00080050"));
    }
  });

  it("that are none are a failed reading, never an exception", async () => {
    for (const bytes of [
      new Uint8Array(),
      new Uint8Array(400),
      new TextEncoder().encode("no image".repeat(40)),
    ])
      expect(await kitPorts.readDicom(bytes)).toEqual({ kind: "failed" });
  });
});

describe("molecules", () => {
  it("are the same under any spelling, and strings that are none are undefined", async () => {
    const [one, other, kekule, none, empty] = await kitPorts.readMolecules([
      "Oc1ccccc1",
      "c1ccc(O)cc1",
      " OC1=CC=CC=C1 ",
      "c1ccccc",
      "",
    ]);
    expect(other).toEqual(one);
    expect(kekule).toEqual(one);
    expect(one).toMatchObject({ heavyAtoms: 7, rings: 1 });
    expect(one?.weight).toBeCloseTo(94.113, 2);
    expect(none).toBeUndefined();
    expect(empty).toBeUndefined();
  });
});

describe("the examples of FHIR", () => {
  it("are thirty-four resources of the three kinds", async () => {
    const files = await kitPorts.fhirExamples();
    const kinds = files.map((file) =>
      "text" in file ? (JSON.parse(file.text) as { resourceType: string }).resourceType : "",
    );
    expect(files).toHaveLength(34);
    expect(new Set(kinds)).toEqual(new Set(["Patient", "Encounter", "Observation"]));
  });
});

describe("a folder somebody worked in", () => {
  it("is read without hidden files, tools and links, and is refused when it is far too large", async () => {
    mkdirSync(join(folder, "deidentified"));
    mkdirSync(join(folder, "node_modules"));
    writeFileSync(join(folder, "predictions.csv"), "id,probability\n");
    writeFileSync(join(folder, "deidentified", "a.dcm"), Uint8Array.of(1, 2));
    writeFileSync(join(folder, "node_modules", "x.js"), "");
    writeFileSync(join(folder, ".secret"), "");
    symlinkSync("/etc/hosts", join(folder, "link.csv"));
    const read = await readKitFolder(folder);
    expect(read).toEqual({
      kind: "read",
      skipped: 0,
      files: [
        { path: "predictions.csv", text: "id,probability\n" },
        { path: "deidentified/a.dcm", bytes: Uint8Array.of(1, 2) },
      ],
    });
    const tight = { files: 1, bytes: 100, bytesOfFile: 100, depth: 3, milliseconds: 5_000 };
    expect((await readKitFolder(folder, tight)).kind).toBe("too-much");
    expect(await readKitFolder(join(folder, "nowhere"))).toEqual({ kind: "no-folder" });
  });
});
