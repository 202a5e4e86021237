import { runOperation } from "#src/operations/index.ts";
import { printJson, subcommand } from "../command.ts";
import type { AddCommand } from "../command.ts";
import { CommandFailure } from "../failure.ts";
import { writeOrThrow } from "../write-or-throw.ts";

/** `clerkship export|delete-everything`: a person's data is theirs. */
export const addData: AddCommand = (program, context) => {
  subcommand(program, "export", "Print everything stored here as one JSON", [
    "export > my-data.json",
    "export --out my-data.json",
  ])
    .option("--out <file>", "write to a file instead")
    .action(async ({ out }: { out?: string }) => {
      const everything = await runOperation("data.export", {}, context.ports);
      if (out === undefined) return printJson(context, everything);
      await writeOrThrow(out, `${JSON.stringify(everything, null, 2)}\n`, context);
      return context.err(
        `Wrote ${everything.profiles.length} profile(s) and ${everything.plans.length} plan(s).\n`,
      );
    });

  subcommand(program, "delete-everything", "Delete every profile and plan stored here", [
    "delete-everything --yes",
  ])
    .option("--yes", "do not ask")
    .action(async ({ json, yes }: { json?: boolean; yes?: boolean }) => {
      if (yes !== true) await confirm();
      const { deleted } = await runOperation("data.deleteEverything", { confirm: true }, context.ports);
      if (json === true) return printJson(context, { version: 1, deleted });
      const { profiles, plans, evaluations, studies, attempts, items, projects } = deleted;
      return context.out(
        `Deleted ${profiles} profile(s), ${plans} plan(s), ${evaluations} evaluation(s), ${studies} piece(s) of proof, ${attempts} practice answer(s), ${items} imported item(s) and ${projects} review project(s).\n`,
      );
    });

  async function confirm(): Promise<void> {
    const answer = await context.ask('Everything stored here goes, for good. Type "delete" to go on: ');
    if (answer?.trim() === "delete") return;
    throw new CommandFailure({
      code: "not-confirmed",
      message: "Nothing was deleted.",
      advice: "Type delete when asked, or add --yes.",
    });
  }
};
