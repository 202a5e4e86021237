import type { AppErrorCode } from "#src/kernel/index.ts";
import { AppError } from "#src/kernel/index.ts";
import { IdentifierStop, InputError } from "#src/operations/index.ts";

/** One row per code: the HTTP status, what to tell the person, what they can do. */
const REPLIES: Readonly<
  Record<AppErrorCode, { status: 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 503 | 500; advice: string }>
> = {
  not_found: {
    status: 404,
    advice:
      "It may have been deleted, or the address is not quite right. The start page shows what is kept here.",
  },
  invalid_input: { status: 400, advice: "Check what was sent and try again." },
  conflict: { status: 409, advice: "Something else changed it at the same moment. Reload and try again." },
  too_large: { status: 413, advice: "Files may be up to 10 MB. Export a smaller PDF or paste the text." },
  unauthenticated: { status: 401, advice: "Sign in and try again. What you wrote is kept on this page." },
  forbidden: { status: 403, advice: "Ask the lead of the project, or the person who runs this server." },
  identifiers: {
    status: 422,
    advice: "Mask or remove what is pointed at. If nobody in the text exists, say so; numbers stay stopped.",
  },
  too_many: {
    status: 429,
    advice: "Wait a while and try again; after wrong passwords that is up to a quarter of an hour.",
  },
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
  unauthenticated: () => "Nobody is signed in.",
  forbidden: (kind) =>
    kind === "personal-data"
      ? "This server is shared; profiles, plans and proof stay on each person's own machine."
      : "You may not do this here.",
  identifiers: () => "This may tell who a patient is. Nothing was stored.",
  too_many: () => "That was tried too often in a short time.",
  unavailable: (kind) => `The ${kind} is not available.`,
  internal: () => "Something went wrong on our side.",
};

/** Advice for what is larger by nature than the files meant above. */
const OWN_ADVICE: Readonly<Record<string, string>> = {
  "unavailable chain":
    "Somebody changed what is stored. Verifying it says at which act; whoever runs this server can go back to a copy.",
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
  const findings = error instanceof IdentifierStop ? { findings: error.findings } : {};
  return {
    status,
    body: {
      error: { code, message, advice: OWN_ADVICE[`${code} ${kind}`] ?? advice, ...problems, ...findings },
    },
  };
}
