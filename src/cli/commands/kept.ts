import { Option } from "commander";
import { skillLevelSchema } from "#src/atlas/index.ts";
import type { SkillLevel } from "#src/atlas/index.ts";
import { runOperation } from "#src/operations/index.ts";
import { printJson, subcommand } from "../command.ts";
import type { AddCommand } from "../command.ts";
import { CommandFailure } from "../failure.ts";
import { entries, table } from "../table.ts";

/** `clerkship profiles|plans|examples|done|correct|delete`: what is kept here, and changing it. */
export const addKept: AddCommand = (program, context) => {
  subcommand(program, "profiles", "List the profiles kept here", ["profiles"]).action(
    async ({ json }: { json?: boolean }) => {
      const { profiles } = await runOperation("profile.list", {}, context.ports);
      if (json === true) return printJson(context, { version: 1, profiles });
      const rows = profiles.map(({ id, importedOn, claims, headline }) => [
        id,
        importedOn,
        `${claims} skills`,
        headline,
      ]);
      return context.out(
        rows.length === 0
          ? "Nothing is kept here yet. Try: clerkship import FILE\n"
          : `${table(rows, context)}\n`,
      );
    },
  );

  subcommand(program, "plans", "List the plans kept here", ["plans"]).action(
    async ({ json }: { json?: boolean }) => {
      const { plans } = await runOperation("plan.list", {}, context.ports);
      if (json === true) return printJson(context, { version: 1, plans });
      const rows = plans.map(({ id, start, hoursPerWeek, done, tasks, roleLabel }) => [
        id,
        start,
        `${hoursPerWeek} h/week`,
        `${done} of ${tasks} done`,
        roleLabel,
      ]);
      return context.out(
        rows.length === 0
          ? "No plan is kept here yet. Try: clerkship plan --profile ID --role R --hours H --start DAY\n"
          : `${table(rows, context)}\n`,
      );
    },
  );

  subcommand(program, "examples", "List the synthetic examples", ["examples"]).action(
    async ({ json }: { json?: boolean }) => {
      const { examples } = await runOperation("examples.list", {}, context.ports);
      if (json === true) return printJson(context, { version: 1, examples });
      const rows = examples.map(({ id, title, summary }) => ({ columns: [id, title], text: summary }));
      return context.out(`${entries(rows, context.width)}\n`);
    },
  );

  subcommand(
    program,
    "done",
    "Tick a task of a kept plan off, or take the tick back; `plan done` says where it can be seen too",
    ["done PLAN learn-fhir-basic", "done PLAN learn-fhir-basic --undo"],
  )
    .argument("<plan>", "a plan; `clerkship plans` lists them")
    .argument("<task>", "a task of it")
    .option("--undo", "take the tick back")
    .action(async (id: string, task: string, { json, undo }: { json?: boolean; undo?: boolean }) => {
      const plan = await runOperation("plan.mark", { id, task, done: undo !== true }, context.ports);
      if (json === true) return printJson(context, plan);
      return context.out(undo === true ? "The tick is taken back.\n" : "Done.\n");
    });

  subcommand(program, "correct", "Correct what we read: remove a skill or set its level", [
    "correct p-1a2b3c4d5e6f --skill python --level proficient",
    "correct p-1a2b3c4d5e6f --skill r-language --remove",
    "correct p-1a2b3c4d5e6f --undo 0",
  ])
    .argument("<profile>", "a profile; `clerkship profiles` lists them")
    .option("--skill <id>", "the skill; `clerkship skills-graph` lists them")
    .addOption(new Option("--level <level>", "how well").choices(skillLevelSchema.options))
    .option("--remove", "I do not have it")
    .option("--undo <n>", "take back correction n, counted from 0")
    .action(
      async (
        id: string,
        options: { json?: boolean; skill?: string; level?: SkillLevel; remove?: boolean; undo?: string },
      ) => {
        const record = await correctOrUndo(id, options);
        if (options.json === true)
          return printJson(context, { version: 1, corrections: record.profile.corrections });
        return context.out(`${record.profile.corrections.length} correction(s) hold for ${id}.\n`);
      },
    );

  function correctOrUndo(
    id: string,
    { skill, level, remove, undo }: { skill?: string; level?: SkillLevel; remove?: boolean; undo?: string },
  ) {
    if (undo !== undefined) {
      if (!/^\d+$/u.test(undo))
        throw new CommandFailure({
          code: "invalid_input",
          message: "--undo is the place of a correction, counted from 0.",
          advice: "`clerkship export` shows the corrections of each profile.",
        });
      return runOperation("profile.withdrawCorrection", { id, index: Number(undo) }, context.ports);
    }
    if (skill !== undefined && remove === true)
      return runOperation(
        "profile.correct",
        { id, correction: { kind: "skill-removed", skill } },
        context.ports,
      );
    if (skill !== undefined && level !== undefined)
      return runOperation(
        "profile.correct",
        { id, correction: { kind: "skill-level", skill, level } },
        context.ports,
      );
    throw new CommandFailure({
      code: "invalid_input",
      message: "Nothing to correct was named.",
      advice: "Give --skill with --level or --remove, or --undo N.",
    });
  }

  subcommand(program, "delete", "Delete one profile and its plans", ["delete p-1a2b3c4d5e6f"])
    .argument("<profile>", "a profile; `clerkship profiles` lists them")
    .action(async (id: string, { json }: { json?: boolean }) => {
      const answer = await runOperation("profile.delete", { id }, context.ports);
      return json === true
        ? printJson(context, { version: 1, ...answer })
        : context.out("Deleted, with its plans.\n");
    });
};
