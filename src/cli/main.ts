#!/usr/bin/env node
// The start file: the one place that joins operations to this machine's disk, clock, workers and network.
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { createInterface } from "node:readline/promises";
import { join } from "node:path";
import {
  accountSecrets,
  boundSchedule,
  evaluationPorts,
  examples,
  loadAtlas,
  loadPracticeItems,
  now,
  openBrowser,
  packageRoot,
  prepareToRead,
  randomId,
  readDocument,
  sha256,
  today,
} from "#src/outside/index.ts";
import { once } from "#src/kernel/index.ts";
import type { Ports } from "#src/operations/index.ts";
import { compileSearch, listSearchDocuments, openReference } from "#src/reference/index.ts";
import { compileSkillMatcher, compileTitleMatcher } from "#src/skills/index.ts";
import type { Context } from "./context.ts";
import { EXIT } from "./failure.ts";
import { runProgram } from "./program.ts";
import { serveApp } from "./serve-app.ts";
import { adviceForTeam, hostOf } from "./team-advice.ts";

/** Where no terminal tells how wide it is. */
const USUAL_WIDTH = 100;
const NARROWEST_WIDTH = 60;
const opened: { close(): Promise<void> }[] = [];

const atlas = once(loadAtlas);
const reference = once(async () => openReference(await atlas()));
const kitReaders = () => import("#src/outside/kits/index.ts");
const ports: Ports = {
  atlas,
  reference,
  fieldSearch: once(async () => compileSearch(listSearchDocuments(await reference()))),
  skillMatcher: once(async () => compileSkillMatcher((await atlas()).skills)),
  titleMatcher: once(async () => compileTitleMatcher((await atlas()).roles)),
  storage: once(async () => {
    const { openStorage } = await import("#src/storage/index.ts");
    const storage = await openStorage();
    opened.push(storage);
    return storage;
  }),
  readDocument,
  examples,
  writeCalendar: async (plan, options) =>
    (await import("#src/outside/calendar/write-calendar.ts")).writeCalendar(plan, options),
  writePlanPdf: async (plan) => (await import("#src/outside/print/write-plan-pdf.ts")).writePlanPdf(plan),
  readShifts: async (ics, window, timeZone) =>
    (await import("#src/outside/calendar/read-shifts.ts")).readShifts(ics, window, timeZone),
  boundSchedule,
  evaluation: evaluationPorts(),
  readTable: async (bytes) => (await import("#src/outside/tables/read-table.ts")).readTable(bytes),
  writePaperPdf: async (paper) =>
    (await import("#src/outside/print/write-paper-pdf.ts")).writePaperPdf(paper),
  reportScript: once(async () => readFile(join(packageRoot(), "dist", "report", "report.js"), "utf8")),
  kits: {
    fhirExamples: async () => (await kitReaders()).kitPorts.fhirExamples(),
    readDicom: async (bytes) => (await kitReaders()).kitPorts.readDicom(bytes),
    readMolecules: async (smiles) => (await kitReaders()).kitPorts.readMolecules(smiles),
  },
  writeFolder: async (folder, files, options) => {
    const { writeFolderAgain, writeNewFolder } = await import("#src/outside/system/write-folder.ts");
    return options?.again === true ? writeFolderAgain(folder, files, today()) : writeNewFolder(folder, files);
  },
  readFolder: async (folder) => (await kitReaders()).readKitFolder(folder),
  signingKey: async () => {
    const { loadSigningKey } = await import("#src/outside/signing/index.ts");
    return loadSigningKey((await ports.storage()).keys);
  },
  verifySignature: async (...signed) =>
    (await import("#src/outside/signing/index.ts")).verifyEd25519(...signed),
  writeSite: async (folder, day) =>
    (await import("#src/outside/site/write-site.ts")).writeSite(await atlas(), folder, { today: day }),
  sha256,
  today,
  now,
  randomId,
  practiceItems: once(loadPracticeItems),
  secrets: accountSecrets(),
  askModel: async (question) => {
    const { modelAsker } = await import("#src/outside/models/ask-model.ts");
    return modelAsker()(question);
  },
  sendHook: async (hook, message) => {
    const { hookSender } = await import("#src/outside/hooks/index.ts");
    return hookSender({ now })(hook, message);
  },
  outsideHosts: {
    models: namedHosts(process.env["CLERKSHIP_MODEL_HOSTS"]),
    hooks: namedHosts(process.env["CLERKSHIP_HOOK_HOSTS"]),
  },
  who: { kind: "owner" },
};

