import { strToU8, zipSync } from "fflate";
import { saveFile } from "./save-file.ts";

/** A file as operations answer it: text, or anything else as base64. */
interface AnsweredFile {
  readonly path: string;
  readonly text?: string | undefined;
  readonly base64?: string | undefined;
}

/** Packs files into one zip under a folder of its name, and hands it over to be saved. */
export function saveZip(name: string, files: readonly AnsweredFile[]): void {
  const entries = Object.fromEntries(
    files.map(({ path, text, base64 }) => [
      `${name}/${path}`,
      text === undefined ? bytesOf(base64 ?? "") : strToU8(text),
    ]),
  );
  saveFile(`${name}.zip`, zipSync(entries).slice(), "application/zip");
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
}
