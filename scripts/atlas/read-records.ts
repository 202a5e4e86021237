import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";

/** One record as written, with the file it stands in, relative to the data folder. */
interface WrittenRecord {
  readonly file: string;
  readonly value: unknown;
}

/** What a folder or file of YAML holds, and the files that are not YAML at all. */
export interface WrittenRecords {
  readonly records: readonly WrittenRecord[];
  readonly problems: readonly string[];
}

/** The records in `<dataFolder>/<kind>/*.yaml`, by file name; a file holds one record or a list. */
export async function readRecordFolder(dataFolder: string, kind: string): Promise<WrittenRecords> {
  const names = await listOrNothing(join(dataFolder, kind));
  const files = names
    .filter((name) => name.endsWith(".yaml"))
    .toSorted()
    .map((name) => `${kind}/${name}`);
  const read = await Promise.all(files.map((file) => readRecordFile(dataFolder, file)));
  return {
    records: read.flatMap(({ records }) => records),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** The records in one YAML file; none when it does not exist. */
export async function readRecordFile(dataFolder: string, file: string): Promise<WrittenRecords> {
  const text = await textOrNothing(join(dataFolder, file));
  try {
    const held: unknown = parse(text);
    const values: readonly unknown[] = held === null ? [] : Array.isArray(held) ? held : [held];
    return { records: values.map((value) => ({ file, value })), problems: [] };
  } catch (failure) {
    return { records: [], problems: [`${file}: ${failure instanceof Error ? failure.message : "not YAML"}`] };
  }
}

async function listOrNothing(folder: string): Promise<readonly string[]> {
  return await readdir(folder).catch(nothingWhenMissing<readonly string[]>([]));
}

async function textOrNothing(path: string): Promise<string> {
  return await readFile(path, "utf8").catch(nothingWhenMissing(""));
}

function nothingWhenMissing<T>(nothing: T): (failure: unknown) => T {
  return (failure) => {
    if (failure instanceof Error && "code" in failure && failure.code === "ENOENT") return nothing;
    throw failure;
  };
}
