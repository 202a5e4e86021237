import { metricName } from "#src/evaluation/index.ts";
import type { ReportedAnswer } from "#src/evaluation/index.ts";
import { intervalText } from "#src/figures/index.ts";
import { runOperation, toAnswer } from "#src/operations/index.ts";
import type { OperationOutput } from "#src/operations/index.ts";
import { printJson, subcommand } from "../command.ts";
import type { AddCommand } from "../command.ts";
import type { Context } from "../context.ts";
import { CommandFailure, EXIT, invalidOption, SaidInAnswer } from "../failure.ts";
import { numberOption } from "../number-option.ts";
import { entries, section, table } from "../table.ts";
import { wrap } from "../wrap.ts";
import { writeAnswerFolder } from "../write-folder.ts";

type Grade = OperationOutput<"kits.check">;

/** The largest number a kit is drawn by. */
const LAST_NUMBER = 2_147_483_647;

/** `clerkship kits`, `clerkship kit show|write|check`: practice whose truth is known. */
export const addKits: AddCommand = (program, context) => {
  const { ports, width } = context;
  subcommand(program, "kits", "List the practice kits: data whose truth is known, with a grader", [
    "kits",
  ]).action(async ({ json }: { json?: boolean }) => {
    const answer = await runOperation("kits.list", {}, ports);
    if (json === true) return printJson(context, answer);
    const rows = answer.kits.map(({ id, title, summary }) => ({ columns: [id, title], text: summary }));
    return context.out(`${entries(rows, width)}\n`);
  });

  const kit = program
    .command("kit")
    .description("Show a practice kit, write its folder, grade what you made of it")
    .addHelpText(
      "after",
      "\nExamples:\n  $ clerkship kit show readmission\n  $ clerkship kit write readmission --out work\n  $ clerkship kit check work --json\n",
    );

  subcommand(kit, "show", "Show a kit: its brief, its data, what to hand in and how it is graded", [
    "kit show readmission",
  ])
    .argument("<id>", "a kit; `clerkship kits` lists them")
    .action(async (id: string, { json }: { json?: boolean }) => {
      const answer = await runOperation("kits.get", { id }, ports);
      if (json === true) return printJson(context, { ...answer, kitVersion: answer.version, version: 1 });
      const { title, summary, problem, usedBy, meaning, card, handIn, rules, rubric, baseline } = answer;
      return context.out(
        [
          wrap(`${title} (${id})`, { width }),
          wrap(summary, { width }),
          "",
          section("The problem", [problem, `Used by: ${usedBy}`, meaning], width),
          section(
            "The data",
            [card.about, ...card.files.map(({ path, holds }) => `${path}: ${holds}`), ...card.limits],
            width,
          ),
          section(
            "What you hand in",
            handIn.map(({ path, holds }) => `${path}: ${holds}`),
            width,
          ),
          section("Rules", rules, width),
          section(
            "How it is graded",
            rubric.map(
              ({ title: item, looksFor, gradedBy }) =>
                `${item}. ${looksFor}${gradedBy === "person" ? " A person judges this." : ""}`,
            ),
            width,
          ),
          section("The baseline to beat", [baseline], width),
          `Next: clerkship kit write ${id} --out ${id}`,
          "",
        ].join("\n"),
      );
    });

  subcommand(kit, "write", "Write a kit into a folder to work in, with any language", [
    "kit write readmission --out work",
    "kit write readmission --out work --number 7",
  ])
    .argument("<id>", "a kit; `clerkship kits` lists them")
    .requiredOption("--out <folder>", "a folder that is empty or missing")
    .addOption(
      numberOption("--number <n>", "which draw of the data; 1 without it", {
        least: 1,
        most: LAST_NUMBER,
        whole: true,
      }),
    )
    .action(async (id: string, { json, out, number }: { json?: boolean; out: string; number?: number }) => {
      const drawn = await runOperation("kits.files", { id, number }, ports);
      const files = await writeAnswerFolder(out, drawn.files, context);
      if (json === true) return printJson(context, { version: 1, kit: id, number: drawn.number, files });
      return context.out(`${files} files written. Read README.md there, then: clerkship kit check FOLDER\n`);
    });

  subcommand(kit, "check", "Grade what stands in a kit's folder; exit code 5 while something can be better", [
    "kit check work",
    "kit check work --json",
  ])
    .argument("<folder>", "the folder you worked in")
    .option("--kit <id>", "which kit, where the folder's kit.json is gone")
    .addOption(
      numberOption("--number <n>", "which draw of the data, where kit.json is gone", {
        least: 1,
        most: LAST_NUMBER,
        whole: true,
      }),
    )
    .action(
      async (
        folder: string,
        { json, kit: id, number }: { json?: boolean; kit?: string; number?: number },
      ) => {
        const files = await readWork(folder, context);
        if (id === undefined && !files.some(({ path }) => path === "kit.json"))
          throw invalidOption(
            "The folder holds no kit.json, so it cannot be told which kit it is.",
            "Name the folder that `clerkship kit write` made, or the kit with --kit.",
            "no-kit",
          );
        const grade = await runOperation("kits.check", { files: toAnswer(files), id, number }, ports);
        if (json === true) printJson(context, grade);
        else context.out(gradeText(grade, width));
        if (grade.score.met < grade.score.of) throw new SaidInAnswer(EXIT.refused);
      },
    );
};

async function readWork(folder: string, { ports }: Context) {
  const read = await ports.readFolder(folder);
  if (read.kind === "read") return read.files;
  throw new CommandFailure(
    read.kind === "no-folder"
      ? {
          code: "file-unreadable",
          message: "There is no such folder.",
          advice: "Check the path. `clerkship kit write KIT --out FOLDER` makes one.",
        }
      : {
          code: "too-large",
          message: "The folder holds too much to be read.",
          advice: read.says,
        },
  );
}

const STATES = { met: "met", open: "open", missing: "missing" } as const;

function gradeText({ kit, number, score, problems, numbers, against }: Grade, width: number): string {
  const rows = Object.entries(numbers).map(([id, answer]) => [
    metricName(id).label,
    text(answer),
    text(against.baseline[id]),
    text(against.best[id]),
  ]);
  return [
    `${kit}, number ${number}: ${score.met} of ${score.of} that a machine can grade`,
    "",
    section(
      "Problems",
      problems.map(
        ({ says, file, count }) =>
          `${file === undefined ? "" : `${file}: `}${says}${count === undefined ? "" : ` (${count})`}`,
      ),
      width,
    ),
    ...score.items.flatMap(({ item, state, found, says }) => [
      wrap(`${STATES[state]}: ${item.title} (${found})`, { width, rest: "  " }),
      wrap(says, { width, first: "    " }),
    ]),
    "",
    ...(rows.length === 0
      ? []
      : [table([["Number", "Yours", "Baseline", "Knowing the truth"], ...rows], { width }), ""]),
  ].join("\n");
}

const text = (answer: ReportedAnswer | undefined): string =>
  answer === undefined ? "" : intervalText(answer);
