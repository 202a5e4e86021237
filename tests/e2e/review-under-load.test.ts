import { expect, it } from "vitest";
import { emptyHome, runCli } from "../support/run-cli.ts";
import { startServer } from "../support/running-server.ts";
import type { TestServer } from "../support/running-server.ts";
import { seededRandom } from "../support/seeded-random.ts";

const REVIEWERS = 20;
const ITEMS = 60;
const OVERLAP = 3;
const SEED = 20_261_121;
/** Shares of the work after which the server is killed. */
const KILLS = [0.3, 0.65];
const PASSWORD = "four lamps in a quiet corridor";
const because = "The project begins.";

/** One entry of a reviewer's own journal, written before anything is sent. */
interface Entry {
  readonly item: string;
  readonly judgement: object;
  sent: number;
  acknowledged: boolean;
}

it("stores each judgement of twenty reviewers once, whatever happens to the server while they work", async () => {
  const home = emptyHome();
  const made = await runCli(["account", "add", "host", "--name", "H", "--host", "--password-stdin"], {
    home,
    input: PASSWORD,
  });
  expect(made.code).toBe(0);
  let server: TestServer = await startServer({ home, options: ["--team"] });

  const post = async (path: string, input: unknown, headers: Readonly<Record<string, string>>) => {
    const reply = await fetch(`${server.url}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-clerkship": "1", ...headers },
      body: JSON.stringify(input),
    });
    return { status: reply.status, cookie: reply.headers.getSetCookie()[0] ?? "", body: await reply.json() };
  };
  /** A token of somebody who came in with a password. */
  const tokenFrom = async (given: string): Promise<string> => {
    const headers = { cookie: given.split(";")[0] ?? "" };
    return (await post("/api/account.makeToken", { label: "review", days: 1 }, headers)).body.token;
  };
  const ask = async (token: string, name: string, input: object) => {
    const { status, body } = await post(`/api/${name}`, input, { authorization: `Bearer ${token}` });
    if (status !== 200) throw new Error(`${name}: ${status} ${JSON.stringify(body)}`);
    return body;
  };

  const { cookie } = await post("/session", { login: "host", password: PASSWORD }, {});
  const lead = await tokenFrom(cookie);
  const asHost = { cookie: cookie.split(";")[0] ?? "" };
  const tokens: string[] = [];
  for (let at = 0; at < REVIEWERS; at += 1) {
    const login = `reviewer-${at}`;
    const invited = await post("/api/account.invite", { login, name: login }, asHost);
    const token = invited.body.link.slice("/join/".length);
    tokens.push(await tokenFrom((await post("/join", { token, password: PASSWORD }, {})).cookie));
  }

  const { id } = await ask(lead, "projects.create", {
    title: "Under load",
    settings: { overlap: OVERLAP, goldShare: 0, justification: 10, declared: "synthetic" },
  });
  await ask(lead, "projects.setGuideline", { id, text: "Prefer the safer answer.", because });
  const rule = { professions: ["medical-writer"], upToRisk: "low", credential: "self-declared", because };
  await ask(lead, "projects.setPolicy", { id, rules: [rule], because });
  const items = Array.from({ length: ITEMS }, (_, at) => ({
    version: 1,
    id: `item-${at}`,
    task: "compare",
    specialty: "primary-care",
    topics: ["education"],
    audience: "patient",
    risk: "low",
    prompt: "What helps against a cold?",
    answers: [
      { id: "a", text: "Rest and drink enough." },
      { id: "b", text: "Only strong medicine helps." },
    ],
    provenance: "made for a test",
    licence: "CC BY 4.0",
  }));
  await ask(lead, "projects.addItems", { id, items });
  for (let at = 0; at < REVIEWERS; at += 1) {
    await ask(lead, "projects.addPerson", { id, login: `reviewer-${at}`, roles: ["reviewer"] });
    const credential = {
      id: "c1",
      profession: "medical-writer",
      title: "Medical writer",
      jurisdiction: "",
      state: "self-declared",
    };
    await ask(lead, "projects.setCredential", { id, person: `r${at + 2}`, credential });
  }

  const journals = tokens.map(() => new Map<string, Entry>());
  const refused: string[] = [];
  let [acknowledged, cutOff, finished] = [0, 0, 0];

  const send = async (token: string, key: string, entry: Entry) => {
    entry.sent += 1;
    const { item, judgement } = entry;
    const answer = await ask(token, "projects.judge", { id, item, judgement, key });
    if (answer.kind === "refused") refused.push(...answer.says);
    if (!entry.acknowledged) acknowledged += 1;
    entry.acknowledged = true;
  };
  const work = async (token: string, who: number) => {
    const random = seededRandom(SEED + who);
    const journal = journals[who]!;
    for (;;) {
      try {
        for (const [key, entry] of journal)
          // Now and then also what was acknowledged: a device cannot always tell.
          if (!entry.acknowledged || (entry.sent === 1 && random() < 0.05)) await send(token, key, entry);
        const next = await ask(token, "projects.next", { id });
        if (next.kind === "nothing") {
          finished += 1;
          return;
        }
        const choice = random() < 0.7 ? "A" : "B";
        const judgement = { task: "compare", choice, justification: "It says what to do at home." };
        const key = `device-${who}-${journal.size}`;
        journal.set(key, { item: next.item.id, judgement, sent: 0, acknowledged: false });
      } catch (error) {
        // Only a server that is away is no failure of it.
        if (!(error instanceof TypeError) && !(error instanceof SyntaxError)) throw error;
        cutOff += 1;
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    }
  };
  const killing = async () => {
    for (const share of KILLS) {
      while (acknowledged < share * ITEMS * OVERLAP && finished < REVIEWERS)
        await new Promise((resolve) => setTimeout(resolve, 5));
      await server.stop("SIGKILL");
      server = await startServer({ home, options: ["--team"] });
    }
  };
  await Promise.all([killing(), ...tokens.map(work)]);

  const { text } = await ask(lead, "projects.chain", { id });
  const { verdict } = await ask(lead, "projects.verifyChain", { text });
  expect(verdict.kind).toBe("whole");
  expect((await ask(lead, "projects.verify", { id })).verdict).toEqual(verdict);
  const stored: { by: string; deed: { act: string; item: string; key: string } }[] = text
    .trimEnd()
    .split("\n")
    .map((line: string) => JSON.parse(JSON.parse(line).act))
    .filter(({ deed }: { deed: { act: string } }) => deed.act === "item-judged");
  const journalled = journals.flatMap((journal, who) =>
    [...journal].map(([key, { item }]) => `r${who + 2} ${key} ${item}`),
  );
  expect(refused).toEqual([]);
  expect(stored.map(({ by, deed }) => `${by} ${deed.key} ${deed.item}`).toSorted()).toEqual(
    journalled.toSorted(),
  );
  // The chain in its order: no item ever had one too many.
  const takers = new Map<string, Set<string>>();
  for (const { by, deed } of stored) {
    const people = takers.get(deed.item) ?? new Set();
    takers.set(deed.item, people.add(by));
  }
  expect([...takers.values()].map((people) => people.size)).toEqual(items.map(() => OVERLAP));
  // Kills that hit nobody at work would prove nothing.
  expect(cutOff).toBeGreaterThan(KILLS.length);
  const again = journals.reduce(
    (sum, one) => sum + [...one.values()].filter(({ sent }) => sent > 1).length,
    0,
  );
  console.log(
    `${REVIEWERS} reviewers, ${KILLS.length} kills: ${stored.length} judgements stored once, ${again} sent more than once, ${cutOff} requests cut off, ${verdict.acts} acts in the chain`,
  );
  await server.stop();
});
