import { AppError } from "#src/kernel/index.ts";
import { IdentifierStop, InputError } from "#src/operations/index.ts";
import { isQuotable } from "./quotable.ts";

/** Exit codes, a contract: see docs/cli.md. */
export const EXIT = { ok: 0, ours: 1, input: 2, notFound: 3, unavailable: 4, refused: 5 } as const;

/** A failure as a command shows it: what happened, what to do, and the exit code. */
export interface ShownFailure {
  readonly code: string;
  readonly message: string;
  readonly advice: string;
  readonly exit: number;
}

/** Thrown by a command for what a person can mend. */
export class CommandFailure extends Error {
  readonly shown: ShownFailure;

  constructor(shown: Omit<ShownFailure, "exit"> & { exit?: number }) {
    super(shown.code);
    this.shown = { exit: EXIT.input, ...shown };
  }
}

/** A word of the command line that cannot be used, and what to write instead. */
export function invalidOption(message: string, advice: string, code = "invalid_input"): CommandFailure {
  return new CommandFailure({ code, message, advice });
}

/** Thrown when the answer itself says what is wrong: nothing more is printed, only the exit code tells a script. */
export class SaidInAnswer extends Error {
  readonly exit: number;

  constructor(exit: number) {
    super("said in the answer");
    this.exit = exit;
  }
}

/** Any error as something a person can read: never their own text, never a stack. */
export function showFailure(error: unknown): ShownFailure {
  if (error instanceof CommandFailure) return error.shown;
  if (error instanceof InputError) {
    const where = error.problems.map(({ path, problem }) => `${path || "input"}: ${problem}`).join("; ");
    return {
      code: "invalid_input",
      message: `Something in the options is not right: ${where}.`,
      advice: "Run the command with --help to see what it takes.",
      exit: EXIT.input,
    };
  }
  if (error instanceof IdentifierStop) return showStop(error);
  if (error instanceof AppError) return showAppError(error);
  return {
    code: "internal",
    message: "Something went wrong on our side.",
    advice: "Nothing stored was changed. Set CLERKSHIP_DEBUG=1 to see where it happened.",
    exit: EXIT.ours,
  };
}

const SHOWN = 12;

/** What was stopped, place by place: never the words themselves. */
function showStop({ code, findings }: IdentifierStop): ShownFailure {
  const places = findings
    .slice(0, SHOWN)
    .map(
      ({ path, start, end, class: kind, why }) => `  ${path}, characters ${start} to ${end}: ${kind}. ${why}`,
    );
  const more = findings.length > SHOWN ? [`  and ${findings.length - SHOWN} more`] : [];
  return {
    code,
    message: ["This may tell who a patient is. Nothing was stored.", ...places, ...more].join("\n"),
    advice: findings.some(({ firm }) => firm)
      ? "Take it out, or mask it with `clerkship guard FILE --mask`. A numbered identifier is never let through."
      : "Take it out, mask it, or add --declared synthetic or --declared public if that is true of the whole text.",
    exit: EXIT.refused,
  };
}

