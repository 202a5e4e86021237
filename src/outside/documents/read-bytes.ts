import { detectFileType } from "./detect-file-type.ts";
import { MAX_FILE_BYTES } from "./document-limits.ts";
import { readDocx } from "./read-docx.ts";
import { readJsonResume } from "./read-json-resume.ts";
import { readPdf } from "./read-pdf.ts";
import { failed } from "./read-outcome.ts";
import type { ReadOutcome, ResumeFile } from "./read-outcome.ts";
import { readText } from "./read-text.ts";

/** Reads a file in this thread, with no limit on time or memory: the reader in `document-reader.ts` adds those. */
export async function readBytes({ name, bytes }: ResumeFile): Promise<ReadOutcome> {
  if (bytes.length === 0) return failed("empty-file");
  if (bytes.length > MAX_FILE_BYTES) return failed("too-large");
  const type = detectFileType(name, bytes);
  switch (type) {
    case "pdf":
      return await readPdf(bytes);
    case "zip":
      return await readDocx(bytes);
    case "ole":
      return failed(isEncryptedPackage(bytes) ? "encrypted" : "unsupported-type");
    case "json":
      return readJsonResume(bytes);
    case "markdown":
    case "text":
      return readText(type, bytes);
    case "unsupported":
      return failed("unsupported-type");
    case "broken":
      return failed("corrupt");
  }
}

/** Word keeps a password-protected .docx in an OLE container with a stream of this name (MS-OFFCRYPTO 2.1.4). */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from("EncryptedPackage", "utf16le"),
  );
}
