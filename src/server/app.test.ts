import { describe, expect, it } from "vitest";
import type { Ports } from "#src/operations/index.ts";
import { serverApp } from "./app.ts";

const MEGABYTE = 1024 * 1024;

const nothingKept = {
  who: { kind: "owner" },
  storage: async () => ({
    evaluations: { load: async () => undefined },
    studies: { load: async () => undefined },
  }),
} as unknown as Ports;
const app = serverApp(nothingKept, { webFolder: "/nowhere", report: () => undefined });

/** A request that says how long its body is; it is refused before one byte of it is read. */
const send = (operation: string, megabytes: number) =>
  app.request(`http://127.0.0.1/api/${operation}`, {
    method: "POST",
    headers: {
      host: "127.0.0.1",
      "content-type": "application/json",
      "content-length": String(megabytes * MEGABYTE),
    },
    body: "{}",
  });

describe("the size of a body", () => {
  it("is limited to a résumé's, and for evaluations to a table's, with advice of its own", async () => {
    const resume = await send("profile.import", 12);
    expect(resume.status).toBe(413);
    expect(JSON.stringify(await resume.json())).toContain("10 MB");
    expect((await send("evaluation.look", 200)).status).toBe(400);
    const table = await send("evaluation.look", 300);
    expect(table.status).toBe(413);
    const { error } = (await table.json()) as { error: { message: string; advice: string } };
    expect(error.message).toBe("The predictions file is too large.");
    expect(error.advice).toContain("256 MB");
  });
});

describe("downloads", () => {
  it.each(["evaluation", "proof"])("of what is not kept are not found: %s", async (kind) => {
    for (const ending of ["html", "md", "pdf"]) {
      const address = `http://127.0.0.1/download/${kind}/none%0d%0a"x.${ending}`;
      expect((await app.request(address, { headers: { host: "127.0.0.1" } })).status).toBe(404);
    }
  });
});
