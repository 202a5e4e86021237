import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operations } from "#src/operations/index.ts";
import { projectInputs } from "../support/project-inputs.ts";
import { root } from "../support/run-cli.ts";
import { callOperation, startServer, uploadFile } from "../support/running-server.ts";
import type { TestServer } from "../support/running-server.ts";

const facts = { backgrounds: ["nurse"], licences: ["nurse"], degree: "bachelor", years: 8 };
const niche = { strength: "medicine", interest: "icu", problem: "keep-it-safe" };
const cell = { role: "clinical-informaticist", domain: "ops", sector: "hospital" };

describe("every operation over HTTP", () => {
  let server: TestServer;
  const inputs = new Map<string, unknown>();

  beforeAll(async () => {
    server = await startServer();
    const { body } = await callOperation(server.url, "profile.importExample", { example: "icu-nurse" });
    const profileId = (body["profile"] as { id: string }).id;
    const correction = { kind: "skill-removed", skill: "python" };
    await callOperation(server.url, "profile.correct", { id: profileId, correction });
    const draft = { profileId, ...cell, hoursPerWeek: 5, start: "2026-11-23" };
    const plan = (await callOperation(server.url, "plan.draft", draft)).body as {
      id: string;
      weeks: { tasks: { id: string }[] }[];
      leftOut: { id: string }[];
    };
    const evaluation = await keepOneEvaluation(server.url);
    const drafted = await callOperation(server.url, "proof.start", {
      kind: "case-study",
      title: "One piece",
    });
    const study = drafted.body["study"] as { id: string };
    const review = { by: "A. Reader", role: "registered nurse", kind: "peer", says: "I read it whole." };
    const signed = await callOperation(server.url, "proof.signReview", { study, review });
    const roi = (await callOperation(server.url, "proof.start", { kind: "roi-model", title: "A model" }))
      .body["study"];
    const judgement = { task: "compare", choice: "tie", reasons: [], justification: "" };
    const practised = await callOperation(server.url, "practice.answer", { item: "cardio-01", judgement });
    const attempt = (practised.body["attempt"] as { id: string } | undefined)?.id;
    const [task, other] = plan.weeks.flatMap((week) => week.tasks.map(({ id }) => id));
    const availability = { weekly: { kind: "hours", hours: 5 } };
    const given: Record<string, unknown> = {
      "profile.importExample": { example: "data-analyst", format: "docx" },
      "profile.get": { id: profileId },
      "profile.correct": { id: profileId, correction },
      "profile.withdrawCorrection": { id: profileId, index: 0 },
      "skills.find": { text: "Python and FHIR" },
      "title.match": { text: "Nurse Informaticist" },
      "lanes.rank": { profileId, hoursPerWeek: 5, domains: ["ops"], sectors: [] },
      "lanes.one": { profileId, ...cell },
      "gaps.find": { profileId, ...cell },
      "plan.draft": draft,
      "plan.get": { id: plan.id },
      "plan.mark": { id: plan.id, task, done: true },
      "plan.calendar": { id: plan.id },
      "plan.markdown": { id: plan.id },
      "plan.pdf": { id: plan.id },
      "plan.table": { id: plan.id, shape: "todoist" },
      "plan.partly": { id: plan.id, task: other, minutes: 10 },
      "plan.missed": { id: plan.id, from: "2026-11-24", to: "2026-11-25" },
      "plan.repair": { id: plan.id, availability },
      "plan.reflect": { id: plan.id, week: 1, went: "Two sittings", hoursNextWeek: 3 },
      "plan.explain": { id: plan.id, task },
      "plan.lint": { id: plan.id },
      "plan.move": { id: plan.id, task, week: 2 },
      "plan.unpin": { id: plan.id, task },
      "plan.placesFor": { id: plan.id, task },
      "plan.swap": { id: plan.id, in: plan.leftOut.at(-1)?.id },
      "plan.compare": { profileId, ...cell, start: "2026-11-23", hours: [4, 8] },
      "plan.changes": { id: plan.id },
      "availability.preview": { availability, start: "2026-11-23" },
      "availability.readRota": { text: "3 nights on, 4 off", from: "2026-11-23" },
      "availability.readCalendar": { ics: "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", from: "2026-11-23" },
      "recall.due": { id: plan.id },
      "recall.rate": { id: plan.id, card: await firstCard(server.url, plan.id), rating: "good" },
      "evaluation.get": { id: evaluation },
      "evaluation.html": { id: evaluation },
      "evaluation.markdown": { id: evaluation },
      "evaluation.pdf": { id: evaluation },
      "statistics.run": { name: "areaUnderRoc", input: { labels: [0, 1, 0, 1], scores: [1, 2, 3, 4] } },
      "proof.guide": { kind: "clinical-playbook", blueprint: "ops-alert-redesign" },
      "proof.start": { kind: "workflow-redesign", title: "Another piece" },
      "proof.get": { id: study.id },
      "proof.check": { study },
      "proof.save": { study },
      "proof.html": { id: study.id },
      "proof.markdown": { id: study.id },
      "proof.pdf": { id: study.id },
      "proof.publish": { id: study.id },
      "proof.portfolio": { ids: [study.id], title: "Work", author: "A. Person" },
      "proof.readme": { id: study.id },
      "proof.packet": { ids: [study.id], name: "A. Person" },
      "proof.verify": { packet: "{}" },
      "proof.signReview": { study, review },
      "proof.addReview": { id: study.id, review: signed.body["review"] },
      "proof.roi": { study: roi },
      "kits.get": { id: "no-show" },
      "kits.files": { id: "no-show", number: 7 },
      "kits.check": { id: "no-show", number: 7, files: [{ path: "report.md", text: "Nothing yet." }] },
      "evaluation.delete": { id: evaluation },
      "proof.delete": { id: study.id },
      "plan.delete": { id: plan.id },
      "field.kind": { kind: "employers" },
      "field.page": { ref: "roles/clinical-informaticist" },
      "field.search": { query: "calibraton" },
      "field.compare": { roles: ["ml-engineer", "mlops-engineer"] },
      "field.skillPicture": { skill: "python" },
      "field.table": { kind: "claims" },
      "pay.show": { role: "ml-engineer", country: "KE" },
      "datasets.mayUse": { dataset: "mimic-iv", use: "hosted-model" },
      "regions.regimes": { region: "europe-and-uk", role: "ml-engineer" },
      "remote.read": { text: "Remote (US only)", country: "KE" },
      "credentials.eligibility": { credential: "clinical-informatics-board", facts },
      "credentials.walk": { facts, role: cell.role, knowsBasics: false },
      "niche.filter": niche,
      "formula.weigh": { niche, domains: ["ops"], pieces: [] },
      "practice.hourly": {
        paidAmount: 240,
        currency: "USD",
        paidMinutes: 300,
        unpaidMinutes: { reading: 60, waiting: { low: 30, high: 90 } },
        costs: 10,
        taxReserveShare: 0.25,
      },
      "practice.show": { id: "cardio-01" },
      "practice.answer": {
        item: "cardio-01",
        judgement: { task: "compare", choice: "A", reasons: ["safer"], justification: "It sends for help." },
        order: ["b", "a"],
        seconds: 90,
      },
      "practice.attempt": { id: attempt },
      "practice.undo": { id: attempt },
      "practice.removeSource": { source: "a set of nobody" },
      "practice.signOff": {
        id: "cardio-01",
        profession: "registered nurse",
        credential: "self-declared",
        jurisdiction: "GB",
      },
      "practice.portfolio": { profession: "medical writer", canReview: ["style"] },
      "practice.scopeStatement": { title: "medical expert" },
      "guard.check": { text: "Seen on 12 March 2021, MRN 0042137.", mask: true },
      "readability.check": { text: "Hypertension may need 10 mg twice a day. Call 911 for chest pain." },
      "readability.compare": { before: "Take 10 mg of it.", after: "Take 5 mg." },
      "agreement.measure": {
        units: ["1", "1", "2", "2"],
        raters: ["a", "b", "a", "b"],
        values: ["yes", "yes", "no", "yes"],
      },
      "agreement.rank": { left: ["a", "b", "a"], right: ["b", "a", "b"], winner: ["left", "left", "tie"] },
      "account.invite": { login: "nurse@example.org", name: "A. Nurse" },
      "account.reset": { login: "nurse@example.org" },
      "account.enable": { login: "nurse@example.org" },
      "account.disable": { login: "nurse@example.org" },
      "account.delete": { login: "nurse@example.org" },
      "profile.delete": { id: profileId },
      "data.deleteEverything": { confirm: true },
      ...(await projectInputs(server.url)),
    };
    for (const [name, input] of Object.entries(given)) inputs.set(name, input);
  });
  afterAll(() => server.stop());

  it("stores no planted identifier, whichever text of whichever operation it stands in", async () => {
    const planted: string[] = [];
    for (const [name, input] of inputs) {
      if (DELETES.test(name) || SIGNED_IN.has(name)) continue;
      for (const path of textPaths(input)) {
        const mark = `4821${String(planted.length).padStart(4, "0")}`;
        planted.push(`${name} ${path.join(".")}`);
        await callOperation(server.url, name, plantAt(input, path, ` Patient MRN: ${mark}.`));
      }
    }
    const resume = `Ann Example\nNurse\n\nExperience\nNurse, General Hospital, 2019 to 2024\nCared for a patient, MRN: 48219999, on the ward.\n`;
    const refused = await uploadFile(server.url, "resume.txt", Buffer.from(resume));
    expect(refused.status).toBe(422);
    const stored = ["clerkship.sqlite", "clerkship.sqlite-wal"]
      .map((file) => join(server.home, file))
      .filter((file) => existsSync(file))
      .map((file) => readFileSync(file, "latin1"))
      .join("");
    expect([...stored.matchAll(/MRN: 4821(\d{4})/g)].map(([, at]) => planted[Number(at)] ?? at)).toEqual([]);
    console.log(`planted an identifier in ${planted.length} texts of ${inputs.size} operations`);
  });

  it("answers what its schema says, a file upload included", async () => {
    const last = [
      "projects.delete",
      "evaluation.delete",
      "proof.delete",
      "plan.delete",
      "profile.delete",
      "data.deleteEverything",
    ];
    const ordered = operations
      .filter(({ name }) => !SIGNED_IN.has(name))
      .toSorted((a, b) => last.indexOf(a.name) - last.indexOf(b.name));
    for (const { name, output } of ordered) {
      const bytes = readFileSync(join(root, "data", "examples", "software-engineer.docx"));
      const { status, body } =
        name === "profile.import"
          ? await uploadFile(server.url, "resume.docx", bytes)
          : FORMS.has(name)
            ? await sendPredictions(server.url, name, {})
            : await callOperation(server.url, name, inputs.get(name) ?? {});
      expect([name, status, output.safeParse(body).error?.issues]).toEqual([name, 200, undefined]);
    }
  });
});

