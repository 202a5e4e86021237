import { describe, expect, it } from "vitest";
import { fieldAtlas } from "../../tests/support/field.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import type { Context } from "./context.ts";
import { runProgram } from "./program.ts";

const atlas = await fieldAtlas();
const nothing = () => Promise.reject(new TypeError("not to be asked"));

/** Runs a command line that must be refused before it reads or opens anything. */
async function refused(...args: string[]) {
  let [out, err] = ["", ""];
  const context: Context = {
    ports: {
      atlas: async () => atlas,
      reference: nothing,
      fieldSearch: nothing,
      writeSite: nothing,
      skillMatcher: nothing,
      titleMatcher: nothing,
      storage: nothing,
      readDocument: nothing,
      examples: { list: nothing, read: nothing },
      writeCalendar: nothing,
      writePlanPdf: nothing,
      readShifts: nothing,
      boundSchedule: nothing,
      evaluation: { look: nothing, run: nothing },
      readTable: nothing,
      writePaperPdf: nothing,
      reportScript: nothing,
      kits: { fhirExamples: nothing, readDicom: nothing, readMolecules: nothing },
      writeFolder: nothing,
      signingKey: nothing,
      verifySignature: nothing,
      readFolder: nothing,
      sha256: nothing,
      today: () => "2026-11-21" as CalendarDate,
      now: () => "2026-11-21T09:00:00.000Z",
      randomId: () => "0".repeat(32),
      practiceItems: async () => [],
      secrets: { hash: nothing, verify: nothing, token: () => "" },
      askModel: nothing,
      sendHook: nothing,
      outsideHosts: { models: [], hooks: [] },
      who: { kind: "owner" },
    },
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    readFile: nothing,
    readStdin: nothing,
    writeFile: nothing,
    whatIsAt: nothing,
    makeFolder: nothing,
    note: () => undefined,
    ask: async () => undefined,
    width: 80,
    serve: nothing,
  };
  const code = await runProgram(args, "0.0.0", context);
  return { code, out, err };
}

const plan = ["plan", "cv.pdf", "--role", "clinical-trainer", "--hours", "5", "--start"];
const drafted = ["plan", "cv.pdf", "--role", "clinical-trainer", "--start", "2026-11-23"];

