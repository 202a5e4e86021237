import { z } from "zod";
import { writePage } from "#src/figures/index.ts";
import { decidedItems, exportHeader, measureQuality, qualityPaper } from "#src/projects/index.ts";
import type { Book } from "#src/projects/index.ts";
import { exportFormats, writeReviewExports } from "#src/review/index.ts";
import type { DecidedItem, ExportFile, ExportHeader } from "#src/review/index.ts";
import { defineOperation } from "./define-operation.ts";
import { actInProject, linksToVerify, openProject } from "./open-project.ts";
import type { Ports } from "./ports.ts";
import { byProject } from "./project-views.ts";
import { judgeChain } from "./projects-quality.ts";
import { textsIn } from "./stop-identifiers.ts";

/** Short names for what people ask for, beside the names of the formats themselves. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  dpo: ["trl-preference", "openai-dpo"],
  kto: ["trl-unpaired-kto"],
  rubrics: ["healthbench-rubrics"],
  meta: ["healthbench-meta"],
  "label-studio": ["label-studio-import", "label-studio-export"],
  arena: ["arena-battles"],
  spans: exportFormats.filter((format) => format.startsWith("spans-")),
};
/** What is no format of rows: the agreement report, and the chain of acts, which only comes when it is asked for. */
const REPORT = "report";
const CHAIN = "chain";

/** Every name `formats` takes. */
const EXPORT_NAMES: readonly string[] = [
  ...new Set([...exportFormats, ...Object.keys(FAMILIES), REPORT, CHAIN]),
];

const madeSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("made"),
    files: z.array(z.object({ path: z.string(), text: z.string() })),
    rows: z.int(),
    /** Items that are in no file for training, and why. */
    leftOut: z.array(z.object({ item: z.string(), because: z.string() })),
  }),
  z.object({ kind: z.literal("refused"), says: z.string() }),
]);

export const exportProject = defineOperation({
  name: "projects.export",
  summary: "Write what a project decided as files for training, evaluation and annotation tools",
  input: byProject.extend({
    /** All but the chain when nothing is named. */
    formats: z
      .array(
        z.string().refine((name) => EXPORT_NAMES.includes(name), {
          message: `One of: ${EXPORT_NAMES.join(", ")}`,
        }),
      )
      .min(1)
      .optional(),
    /** Of what the project adds; items keep their own. */
    licence: z.string().trim().min(1).max(200).default("not stated: ask the project"),
    offsetUnit: z.enum(["utf-16", "code-point", "utf-8"]).default("code-point"),
    tieRule: z.enum(["leave-out", "label-each"]).default("leave-out"),
  }),
  output: madeSchema,
  texts: ({ licence }) => [{ path: "licence", text: licence, as: "citation" as const }],
  run: async ({ id, formats, licence, offsetUnit, tieRule }, ports) => {
    const { book } = await openProject(id, "export", ports);
    const { verdict, says } = await judgeChain(id, await linksToVerify(id, ports), ports);
    if (verdict.kind === "broken")
      return {
        kind: "refused" as const,
        says: `Somebody changed what is stored, so nobody can vouch for it. ${says} Go back to a copy from before.`,
      };
    const wanted = formats?.flatMap((name) => FAMILIES[name] ?? [name]) ?? [...exportFormats, REPORT];
    if (wanted.includes(CHAIN) && !book.unsealed)
      return {
        kind: "refused" as const,
        says: "The chain holds which model wrote what. Unseal the models first, or leave the chain out.",
      };
    // Everything is read from the book at once: others may go on judging while files are written.
    const items = book.unsealed
      ? decidedItems(book, ports.today())
      : sealed(decidedItems(book, ports.today()));
    const header = {
      ...exportHeader(book, { exportedAt: ports.now(), licence }),
      offsetUnit,
      tieRule,
    };
    const report = wanted.includes(REPORT) ? reportFiles(book, header, ports.today()) : [];
    const { end, settings } = book;
    await ports.guard(items.flatMap(writtenIn), { declared: settings.declared });
    const rowFormats = wanted.filter((name) => exportFormats.includes(name));
    const rows = await withHashes(ports, (sha256) =>
      writeReviewExports(items, header, { sha256, formats: rowFormats }),
    );
    const chain = wanted.includes(CHAIN) ? await chainFiles(id, end.seq, ports) : [];
    const files = [...rows, ...report, ...chain];
    const counted = rowsIn(rows);
    await actInProject(id, "export", ports, () => ({
      acts: [{ act: "exported" as const, what: whatOf(formats), files: files.length, rows: counted }],
      answer: () => undefined,
    }));
    return {
      kind: "made" as const,
      files,
      rows: counted,
      leftOut: items.flatMap((one) => {
        const because = whyLeftOut(one);
        return because === undefined ? [] : [{ item: one.item.id, because }];
      }),
    };
  },
});

