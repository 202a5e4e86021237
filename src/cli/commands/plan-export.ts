import { Option } from "commander";
import { runOperation } from "#src/operations/index.ts";
import { writeCsv } from "#src/reference/index.ts";
import { printJson, subcommand } from "../command.ts";
import type { AddCommand } from "../command.ts";
import type { Context } from "../context.ts";
import { CommandFailure, invalidOption } from "../failure.ts";
import { pickPlanId, withPlanChoice } from "../pick-plan.ts";
import { writeOrThrow } from "../write-or-throw.ts";

const FORMATS = ["ics", "md", "json", "pdf", "todoist", "github"] as const;
type Format = (typeof FORMATS)[number];

interface ExportOptions {
  readonly json?: boolean;
  readonly plan?: string;
  readonly format: Format;
  readonly out?: string;
}

/** A plan as a file: its usual name, and what is in it. */
interface PlanFile {
  readonly fileName: string;
  readonly content: string | Uint8Array;
}

/** `clerkship plan export|delete`: a plan for other programs, and its end. */
export const addPlanExport: AddCommand = (plan, context) => {
  withPlanChoice(
    subcommand(plan, "export", "Print the plan for other programs, or write it to a file", [
      "plan export --format ics > plan.ics",
      "plan export --format pdf --out plan.pdf",
      "plan export --format todoist --out plan.csv",
    ]),
  )
    .addOption(
      new Option(
        "--format <format>",
        "calendar, Markdown, JSON, pages to print, a Todoist project or GitHub issues",
      )
        .choices(FORMATS)
        .makeOptionMandatory(),
    )
    .option("--out <file>", "write to a file instead of printing; wanted for pdf")
    .action(async ({ json, format, out, ...choice }: ExportOptions) => {
      if (format === "pdf" && out === undefined && json !== true)
        throw invalidOption("Pages to print are no text for a terminal.", "Add --out plan.pdf.");
      const id = await pickPlanId(choice, context);
      const { fileName, content } = await planFile(id, format, context);
      if (out !== undefined) await writeOrThrow(out, content, context);
      if (json === true)
        return printJson(context, { version: 1, format, fileName, ...contentAsJson(content, out) });
      if (out !== undefined) return context.err("Written.\n");
      return context.out(typeof content === "string" ? content : new TextDecoder().decode(content));
    });

  withPlanChoice(
    subcommand(plan, "delete", "Delete one plan, and what it proved", [
      "plan delete --plan PLAN",
      "plan delete --yes",
    ]),
  )
    .option("--yes", "do not ask when the plan is not named")
    .action(async ({ json, yes, plan: named }: { json?: boolean; yes?: boolean; plan?: string }) => {
      const id = await pickPlanId({ plan: named }, context);
      if (named === undefined && yes !== true) await confirm(context);
      const answer = await runOperation("plan.delete", { id }, context.ports);
      return json === true ? printJson(context, { version: 1, ...answer }) : context.out("Deleted.\n");
    });
};

async function planFile(id: string, format: Format, { ports }: Context): Promise<PlanFile> {
  switch (format) {
    case "ics": {
      const { fileName, ics } = await runOperation("plan.calendar", { id }, ports);
      return { fileName, content: ics };
    }
    case "md": {
      const { fileName, markdown } = await runOperation("plan.markdown", { id }, ports);
      return { fileName, content: markdown };
    }
    case "json": {
      const plan = await runOperation("plan.get", { id }, ports);
      return { fileName: `clerkship-${plan.role}.json`, content: `${JSON.stringify(plan, null, 2)}\n` };
    }
    case "pdf": {
      const { fileName, base64 } = await runOperation("plan.pdf", { id }, ports);
      return { fileName, content: Uint8Array.from(Buffer.from(base64, "base64")) };
    }
    case "todoist":
    case "github": {
      const { fileName, columns, rows } = await runOperation("plan.table", { id, shape: format }, ports);
      return { fileName, content: writeCsv([columns, ...rows]) };
    }
  }
}

/** The content itself, or how long it is when it went to a file. */
function contentAsJson(content: PlanFile["content"], out: string | undefined) {
  const bytes = Buffer.from(content);
  if (out !== undefined) return { bytes: bytes.length };
  return typeof content === "string"
    ? { encoding: "utf-8", content }
    : { encoding: "base64", content: bytes.toString("base64") };
}

async function confirm({ ask }: Context): Promise<void> {
  const answer = await ask('The plan and what it proved go, for good. Type "delete" to go on: ');
  if (answer?.trim() === "delete") return;
  throw new CommandFailure({
    code: "not-confirmed",
    message: "Nothing was deleted.",
    advice: "Type delete when asked, name the plan with --plan ID, or add --yes.",
  });
}
