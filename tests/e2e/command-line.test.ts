import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { emptyHome, root, runCli } from "../support/run-cli.ts";

const nurse = join(root, "data", "examples", "icu-nurse.pdf");
const folder = mkdtempSync(join(tmpdir(), "clerkship-cli-"));
const fileWith = (name: string, content: string | Buffer) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const niche = ["--strength", "code", "--interest", "icu", "--problem", "keep-it-safe"];

function damagedHome(): string {
  const home = emptyHome();
  writeFileSync(
    join(home, "clerkship.sqlite"),
    "no database of ours, and long enough to be looked at ".repeat(200),
  );
  return home;
}

describe("the command line", () => {
  it("shows help with an example for every command, and says nothing on standard error", async () => {
    const { stdout } = await runCli(["--help"]);
    const commands = [...stdout.matchAll(/^ {2}([a-z-]+)[ |]/gm)]
      .map((match) => match[1] ?? "")
      .filter((name) => name !== "help");
    expect(commands.length).toBeGreaterThan(15);
    for (const command of commands) {
      const help = await runCli([command, "--help"]);
      expect([command, help.code, help.stderr]).toEqual([command, 0, ""]);
      expect(help.stdout).toContain("Examples:");
      expect(help.stdout).toContain("--json");
    }
  });

  it.each([
    ["empty-file", fileWith("empty.pdf", "")],
    ["unsupported-type", fileWith("picture.png", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"))],
    ["corrupt", fileWith("cut.pdf", readFileSync(nurse).subarray(0, 200))],
  ])("answers %s with exit 2 and an error that says what to do", async (code, path) => {
    const result = await runCli(["import", path, "--json"]);
    expect(result.code).toBe(2);
    const { error } = JSON.parse(result.stdout);
    expect(error.code).toBe(code);
    expect(error.message.length).toBeGreaterThan(10);
    expect(error.advice.length).toBeGreaterThan(10);
    expect((await runCli(["import", path])).stderr).toContain(error.advice);
  });

  it.each([
    [["import", join(folder, "missing.pdf")], 2],
    [["lanes"], 2],
    [["lanes", nurse, "--hours", "none"], 2],
    [["plan", nurse, "--role", "medical-ai-reviewer", "--hours", "5", "--start", "2026-02-30"], 2],
    [["gaps", nurse, "--role", "astronaut"], 3],
    [["lanes", "--profile", "p-none"], 3],
    [["lanes", nurse, "--domain", "astronomy"], 3],
    [["no-such-command"], 2],
    [["delete-everything"], 2],
  ])("ends %j with exit code %d and a message", async (args, expected) => {
    const { code, stderr } = await runCli(args);
    expect(stderr.length).toBeGreaterThan(10);
    expect(code).toBe(expected);
  });

  it("finds skills in a text with exact offsets, and tells what is denied or only meant", async () => {
    const text = "Built FHIR APIs in Python. No experience with Kubernetes. Interested in DICOM.";
    const { stdout } = await runCli(["skills", "-", "--json"], { input: text });
    const { mentions } = JSON.parse(stdout);
    for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    const polarity = Object.fromEntries(
      mentions.map((mention: { skill: string; polarity: string }) => [mention.skill, mention.polarity]),
    );
    expect(polarity).toMatchObject({
      fhir: "affirmed",
      python: "affirmed",
      kubernetes: "negated",
      dicom: "intended",
    });
  });

  it("names the role behind a title, and none behind a stranger's", async () => {
    const { roles } = JSON.parse(
      (await runCli(["title", "Sr. Interoperability Engineer (FHIR/HL7)", "--json"])).stdout,
    );
    expect(roles[0].role).toBe("interoperability-engineer");
    expect(JSON.parse((await runCli(["title", "Pastry chef", "--json"])).stdout).roles).toEqual([]);
  });

  it("keeps a profile, ticks, corrections and plans, gives all of it out, and deletes it", async () => {
    const home = emptyHome();
    const json = async (...args: string[]) =>
      JSON.parse((await runCli([...args, "--json"], { home })).stdout);
    const { profile } = await json("import", nurse);
    expect((await json("import", nurse)).profile.id).toBe(profile.id);
    expect((await json("profiles")).profiles).toHaveLength(1);

    await json("correct", profile.id, "--skill", "python", "--level", "working");
    const draft = [
      "plan",
      "--profile",
      profile.id,
      "--role",
      "clinical-informaticist",
      "--hours",
      "5",
      "--start",
      "2026-11-23",
    ];
    const plan = await json(...draft);
    const [task] = plan.weeks[0].tasks;
    await json("done", plan.id, task.id);
    const redrafted = await json(...draft.with(6, "9"));
    expect(redrafted.id).toBe(plan.id);
    expect(redrafted.done).toContain(task.id);

    const calendar = await runCli([...draft, "--ics"], { home });
    expect(calendar.stdout).toMatch(/^BEGIN:VCALENDAR\r\n/);
    const markdown = await runCli([...draft, "--md"], { home });
    expect(markdown.stdout).toMatch(/^# /);

    const everything = await json("export");
    expect(everything.profiles).toHaveLength(1);
    expect(everything.profiles[0].profile.corrections).toHaveLength(1);
    expect(everything.plans).toHaveLength(1);
    expect((await json("delete-everything", "--yes")).deleted).toEqual({
      profiles: 1,
      plans: 1,
      evaluations: 0,
      studies: 0,
      attempts: 0,
      items: 0,
      projects: 0,
    });
    expect((await json("profiles")).profiles).toEqual([]);
  });

  it.each([
    ["a file in the place of the data folder", { home: fileWith("no-folder", "") }, 4],
    ["a damaged data file", { home: damagedHome() }, 4],
    ["a day that is none", { env: { CLERKSHIP_TODAY: "soon" } }, 2],
  ])("says what is wrong with %s", async (_, settings, expected) => {
    const { code, stderr } = await runCli(["import", nurse], settings);
    expect(stderr).toMatch(/CLERKSHIP_|YYYY/);
    expect(code).toBe(expected);
  });

  it.each([
    [["export", "--out", join(folder, "no", "where.json")], 2],
    [["skills", fileWith("picture.bin", Buffer.from([0, 159, 146, 150, 0]))], 2],
  ])("ends %j with exit code %d, for it is not our fault", async (args, expected) => {
    const { code, stderr } = await runCli(args);
    expect(stderr.length).toBeGreaterThan(10);
    expect(code).toBe(expected);
  });

  it("keeps within 100 columns where no terminal says how wide it is, and shows names rather than ids", async () => {
    const lane = ["--role", "clinical-informaticist", "--hours", "5", "--start", "2026-11-23"];
    for (const args of [
      ["lanes", nurse],
      ["gaps", nurse, ...lane.slice(0, 2)],
      ["plan", nurse, ...lane],
      ["roles"],
      ["domains"],
      ["examples"],
      ["import", nurse],
    ]) {
      const { stdout } = await runCli(args);
      const long = stdout.split("\n").filter((line) => line.length > 100);
      expect([args[0], long]).toEqual([args[0], []]);
    }
    const { stdout } = await runCli(["gaps", nurse, ...lane.slice(0, 2)]);
    expect(stdout).toMatch(/Hospitals\s+and\s+health\s+systems/);
  });

  it("shows with each task of a plan the id that ticks it", async () => {
    const home = emptyHome();
    const { profile } = JSON.parse((await runCli(["import", nurse, "--json"], { home })).stdout);
    const draft = [
      "--profile",
      profile.id,
      "--role",
      "clinical-informaticist",
      "--hours",
      "5",
      "--start",
      "2026-11-23",
    ];
    const { stdout } = await runCli(["plan", ...draft], { home });
    const plan = /^Plan (\S+)$/m.exec(stdout)?.[1] ?? "";
    const task = /^ +task (\S+)/m.exec(stdout)?.[1] ?? "";
    expect((await runCli(["done", plan, task], { home })).code).toBe(0);
    expect((await runCli(["plan", ...draft], { home })).stdout).toContain("  [x] ");
  });

  it.each([
    [["search", "calibraton", "--limit", "3"], ["hits"]],
    [["list"], ["kinds"]],
    [
      ["list", "datasets"],
      ["kind", "label", "intro", "facets", "columns", "rows"],
    ],
    [
      ["show", "regulations/fda-510k"],
      [
        "ref",
        "kind",
        "label",
        "lead",
        "facts",
        "sections",
        "linkedFrom",
        "sources",
        "checkedOn",
        "expires",
        "overdue",
      ],
    ],
    [
      ["compare", "ml-engineer", "mlops-engineer"],
      ["roles", "rows", "shared", "only"],
    ],
    [["findings"], ["findings", "counts"]],
    [
      ["pay", "ml-engineer", "--country", "uk"],
      ["role", "roleLabel", "country", "axes", "notes"],
    ],
    [
      ["may-use", "mimic-iv", "hosted-model"],
      ["dataset", "label", "use", "answer", "because", "steps", "sources", "checkedOn", "instead"],
    ],
    [
      ["regimes", "europe-and-uk", "--role", "ml-engineer"],
      ["role", "region", "regimes", "notes"],
    ],
    [
      ["remote", "Remote (UK only)", "--country", "UK"],
      ["placement", "open"],
    ],
    [
      ["eligible", "amia-ahic", "--years", "8"],
      ["credential", "label", "verdict", "because", "routes", "instead"],
    ],
    [
      ["credentials", "--role", "ml-engineer", "--held", "amia-ahic"],
      ["role", "advice", "worthAtLarge", "verdicts"],
    ],
    [
      ["niche", ...niche],
      ["lane", "because", "gaveUp", "firstStep", "sources"],
    ],
    [
      ["formula", ...niche, "--domains", "imaging", "--piece", "A:privacy", "B"],
      ["niche", "pillars", "letGo"],
    ],
    [
      ["hourly", "--paid", "240", "--currency", "usd", "--paid-minutes", "300", "--waiting", "30-90"],
      ["currency", "paidRate", "effectiveRate", "unpaidShare", "minutes", "left", "losses"],
    ],
    [
      ["atlas", "check"],
      ["coverage", "living", "overdue", "overdueRecords", "problems"],
    ],
  ])("answers %j with --json, version 1 and the fields of the contract", async (args, fields) => {
    const { code, stdout, stderr } = await runCli([...args, "--json"]);
    expect([code, stderr]).toEqual([0, ""]);
    const answer = JSON.parse(stdout);
    expect(answer.version).toBe(1);
    const optional = new Set(["secondDomain"]);
    expect(
      Object.keys(answer)
        .filter((key) => !optional.has(key))
        .toSorted(),
    ).toEqual(["version", ...fields].toSorted());
  });

  it.each([
    [["search"], 2],
    [["search", "x".repeat(201)], 2],
    [["search", "fda", "--limit", "0"], 2],
    [["search", "fda", "--kind", "nonsense"], 3],
    [["list", "nonsense"], 3],
    [["list", "roles", "--where", "nonsense"], 2],
    [["list", "roles", "--csv"], 2],
    [["show", "roles/nonsense"], 3],
    [["compare", "ml-engineer"], 2],
    [["compare", "ml-engineer", "nonsense"], 3],
    [["findings", "nonsense"], 2],
    [["pay", "nonsense"], 3],
    [["pay", "ml-engineer", "--country", "XX"], 2],
    [["may-use", "nonsense", "learn"], 3],
    [["may-use", "synthea", "nonsense"], 2],
    [["regimes", "nonsense"], 3],
    [["remote", "Remote", "--country", "Kenya"], 2],
    [["eligible", "nonsense"], 3],
    [["eligible", "amia-ahic", "--degree", "nonsense"], 2],
    [["credentials", "--role", "ml-engineer", "--held", "nonsense"], 3],
    [["niche", ...niche, "--sector", "nonsense"], 3],
    [["formula", ...niche, "--domains", "nonsense"], 3],
    [["formula", ...niche, "--piece", "Alarms:nonsense"], 2],
    [["hourly", "--paid", "90-60", "--currency", "EUR", "--paid-minutes", "60"], 2],
    [["hourly", "--paid", "90", "--currency", "nonsense", "--paid-minutes", "60"], 2],
    [["atlas", "export", fileWith("no-site.txt", "mine")], 2],
    [["atlas", "export", join(folder, "x".repeat(300))], 2],
  ])("refuses %j with exit code %d, as JSON and without a stranger's signs", async (args, expected) => {
    const hostile = args.map((word) => word.replace("nonsense", "nonsense\u001B[31m"));
    const { code, stdout, stderr } = await runCli([...hostile, "--json"]);
    expect([code, stderr]).toEqual([expected, ""]);
    const { error } = JSON.parse(stdout);
    expect(error.message.length).toBeGreaterThan(10);
    expect(error.advice.length).toBeGreaterThan(10);
    expect(`${error.message}${error.advice}`).not.toContain("\u001B");
  });

  it.each([
    "search",
    "show",
    "list",
    "compare",
    "findings",
    "pay",
    "may-use",
    "regimes",
    "remote",
    "eligible",
    "credentials",
    "niche",
    "formula",
    "hourly",
  ])("shows with %s examples that run and answer", async (command) => {
    const { stdout } = await runCli([command, "--help"]);
    const examples = [...stdout.matchAll(/^ {2}\$ clerkship (.+?)(?: > .+)?$/gm)].map(
      (match) => match[1] ?? "",
    );
    expect(examples.length).toBeGreaterThan(1);
    for (const example of examples) {
      const args = [...example.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? "");
      const result = await runCli(args);
      expect([example, result.code, result.stderr]).toEqual([example, 0, ""]);
      expect(result.stdout.length).toBeGreaterThan(50);
    }
  });

  it("refuses a data folder inside a clone", async () => {
    const { code, stderr } = await runCli(["profiles"], { home: join(root, "dist", "my-data") });
    expect(code).toBe(2);
    expect(stderr).toContain("CLERKSHIP_HOME");
  });
});
