import type { FormulaAnswer, FormulaQuestion } from "#src/choose/index.ts";
import { Answer } from "../../design/answer.tsx";
import { Button } from "../../design/button.tsx";
import { CopyButton } from "../../design/copy-button.tsx";
import { Section } from "../../design/page.tsx";
import { SourceIds } from "../../field/source-ids.tsx";
import { LaneWords, laneAsText } from "../niche/lane-words.tsx";
import { useFormula } from "../use-tools.ts";
import { pillarWords } from "../words.ts";

interface FormulaResultProps {
  readonly question: FormulaQuestion;
}

/** The four pillars, what comes next for each, and what does not serve the lane. */
export function FormulaResult({ question }: FormulaResultProps) {
  const formula = useFormula(question);
  return (
    <Answer query={formula} what="where it stands" lines={24}>
      {(answer) => (
        <div aria-busy={formula.isPlaceholderData}>
          <Section
            title="4 Where it stands"
            aside={
              <>
                <CopyButton text={() => formulaAsText(answer)}>Copy as text</CopyButton>
                <Button look="quiet" onClick={() => window.print()}>
                  Print
                </Button>
              </>
            }
          >
            <p>
              Your answers lead to <LaneWords lane={answer.niche.lane} />.
            </p>
            <ul className="pillar-list" aria-live="polite">
              {answer.pillars.map(({ id, label, status, because, next, sources }) => (
                <li key={id} className={`stack-tight pillar-${status}`}>
                  <h3 className="tool-name">{label}</h3>
                  <p>
                    <strong>{upper(pillarWords[status])}.</strong> {because}{" "}
                    <SourceIds of={label} ids={sources} />
                  </p>
                  <p>
                    <span className="note">Next:</span> {next}
                  </p>
                </li>
              ))}
            </ul>
          </Section>
          <Section title="What to let go">
            {answer.letGo.length === 0 ? (
              <p>Nothing you named lies off the lane.</p>
            ) : (
              <ul className="ruled">
                {answer.letGo.map(({ what, because }) => (
                  <li key={`${what} ${because}`} className="stack-tight">
                    <strong>{what}</strong>
                    <span className="note">{because}</span>
                  </li>
                ))}
              </ul>
            )}
          </Section>
        </div>
      )}
    </Answer>
  );
}

function formulaAsText({ niche, pillars, letGo }: FormulaAnswer): string {
  return [
    laneAsText(niche.lane),
    ...pillars.map(
      ({ label, status, because, next }) => `${label}: ${pillarWords[status]}. ${because} Next: ${next}`,
    ),
    ...letGo.map(({ what, because }) => `Let go: ${what}. ${because}`),
  ].join("\n");
}

function upper(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
