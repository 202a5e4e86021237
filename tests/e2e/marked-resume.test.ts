import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operations } from "#src/operations/index.ts";
import { emptyHome, runCli } from "../support/run-cli.ts";
import { callOperation, startServer, uploadFile } from "../support/running-server.ts";
import type { TestServer } from "../support/running-server.ts";

/** A word that stands nowhere else, all through a résumé: in names, jobs, bullets and links. */
const MARK = "Zyxquorv";
const RESUME = `${MARK} ${MARK}son
${MARK.toLowerCase()}@example.com

Experience
Staff Nurse ${MARK}, ${MARK} Hospital, Jan 2018 - Present
- Titrated vasopressors for ${MARK} patients and precepted ${MARK} nurses
- Built a dashboard with Python and SQL in ${MARK}

Education
BSN, University of ${MARK}, 2016

Skills
Python, FHIR, ${MARK}
`;
const BROKEN = Buffer.from(`%PDF-1.7\n${MARK} ${MARK}\n1 0 obj << /Type /Catalog /${MARK} >>`);

describe("a marked résumé", () => {
  let server: TestServer;
  const home = emptyHome();
  beforeAll(async () => {
    server = await startServer({ home, env: { CLERKSHIP_DEBUG: "1" } });
  });
  afterAll(() => server.stop());

  it("leaves no trace in what the server prints or in its errors, through every operation", async () => {
    const { body } = await uploadFile(server.url, `${MARK}.txt`, Buffer.from(RESUME));
    const profileId = (body["profile"] as { id: string }).id;
    expect(JSON.stringify(body)).toContain(MARK);
    const errors = [
      await uploadFile(server.url, `${MARK}.pdf`, BROKEN),
      await uploadFile(server.url, `${MARK}.exe`, BROKEN.subarray(9)),
    ];

    const goodInputs: Record<string, unknown> = {
      profileId,
      id: profileId,
      text: RESUME,
      role: "medical-ai-reviewer",
      hoursPerWeek: 5,
      start: "2026-11-23",
    };
    const wrongInputs = [
      { profileId: MARK, id: MARK, text: 7, role: MARK, start: MARK, correction: { kind: MARK } },
      { [MARK]: MARK },
      MARK,
      [MARK],
    ];
    for (const { name } of operations) {
      if (name !== "data.deleteEverything" && name !== "profile.delete")
        await callOperation(server.url, name, goodInputs);
      for (const input of wrongInputs) {
        const reply = await callOperation(server.url, name, input);
        if (reply.status >= 400) errors.push(reply);
      }
      const garbled = await fetch(`${server.url}/api/${name}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: `{"text": "${MARK}`,
      });
      errors.push({ status: garbled.status, body: (await garbled.json()) as Record<string, unknown> });
    }

    expect(errors.length).toBeGreaterThan(operations.length);
    // An id that the caller made up is theirs to see again only as an id; errors here never repeat it.
    expect(
      errors.map(({ body: shown }) => JSON.stringify(shown)).filter((shown) => shown.includes(MARK)),
    ).toEqual([]);
    expect(server.output()).not.toContain(MARK);
  });

  it("leaves no trace in what the command line says of failures", async () => {
    const file = join(home, "broken.pdf");
    writeFileSync(file, BROKEN);
    for (const args of [
      ["import", file],
      ["lanes", file, "--json"],
      ["gaps", file, "--role", "medical-ai-reviewer"],
    ]) {
      const { code, stdout, stderr } = await runCli(args, { home, env: { CLERKSHIP_DEBUG: "1" } });
      expect(code).toBe(2);
      expect(stdout + stderr).not.toContain(MARK);
    }
  });

  it("is gone from the disk once everything is deleted", async () => {
    const bytes = () =>
      readdirSync(home)
        .map((name) => readFileSync(join(home, name)).toString("latin1"))
        .join("");
    expect(bytes()).toContain(MARK);
    await callOperation(server.url, "data.deleteEverything", { confirm: true });
    await server.stop();
    const left = readdirSync(home)
      .filter((name) => name !== "broken.pdf")
      .map((name) => readFileSync(join(home, name)).toString("latin1"))
      .join("");
    expect(left).not.toContain(MARK);
  });
});