/** Names of models replaced by "model 1", "model 2" in the order they are met, which tells nothing. */
function sealed(items: readonly DecidedItem[]): readonly DecidedItem[] {
  const names = new Map<string, string>();
  const name = (model: string): string => {
    const known = names.get(model) ?? `model ${names.size + 1}`;
    names.set(model, known);
    return known;
  };
  return items.map((decided) => ({
    ...decided,
    item: {
      ...decided.item,
      answers: decided.item.answers.map(({ model, ...answer }) =>
        model === undefined ? answer : { ...answer, model: name(model) },
      ),
    },
  }));
}

/** The agreement report as a page and as data. How single people do on known items stays in the project. */
function reportFiles(book: Book, header: ExportHeader, on: string): readonly ExportFile[] {
  const { gold: _gold, ...quality } = measureQuality(book);
  const paper = qualityPaper(
    { ...quality, gold: [] },
    { title: book.title, on, guideline: header.guidelineVersion },
  );
  const data = {
    version: 1,
    project: header.project,
    title: header.title,
    on,
    canary: header.canary,
    quality,
  };
  return [
    { path: "agreement.html", text: writePage(paper) },
    { path: "agreement.json", text: `${JSON.stringify(data, undefined, 2)}\n` },
  ];
}

async function chainFiles(id: string, end: number, ports: Ports): Promise<readonly ExportFile[]> {
  const links = await (await ports.storage()).acts.since(id, 0);
  const lines = links
    .filter(({ seq }) => seq <= end)
    .map(({ seq, hash, act }) => `${JSON.stringify({ seq, hash, act })}\n`);
  return [{ path: "chain.jsonl", text: lines.join("") }];
}

/** Why an item is in no file for training; nothing when its decision can leave. */
function whyLeftOut({ decision, openCritical }: DecidedItem): string | undefined {
  if (decision.kind === "open") return decision.because;
  if (openCritical) return "A critical mark or report is open.";
  if (decision.kind === "tie") return "A tie: neither answer is preferred.";
  if (decision.kind === "both-bad") return "Both answers are bad: neither is preferred.";
  return undefined;
}

function whatOf(formats: readonly string[] | undefined): string {
  return (formats?.join(", ") ?? "every format").slice(0, 60);
}

const manifestSchema = z.object({ files: z.array(z.object({ rows: z.int() })) });

function rowsIn(files: readonly ExportFile[]): number {
  const manifest = files.find(({ path }) => path === "manifest.json");
  if (manifest === undefined) return 0;
  return manifestSchema.parse(JSON.parse(manifest.text)).files.reduce((sum, { rows }) => sum + rows, 0);
}

/** What people wrote that leaves: nothing may that the guard would not let in today. */
function writtenIn({ item, decision, judgements, marks }: DecidedItem) {
  return textsIn(
    {
      prompt: item.prompt,
      context: item.context ?? "",
      conversation: item.conversation.map(({ content }) => content),
      answers: item.answers.map(({ text }) => text),
      corrected: decision.kind === "corrected" ? decision.text : "",
      reasons: judgements.map(({ judgement }) => judgement.justification),
      notes: marks.map(({ mark }) => mark.note ?? ""),
    },
    item.id,
  );
}

/**
 * Runs what hashes texts one by one over a hash that has to be waited for: once to learn the texts, once with their
 * hashes.
 */
async function withHashes<T>(
  { sha256 }: Pick<Ports, "sha256">,
  write: (sha256: (text: string) => string) => T,
): Promise<T> {
  const hashes = new Map<string, string>();
  const first = write((text) => hashes.set(text, "").get(text) ?? "");
  if (hashes.size === 0) return first;
  const bytes = new TextEncoder();
  for (const text of hashes.keys()) hashes.set(text, await sha256(bytes.encode(text)));
  return write((text) => hashes.get(text) ?? "");
}
