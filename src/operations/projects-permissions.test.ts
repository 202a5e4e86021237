import { afterAll, beforeAll, expect, it } from "vitest";
import { AppError } from "#src/kernel/index.ts";
import { CHAIN_START, linkActs } from "#src/projects/index.ts";
import type { Act, Link } from "#src/projects/index.ts";
import {
  aChoice,
  aCredential,
  anItem,
  aRule,
  beginning,
  judged,
  someItems,
  withRole,
} from "#src/projects/testing.ts";
import { sha256 } from "#src/outside/index.ts";
import { aStoredProject, START } from "../../tests/support/stored-project.ts";
import type { StoredProject } from "../../tests/support/stored-project.ts";
import { operations, runOperation } from "./index.ts";
import type { OperationName, Who } from "./index.ts";

const ASKING = ["lead", "reviewer", "adjudicator", "observer", "left", "stranger", "nobody"] as const;
type Asking = (typeof ASKING)[number];

/** Who may do what: `yes`, or how it is refused. A project one has no part in is not there at all. */
const EXPECTED = `
operation                    lead       reviewer   adjudicator observer   left       stranger   nobody
projects.addItems            yes        forbidden  forbidden  forbidden  forbidden  not there  sign in
projects.addPerson           yes        forbidden  forbidden  forbidden  forbidden  not there  sign in
projects.adjudicate          forbidden  forbidden  yes        forbidden  forbidden  not there  sign in
projects.audit               yes        forbidden  forbidden  yes        forbidden  not there  sign in
projects.chain               yes        forbidden  forbidden  forbidden  forbidden  not there  sign in
projects.close               yes        forbidden  forbidden  forbidden  forbidden  not there  sign in
projects.comment             yes        yes        yes        forbidden  forbidden  not there  sign in
projects.consent             forbidden  yes        forbidden  forbidden  forbidden  not there  sign in
projects.coverage            yes        forbidden  forbidden  forbidden  forbidden  not there  sign in
projects.create              yes        yes        yes        yes        yes        yes        sign in
projects.delete              yes        forbidden  forbidden  forbidden  forbidden  not there  sign in
projects.dispute             forbidden  forbidden  yes        forbidden  forbidden  not there  sign in
projects.export              yes        forbidden  forbidden  forbidden  forbidden  not there  sign in
projects.flag                forbidden  yes        forbidden  forbidden  forbidden  not there  sign in
projects.get                 yes        yes        yes        yes        forbidden  not there  sign in
projects.guideline           yes        yes        yes        yes        forbidden  not there  sign in
projects.hooks               yes        forbidden  forbidden  forbidden  forbidden  not there  sign in
projects.item                yes        forbidden  forbidden  forbidden  forbidden  not there  sign in
projects.items               yes        forbidden  forbidden  forbidden  forbidden  not there  sign in
projects.judge               forbidden  yes        forbidden  forbidden  forbidden  not there  sign in
projects.lapseCredential     yes        forbidden  forbidden  forbidden  forbidden  not there  sign in
projects.library             yes        yes        yes        yes        yes        yes        sign in
projects.list                yes        yes        yes        yes        yes        yes        sign in
projects.mine                forbidden  yes        forbidden  forbidden  forbidden  not there  sign in
projects.mineOne             forbidden  yes        forbidden  forbidden  forbidden  not there  sign in
projects.next                forbidden  yes        forbidden  forbidden  forbidden  not there  sign in
projects.people              yes        forbidden  forbidden  forbidden  forbidden  not there  sign in
projects.progress            yes        yes        yes        yes        forbidden  not there  sign in
projects.quality             yes        forbidden  forbidden  yes        forbidden  not there  sign in
projects.removeHook          yes        forbidden  forbidden  forbidden  forbidden  not there  sign in
projects.removePerson        yes        forbidden  forbidden  forbidden  forbidden  not there  sign in
projects.reopen              yes        forbidden  forbidden  forbidden  forbidden  not there  sign in
projects.report              yes        forbidden  forbidden  yes        forbidden  not there  sign in
projects.runJudge            yes        forbidden  forbidden  forbidden  forbidden  not there  sign in
projects.setCredential       yes        forbidden  forbidden  forbidden  forbidden  not there  sign in
projects.setGuideline        yes        forbidden  forbidden  forbidden  forbidden  not there  sign in
projects.setHook             yes        forbidden  forbidden  forbidden  forbidden  not there  sign in
projects.setPolicy           yes        forbidden  forbidden  forbidden  forbidden  not there  sign in
projects.setQualification    yes        forbidden  forbidden  forbidden  forbidden  not there  sign in
projects.setQuestions        yes        forbidden  forbidden  forbidden  forbidden  not there  sign in
projects.setRoles            yes        forbidden  forbidden  forbidden  forbidden  not there  sign in
projects.setSettings         yes        forbidden  forbidden  forbidden  forbidden  not there  sign in
projects.settleFlag          yes        forbidden  yes        forbidden  forbidden  not there  sign in
projects.skip                forbidden  yes        forbidden  forbidden  forbidden  not there  sign in
projects.testHook            yes        forbidden  forbidden  forbidden  forbidden  not there  sign in
projects.toAdjudicate        forbidden  forbidden  yes        forbidden  forbidden  not there  sign in
projects.undo                forbidden  yes        forbidden  forbidden  forbidden  not there  sign in
projects.unseal              yes        forbidden  forbidden  forbidden  forbidden  not there  sign in
projects.verify              yes        yes        yes        yes        forbidden  not there  sign in
projects.verifyChain         yes        yes        yes        yes        yes        yes        yes
projects.waiting             yes        yes        yes        yes        yes        yes        sign in
projects.withdrawConsent     forbidden  yes        forbidden  forbidden  forbidden  not there  sign in
projects.withdrawItems       yes        forbidden  forbidden  forbidden  forbidden  not there  sign in
`;

