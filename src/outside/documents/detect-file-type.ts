/** What a file is, judged by its bytes first and its name where bytes cannot tell. */
export type FileType =
  | "pdf"
  | "zip"
  | "ole"
  | "json"
  | "markdown"
  | "text"
  /** Something we know and do not read: a picture, a program, RTF, HTML. */
  | "unsupported"
  /** Bytes that fit no format, under a name that promises a document. */
  | "broken";

const PDF_HEADER_WITHIN = 1024; // Readers accept junk before %PDF- (PDF 1.7, annex H.3.4.1).

const UNSUPPORTED_STARTS: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x42, 0x4d], // BMP
  [0x49, 0x49, 0x2a, 0x00], // TIFF
  [0x4d, 0x4d, 0x00, 0x2a], // TIFF
  [0x4d, 0x5a], // Windows program
  [0x7f, 0x45, 0x4c, 0x46], // ELF program
  [0x1f, 0x8b], // gzip
  [0x37, 0x7a, 0xbc, 0xaf], // 7z
  [0x52, 0x61, 0x72, 0x21], // RAR
];

const UNSUPPORTED_TEXT_STARTS = ["{\\rtf", "<!doctype html", "<html", "<?xml", "%!ps", "riff"];

/** Judges a file that is not empty. */
export function detectFileType(name: string, bytes: Uint8Array): FileType {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  const head = latin1(bytes.subarray(0, PDF_HEADER_WITHIN));
  if (head.includes("%PDF-")) return "pdf";
  if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) return "zip";
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return "ole";
  const start = head
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .trimStart()
    .toLowerCase();
  if (UNSUPPORTED_TEXT_STARTS.some((mark) => start.startsWith(mark))) return "unsupported";
  if (!looksLikeText(bytes)) {
    if (UNSUPPORTED_STARTS.some((mark) => startsWith(bytes, mark))) return "unsupported";
    return ["pdf", "docx", "txt", "md", "markdown", "json"].includes(extension) ? "broken" : "unsupported";
  }
  if (extension === "json" || (start.startsWith("{") && extension !== "md" && extension !== "txt"))
    return "json";
  if (extension === "md" || extension === "markdown") return "markdown";
  if (extension !== "txt" && /^#{1,3} \S/m.test(head)) return "markdown";
  return "text";
}

/** Share of bytes that no text format uses, above which a file is binary. Project's own judgement. */
const BINARY_SHARE = 0.02;

function looksLikeText(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true;
  const sample = bytes.subarray(0, 65_536);
  const controls = sample.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0);
  return controls <= sample.length * BINARY_SHARE;
}

function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d;
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
