import type { AppErrorCode } from "#src/kernel/index.ts";
import { AppError } from "#src/kernel/index.ts";
import { InputError } from "#src/operations/index.ts";

/** One row per code: the HTTP status, what to tell the person, what they can do. */
const REPLIES: Readonly<Record<AppErrorCode, { status: 400 | 404 | 409 | 413 | 503 | 500; advice: string }>> =
  {
    not_found: {
      status: 404,
      advice:
        "It may have been deleted, or the address is not quite right. The start page shows what is kept here.",
    },
    invalid_input: { status: 400, advice: "Check what was sent and try again." },
    conflict: { status: 409, advice: "Something else changed it at the same moment. Reload and try again." },
    too_large: { status: 413, advice: "Files may be up to 10 MB. Export a smaller PDF or paste the text." },
    unavailable: { status: 503, advice: "Try again in a moment. If it stays so, stop and start Clerkship." },
    internal: {
      status: 500,
      advice: "Nothing you had stored was changed. Try again; if it stays so, report it with this code.",
    },
  };

const MESSAGES: Readonly<Record<AppErrorCode, (kind: string) => string>> = {
  not_found: (kind) => `There is no such ${kind} here.`,
  invalid_input: (kind) => `The ${kind} could not be understood.`,
  conflict: (kind) => `The ${kind} was changed elsewhere.`,
  too_large: (kind) => `The ${kind} is too large.`,
  unavailable: (kind) => `The ${kind} is not available.`,
  internal: () => "Something went wrong on our side.",
};

/** Advice for what is larger by nature than the files meant above. */
const OWN_ADVICE: Readonly<Record<string, string>> = {
  "too_large predictions file":
    "A browser may send predictions of up to 256 MB. Keep only the columns the evaluation needs, save them as Parquet, or use clerkship evaluate on the command line.",
};

/** An error as a status and a body: codes, ids and advice, never a person's text. */
export function errorReply(error: unknown) {
  const known = error instanceof AppError ? error : undefined;
  const code: AppErrorCode = known?.code ?? "internal";
  const { status, advice } = REPLIES[code];
  const kind = known?.subject.kind ?? "request";
  const message = MESSAGES[code](kind);
  const problems = error instanceof InputError ? { problems: error.problems } : {};
  return {
    status,
    body: { error: { code, message, advice: OWN_ADVICE[`${code} ${kind}`] ?? advice, ...problems } },
  };
}
