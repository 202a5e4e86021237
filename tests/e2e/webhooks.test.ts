import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { callOperation, startServer } from "../support/running-server.ts";

const PATIENCE_MS = 30_000;

/** A program that is told of things, and answers as it is told to. */
async function aReceiver() {
  const told: string[] = [];
  const state = { status: 503, tries: 0 };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      state.tries += 1;
      const { act } = JSON.parse(Buffer.concat(chunks).toString()) as { act: string };
      if (state.status === 200) told.push(act);
      response.writeHead(state.status).end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/told`;
  return { told, state, url, close: () => void (server.closeAllConnections(), server.close()) };
}

async function until(holds: () => boolean): Promise<void> {
  const limit = Date.now() + PATIENCE_MS;
  while (!holds() && Date.now() < limit) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(holds()).toBe(true);
}

it("tells a receiver that failed and recovered everything, over the death of the server", async () => {
  const receiver = await aReceiver();
  const first = await startServer();
  const because = "Made for a test.";
  const { body: project } = await callOperation(first.url, "projects.create", { title: "Stomach aches" });
  const { id } = project as { id: string };
  const hook = { id, url: receiver.url, events: ["project-closed", "exported"] };
  expect((await callOperation(first.url, "projects.setHook", hook)).body["kind"]).toBe("set");
  await callOperation(first.url, "projects.close", { id, because });
  await until(() => receiver.state.tries > 0);
  // A receiver that fails holds up nobody.
  await callOperation(first.url, "projects.reopen", { id, because });
  expect((await callOperation(first.url, "projects.export", { id })).status).toBe(200);
  await first.stop("SIGKILL");

  receiver.state.status = 200;
  const second = await startServer({ home: first.home });
  await callOperation(second.url, "projects.close", { id, because });
  await until(() => receiver.told.length >= 3);
  expect(receiver.told).toEqual(["project-closed", "exported", "project-closed"]);
  const { body } = await callOperation(second.url, "projects.hooks", { id });
  expect(body["hooks"]).toMatchObject([{ state: "working", failures: 0 }]);
  await second.stop();
  receiver.close();
});
