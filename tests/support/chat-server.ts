import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

interface Asked {
  readonly authorization: string | undefined;
  readonly system: string;
  readonly user: string;
}

export interface ChatServer {
  /** Where it is asked, up to the usual path. */
  readonly endpoint: string;
  readonly host: string;
  readonly asked: readonly Asked[];
  close(): Promise<void>;
}

/** A server that speaks the protocol of chat completions and answers as told. */
export async function aChatServer(answer: (asked: Asked) => string): Promise<ChatServer> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { messages } = JSON.parse(Buffer.concat(chunks).toString()) as {
        messages: { role: string; content: string }[];
      };
      const of = (role: string) => messages.find((message) => message.role === role)?.content ?? "";
      const question = {
        authorization: request.headers.authorization,
        system: of("system"),
        user: of("user"),
      };
      asked.push(question);
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ choices: [{ message: { content: answer(question) } }] }));
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    endpoint: `http://${host}/v1`,
    host,
    asked,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