const context: Context = {
  ports,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  // A view, not a copy: a predictions file may be large.
  readFile: async (path) => {
    const { buffer, byteOffset, byteLength } = await readFile(path);
    return new Uint8Array(buffer, byteOffset, byteLength);
  },
  readStdin: async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return new Uint8Array(Buffer.concat(chunks));
  },
  writeFile,
  whatIsAt: async (path) => {
    const found = await stat(path).catch(() => undefined);
    return found === undefined ? undefined : found.isDirectory() ? "folder" : "file";
  },
  makeFolder: async (path) => void (await mkdir(path, { recursive: true })),
  note: (text) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${text}`);
  },
  width: process.stdout.isTTY ? Math.max(NARROWEST_WIDTH, process.stdout.columns) : USUAL_WIDTH,
  ask: async (question) => {
    if (!process.stdin.isTTY) return undefined;
    const terminal = createInterface({ input: process.stdin, output: process.stderr });
    return terminal.question(question).finally(() => terminal.close());
  },
  serve: async (options) => {
    const { startServer } = await import("#src/server/index.ts");
    const report = (failure: { operation: string; code: string }) =>
      void process.stderr.write(`failed: ${failure.operation} ${failure.code}\n`);
    // The first résumé finds its reader loaded: PDF is what most people drop.
    prepareToRead("resume.pdf");
    const webFolder = join(packageRoot(), "dist", "web");
    const publicUrl = process.env["CLERKSHIP_PUBLIC_URL"] ?? "";
    const team = options.team
      ? { secure: publicUrl.startsWith("https://"), behindProxy: publicUrl !== "" }
      : undefined;
    await serveApp(options, context, {
      start: async (listen) => {
        const extraHosts = hostsToAnswer(listen.host);
        const running = await startServer(ports, { ...listen, team, webFolder, report, extraHosts });
        const delivery = await deliverHooks(options.team);
        const stop = async () => {
          await delivery.stop();
          await running.stop();
        };
        return { url: running.url, stop };
      },
      adviceForTeam: async () =>
        adviceForTeam({
          host: options.host,
          publicUrl,
          accounts: (await (await ports.storage()).accounts.list()).length,
        }),
      openBrowser,
      untilStopped,
    });
  },
};

/**
 * Hosts named by the person who serves others: what they listen on, the address people know, and `CLERKSHIP_HOSTS`,
 * joined by commas.
 */
function hostsToAnswer(host: string): readonly string[] {
  const named = namedHosts(process.env["CLERKSHIP_HOSTS"]);
  const known = hostOf(process.env["CLERKSHIP_PUBLIC_URL"]);
  return [host, known, ...named].filter((name) => name !== "" && name !== "0.0.0.0" && name !== "::");
}

/** Hosts of a variable, joined by commas. */
function namedHosts(joined: string | undefined): readonly string[] {
  return (joined ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** Tells other programs what happens in projects, beside the server: no judgement ever waits for it. */
async function deliverHooks(team: boolean): Promise<{ stop(): Promise<void> }> {
  const { hookSender, startHookDelivery } = await import("#src/outside/hooks/index.ts");
  return startHookDelivery(async (signal) => {
    const { hooks, acts } = await ports.storage();
    const mayCall = (host: string) => !team || ports.outsideHosts.hooks.includes(host);
    return { hooks, acts, now, mayCall, send: hookSender({ now, signal }) };
  });
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}

// Someone piping into `head` closes our output early; that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(EXIT.ok);
  process.stderr.write("The output could not be written. Check that the disk is not full.\n");
  process.exit(EXIT.unavailable);
});

async function version(): Promise<string> {
  const manifest = JSON.parse(await readFile(join(packageRoot(), "package.json"), "utf8")) as {
    version: string;
  };
  return manifest.version;
}

process.exitCode = await runProgram(process.argv.slice(2), await version(), context);
for (const storage of opened) await storage.close();
