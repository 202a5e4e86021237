import type { BlindItem } from "#src/review/index.ts";
import { specialtyWords } from "../review/review-words.ts";
import { audienceWords, exposureNames } from "./judging-words.ts";

interface ItemBackgroundProps {
  readonly item: BlindItem;
}

const SPEAKERS = { system: "Instruction", user: "Person", assistant: "Earlier answer" } as const;

/** Everything one must have read before the answers: for whom, what was said before, the material, the question. */
export function ItemBackground({ item }: ItemBackgroundProps) {
  const { conversation, context, prompt, exposure } = item;
  return (
    <div className="judge-background">
      <p className="note">
        Written for <strong>{audienceWords[item.audience]}</strong> · {specialtyWords[item.specialty]} ·{" "}
        {item.topics.join(", ")} · {item.risk} risk
        {exposure.length > 0 && (
          <>
            {" "}
            · may show <strong>{exposure.map((one) => exposureNames[one]).join(", ")}</strong>
          </>
        )}
      </p>
      {context !== undefined && context !== "" && (
        <details open={context.length < 1_500}>
          <summary>Material</summary>
          <p className="judge-said">{context}</p>
        </details>
      )}
      {conversation.length > 0 && (
        <ol className="judge-turns" aria-label="What was said before">
          {conversation.map(({ role, content }, place) => (
            // Turns never move.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={place}>
              <span className="note">{SPEAKERS[role]}</span>
              <p className="judge-said">{content}</p>
            </li>
          ))}
        </ol>
      )}
      <h3>{item.task === "red-team" ? "What to probe" : "The question"}</h3>
      <p className="judge-said judge-prompt">{prompt}</p>
    </div>
  );
}
