// Throughput of the skill matcher over the real graph, beside one regular expression of the same names, on the
// example résumés repeated or on the file named as argument.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { loadAtlas, readDocument } from "#src/outside/index.ts";
import { compileSkillMatcher, findSkillMentions } from "#src/skills/index.ts";

const EXAMPLES = join("data", "examples");
const MEGABYTES = 5;
const ROUNDS = 7;

/** Prints build time and best and median megabytes a second; characters are counted as UTF-8 bytes. */
export async function benchSkills(file: string | undefined): Promise<void> {
  const { skills } = await loadAtlas();
  const began = performance.now();
  const matcher = compileSkillMatcher(skills);
  const built = performance.now() - began;
  const names = skills.flatMap(({ label, aliases }) => [
    label,
    ...aliases.map((alias) => (typeof alias === "string" ? alias : alias.text)),
  ]);
  const alternation = new RegExp(
    `\\b(?:${names
      .toSorted((a, b) => b.length - a.length)
      .map(escape)
      .join("|")})\\b`,
    "gi",
  );

  const documents = file === undefined ? await exampleTexts() : [await readFile(file, "utf8")];
  const sample = documents.join("\n\n");
  const text = sample.repeat(Math.max(1, Math.ceil((MEGABYTES * 1e6) / Buffer.byteLength(sample))));
  const megabytes = Buffer.byteLength(text) / 1e6;
  process.stdout.write(
    `${skills.length} skills, ${names.length} names, compiled in ${built.toFixed(1)} ms; ${megabytes.toFixed(1)} MB of text\n`,
  );

  const own = measure(megabytes, () => findSkillMentions(text, matcher).length);
  const small = text.match(/[^]{1,3000}/g) ?? [];
  const each = measure(megabytes, () =>
    small.reduce((sum, one) => sum + findSkillMentions(one, matcher).length, 0),
  );
  const part = text.slice(0, Math.ceil(text.length / 10));
  const pattern = measure(Buffer.byteLength(part) / 1e6, () => part.match(alternation)?.length ?? 0);
  print("matcher, one text", own);
  print("matcher, texts of 3,000 characters", each);
  print("one regular expression, a tenth of the text", pattern);
  process.stdout.write(`  ${(own.median / pattern.median).toFixed(1)} times the regular expression\n`);
}

interface Speed {
  readonly found: number;
  readonly best: number;
  readonly median: number;
}

function measure(megabytes: number, work: () => number): Speed {
  let found = 0;
  const speeds = Array.from({ length: ROUNDS }, () => {
    const began = performance.now();
    found = work();
    return (megabytes / (performance.now() - began)) * 1000;
  }).toSorted((a, b) => a - b);
  return { found, best: speeds.at(-1) ?? 0, median: speeds[Math.floor(ROUNDS / 2)] ?? 0 };
}

function print(what: string, { found, best, median }: Speed): void {
  const figures = `${median.toFixed(1).padStart(8)} MB/s median, ${best.toFixed(1)} best, ${found} found`;
  process.stdout.write(`  ${figures}  ${what} (n = ${ROUNDS})\n`);
}

async function exampleTexts(): Promise<readonly string[]> {
  const files = (await readdir(EXAMPLES)).filter((name) => name.endsWith(".docx"));
  return Promise.all(
    files.map(async (name) => {
      const read = await readDocument({ name, bytes: new Uint8Array(await readFile(join(EXAMPLES, name))) });
      return read.kind === "read" ? read.document.text : "";
    }),
  );
}

function escape(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

await benchSkills(process.argv[2]);