function showAppError({ code, subject }: AppError): ShownFailure {
  switch (code) {
    case "not_found":
      return {
        code,
        message:
          subject.kind === "lane" ? noLane(subject.id) : `There is no ${named(subject.kind, subject.id)}.`,
        advice: listAdvice(subject.kind),
        exit: EXIT.notFound,
      };
    case "invalid_input":
      if (subject.kind === "data-folder")
        return {
          code,
          message: "The data folder lies inside the program's own folder.",
          advice: "Set CLERKSHIP_HOME to a folder elsewhere; data kept in a clone ends up shared with it.",
          exit: EXIT.input,
        };
      if (subject.kind === "today")
        return {
          code,
          message: "CLERKSHIP_TODAY is not a day.",
          advice: "Write it as YYYY-MM-DD, such as 2026-11-23, or leave it out.",
          exit: EXIT.input,
        };
      return {
        code,
        message: `The ${subject.kind} could not be used.`,
        advice: "Run the command with --help to see what it takes.",
        exit: EXIT.input,
      };
    case "too_large":
      return {
        code,
        message: `The ${subject.kind} is too large.`,
        advice: "Files may be up to 10 MB.",
        exit: EXIT.input,
      };
    case "identifiers":
      return {
        code,
        message: "The text holds what may tell who a patient is. Nothing was stored.",
        advice:
          "Run `clerkship guard` on it to see where and why; mask it, or add --declared synthetic when nobody in it exists.",
        exit: EXIT.refused,
      };
    case "unauthenticated":
    case "forbidden":
      return {
        code,
        message: "You may not do this here.",
        advice: "Ask the lead of the project, or the person who runs this server.",
        exit: EXIT.refused,
      };
    case "too_many":
      return {
        code,
        message: "That was tried too often in a short time.",
        advice: "Wait a while and try again; after wrong passwords that is up to a quarter of an hour.",
        exit: EXIT.unavailable,
      };
    case "conflict":
      return {
        code,
        message: `The ${subject.kind} was changed by something else at the same moment.`,
        advice: "Run the command again.",
        exit: EXIT.unavailable,
      };
    case "unavailable":
      if (subject.kind === "atlas")
        return {
          code,
          message: "The field data is not built yet.",
          advice: "Run `npm start` once, or `npm run build`.",
          exit: EXIT.unavailable,
        };
      if (subject.kind === "data-folder")
        return {
          code,
          message: "The data folder cannot be used.",
          advice: "Set CLERKSHIP_HOME to a folder in which you may write.",
          exit: EXIT.unavailable,
        };
      if (subject.kind === "data-file")
        return {
          code,
          message: "The file with your data cannot be opened.",
          advice:
            "Check that you may write to the folder in CLERKSHIP_HOME, and that clerkship.sqlite in it is whole.",
          exit: EXIT.unavailable,
        };
      if (subject.kind === "chain")
        return {
          code,
          message: `The chain of ${subject.id} cannot be read any more: somebody changed what is stored.`,
          advice: `\`clerkship review verify ${subject.id}\` says at which act. Go back to a copy from before.`,
          exit: EXIT.unavailable,
        };
      return {
        code,
        message: `The ${subject.kind} is not available.`,
        advice: "Check DATABASE_URL or CLERKSHIP_HOME, and that the disk is not full.",
        exit: EXIT.unavailable,
      };
    case "internal":
      return {
        code,
        message: "Something went wrong on our side.",
        advice: "Nothing stored was changed.",
        exit: EXIT.ours,
      };
  }
}

function named(kind: string, id: string): string {
  return isQuotable(id) ? `${kind} called "${id}"` : `${kind} of that name`;
}

/** A lane's id is role/domain/sector, "any" where none was named. */
function noLane(id: string): string {
  const [role = "", domain = "any", sector = "any"] = id.split("/");
  if (!isQuotable(id)) return "There is no such lane.";
  const where = [
    ...(domain === "any" ? [] : [`in the domain "${domain}"`]),
    ...(sector === "any" ? [] : [`at the sector "${sector}"`]),
  ].join(" ");
  return `The role "${role}" does not exist ${where === "" ? "anywhere" : where}.`;
}

function listAdvice(kind: string): string {
  switch (kind) {
    case "role":
      return '`clerkship roles` lists them; `clerkship title "..."` finds one by a job title.';
    case "account":
      return "`clerkship account list` shows them.";
    case "profile":
      return "`clerkship profiles` lists what is kept here; `clerkship import FILE` adds one.";
    case "plan":
      return "`clerkship plans` lists them.";
    case "evaluation":
      return "`clerkship evaluations` lists what is kept here; `clerkship evaluate FILE --keep` keeps one.";
    case "statistic":
      return "`clerkship statistics` lists them; `clerkship statistics roc` finds those about a word.";
    case "practice-item":
      return "`clerkship practice list` lists them; `clerkship practice next` gives one.";
    case "practice-attempt":
      return "`clerkship practice attempts` lists them.";
    case "project":
      return "`clerkship review list` lists them.";
    case "proof":
      return "`clerkship proofs` lists them; `clerkship proof new KIND --title ...` begins one.";
    case "proof-kind":
      return "`clerkship proof kinds` lists them.";
    case "blueprint":
      return "`clerkship list blueprints` lists them; `clerkship proof kinds` shows which suit a kind.";
    case "kit":
      return "`clerkship kits` lists them.";
    case "example":
      return "`clerkship examples` lists them.";
    case "lane":
      return "`clerkship roles` shows where each role exists.";
    case "domain":
      return "`clerkship domains` lists them.";
    case "sector":
      return "`clerkship sectors` lists them.";
    case "skill":
      return "`clerkship skills-graph` lists them.";
    case "kind":
      return "`clerkship list` names the kinds of record.";
    case "record":
      return "`clerkship search WORDS` finds one; write it as kind/id.";
    case "dataset":
      return "`clerkship list datasets` lists them.";
    case "credential":
      return "`clerkship list credentials` lists them.";
    case "region":
      return "`clerkship list regions` lists them.";
    case "card":
      return "`clerkship recall PLAN` shows those due; `clerkship list recall` lists the sets.";
    case "task":
      return "`clerkship plan show` shows the ids of its tasks; `plan show --full` those left out too.";
    case "setback":
      return "`clerkship list setbacks` lists them.";
    default:
      return "Run `clerkship --help` to see what there is.";
  }
}
