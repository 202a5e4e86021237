import { isAbsolute, relative, resolve, sep } from "node:path";
import { runOperation } from "#src/operations/index.ts";
import { printJson, subcommand } from "../command.ts";
import type { AddCommand } from "../command.ts";
import { CommandFailure, EXIT, SaidInAnswer } from "../failure.ts";
import { section } from "../table.ts";
import { wrap } from "../wrap.ts";

/** `clerkship atlas check|export`: the field as a whole. */
export const addAtlas: AddCommand = (program, context) => {
  const atlas = program
    .command("atlas")
    .description("Check the field as a whole, or write it as a web site")
    .addHelpText("after", "\nExamples:\n  $ clerkship atlas check --json\n  $ clerkship atlas export site\n");

  subcommand(atlas, "check", "Check coverage of the guides, overdue records and broken laws", [
    "atlas check",
    "atlas check --json",
  ]).action(async ({ json }: { json?: boolean }) => {
    const answer = await runOperation("field.check", {}, context.ports);
    const { coverage, living, overdue, overdueRecords, problems } = answer;
    if (json === true) printJson(context, answer);
    else
      context.out(
        [
          wrap(
            `The guides: ${coverage.held} of ${coverage.total} rows held, ${coverage.declined} declined with a reason.`,
            context,
          ),
          wrap(`Records with a date to look again: ${living}, of which ${overdue} overdue.`, context),
          "",
          section(
            "Overdue",
            overdueRecords.map(
              ({ ref, rule, expires }) => `${rule === undefined ? ref : `${ref} (${rule})`} since ${expires}`,
            ),
            context.width,
          ),
          section(
            "Problems",
            problems.map(({ record, path, message }) => `${record}.${path}: ${message}`),
            context.width,
          ),
        ].join("\n"),
      );
    if (problems.length > 0) throw new SaidInAnswer(EXIT.ours);
  });

  subcommand(atlas, "export", "Write the whole field as a web site that needs no server", [
    "atlas export site",
    "atlas export site --json",
  ])
    .argument("<dir>", "a folder that does not exist yet, is empty, or holds an earlier export")
    .action(async (dir: string, { json }: { json?: boolean }) => {
      refuseUnderfoot(dir);
      const written = await context.ports.writeSite(dir, context.ports.today()).catch(cannotWrite);
      if (written.kind === "not-ours")
        throw new CommandFailure({
          code: "conflict",
          message: "Something stands there that is not from an earlier export.",
          advice: "Name an empty folder, or one that does not exist yet. Nothing was written.",
        });
      const { files, bytes } = written;
      if (json === true) return printJson(context, { version: 1, files, bytes, start: written.start });
      return context.out(
        `${files} files written, ${Math.round(bytes / 1024)} KiB. Open ${written.start} in a browser.\n`,
      );
    });
};

/** The folder is put in place as a whole, so a terminal that stands in it would stand in one that is gone. */
function refuseUnderfoot(dir: string): void {
  const [first] = relative(resolve(dir), process.cwd()).split(sep);
  if (dir.trim() !== "" && (first === ".." || isAbsolute(first ?? ""))) return;
  throw new CommandFailure({
    code: "invalid_input",
    message: "The site cannot take the place of the folder you are in, nor of one above it.",
    advice: "Name a folder below it, such as site. Nothing was written.",
  });
}

/** A refusal of the disk is the person's to mend; anything else is a fault of ours. */
function cannotWrite(error: unknown): never {
  if (!(error instanceof Error && "syscall" in error)) throw error;
  throw new CommandFailure({
    code: "cannot-write",
    message: "The site could not be written there.",
    advice: "Check that you may write there and that the disk is not full. What stood there is as it was.",
  });
}
