import type { Atlas } from "#src/atlas/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import type { SkillMatcher } from "#src/skills/index.ts";
import type { DocumentFailure, DocumentText } from "./document-text.ts";
import { draftProfile } from "./draft-profile.ts";
import type { Profile } from "./profile.ts";

/** What importing a résumé needs from outside. */
export interface ImportResumePorts {
  readonly readDocument: (
    file: ResumeFile,
  ) => Promise<{ kind: "read"; document: DocumentText } | { kind: "failed"; failure: DocumentFailure }>;
  readonly newId: () => string;
  readonly today: () => CalendarDate;
  readonly sha256: (bytes: Uint8Array) => Promise<string>;
  readonly atlas: Atlas;
  readonly matcher: SkillMatcher;
}

interface ResumeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A profile and the text it quotes, or why there is none. */
export type ImportResumeOutcome =
  | { readonly kind: "imported"; readonly profile: Profile; readonly document: DocumentText }
  | { readonly kind: "failed"; readonly failure: DocumentFailure };

/** Reads a résumé file into a profile; saves nothing. Text that shows no sign of a résumé is refused. */
export async function importResume(file: ResumeFile, ports: ImportResumePorts): Promise<ImportResumeOutcome> {
  if (file.bytes.length === 0) return { kind: "failed", failure: "empty-file" };

  const read = await ports.readDocument(file);
  if (read.kind === "failed") return read;
  const { document } = read;
  if (document.text.trim() === "") return { kind: "failed", failure: "no-text" };

  const profile = draftProfile(document, {
    atlas: ports.atlas,
    matcher: ports.matcher,
    id: ports.newId(),
    importedOn: ports.today(),
    sha256: await ports.sha256(file.bytes),
  });
  return saysAnything(profile)
    ? { kind: "imported", profile, document }
    : { kind: "failed", failure: "not-a-resume" };
}

function saysAnything({ positions, education, credentials, claims, notClaimed }: Profile): boolean {
  return [positions, education, credentials, claims, notClaimed].some((found) => found.length > 0);
}
