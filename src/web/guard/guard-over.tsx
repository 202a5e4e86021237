import { Overlay } from "../app/overlay.tsx";
import type { WaitingStop } from "../client/guard-gate.ts";
import { maskInput, textAt } from "../client/mask-input.ts";
import { Button } from "../design/button.tsx";
import { FindingList } from "./finding-list.tsx";

interface GuardOverProps {
  readonly stop: WaitingStop;
}

/** What the guard found, over the page whose text it was; what stands on the page stays as it is until somebody decides. */
export function GuardOver({ stop }: GuardOverProps) {
  const { findings, input, isFile, decide } = stop;
  const hasFirm = findings.some(({ firm }) => firm);
  const canMask = findings.some(({ path }) => textAt(input, path) !== undefined);
  return (
    <Overlay label="This may tell who a patient is" onClose={() => decide({ kind: "leave" })}>
      <h2>This may tell who a patient is</h2>
      <p>
        Nothing was stored. These rules found{" "}
        {findings.length === 1 ? "one place" : `${findings.length} places`}:
      </p>
      <FindingList
        findings={findings}
        input={input}
        onKeep={(words) => decide({ kind: "say", guard: { kept: [words] } })}
      />
      {hasFirm && (
        <p className="note">
          Numbers with a label or a check digit are never let through, whatever is said of the text.
        </p>
      )}
      <div className="row">
        {canMask && (
          <Button look="main" onClick={() => decide({ kind: "masked", input: maskInput(input, findings) })}>
            Mask all and go on
          </Button>
        )}
        {isFile && hasFirm && (
          <Button look="main" onClick={() => decide({ kind: "say", guard: { mask: true } })}>
            Put blocks over them and go on
          </Button>
        )}
        {!hasFirm && (
          <>
            <Button onClick={() => decide({ kind: "say", guard: { declared: "synthetic" } })}>
              Nobody in this text exists
            </Button>
            <Button onClick={() => decide({ kind: "say", guard: { declared: "public" } })}>
              All of it is public already
            </Button>
          </>
        )}
        <Button look="quiet" onClick={() => decide({ kind: "leave" })}>
          Go back and change it
        </Button>
      </div>
      <p className="note">
        What you say is recorded as a count with its class, never with the words. Saying that nobody exists,
        or that it is public, lets dates, ages and places through; names stay stopped until you mask or keep
        them one by one.
      </p>
    </Overlay>
  );
}