/** For somebody with an account; on one's own machine there is none. See src/operations/account-life.test.ts. */
const SIGNED_IN = new Set([
  "account.setName",
  "account.setPassword",
  "account.tokens",
  "account.makeToken",
  "account.dropToken",
  "account.sessions",
  "account.endSession",
]);

/** What an operation that takes something away is called; it would end the others' data. */
const DELETES = /delete|remove|close|forget/iu;

/** Every place of an input where a text stands. */
function textPaths(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value === "string") return [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textPaths(inner, [...path, key]));
}

/** The same input with words put behind the text at one place. */
function plantAt(value: unknown, [part, ...rest]: readonly string[], words: string): unknown {
  if (part === undefined) return `${String(value)}${words}`;
  if (Array.isArray(value))
    return value.map((one: unknown, at) => (String(at) === part ? plantAt(one, rest, words) : one));
  const record = value as Readonly<Record<string, unknown>>;
  return { ...record, [part]: plantAt(record[part], rest, words) };
}

/** Operations that take a predictions file. */
const FORMS = new Set(["evaluation.look", "evaluation.run", "statistics.runTable", "practice.import"]);

const PREDICTIONS = `died,risk,sex\n${Array.from({ length: 60 }, (_, row) => `${row % 3 === 0 ? 1 : 0},${((row * 37) % 100) / 100},${row % 2 === 0 ? "F" : "M"}`).join("\n")}\n`;

async function sendPredictions(
  url: string,
  operation: string,
  fields: Readonly<Record<string, string>>,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const form = new FormData();
  form.set("file", new File([PREDICTIONS], "predictions.csv"));
  const all =
    operation === "statistics.runTable"
      ? { name: "brierScore", columns: '{"labels":"died","probabilities":"risk"}' }
      : fields;
  for (const [name, value] of Object.entries(all)) form.set(name, value);
  const reply = await fetch(`${url}/api/${operation}`, { method: "POST", body: form });
  return { status: reply.status, body: (await reply.json()) as Record<string, unknown> };
}

async function keepOneEvaluation(url: string): Promise<string> {
  const { body } = await sendPredictions(url, "evaluation.run", { keep: "true" });
  return body["id"] as string;
}

/** A card of a plan, as `recall.due` names it. */
async function firstCard(url: string, id: string): Promise<string | undefined> {
  const { body } = await callOperation(url, "recall.due", { id });
  return (body["cards"] as { card: string }[])[0]?.card;
}
