import type { KitPorts } from "./kit-ports.ts";
import type { KitFile } from "./kit-file.ts";
import type { Kit } from "./kit.ts";
import { sha256 } from "./sha-256.ts";
import { writeBrief } from "./write-brief.ts";

/** The largest number a kit can be drawn with. */
const LARGEST_NUMBER = 2_147_483_647;

/** Whether data can be drawn from this: a whole number from 1 on. */
export const isKitNumber = (number: number): boolean =>
  Number.isInteger(number) && number >= 1 && number <= LARGEST_NUMBER;

/**
 * All files of a kit: brief, data, an empty hand-in, a baseline in two languages and kit.json. The same number gives the
 * same bytes on every machine; the truth is in none of them.
 */
export async function writeKit(kit: Kit, number: number, ports: KitPorts): Promise<readonly KitFile[]> {
  if (!isKitNumber(number)) throw new RangeError("a kit is drawn from a whole number from 1 on");
  const data = await kit.data(number, ports);
  const mark = { kit: kit.id, number, version: kit.version, data: hashData(data) };
  return [
    { path: "README.md", text: writeBrief(kit, number) },
    ...data,
    ...kit.programs,
    { path: "kit.json", text: `${JSON.stringify(mark, null, 2)}\n` },
  ];
}

/** One SHA-256 over the data files, by path and content. */
export function hashData(files: readonly KitFile[]): string {
  const lines = files
    .map((file) => `${sha256("text" in file ? file.text : file.bytes)}  ${file.path}`)
    .toSorted();
  return sha256(lines.join("\n"));
}