const because = "It is time.";
const judgement = {
  task: "compare" as const,
  choice: "A",
  justification: "Only this answer says when to call a doctor.",
};
const rule = aRule();
const key = "made-on-my-device";
const credential = aCredential({ id: "c9" });
const consent = "Labels are published under pseudonyms.";

/** What each operation is asked with; `w0` waits for an adjudicator, `w1` and `w2` lie before the reviewer. */
const INPUTS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "projects.create": { title: "Another" },
  "projects.close": { because },
  "projects.reopen": { because },
  "projects.unseal": { because, confirm: true },
  "projects.delete": { confirm: true },
  "projects.addItems": { items: [anItem({ id: "more" })] },
  "projects.withdrawItems": { items: ["w3"], because },
  "projects.setSettings": { settings: { overlap: 3 }, because },
  "projects.setGuideline": { text: "Prefer the safer answer.", because },
  "projects.setPolicy": { rules: [rule], because },
  "projects.setQuestions": { questions: [], because },
  "projects.addPerson": { login: "stranger", roles: ["observer"] },
  "projects.setRoles": { person: "r4", roles: ["observer"], because },
  "projects.removePerson": { person: "r7", because },
  "projects.setCredential": { person: "r4", credential },
  "projects.lapseCredential": { person: "r7", credential: "c1", because },
  "projects.setQualification": { person: "r2", passed: true, because },
  "projects.judge": { item: "w1", judgement, key },
  "projects.undo": { item: "w2", key },
  "projects.mineOne": { item: "w2" },
  "projects.skip": { item: "w1" },
  "projects.flag": { item: "w1", flag: "other" },
  "projects.comment": { item: "w1", text: "Which country is this for?" },
  "projects.item": { item: "w0" },
  "projects.dispute": { item: "w0" },
  "projects.adjudicate": { item: "w0", judgement, because },
  "projects.verifyChain": { text: "" },
  "projects.setHook": { url: "https://example.org/told", events: ["item-judged"] },
  "projects.removeHook": { hook: "h-1" },
  "projects.testHook": { hook: "h-1" },
  "projects.runJudge": { endpoint: "https://example.org/v1", model: "any", items: 1 },
};

const WHO: Readonly<Record<Asking, Who>> = {
  lead: { kind: "account", id: "acc-lead", mayHost: false },
  reviewer: { kind: "account", id: "acc-reviewer", mayHost: false },
  adjudicator: { kind: "account", id: "acc-adjudicator", mayHost: false },
  observer: { kind: "account", id: "acc-observer", mayHost: false },
  left: { kind: "account", id: "acc-left", mayHost: true },
  stranger: { kind: "account", id: "acc-stranger", mayHost: true },
  nobody: { kind: "nobody" },
};
const TIED = { r1: "lead", r2: "reviewer", r3: "adjudicator", r4: "observer", r5: "left" };

