// Libraries that take personal data out of text, loaded from a folder of their own: none of them is ours to depend on.
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Covered } from "../../tests/golden/guard/measure.ts";

/** A library with what it covers of a text. */
export interface Redactor {
  readonly name: string;
  readonly cover: (text: string) => Promise<readonly Covered[]>;
}

/** A loaded module; each library has a shape of its own. */
// oxlint-disable-next-line typescript/no-explicit-any -- the libraries are not installed here, so their types are not known
type Loaded = any;
type Redact = (text: string) => string | Promise<string>;

const LIBRARIES: readonly (readonly [string, (loaded: Loaded) => Redact])[] = [
  [
    "@libretto/redact-pii-light",
    (loaded) => {
      const redactor = new (loaded.SyncRedactor ?? loaded.default.SyncRedactor)();
      return (text) => redactor.redact(text);
    },
  ],
  [
    "openredaction",
    (loaded) => {
      const redactor = new (loaded.OpenRedaction ?? loaded.default.OpenRedaction)({
        redactionMode: "placeholder",
      });
      return async (text) => (await redactor.detect(text)).redacted;
    },
  ],
  [
    "compromise",
    (loaded) => {
      const nlp = loaded.default ?? loaded;
      return (text) => {
        const doc = nlp(text);
        const names: string[] = [
          ...doc.people().out("array"),
          ...doc.places().out("array"),
          ...doc.organizations().out("array"),
        ];
        return names.reduce((left, name) => left.replaceAll(name, "[REDACTED]"), text);
      };
    },
  ],
  ["@coffeeandfun/remove-pii", (loaded) => loaded.removePII ?? loaded.default?.removePII],
  ["@cdssnc/sanitize-pii", (loaded) => loaded.sanitizePii ?? loaded.default?.sanitizePii],
  [
    "@redactpii/node",
    (loaded) => {
      const redactor = new (loaded.Redactor ?? loaded.default.Redactor)();
      return (text) => redactor.redact(text);
    },
  ],
  [
    "@arcjet/redact",
    (loaded) => async (text) =>
      (
        await loaded.redact(text, { entities: ["credit-card-number", "email", "ip-address", "phone-number"] })
      )[0],
  ],
];

/** The libraries found under a folder, and why others are not there. */
export async function loadRedactors(
  folder: string | undefined,
): Promise<{ redactors: readonly Redactor[]; absent: readonly string[] }> {
  if (folder === undefined)
    return { redactors: [], absent: ["other libraries: CLERKSHIP_PEERS names no folder, skipped"] };
  const require = createRequire(join(folder, "package.json"));
  const redactors: Redactor[] = [];
  const absent: string[] = [];
  for (const [name, prepare] of LIBRARIES) {
    try {
      const loaded: Loaded = await loadOne(name, folder, require);
      const redact = prepare(loaded);
      await redact("Call 555-555-5555.");
      const { version } = require(join(folder, "node_modules", name, "package.json")) as { version: string };
      redactors.push({
        name: `${name} ${version}`,
        cover: async (text) => gone(text, await redactOrLeave(redact, text)),
      });
    } catch (error) {
      absent.push(
        `${name}: ${error instanceof Error ? (error.message.split("\n")[0] ?? "") : "failed"}, skipped`,
      );
    }
  }
  return { redactors, absent };
}

async function loadOne(name: string, folder: string, require: NodeJS.Require): Promise<Loaded> {
  try {
    return await import(pathToFileURL(require.resolve(name)).href);
  } catch {
    // A package for import alone does not resolve by require.
    const own = require(join(folder, "node_modules", name, "package.json")) as {
      main?: string;
      module?: string;
      exports?: Record<string, { import?: string | { default?: string }; default?: string } | string>;
    };
    const front = own.exports?.["."];
    const entry =
      typeof front === "string"
        ? front
        : typeof front?.import === "string"
          ? front.import
          : (front?.import?.default ?? front?.default ?? own.module ?? own.main ?? "index.js");
    return import(pathToFileURL(join(folder, "node_modules", name, entry)).href);
  }
}

/** A library that fails on a text has taken nothing out of it. */
async function redactOrLeave(redact: Redact, text: string): Promise<string> {
  try {
    return await redact(text);
  } catch {
    return text;
  }
}

/** The words of a text that are not in its redaction, in order: how a tool is judged that only gives text. */
function gone(text: string, redacted: string): Covered[] {
  if (redacted === text) return [];
  const kept: readonly string[] = redacted.match(WORDS) ?? [];
  const words = Array.from(text.matchAll(WORDS));
  const covered: Covered[] = [];
  let next = 0;
  for (const { 0: word, index } of words) {
    const at = kept.indexOf(word, next);
    // A word far ahead is another of its kind; tools put at most a few words in place of one.
    if (at >= 0 && at - next <= 8) next = at + 1;
    else covered.push({ start: index, end: index + word.length });
  }
  return covered;
}

const WORDS = /[\p{L}\p{N}]+/gu;
