import { useMutation } from "@tanstack/react-query";
import type { Topic } from "#src/review/index.ts";
import { call } from "../../client/call.ts";
import { Button } from "../../design/button.tsx";
import { CopyButton } from "../../design/copy-button.tsx";
import { ErrorNotice, Notice } from "../../design/notice.tsx";
import { topicWords } from "../../review/review-words.ts";
import { choicesOf } from "../../tools/choices.ts";
import { NO_TITLE, TitleFields } from "../title-fields.tsx";
import type { Titled } from "../title-fields.tsx";

/** What somebody says of what they review. */
export interface Scope extends Titled {
  readonly canReview: readonly Topic[];
  readonly cannotReview: readonly Topic[];
}

export const NO_SCOPE: Scope = { ...NO_TITLE, canReview: [], cannotReview: [] };

/** What of a scope is sent, whoever asks. */
export function scopeInput({ jurisdiction, board, credential, canReview, cannotReview }: Scope) {
  return {
    credentialState: credential,
    canReview: [...canReview],
    cannotReview: [...cannotReview],
    ...(jurisdiction.trim() === "" ? {} : { jurisdiction: jurisdiction.trim() }),
    ...(board.trim() === "" ? {} : { board: board.trim() }),
  };
}

interface ScopeFormProps {
  readonly scope: Scope;
  readonly onChange: (scope: Scope) => void;
}

/** The statement under a precise title; one that claims too much is refused with what is missing. */
export function ScopeForm({ scope, onChange }: ScopeFormProps) {
  const state = useMutation({
    mutationFn: (said: Scope) => call("practice.scopeStatement", { title: said.title, ...scopeInput(said) }),
  });
  const answer = state.data;
  const put = (next: Scope) => {
    state.reset();
    onChange(next);
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        state.mutate(scope);
      }}
    >
      <TitleFields value={scope} onChange={(titled) => put({ ...scope, ...titled })} withLapsed />
      <TopicTicks
        legend="You review"
        chosen={scope.canReview}
        onChange={(canReview) => put({ ...scope, canReview })}
      />
      <TopicTicks
        legend="You leave to others"
        chosen={scope.cannotReview}
        onChange={(cannotReview) => put({ ...scope, cannotReview })}
      />
      <div>
        <Button type="submit" disabled={state.isPending}>
          Write the statement
        </Button>
      </div>
      {state.error !== null && <ErrorNotice error={state.error} />}
      {answer?.kind === "refused" && (
        <Notice message={answer.says} advice={`Missing: ${answer.missing.join(" ")}`} />
      )}
      {answer?.kind === "stated" && (
        <div className="practice-result" aria-live="polite">
          <p>{answer.text}</p>
          <CopyButton text={() => answer.text}>Copy the statement</CopyButton>
        </div>
      )}
    </form>
  );
}

interface TopicTicksProps {
  readonly legend: string;
  readonly chosen: readonly Topic[];
  readonly onChange: (chosen: readonly Topic[]) => void;
}

function TopicTicks({ legend, chosen, onChange }: TopicTicksProps) {
  return (
    <fieldset className="practice-exposures">
      <legend className="field-label">{legend}</legend>
      {choicesOf(topicWords).map(({ value, label }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) =>
              onChange(event.target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
            }
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
