import { useState } from "react";
import type { OperationOutput } from "../../client/operations.ts";
import { Answer } from "../../design/answer.tsx";
import { CopyButton } from "../../design/copy-button.tsx";
import { GateMark } from "../../design/gate-mark.tsx";
import { useKeywords } from "../use-practice.ts";

type Keyword = OperationOutput<"practice.keywords">["keywords"][number];

interface KeywordSectionProps {
  readonly profileId: string | undefined;
}

/** Words nobody but the person can say of themself. */
const OWN_WORDS = ["remote contract work", "Public health researcher"] as const;

/** Which words the evidence unlocks, and what would unlock the others. */
export function KeywordSection({ profileId }: KeywordSectionProps) {
  const [stated, setStated] = useState<readonly string[]>([]);
  const keywords = useKeywords(profileId, stated);
  return (
    <Answer query={keywords} what="the words" lines={12}>
      {({ keywords: words, titles }) => {
        const mine = [...words, ...titles].filter(({ unlocked }) => unlocked);
        return (
          <div className="stack">
            <fieldset className="practice-exposures">
              <legend className="field-label">Only you can say this, and have to</legend>
              {OWN_WORDS.map((word) => (
                <label key={word}>
                  <input
                    type="checkbox"
                    checked={stated.includes(word)}
                    onChange={(event) =>
                      setStated(
                        event.target.checked ? [...stated, word] : stated.filter((one) => one !== word),
                      )
                    }
                  />
                  {word}
                </label>
              ))}
            </fieldset>
            {mine.length === 0 ? (
              <p>No word is unlocked yet. The list says what each needs.</p>
            ) : (
              <div className="stack-tight">
                <p>
                  Yours: <strong>{mine.map(({ keyword }) => keyword).join(", ")}</strong>
                </p>
                <CopyButton text={() => mine.map(({ keyword }) => keyword).join(", ")}>
                  Copy these words
                </CopyButton>
              </div>
            )}
            <WordList title="Words" words={words} />
            <WordList title="Titles" words={titles} />
          </div>
        );
      }}
    </Answer>
  );
}

interface WordListProps {
  readonly title: string;
  readonly words: readonly Keyword[];
}

function WordList({ title, words }: WordListProps) {
  return (
    <div className="stack-tight">
      <h3>{title}</h3>
      <ul className="ruled practice-words">
        {words.map(({ keyword, unlocked, says, have, needed }) => (
          <li key={keyword} className="stack-tight">
            <p className="row">
              <strong>{keyword}</strong>{" "}
              {unlocked ? <GateMark status="met" /> : <span className="note">locked</span>}
              {!unlocked && have !== undefined && needed !== undefined && (
                <span className="note figures">
                  {have} of {needed}
                </span>
              )}
            </p>
            <p className="note">{says}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
