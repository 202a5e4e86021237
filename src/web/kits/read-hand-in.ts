import { unzipSync } from "fflate";
import type { OperationInput } from "../client/operations.ts";

type HandIn = OperationInput<"kits.check">["files"];

/** Reads chosen files, those of a folder, or what is in a zip, as the grader takes them. */
export async function readHandIn(files: readonly File[]): Promise<HandIn> {
  const read = await Promise.all(files.map(readOne));
  const [only] = read;
  const inside = read.length === 1 && only !== undefined && isZip(only.bytes) ? unpack(only.bytes) : read;
  return withoutTop(inside.filter(({ path }) => !isNoise(path))).map(({ path, bytes }) => ({
    path,
    ...contentOf(bytes),
  }));
}

interface ReadFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

async function readOne(file: File): Promise<ReadFile> {
  const path = file.webkitRelativePath === "" ? file.name : file.webkitRelativePath;
  return { path, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** Told by its first bytes: a name says nothing. */
const isZip = ([p, k, three, four]: Uint8Array): boolean =>
  p === 0x50 && k === 0x4b && three === 3 && four === 4;

const unpack = (bytes: Uint8Array): ReadFile[] =>
  Object.entries(unzipSync(bytes))
    .filter(([path]) => !path.endsWith("/"))
    .map(([path, inside]) => ({ path, bytes: inside }));

/** A folder or a zip usually brings its own name along; paths count from inside it. */
function withoutTop(files: readonly ReadFile[]): readonly ReadFile[] {
  const tops = new Set(files.map(({ path }) => (path.includes("/") ? path.split("/")[0] : undefined)));
  const [top] = tops;
  if (tops.size !== 1 || top === undefined) return files;
  return files.map(({ path, bytes }) => ({ path: path.slice(top.length + 1), bytes }));
}

/** What file managers leave behind. */
const isNoise = (path: string): boolean =>
  /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|\.git\/)/u.test(path);

function contentOf(bytes: Uint8Array): { readonly text: string } | { readonly base64: string } {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    let letters = "";
    for (const byte of bytes) letters += String.fromCodePoint(byte);
    return { base64: btoa(letters) };
  }
}
