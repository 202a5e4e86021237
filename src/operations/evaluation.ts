import { z } from "zod";
import {
  evaluationSettingsSchema,
  keptEvaluationSchema,
  reportSchema,
  rolesSchema,
  tableLookSchema,
  warningSchema,
  writeReport,
} from "#src/evaluation/index.ts";
import type { Baseline, KeptEvaluation, StandardItem } from "#src/evaluation/index.ts";
import { writeMarkdown, writePage } from "#src/figures/index.ts";
import { AppError } from "#src/kernel/index.ts";
import { textsIn } from "./stop-identifiers.ts";
import { defineOperation } from "./define-operation.ts";
import { jsonField } from "./json-field.ts";
import type { Ports } from "./ports.ts";

const file = z.object({ name: z.string().max(300), bytes: z.instanceof(Uint8Array) });
const failure = z.object({ code: z.string(), says: z.string(), line: z.int().optional() });
const failed = z.object({ kind: z.literal("failed"), failure });
const text = z.object({ version: z.literal(1), text: z.string() });

/** Hex digits of the fingerprint that name an evaluation: the same file judged alike is the same one. */
const ID_LENGTH = 12;

export const lookAtPredictions = defineOperation({
  name: "evaluation.look",
  summary: "Show what a predictions file holds and what is wrong with it",
  input: z.object({ file }),
  output: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("read"), look: tableLookSchema }),
    failed,
  ]),
  run: async ({ file: handed }, ports) => await ports.evaluation.look(handed.bytes),
});

export const runEvaluation = defineOperation({
  name: "evaluation.run",
  summary: "Judge a predictions file: every number with its interval, or what stops it",
  input: z.object({
    file,
    roles: jsonField(rolesSchema).optional(),
    settings: jsonField(evaluationSettingsSchema).optional(),
    /** Whether the report is kept; the rows never are. */
    keep: jsonField(z.boolean()).default(false),
    profileId: z.string().optional(),
  }),
  output: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("evaluated"), id: z.string().optional(), report: reportSchema }),
    z.object({ kind: z.literal("stopped"), warnings: z.array(warningSchema), roles: rolesSchema }),
    failed,
  ]),
  run: async ({ file: handed, roles, settings, keep, profileId }, ports) => {
    if (keep)
      await ports.guard([
        { path: "file.name", text: handed.name, as: "diary" },
        ...textsIn(settings, "settings"),
      ]);
    const sha256 = await ports.sha256(handed.bytes);
    const asked = settings ?? evaluationSettingsSchema.parse({});
    const { baselines, standards } = await besideNumbers(asked.task, ports);
    const request = {
      file: { name: handed.name, sha256 },
      roles,
      settings: asked,
      madeOn: ports.today(),
      baselines,
      standards,
    };
    const outcome = await ports.evaluation.run(handed.bytes, request);
    if (outcome.kind === "stopped") return { ...outcome, warnings: [...outcome.warnings] };
    if (outcome.kind === "failed" || !keep) return outcome;
    const id = await nameOf(outcome.report, ports);
    const kept: KeptEvaluation = {
      version: 1,
      id,
      ...(profileId === undefined ? {} : { profileId }),
      report: outcome.report,
    };
    await (await ports.storage()).evaluations.save(kept);
    return { ...outcome, id };
  },
});

export const listEvaluations = defineOperation({
  name: "evaluation.list",
  summary: "List the evaluations kept here",
  input: z.object({}),
  output: z.object({
    version: z.literal(1),
    evaluations: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        file: z.string(),
        madeOn: z.string(),
        n: z.int(),
        events: z.int(),
        auc: z.number().nullable(),
        warnings: z.int(),
      }),
    ),
  }),
  run: async (_input, ports) => {
    const kept = await (await ports.storage()).evaluations.list();
    return {
      version: 1 as const,
      evaluations: kept
        .map(({ id, report }) => ({
          id,
          title: report.title,
          file: report.file.name,
          madeOn: report.madeOn as string,
          n: report.n,
          events: report.events,
          auc: (report.metrics["auc"] ?? report.metrics["concordance"])?.value ?? null,
          warnings: report.warnings.filter(({ weight }) => weight === "serious").length,
        }))
        .toSorted((a, b) => b.madeOn.localeCompare(a.madeOn) || a.title.localeCompare(b.title)),
    };
  },
});

