import { createServer } from "node:http";
import type { IncomingHttpHeaders, Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it } from "vitest";
import { modelAsker } from "./ask-model.ts";

interface Asked {
  readonly url: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: { model: string; temperature: number; messages: unknown };
}

const KEY = "sk-never-to-be-seen";
const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }
});

/** A server that answers with one of these each time, the last one for ever; and what it was asked. */
async function aModel(
  ...answers: { status?: number; headers?: Record<string, string>; body?: string }[]
): Promise<{ endpoint: string; asked: Asked[] }> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const answer = answers[Math.min(asked.length, answers.length - 1)];
      asked.push({
        url: request.url,
        headers: request.headers,
        body: JSON.parse(Buffer.concat(chunks).toString()) as Asked["body"],
      });
      response.writeHead(answer?.status ?? 200, { "content-type": "application/json", ...answer?.headers });
      response.end(answer?.body ?? "");
    });
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, asked };
}

const says = (content: string) => ({ body: JSON.stringify({ choices: [{ message: { content } }] }) });
const ask = modelAsker({ firstWaitMs: 1 });
const question = { model: "m-1", apiKey: KEY, messages: [{ role: "user" as const, content: "Which?" }] };

it("asks at the usual path, at temperature nought, with the key in the header alone", async () => {
  const { endpoint, asked } = await aModel(says("A"));
  expect(await ask({ ...question, endpoint })).toEqual({ kind: "said", text: "A" });
  expect(asked[0]?.url).toBe("/v1/chat/completions");
  expect(asked[0]?.headers.authorization).toBe(`Bearer ${KEY}`);
  expect(asked[0]?.body).toEqual({
    model: "m-1",
    messages: question.messages,
    temperature: 0,
    stream: false,
  });
  await ask({ ...question, endpoint: `${endpoint}/chat/completions?region=eu` });
  expect(asked[1]?.url).toBe("/v1/chat/completions?region=eu");
});

it("asks a busy or broken server again, and gives up after a few times", async () => {
  const recovering = await aModel({ status: 429 }, { status: 503 }, says("B"));
  expect(await ask({ ...question, endpoint: recovering.endpoint })).toEqual({ kind: "said", text: "B" });
  expect(recovering.asked).toHaveLength(3);
  const broken = await aModel({ status: 500, body: KEY });
  expect(await ask({ ...question, endpoint: broken.endpoint })).toMatchObject({ kind: "failed" });
  expect(broken.asked).toHaveLength(4);
});

it.each([
  ["a refusal", { status: 401, body: `bad key ${KEY}` }],
  ["a redirect", { status: 307, headers: { location: "http://127.0.0.1:9/elsewhere" } }],
  ["what is no JSON", { body: `<html>${KEY}` }],
  ["another protocol", { body: '{"output":"A"}' }],
  ["an answer without end", { body: "x".repeat(1_200_000) }],
])("takes %s for a failure at once, and repeats nothing the server said", async (_name, answer) => {
  const { endpoint, asked } = await aModel(answer);
  const reply = await ask({ ...question, endpoint });
  expect(reply.kind).toBe("failed");
  expect(JSON.stringify(reply)).not.toContain(KEY);
  expect(asked).toHaveLength(1);
});

it("gives up on a server that never answers, or when told to stop", async () => {
  const server = createServer(() => undefined);
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  expect(await modelAsker({ timeoutMs: 20 })({ ...question, endpoint })).toEqual({
    kind: "failed",
    says: "The server took too long to answer.",
  });
  expect(await ask({ ...question, endpoint, signal: AbortSignal.abort() })).toEqual({
    kind: "failed",
    says: "It was stopped.",
  });
});

it("says that an address cannot be used without asking anybody", async () => {
  for (const endpoint of ["nonsense", "ftp://example.org/v1", "file:///etc/passwd"])
    expect(await ask({ ...question, endpoint })).toMatchObject({ kind: "failed" });
});
