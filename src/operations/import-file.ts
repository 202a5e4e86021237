import type { DocumentFailure, SkillClaim } from "#src/profile/index.ts";
import { describeDocumentFailure, importResume } from "#src/profile/index.ts";
import type { RunPorts } from "./define-operation.ts";
import type { HandedFile, Ports, ProfileRecord } from "./ports.ts";

/** Hex digits of the file's SHA-256 that name its profile: the same file is the same profile, not a second one. */
const ID_LENGTH = 12;

export type ImportedFile =
  | ({ readonly kind: "imported"; readonly claims: SkillClaim[] } & ProfileRecord)
  | { readonly kind: "failed"; readonly failure: { code: DocumentFailure; message: string; advice: string } };

/** Reads a file into a profile without storing it. */
export async function importFile(
  file: HandedFile,
  ports: Ports & Partial<Pick<RunPorts, "guardDocument">>,
): Promise<ImportedFile> {
  const sha256 = await ports.sha256(file.bytes);
  // The matcher is compiled while the worker reads the document.
  const reading = ports
    .readDocument(file)
    .then(async (read) =>
      read.kind === "read" && ports.guardDocument !== undefined
        ? { ...read, document: await ports.guardDocument(read.document) }
        : read,
    );
  const [atlas, matcher] = await Promise.all([ports.atlas(), ports.skillMatcher()]);
  const outcome = await importResume(file, {
    readDocument: () => reading,
    newId: () => `p-${sha256.slice(0, ID_LENGTH)}`,
    today: ports.today,
    sha256: async () => sha256,
    atlas,
    matcher,
  });
  // A fresh reading has no corrections, so what it claims is what holds.
  if (outcome.kind === "imported") return { ...outcome, claims: outcome.profile.claims };
  return { kind: "failed", failure: { code: outcome.failure, ...describeDocumentFailure(outcome.failure) } };
}
