import type { Judgement } from "#src/review/index.ts";
import { call } from "../../client/call.ts";
import { describeError, OperationError } from "../../client/operation-error.ts";
import { answersOf, draftOf, judgementOf } from "../../judging/draft.ts";
import type { Draft } from "../../judging/draft.ts";
import type { Outgoing, Sent } from "./journal.ts";

/** Failures that pass by themselves, or once somebody has signed in again. */
const LATER: ReadonlySet<string> = new Set([
  "unreachable",
  "internal",
  "conflict",
  "too_many",
  "unauthenticated",
]);

/** Sends a judgement to the server; never throws. What the guard stops is asked about over the page first. */
export async function sendJudgement(project: string, made: Outgoing): Promise<Sent> {
  let masked: Draft | undefined;
  const input = {
    id: project,
    item: made.item,
    judgement: judgementOf(made.draft),
    answers: answersOf(made.draft),
    seconds: made.seconds,
    key: made.key,
  };
  try {
    const answer = await call("projects.judge", input, undefined, {
      // What was masked is masked from here on: taken back, it is not what it was before.
      onMasked: ({ judgement }) => {
        // It is the very judgement that was sent, with other words.
        masked = draftOf(judgement as Judgement, made.draft.answers);
      },
    });
    return answer.kind === "stored"
      ? { kind: "stored", masked }
      : { kind: "returned", says: answer.says, keep: true };
  } catch (error) {
    const code = error instanceof OperationError ? error.code : "internal";
    if (LATER.has(code)) return { kind: "later", masked };
    const { message, advice } = describeError(error);
    return { kind: "returned", says: [message, advice], keep: code !== "identifiers" };
  }
}
