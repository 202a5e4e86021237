import { z } from "zod";
import { writeMarkdown, writePage } from "#src/figures/index.ts";
import {
  goldRecord,
  may,
  measureProgress,
  measureQuality,
  qualityPaper,
  readLink,
  verifyChain,
} from "#src/projects/index.ts";
import type { ChainVerdict, GoldRecord, Link, ProjectQuality } from "#src/projects/index.ts";
import { defineOperation } from "./define-operation.ts";
import { linksToVerify, openProject } from "./open-project.ts";
import type { OpenProject } from "./open-project.ts";
import type { Ports } from "./ports.ts";
import { byProject, progressSchema } from "./project-views.ts";

export const projectProgress = defineOperation({
  name: "projects.progress",
  summary: "Show how far a project is",
  input: byProject,
  output: progressSchema,
  run: async ({ id }, ports) => measureProgress((await openProject(id, "see-progress", ports)).book),
});

export const projectQuality = defineOperation({
  name: "projects.quality",
  summary: "Measure how far the judgements of a project can be trusted",
  input: byProject,
  output: z.object({ version: z.literal(1), quality: z.custom<ProjectQuality>() }),
  run: async ({ id }, ports) => ({
    version: 1 as const,
    quality: qualityFor(await openProject(id, "see-quality", ports)),
  }),
});

export const projectReport = defineOperation({
  name: "projects.report",
  summary: "Write the agreement report of a project as a page or Markdown",
  input: byProject.extend({ format: z.enum(["html", "markdown"]).default("html") }),
  output: z.object({ text: z.string() }),
  run: async ({ id, format }, ports) => {
    const open = await openProject(id, "see-quality", ports);
    const { title, guidelines } = open.book;
    const paper = qualityPaper(qualityFor(open), { title, on: ports.today(), guideline: guidelines.length });
    return { text: format === "html" ? writePage(paper) : writeMarkdown(paper) };
  },
});

export const projectAudit = defineOperation({
  name: "projects.audit",
  summary: "List what happened in a project, newest first",
  input: byProject.extend({
    before: z.int().positive().optional(),
    limit: z.int().min(1).max(500).default(100),
    act: z.string().max(60).optional(),
    by: z.string().max(60).optional(),
  }),
  output: z.object({
    version: z.literal(1),
    acts: z.array(
      z.object({
        seq: z.int(),
        at: z.string(),
        by: z.string(),
        act: z.string(),
        guideline: z.int(),
        item: z.string().optional(),
        person: z.string().optional(),
        because: z.string().optional(),
        order: z.array(z.string()).optional(),
        hash: z.string(),
      }),
    ),
    more: z.boolean(),
  }),
  run: async ({ id, before, limit, act, by }, ports) => {
    await openProject(id, "see-audit", ports);
    const links = (await (await ports.storage()).acts.since(id, 0)).toReversed();
    const found = links
      .filter(({ seq }) => before === undefined || seq < before)
      .map((link) => ({ ...readLink(link), hash: link.hash }))
      .filter((one) => (act === undefined || one.deed.act === act) && (by === undefined || one.by === by));
    const acts = found.slice(0, limit).map(({ seq, at, by: who, guideline, deed, hash }) => ({
      seq,
      at,
      by: who,
      act: deed.act,
      guideline,
      ...("item" in deed ? { item: deed.item } : {}),
      ...("person" in deed ? { person: deed.person } : {}),
      ...("because" in deed ? { because: deed.because } : {}),
      ...("order" in deed ? { order: deed.order } : {}),
      hash,
    }));
    return { version: 1 as const, acts, more: found.length > limit };
  },
});

const verdictSchema = z.object({
  version: z.literal(1),
  verdict: z.custom<ChainVerdict>(),
  says: z.string(),
});

export const verifyProject = defineOperation({
  name: "projects.verify",
  summary: "Prove that the chain of a project is as it was written",
  input: byProject,
  output: verdictSchema,
  run: async ({ id }, ports) => {
    return await judgeChain(id, await linksToVerify(id, ports), ports);
  },
});

export const projectChain = defineOperation({
  name: "projects.chain",
  summary: "Hand out the whole chain of a project, letter by letter, for anybody to check",
  input: byProject,
  output: z.object({ text: z.string() }),
  run: async ({ id }, ports) => {
    await openProject(id, "export", ports);
    const links = await (await ports.storage()).acts.since(id, 0);
    return { text: links.map(({ seq, hash, act }) => `${JSON.stringify({ seq, hash, act })}\n`).join("") };
  },
});

const linkSchema = z.object({ seq: z.int(), hash: z.string(), act: z.string() });

export const verifyChainFile = defineOperation({
  name: "projects.verifyChain",
  summary: "Check a chain that somebody handed you, without having the project",
  input: z.object({ text: z.string().max(200_000_000) }),
  output: verdictSchema,
  run: async ({ text }, ports) => {
    const links: Link[] = [];
    for (const line of text.split("\n")) {
      if (line.trim() === "") continue;
      const link = linkSchema.safeParse(tryJson(line));
      if (!link.success)
        return {
          version: 1 as const,
          verdict: { kind: "broken" as const, at: links.length + 1, because: "unreadable" as const },
          says: `Line ${links.length + 1} is no link of a chain.`,
        };
      links.push(link.data);
    }
    const first = links[0];
    return await judgeChain(first === undefined ? "" : projectIn(first.act), links, ports);
  },
});

/** Whether a chain is as it was written, and the sentence that says so. */
export async function judgeChain(project: string, links: readonly Link[], ports: Pick<Ports, "sha256">) {
  const verdict = await verifyChain(project, links, async (bytes) => await ports.sha256(bytes));
  return { version: 1 as const, verdict, says: sayVerdict(verdict) };
}

function sayVerdict(verdict: ChainVerdict): string {
  switch (verdict.kind) {
    case "whole":
      return `Whole: ${verdict.acts} acts from ${verdict.from} to ${verdict.to}, each tied to the one before. The last hash is ${verdict.last}; whoever wrote it down earlier can tell that nothing was taken off the end.`;
    case "empty":
      return "There are no acts in it.";
    case "broken":
      return `Broken at act ${verdict.at}: ${BROKEN[verdict.because]}`;
  }
}

const BROKEN: Readonly<Record<Extract<ChainVerdict, { kind: "broken" }>["because"], string>> = {
  changed: "its words do not fit its hash.",
  missing: "an act is missing, or they are out of order.",
  "other-project": "it belongs to another project.",
  unreadable: "it cannot be read.",
  "not-after-the-one-before": "it does not follow from the act before it.",
};

/** An observer sees how the work stands, not how one person does. */
function qualityFor({ book, person }: OpenProject): ProjectQuality {
  const quality = measureQuality(book);
  const own: readonly GoldRecord[] = [goldRecord(book, person)];
  return may(book, person, "see-people")
    ? quality
    : { ...quality, gold: own.filter(({ given }) => given > 0) };
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function projectIn(act: string): string {
  const read = tryJson(act);
  return typeof read === "object" && read !== null && "project" in read ? String(read.project) : "";
}