export const getEvaluation = defineOperation({
  name: "evaluation.get",
  summary: "Show a kept evaluation",
  input: z.object({ id: z.string() }),
  output: keptEvaluationSchema,
  run: async ({ id }, ports) => await loadEvaluation(id, ports),
});

export const deleteEvaluation = defineOperation({
  name: "evaluation.delete",
  summary: "Delete a kept evaluation",
  input: z.object({ id: z.string() }),
  output: z.object({ deleted: z.boolean() }),
  run: async ({ id }, ports) => ({ deleted: await (await ports.storage()).evaluations.remove(id) }),
});

export const evaluationMarkdown = defineOperation({
  name: "evaluation.markdown",
  summary: "Write a kept evaluation as Markdown",
  input: z.object({ id: z.string() }),
  output: text,
  run: async ({ id }, ports) => ({
    version: 1 as const,
    text: writeMarkdown(writeReport((await loadEvaluation(id, ports)).report)),
  }),
});

export const evaluationHtml = defineOperation({
  name: "evaluation.html",
  summary: "Write a kept evaluation as one page that works from a file without a network",
  input: z.object({ id: z.string() }),
  output: text,
  run: async ({ id }, ports) => ({
    version: 1 as const,
    text: await reportPage((await loadEvaluation(id, ports)).report, ports),
  }),
});

export const evaluationPdf = defineOperation({
  name: "evaluation.pdf",
  summary: "Write a kept evaluation as PDF",
  input: z.object({ id: z.string() }),
  output: z.object({ version: z.literal(1), base64: z.string() }),
  run: async ({ id }, ports) => {
    const bytes = await ports.writePaperPdf(writeReport((await loadEvaluation(id, ports)).report));
    return { version: 1 as const, base64: Buffer.from(bytes).toString("base64") };
  },
});

/** The page of a report with its live figures; the data of the figures stands inside. */
export async function reportPage(report: KeptEvaluation["report"], ports: Ports): Promise<string> {
  const {
    n,
    events,
    metrics,
    roc,
    precisionRecall,
    histogram,
    calibration,
    thresholds,
    decisionCurve,
    chosen,
  } = report;
  const data = {
    n,
    events,
    metrics,
    roc,
    precisionRecall,
    histogram,
    calibration,
    thresholds,
    decisionCurve,
    at: chosen?.row.threshold,
  };
  return writePage(writeReport(report), { live: { data, script: await ports.reportScript() } });
}

async function loadEvaluation(id: string, ports: Ports): Promise<KeptEvaluation> {
  const kept = await (await ports.storage()).evaluations.load(id);
  if (kept === undefined) throw new AppError("not_found", { kind: "evaluation", id });
  return kept;
}

async function nameOf(report: KeptEvaluation["report"], ports: Ports): Promise<string> {
  const asked = JSON.stringify([report.file.sha256, report.roles, report.settings]);
  return `e-${(await ports.sha256(new TextEncoder().encode(asked))).slice(0, ID_LENGTH)}`;
}

/** Honest figures of the task named, and what reporting standards ask, from the field. */
async function besideNumbers(
  task: string | undefined,
  ports: Ports,
): Promise<{ baselines: Baseline[]; standards: StandardItem[] }> {
  const { baselines, checklists } = await ports.atlas();
  return {
    baselines: baselines
      .filter(({ id, task: words }) => task !== undefined && (id === task || words.includes(task)))
      .map(({ id, label, says, metric, low, high, doubtAbove, sources }) => ({
        id,
        task: label,
        says,
        metric,
        low,
        high,
        ...(doubtAbove === undefined ? {} : { doubtAbove }),
        sources,
      })),
    standards: checklists.flatMap(({ label, items }) =>
      items.map(({ id, asks, check }) => ({ standard: label, item: id, asks, check })),
    ),
  };
}
