import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { MAX_UNZIPPED_BYTES } from "./document-limits.ts";
import { openZip } from "./open-zip.ts";

const all = (): boolean => true;

it("gives back what was zipped", () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.uint8Array({ maxLength: 200 })),
      (files) => {
        const opened = openZip(zipSync(files), all);
        const parts = opened.kind === "opened" ? [...opened.parts] : [];
        expect(parts.map(([name, bytes]) => [name, [...bytes]])).toEqual(
          Object.entries(files).map(([name, bytes]) => [name, [...bytes]]),
        );
      },
    ),
  );
});

it("stops at the real size, whatever size is declared", () => {
  const bomb = zipSync({ "word/document.xml": new Uint8Array(MAX_UNZIPPED_BYTES + 1) }, { level: 9 });
  for (const declared of [0, 10, 0xff_ff_ff_ff]) {
    expect(openZip(withDeclaredSize(bomb, declared), all)).toEqual({ kind: "failed", failure: "too-large" });
  }
});

it("counts all wanted parts against one budget", () => {
  const half = new Uint8Array(MAX_UNZIPPED_BYTES / 2 + 1);
  const bytes = zipSync({ "a.xml": half, "b.xml": half });
  expect(openZip(bytes, all)).toEqual({ kind: "failed", failure: "too-large" });
  expect(openZip(bytes, (name) => name === "a.xml").kind).toBe("opened");
});

it("leaves out a part whose checksum does not hold", () => {
  const bytes = zipSync({ "a.xml": strToU8("honest words"), "b.xml": strToU8("other words") }, { level: 0 });
  bytes[bytes.indexOf("h".charCodeAt(0), 30)] = "H".charCodeAt(0);
  const opened = openZip(bytes, all);
  expect(opened.kind === "opened" && [...opened.parts.keys()]).toEqual(["b.xml"]);
});

it("says when the container is locked or cut off", () => {
  const bytes = zipSync({ "a.xml": strToU8("words") });
  const locked = bytes.slice();
  locked[centralAt(locked) + 8] = 1;
  expect(openZip(locked, all)).toEqual({ kind: "failed", failure: "encrypted" });
  expect(openZip(bytes.slice(0, -10), all)).toEqual({ kind: "failed", failure: "corrupt" });
});

/** The same container with a lie about its first part's size, in the list and beside the part. */
function withDeclaredSize(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  view.setUint32(22, size, true);
  view.setUint32(centralAt(copy) + 24, size, true);
  return copy;
}

function centralAt(bytes: Uint8Array): number {
  return Buffer.from(bytes).indexOf("PK\u0001\u0002", 0, "latin1");
}
