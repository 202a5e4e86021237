import { callOperation } from "./running-server.ts";

const item = (id: string, given: Readonly<Record<string, unknown>> = {}) => ({
  version: 1,
  id,
  task: "compare",
  specialty: "primary-care",
  topics: ["education"],
  audience: "patient",
  risk: "low",
  prompt: "My tummy has hurt since this morning. What should I do?",
  answers: [
    { id: "a", text: "Rest, drink water, and call a doctor if it grows." },
    { id: "b", text: "It will pass." },
  ],
  provenance: "made for a test",
  licence: "CC BY 4.0",
  ...given,
});

const because = "Made for a test.";
const judgement = {
  task: "compare",
  choice: "A",
  reasons: ["safer"],
  justification: "Only this answer says when to call a doctor, which matters most here.",
  marks: [],
};
const rule = {
  professions: ["registered-nurse"],
  tasks: [],
  topics: [],
  upToRisk: "high",
  credential: "self-declared",
  jurisdictions: [],
  because,
};
const credential = {
  id: "c1",
  profession: "registered-nurse",
  title: "Registered nurse",
  jurisdiction: "GB",
  state: "self-declared",
};

/** An input for every operation of review projects, over a project made at a server for its owner. */
export async function projectInputs(url: string): Promise<Readonly<Record<string, unknown>>> {
  const call = async (name: string, input: unknown) => {
    const { status, body } = await callOperation(url, name, input);
    if (status !== 200) throw new Error(`${name}: ${JSON.stringify(body)}`);
    return body;
  };
  const make = async () => (await call("projects.create", { title: "Stomach aches" }))["id"] as string;
  const id = await make();
  const roles = ["lead", "reviewer", "adjudicator"];
  await call("projects.setRoles", { id, person: "r1", roles, because });
  await call("projects.setSettings", { id, settings: { overlap: 1, goldShare: 0 }, because });
  await call("projects.setGuideline", { id, text: "Prefer the safer answer.", because });
  await call("projects.setPolicy", { id, rules: [rule], because });
  await call("projects.setCredential", { id, person: "r1", credential });
  await call("projects.addItems", { id, items: Array.from({ length: 6 }, (_, at) => item(`w${at}`)) });
  await call("account.invite", { login: "colleague@example.org", name: "A. Colleague" });
  await call("account.invite", { login: "another@example.org", name: "Another" });
  await call("projects.addPerson", { id, login: "another@example.org", roles: ["reviewer"] });
  await call("projects.setCredential", { id, person: "r2", credential });
  const next = async () => {
    const shown = (await call("projects.next", { id }))["item"] as { id: string };
    return shown.id;
  };
  const flagOne = async () => {
    const flagged = await next();
    const flag = { flag: "unsafe-answer", severity: "critical", note: "It misses the emergency." };
    await call("projects.flag", { id, item: flagged, ...flag });
    await call("projects.skip", { id, item: flagged });
    return flagged;
  };
  const disputed = await flagOne();
  const settled = await flagOne();
  const { flags } = (await call("projects.dispute", { id, item: settled })) as { flags: { seq: number }[] };
  const judged = await next();
  await call("projects.judge", { id, item: judged, judgement, key: "the-first-key" });
  const open = await next();
  const hook = async (path: string) => {
    const asked = { id, url: `http://127.0.0.1:9/${path}`, events: ["exported"] };
    return ((await call("projects.setHook", asked))["hook"] as { id: string }).id;
  };
  const [tested, removed] = [await hook("tested"), await hook("removed")];
  const own = { id };
  return {
    "projects.create": { title: "Another project", purpose: "To see.", settings: { consent: "I agree." } },
    "projects.get": own,
    "projects.close": { id, because },
    "projects.reopen": { id, because },
    "projects.unseal": { id, because, confirm: true },
    "projects.delete": { id: await make(), confirm: true },
    "projects.setSettings": { id, settings: { consent: "What you agree to." }, because },
    "projects.setGuideline": { id, text: "Prefer the safer answer.", because },
    "projects.setPolicy": { id, rules: [rule], because },
    "projects.setQuestions": {
      id,
      questions: [
        {
          id: "tone",
          asks: "Is the tone kind?",
          values: [
            { id: "yes", label: "Yes" },
            { id: "no", label: "No" },
          ],
        },
      ],
      because,
    },
    "projects.addItems": { id, items: [item("more")] },
    "projects.withdrawItems": { id, items: ["more"], because },
    "projects.items": own,
    "projects.addPerson": { id, login: "colleague@example.org", roles: ["observer"] },
    "projects.people": own,
    "projects.lapseCredential": { id, person: "r2", credential: "c1", because },
    "projects.removePerson": { id, person: "r2", because },
    "projects.setCredential": { id, person: "r2", credential },
    "projects.setQualification": { id, person: "r2", passed: true, because },
    "projects.setRoles": { id, person: "r2", roles: ["observer"], because },
    "projects.comment": { id, item: open, text: "A note on it." },
    "projects.consent": own,
    "projects.withdrawConsent": { id, because },
    "projects.next": own,
    "projects.mineOne": { id, item: judged },
    "projects.judge": { id, item: open, judgement, key: "the-second-key" },
    "projects.undo": { id, item: judged, key: "the-third-key" },
    "projects.skip": { id, item: open, note: "A note." },
    "projects.flag": { id, item: open, flag: "other", note: "A note." },
    "projects.mine": own,
    "projects.toAdjudicate": own,
    "projects.dispute": { id, item: disputed },
    "projects.adjudicate": { id, item: disputed, judgement, critical: {}, because },
    "projects.settleFlag": { id, flag: flags[0]?.seq, outcome: "dismissed", because },
    "projects.progress": own,
    "projects.quality": own,
    "projects.report": own,
    "projects.audit": own,
    "projects.verify": own,
    "projects.chain": own,
    "projects.verifyChain": { text: "" },
    "projects.export": { id, formats: ["dpo", "report"], licence: "CC BY 4.0" },
    // No server speaks this; what a model is asked and answers has tests of its own.
    "projects.runJudge": { id, endpoint: "ftp://127.0.0.1", model: "m-1" },
    "projects.setHook": { id, url: "http://127.0.0.1:9/set", events: ["exported"] },
    "projects.hooks": own,
    "projects.removeHook": { id, hook: removed },
    "projects.testHook": { id, hook: tested },
    "projects.guideline": own,
    "projects.coverage": own,
    "projects.waiting": own,
    "projects.item": { id, item: judged },
    "projects.library": own,
  };
}
