import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { modelAsker } from "#src/outside/models/ask-model.ts";
import { aChoice, anItem, beginning, judged } from "#src/projects/testing.ts";
import { aChatServer } from "../../tests/support/chat-server.ts";
import type { ChatServer } from "../../tests/support/chat-server.ts";
import { aStoredProject } from "../../tests/support/stored-project.ts";
import type { StoredProject } from "../../tests/support/stored-project.ts";
import { runOperation } from "./index.ts";
import type { Ports } from "./index.ts";

const KEY = "sk-never-to-be-seen";
const LEAD = { kind: "account", id: "lead-account", mayHost: false } as const;

const compared = (id: string) =>
  anItem({
    id,
    answers: [
      {
        id: "a",
        text: `As GPT-4 by OpenAI, I say: call a doctor if it grows. (${id})`,
        model: "Hidden-Model-9",
      },
      { id: "b", text: `It will pass. (${id})`, model: "Sealed-Writer-2" },
    ],
    key: { choice: { a: 3 }, reasons: [{ for: "a", says: "The key says a." }] },
  });

let project: StoredProject;
let server: ChatServer;
let answer: (user: string) => string;

beforeEach(async () => {
  server = await aChatServer(({ user }) => answer(user));
  const work = [...["w0", "w1", "w2"].map(compared), anItem({ id: "labels", task: "mark-defects" })];
  project = await aStoredProject(beginning({ work, gold: [compared("gold")] }), {
    askModel: modelAsker({ firstWaitMs: 1 }),
    outsideHosts: { models: ["models.example.org"], hooks: [] },
  });
  await project.storage.acts.addPerson(project.id, "r2", "reviewer-account");
});
afterEach(async () => {
  await server.close();
  await project.close();
});

const run = (given: Readonly<Record<string, unknown>> = {}, ports: Ports = project.ports()) =>
  runOperation(
    "projects.runJudge",
    { id: project.id, endpoint: server.endpoint, model: "m-1", apiKey: KEY, ...given },
    ports,
  );

/** The letter under which a text stands in a question. */
const letterOf = (user: string, words: string) =>
  ["A", "B"].find((letter) =>
    user.split(`--- ANSWER ${letter} ---`)[1]?.split("--- END")[0]?.includes(words),
  );
const prefers = (words: string) => (user: string) =>
  `Here it is:\n\`\`\`json\n${JSON.stringify({ choice: letterOf(user, words), reason: "It is safer." })}\n\`\`\``;

describe("a model that judges", () => {
  it("is asked about each item in both orders, by the guideline, and sees nothing that is sealed", async () => {
    answer = prefers("call a doctor");
    const outcome = await run();
    expect(outcome).toMatchObject({ kind: "ran", done: 3, left: 0, unreadable: 0, followedSide: 0 });
    expect(server.asked).toHaveLength(6);
    const letters = server.asked.map(({ user }) => letterOf(user, "call a doctor"));
    expect(letters.filter((letter) => letter === "A")).toHaveLength(3);
    for (const { user, system, authorization } of server.asked) {
      expect(user).toContain("Prefer the safer answer.");
      expect(user + system).not.toMatch(/Hidden-Model|Sealed-Writer|GPT-4|OpenAI|The key says/u);
      expect(authorization).toBe(`Bearer ${KEY}`);
    }
  });

  it("counts only what it chooses in both orders; what follows the side is a tie", async () => {
    answer = () => '{"choice":"A"}';
    const outcome = await run();
    expect(outcome).toMatchObject({ done: 3, followedSide: 3 });
    const [link] = (await project.storage.acts.since(project.id, 0)).slice(-1);
    const { deed } = JSON.parse(link?.act ?? "") as { deed: { said: { choice: string }[] } };
    expect(deed.said.map(({ choice }) => choice)).toEqual(["tie", "tie", "tie"]);
  });

  it("decides nothing, and is compared with people across calls", async () => {
    answer = prefers("call a doctor");
    expect(await run({ items: 2 })).toMatchObject({ done: 2, left: 1 });
    for (const person of ["r2", "r3"])
      for (const item of ["w0", "w1", "w2"])
        await project.tell(person, [judged(item, aChoice(item === "w0" ? "b" : "a"))]);
    const before = await runOperation("projects.progress", { id: project.id }, project.ports());
    const outcome = await run();
    expect(outcome).toMatchObject({ done: 1, left: 0, comparison: { shared: 3, same: { value: 2 / 3 } } });
    const after = await runOperation("projects.progress", { id: project.id }, project.ports());
    expect(after).toEqual(before);
    const { quality } = await runOperation("projects.quality", { id: project.id }, project.ports());
    expect(quality.judges.map(({ model, shared }) => [model, shared])).toEqual([["m-1", 3]]);
  });

  it("is not believed when its reply cannot be read, and does not get stuck there", async () => {
    answer = (user) => (user.includes("(w0)") ? "I cannot decide." : prefers("call a doctor")(user));
    expect(await run({ items: 1 })).toMatchObject({ done: 0, unreadable: 1, left: 3 });
    expect(await run({ items: 1 })).toMatchObject({ done: 1, unreadable: 0, left: 2 });
    expect(await run({ items: 1 })).toMatchObject({ done: 1, left: 1 });
  });

  it("leaves its key nowhere, not even when its server fails", async () => {
    answer = prefers("call a doctor");
    const outcomes = [await run({ items: 1 })];
    await server.close();
    outcomes.push(await run());
    expect(outcomes[1]).toMatchObject({ kind: "ran", done: 0, stopped: "The server could not be reached." });
    const chain = await project.storage.acts.since(project.id, 0);
    expect(JSON.stringify([outcomes, chain])).not.toContain(KEY);
  });

  it("is called by a shared server only at hosts its operator named, and for the lead alone", async () => {
    answer = prefers("call a doctor");
    await project.storage.acts.forgetPerson(project.id, "r1");
    await project.storage.acts.addPerson(project.id, "r1", LEAD.id);
    const outcome = await run({}, project.ports(LEAD));
    expect(outcome).toMatchObject({ kind: "refused" });
    expect(JSON.stringify(outcome)).toContain("CLERKSHIP_MODEL_HOSTS");
    const reviewer = project.ports({ kind: "account", id: "reviewer-account", mayHost: false });
    await expect(run({}, reviewer)).rejects.toThrow("forbidden");
    expect(server.asked).toEqual([]);
  });
});