let stored: StoredProject;
beforeAll(async () => {
  stored = await aStoredProject(beginning(), {
    practiceItems: async () => [],
    askModel: () => Promise.reject(new AppError("unavailable", { kind: "model", id: "none" })),
    sendHook: () => Promise.reject(new AppError("unavailable", { kind: "hook", id: "none" })),
  });
  const account = {
    version: 1,
    id: "acc-stranger",
    login: "stranger",
    name: "S",
    mayHost: true,
    disabled: false,
  };
  const document = JSON.stringify({ ...account, createdOn: "2026-11-21", changedOn: "2026-11-21" });
  await stored.storage.accounts.add({ id: account.id, login: account.login, document });
});
afterAll(() => stored.close());

/** A project with something for everybody to do in it; gives the place of a report that waits. */
async function aProject(id: string): Promise<number> {
  const shown = (item: string): Act => ({ act: "item-shown", item, order: ["a", "b"] });
  const said: readonly (readonly [string, readonly Act[]])[] = [
    ["r1", beginning({ work: someItems(4), reviewers: 0, settings: { consent } })],
    ["r1", [withRole("r2", "reviewer"), withRole("r3", "adjudicator"), withRole("r4", "observer")]],
    ["r1", [withRole("r5", "lead", "reviewer"), { act: "person-left", person: "r5", because }]],
    [
      "r1",
      ["r2", "r3", "r5", "r7"].map((person): Act => ({
        act: "credential-set",
        person,
        credential: aCredential(),
      })),
    ],
    ["r1", [withRole("r6", "reviewer"), withRole("r7", "reviewer")]],
    ["r6", [judged("w0", aChoice("a"))]],
    ["r7", [judged("w0", aChoice("b"))]],
    ["r2", [shown("w1"), shown("w2"), judged("w2", aChoice("a"))]],
    ["r5", [shown("w1"), shown("w2"), judged("w2", aChoice("a"))]],
    ["r6", [{ act: "item-flagged", item: "w0", flag: "other", severity: "minor", note: "" }]],
  ];
  const links: Link[] = [];
  for (const [by, deeds] of said) {
    const circumstances = { project: id, at: new Date(START).toISOString(), by, guideline: 1 };
    links.push(...(await linkActs(links.at(-1) ?? CHAIN_START, deeds, circumstances, sha256)));
  }
  await stored.storage.acts.append(id, links);
  for (const [person, role] of Object.entries(TIED))
    await stored.storage.acts.addPerson(id, person, `acc-${role}`);
  return links.length;
}

async function outcome(name: OperationName, input: object, asking: Asking): Promise<string> {
  try {
    await runOperation(name, input, stored.ports(WHO[asking]));
    return "yes";
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === "forbidden") return "forbidden";
    if (error.code === "unauthenticated") return "sign in";
    if (error.code === "not_found" && error.subject.kind === "project") return "not there";
    if (error.code === "invalid_input") throw error;
    // Let in, and then there was nothing to do it with.
    return "yes";
  }
}

it("lets each kind of person do what the table says, of every operation on projects", async () => {
  const rows: string[] = [];
  const names = operations.map(({ name }) => name).filter((name) => name.startsWith("projects."));
  for (const name of names.toSorted()) {
    const id = `r-${name}`;
    const flag = await aProject(id);
    const input = {
      id,
      ...INPUTS[name],
      ...(name === "projects.settleFlag" ? { flag, outcome: "upheld", because } : {}),
    };
    const found = new Map<Asking, string>();
    // The lead last: what a lead does may end the project.
    for (const asking of ASKING.toReversed()) found.set(asking, await outcome(name, input, asking));
    rows.push(
      `${name.padEnd(28)} ${ASKING.map((asking) => found.get(asking)!.padEnd(10)).join(" ")}`.trimEnd(),
    );
  }
  const head = `${"operation".padEnd(28)} ${ASKING.map((asking) => asking.padEnd(10)).join(" ")}`.trimEnd();
  expect(`\n${[head, ...rows].join("\n")}\n`).toBe(EXPECTED);
});