describe("a command line that cannot be used", () => {
  it.each([
    [["no-such-command"], 2, "Unknown command 'no-such-command'."],
    [["lanes", "cv.pdf", "--rolle", "x"], 2, "Unknown option '--rolle'. Did you mean --profile?"],
    [["gaps", "cv.pdf"], 2, "Required option '--role <id>' not specified."],
    [["lanes", "cv.pdf", "--example", "icu-nurse"], 2, "More than one person is named."],
    [[...plan, "2026-11-23", "--profile", "p-1"], 2, "More than one person is named."],
    [[...plan, "9999-12-31"], 2, "--start is not a day."],
    [[...plan, "2026-11-23", "--ics", "--md"], 2, "Option '--ics' cannot be used with option '--md'."],
    [[...plan, "2026-11-23", "--domain", "astronomy"], 3, 'There is no domain called "astronomy".'],
    [["plan", "cv.pdf", "--start", "2026-11-23"], 2, "Required option '--role <id>' not specified."],
    [drafted, 2, "Neither --hours nor --weekday is given."],
    [[...drafted, "--hours", "0"], 2, "--hours is a number from 1 to 60."],
    [
      [...drafted, "--hours", "5", "--weekday", "mon=2"],
      2,
      "--hours and --weekday say the same in two ways.",
    ],
    [[...drafted, "--weekday", "mon=2,monday=3"], 2, "--weekday takes days with their hours."],
    [[...drafted, "--weekday", "mon=0.5"], 2, "--weekday comes to less than 1 or more than 60 hours"],
    [[...drafted, "--hours", "5", "--rota", "my own words"], 2, "The words of --rota were not understood."],
    [[...drafted, "--hours", "5", "--rota-from", "2026-11-23"], 2, "--rota-from wants a rota."],
    [[...drafted, "--hours", "5", "--off", "2026-12-31..2026-12-24"], 2, "--off ends before it begins."],
    [[...drafted, "--hours", "5", "--off", "my own words"], 2, "--off is not a day, nor two."],
    [[...drafted, "--hours", "5", "--time-zone", "Mars/One"], 2, "--time-zone is no time zone we know."],
    [[...drafted, "--hours", "5", "--starts-at", "25:00"], 2, "--starts-at is not a time of day."],
    [
      [...drafted, "--hours", "5", "--sitting", "90-30"],
      2,
      "--sitting is the shortest and the longest sitting",
    ],
    [[...drafted, "--hours", "5", "--buffer", "31"], 2, "--buffer is a number of minutes from 0 to 30."],
    [
      [...drafted, "--hours", "5", "--day-shift-hours", "-1"],
      2,
      "--day-shift-hours is a number from 0 to 16.",
    ],
    [["plan", "--hours", "5", "show"], 2, "Options come after the word: clerkship plan show"],
    [["plan", "missed", "--from", "2026-12-02", "--to", "2026-12-01"], 2, "--to lies before --from."],
    [["plan", "partly", "t", "--minutes", "some"], 2, "--minutes is a whole number from 1 to 6000."],
    [["plan", "done", "t", "--undo", "--at", "my own words"], 2, "--undo and --at do not go together."],
    [["plan", "move", "t", "--week", "14"], 2, "--week is a whole number from 1 to 13."],
    [["plan", "swap"], 2, "Nothing to swap was named."],
    [["plan", "reflect", "--week", "1"], 2, "Nothing was said about the week."],
    [["plan", "reflect", "--week", "1", "--setback", "my own words"], 3, "There is no setback of that name."],
    [["plan", "compare", "--hours", "5,none"], 2, "--hours is a number from 1 to 60."],
    [
      ["plan", "compare", "--hours", "5", "--role", "x"],
      2,
      "--role, --domain, --sector and --start want a person.",
    ],
    [["plan", "compare", "cv.pdf", "--hours", "5", "--plan", "x"], 2, "A plan and a person are both named."],
    [["plan", "export", "--format", "odt"], 2, "Option '--format <format>' cannot take that."],
    [["gaps", "cv.pdf", "--role", "x", "--sector", "circus"], 3, 'There is no sector called "circus".'],
    [["roles", "--domain", "astronomy"], 3, 'There is no domain called "astronomy".'],
    [["recall", "p-1", "--rate", "a/b=fine"], 2, "--rate takes a card and how well it came back."],
    [["recall", "p-1", "--rate", "a/b=good", "--limit", "0"], 2, "--limit is a whole number from 1 to 50."],
    [["list", "my own words"], 3, "There is no kind of that name."],
    [["list", "\u001b[31mred"], 3, "There is no kind of that name."],
    [["list", "--where", "sector=payer"], 2, "--where, --search and --csv want a kind of record."],
    [
      ["search", "fda", "--limit", "none"],
      2,
      "Option '--limit <n>' cannot take that. Write a whole number from 1 to 100.",
    ],
    [["compare", "ml-engineer", "ml-engineer"], 2, "Roles are put side by side in twos and threes."],
    [
      ["may-use", "synthea", "my own words"],
      2,
      "<use> cannot take that. Allowed choices are learn, portfolio,",
    ],
    [
      ["pay", "ml-engineer", "--country", "XX"],
      2,
      "Option '--country <code>' cannot take that. Write the two letters",
    ],
    [
      ["credentials", "--role", "ml-engineer", "--sector", "circus"],
      3,
      'There is no sector called "circus".',
    ],
    [["credentials", "--role", "ml-engineer", "--held", "none"], 3, 'There is no credential called "none".'],
    [["evaluate", "p.csv", "--labl", "x"], 2, "Unknown option '--labl'. Did you mean --label?"],
    [
      ["evaluate", "p.csv", "--hour", "a", "--alerts", "b"],
      2,
      "--hour and --alerts say the same in two ways.",
    ],
    [["evaluate", "p.csv", "--reason", "my own words"], 2, "--reason says why a threshold was chosen."],
    [
      ["evaluate", "p.csv", "--threshold", "my own words"],
      2,
      "Option '--threshold <n>' cannot take that. Write a number.",
    ],
    [
      ["evaluate", "p.csv", "--prevalence", "1"],
      2,
      "Option '--prevalence <share>' cannot take that. Write a number between 0 and 1.",
    ],
    [["evaluate", "p.csv", "--declare", "real"], 2, "Option '--declare <word>' cannot take that."],
    [["evaluate", "p.csv", "--task", "readmision"], 3, 'There is no task called "readmision". Did you mean'],
    [["evaluate", "p.csv", "--task", "my own words"], 3, "There is no task of that name."],
    [["evaluate", "p.csv", "--out", "report.docx"], 2, "--out does not write .docx files."],
    [["evaluation", "e-1", "--delete", "--out", "a.md"], 2, "--delete and --out do not go together."],
    [["statistics", "my own words"], 3, "There is no statistic of that name."],
    [["statistics", "cohenKapa"], 3, 'There is no statistic called "cohenKapa". Did you mean "cohenKappa"?'],
    [["statistics", "areaUnderRoc", "--set", "level=0.9"], 2, "The statistic wants columns, and no file"],
    [
      ["statistics", "areaUnderRoc", "--set", "levle=0.9"],
      2,
      'The statistic takes no setting called "levle".',
    ],
    [["statistics", "areaUnderRoc", "--column", "labels"], 2, "--column takes a name and a value."],
    [["proof", "new", "case-studdy", "--title", "x"], 3, 'There is no kind of proof called "case-studdy".'],
    [["proof", "new", "case-study"], 2, "Required option '--title <words>' not specified."],
    [["proof", "new", "case-study", "--title", "x", "--plan", "p-1"], 2, "--plan and --work go together."],
    [["proof", "edit", "s-1"], 2, "Nothing to change was named."],
    [
      ["proof", "edit", "s-1", "--section", "contxt=x"],
      2,
      '--section takes a part and its text. Did you mean "context"?',
    ],
    [["kit", "show", "my own words"], 3, "There is no kit of that name."],
    [
      ["kit", "write", "readmission", "--out", "x", "--number", "0"],
      2,
      "Option '--number <n>' cannot take that.",
    ],
    [["review", "policy"], 2, "A project and a file of rules are wanted."],
    [["review", "verify"], 2, "Either a project or --file is wanted."],
    [["review", "create", "x", "--also", "boss"], 2, "A role is not known."],
    [["review", "settings", "r-1"], 2, "Nothing to change was named."],
    [["review", "delete", "r-1"], 2, "Nothing was deleted."],
    [["review", "report", "r-1", "--out", "report.docx"], 2, "--out writes .html and .md files."],
    [
      ["review", "judge-model", "r-1", "--endpoint", "nonsense", "--model", "m"],
      2,
      "--endpoint is no address.",
    ],
    [["my own words"], 2, "Unknown command."],
    [
      ["atlas", "export", "."],
      2,
      "The site cannot take the place of the folder you are in, nor of one above it.",
    ],
    [["correct", "p-1", "--undo", "first"], 2, "--undo is the place of a correction, counted from 0."],
  ] as const)("%j", async (args, code, message) => {
    const plain = await refused(...args);
    expect(plain).toMatchObject({ code, out: "" });
    expect(plain.err.startsWith(message)).toBe(true);
    if ((args as readonly string[]).includes("--ics")) return;
    const json = await refused(...args, "--json");
    expect(json).toMatchObject({ code, err: "" });
    expect(JSON.parse(json.out).error.message.startsWith(message)).toBe(true);
  });

  it("names the choices of an option that has some", async () => {
    const { err } = await refused("skills-graph", "--core", "none");
    expect(err).toContain("technical, clinical, data");
  });
});
