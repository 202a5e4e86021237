import { compileSkillMatcher } from "#src/skills/index.ts";
import { describe, expect, it } from "vitest";
import type { DocumentFailure } from "./document-text.ts";
import { importResume, type ImportResumePorts } from "./import-resume.ts";
import { aDocument, SMALL_ATLAS, TODAY } from "./testing.ts";

const FILE = { name: "resume.md", bytes: new Uint8Array([1]) };

function ports(text: string, failure?: DocumentFailure): ImportResumePorts {
  return {
    readDocument: async () =>
      failure === undefined ? { kind: "read", document: aDocument(text) } : { kind: "failed", failure },
    newId: () => "new",
    today: () => TODAY,
    sha256: async (bytes) => `hash of ${bytes.length}`,
    atlas: SMALL_ATLAS,
    matcher: compileSkillMatcher(SMALL_ATLAS.skills),
  };
}

describe("importing a résumé", () => {
  it("gives the profile and the text it quotes", async () => {
    const outcome = await importResume(FILE, ports("# Sam\n## Skills\nPython"));
    expect(outcome).toMatchObject({
      kind: "imported",
      profile: { id: "new", importedOn: TODAY, source: { kind: "markdown", sha256: "hash of 1", pages: 1 } },
      document: { text: "Sam\nSkills\nPython" },
    });
  });

  it("fails by name, and never invents a person out of nothing", async () => {
    const failure = async (text: string, why?: DocumentFailure, file = FILE) =>
      await importResume(file, ports(text, why));
    expect(await failure("", undefined, { ...FILE, bytes: new Uint8Array() })).toEqual({
      kind: "failed",
      failure: "empty-file",
    });
    expect(await failure("x", "encrypted")).toEqual({ kind: "failed", failure: "encrypted" });
    expect(await failure("")).toEqual({ kind: "failed", failure: "no-text" });
    expect(await failure("Dear neighbour,\nthe cat is back.")).toEqual({
      kind: "failed",
      failure: "not-a-resume",
    });
  });
});
