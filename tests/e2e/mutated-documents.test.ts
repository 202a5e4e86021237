import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createDocumentReader } from "#src/outside/documents/index.ts";
import type { ReadOutcome, ResumeFile } from "#src/outside/documents/index.ts";
import { aDocx, aParagraph, aPdf } from "#src/outside/documents/testing.ts";
import { documentFailureSchema, documentTextSchema } from "#src/profile/index.ts";
import { builtWorker } from "../support/built-worker.ts";
import { hostileDocuments } from "../support/hostile-documents.ts";
import { seededRandom } from "../support/seeded-random.ts";

const FILES = 2_000;
const READERS = 2;
const ids = [
  "software-engineer",
  "icu-nurse",
  "data-analyst",
  "hospital-pharmacist",
  "public-health-student",
];

it("2,000 broken, lying and hostile files each end as a text or a typed failure", async () => {
  const files = [...hostileDocuments(), ...(await mutatedFiles(FILES))].slice(0, FILES);
  const workerUrl = await builtWorker();
  const readers = Array.from({ length: READERS }, () => createDocumentReader({ workerUrl, maxSeconds: 5 }));
  const outcomes: ReadOutcome[] = [];
  const queue = [...files];
  await Promise.all(
    readers.map(async ({ readDocument }) => {
      for (let file = queue.shift(); file !== undefined; file = queue.shift())
        outcomes.push(await readDocument(file));
    }),
  );

  expect(outcomes).toHaveLength(FILES);
  expect(outcomes.flatMap((outcome) => faultOf(outcome) ?? [])).toEqual([]);
  const counts = new Map<string, number>();
  for (const outcome of outcomes) {
    const name = outcome.kind === "read" ? "read" : outcome.failure;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const listed = [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .map(([name, count]) => `${name} ${String(count)}`);
  console.log(`mutated documents: ${String(outcomes.length)} files: ${listed.join(", ")}`);

  const sound = await readers[0]?.readDocument({
    name: "cv.pdf",
    bytes: aPdf({ pages: [[{ text: "A nurse", x: 9, y: 99 }]] }),
  });
  expect(sound?.kind).toBe("read");
  await Promise.all(readers.map(async ({ close }) => await close()));
});

/** What is wrong with an outcome: a text whose lines are not where they say, or a failure without a name. */
function faultOf(outcome: ReadOutcome): string | undefined {
  if (outcome.kind === "failed") {
    return documentFailureSchema.safeParse(outcome.failure).success ? undefined : "unnamed failure";
  }
  const parsed = documentTextSchema.safeParse(outcome.document);
  if (!parsed.success) return "not a document";
  const { text, lines, pages } = parsed.data;
  if (lines.at(-1)?.end !== text.length) return "text beyond the last line";
  const misplaced = lines.some(({ start, end, page }, at) => {
    const before = lines[at - 1];
    const gap = before === undefined ? "" : before.page === page ? "\n" : "\n\n";
    return end <= start || page > pages || text.slice(before?.end ?? 0, start) !== gap;
  });
  return misplaced ? "a line is not where it says" : undefined;
}

type Mutation = (bytes: Uint8Array, random: () => number) => Uint8Array;

const below = (limit: number, random: () => number): number => Math.floor(random() * limit);

const truncated: Mutation = (bytes, random) => bytes.slice(0, below(bytes.length, random));

const flipped: Mutation = (bytes, random) => {
  const copy = bytes.slice();
  const flips = 1 + below(60, random);
  for (let flip = 0; flip < flips; flip += 1) {
    const at = below(copy.length, random);
    copy[at] = (copy[at] ?? 0) ^ (1 << below(8, random));
  }
  return copy;
};

const zeroed: Mutation = (bytes, random) => {
  const start = below(bytes.length, random);
  const end = Math.min(bytes.length, start + 1 + below(2_000, random));
  return bytes.slice().fill(0, start, end);
};

const repeated: Mutation = (bytes, random) => {
  const from = below(bytes.length, random);
  const to = below(bytes.length, random);
  return Buffer.concat([
    bytes.subarray(0, to),
    bytes.subarray(from, from + below(4_000, random)),
    bytes.subarray(to),
  ]);
};

/** Changes digits only: sizes, counts, offsets and object numbers go wrong while the file keeps its form. */
const renumbered: Mutation = (bytes, random) =>
  bytes.map((byte) => (byte >= 0x30 && byte <= 0x39 && random() < 0.01 ? 0x30 + below(10, random) : byte));

const untouched: Mutation = (bytes) => bytes;

const mutations = [truncated, flipped, zeroed, repeated, renumbered, untouched];
const endings = [".pdf", ".docx", ".txt", ".json", ".md", ".doc", ""];

async function mutatedFiles(count: number): Promise<readonly ResumeFile[]> {
  const random = seededRandom(20_260_101);
  const seeds = await seedFiles();
  const pick = <T>(list: readonly T[]): T => {
    const item = list[below(list.length, random)];
    if (item === undefined) throw new RangeError("nothing to pick from");
    return item;
  };
  return Array.from({ length: count }, () => {
    const seed = pick(seeds);
    const mutate = pick(mutations);
    const wrongName = mutate === untouched || random() < 0.1;
    return { name: wrongName ? `cv${pick(endings)}` : seed.name, bytes: mutate(seed.bytes, random) };
  });
}

async function seedFiles(): Promise<readonly ResumeFile[]> {
  const folder = join(import.meta.dirname, "..", "..", "data", "examples");
  const names = ids.flatMap((id) => [`${id}.pdf`, `${id}.docx`]);
  const examples = await Promise.all(
    names.map(async (name) => ({
      name,
      bytes: new Uint8Array(await readFile(join(folder, name))),
    })),
  );
  const drawn = Array.from({ length: 30 }, (_, at) => ({
    text: `Line ${String(at)} of plain words`,
    x: 50,
    y: 780 - at * 14,
  }));
  return [
    ...examples,
    { name: "small.pdf", bytes: aPdf({ pages: [drawn, drawn] }) },
    { name: "picture.pdf", bytes: aPdf({ pages: [drawn], picture: true }) },
    { name: "small.docx", bytes: aDocx(drawn.map(({ text }) => aParagraph(text)).join("")) },
  ];
}
