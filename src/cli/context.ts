import type { Ports } from "#src/operations/index.ts";

/** What a command may do besides operations: the terminal, files the person names, and the server. */
export interface Context {
  readonly ports: Ports;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly readStdin: () => Promise<Uint8Array>;
  readonly writeFile: (path: string, content: string | Uint8Array) => Promise<void>;
  /** What stands at a path, if anything. */
  readonly whatIsAt: (path: string) => Promise<"file" | "folder" | undefined>;
  /** Makes a folder with those above it; one that is there already is left as it is. */
  readonly makeFolder: (path: string) => Promise<void>;
  /** Shows on a terminal what is being done, in place of what was shown before; silent elsewhere. Empty wipes it. */
  readonly note: (text: string) => void;
  /** Asks a question on a terminal; nothing when there is no terminal to answer. */
  readonly ask: (question: string) => Promise<string | undefined>;
  /** Characters in a line of text for people. */
  readonly width: number;
  readonly serve: (options: ServeOptions) => Promise<void>;
}

export interface ServeOptions {
  /** For several people who sign in, instead of for the owner of this machine. */
  readonly team: boolean;
  readonly port: number | undefined;
  readonly host: string;
  readonly open: boolean;
  readonly json: boolean;
}
