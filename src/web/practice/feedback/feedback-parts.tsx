import { Section } from "../../design/page.tsx";
import { ItemBackground } from "../../judging/item-background.tsx";
import { SaidJudgement } from "../../judging/said-judgement.tsx";
import "../../judging/judging.css";
import type { Judged } from "../use-practice.ts";
import { asShown } from "./as-shown.ts";
import { BothSides } from "./both-sides.tsx";
import { brierWords } from "./brier-words.ts";
import { ExpertsSection } from "./experts-section.tsx";
import { ItemOrigin } from "./item-origin.tsx";
import { LitAnswers } from "./lit-answers.tsx";
import { PartTable } from "./part-table.tsx";
import { showTime } from "./show-time.ts";
import { voteWords } from "./vote-words.ts";
import "../practice.css";

interface FeedbackPartsProps {
  readonly judged: Judged;
}

type Said = Judged["result"]["feedback"][number];

/** What is said elsewhere on the page: with its words, as a side's reason, or as the verdict. */
const ELSEWHERE: ReadonlySet<Said["kind"]> = new Set([
  "reason",
  "other-side",
  "advice",
  "teaches",
  "unreviewed",
]);
const WORDS: Readonly<Partial<Record<Said["kind"], string>>> = {
  right: "Right",
  missed: "Missed",
  extra: "Extra",
  contested: "Contested",
};

/** Everything there is to learn from one judgement, from what was right to who stands behind the key. */
export function FeedbackParts({ judged }: FeedbackPartsProps) {
  const { result, attempt, item } = judged;
  const shown = item === undefined ? undefined : asShown(item, judged);
  const teaches = result.feedback.filter(({ kind }) => kind === "teaches");
  const advice = result.feedback.filter(({ kind }) => kind === "advice");
  const plain = result.feedback.filter(
    ({ kind, answer }) => !ELSEWHERE.has(kind) && (answer === undefined || shown === undefined),
  );
  const reason = result.parts.find(({ name }) => name === "justification");
  return (
    <>
      <Section
        title="What it was worth"
        aside={result.counted ? "It counts in your results." : "It is not counted."}
      >
        {plain.length > 0 && (
          <ul className="practice-found">
            {plain.map(({ kind, says }) => (
              <li key={says} data-look={kind === "right" ? "good" : kind === "missed" ? "grave" : "other"}>
                <strong>{WORDS[kind] ?? kind}</strong> {says}
              </li>
            ))}
          </ul>
        )}
        <PartTable parts={result.parts} />
        {result.brier !== undefined && <p className="note">{brierWords(result.brier)}</p>}
        {teaches.map(({ says }) => (
          <div key={says} className="practice-teaches">
            <h3>What it teaches</h3>
            <p>{says}</p>
          </div>
        ))}
      </Section>
      {item !== undefined && shown !== undefined && (
        <>
          <Section
            title="In the text"
            aside="Found, missed and extra are lit where they stand. What is left out of an answer has no words to light."
          >
            <ItemBackground item={shown.item} />
            {shown.item.answers.length > 0 && <LitAnswers shown={shown} feedback={result.feedback} />}
          </Section>
          {(result.contested || (item.key?.reasons ?? []).length > 0) && (
            <Section
              title={result.contested ? "Both sides" : "Why one would choose so"}
              aside={
                result.contested
                  ? "Contested: no side is held to be right, and nothing is counted."
                  : undefined
              }
            >
              <BothSides
                reasons={item.key?.reasons ?? []}
                contested={result.contested}
                nameOf={(side) => voteWords(item, { about: "choice", id: side }, shown.letterOf)}
              />
            </Section>
          )}
          <ExpertsSection
            item={item}
            judgement={attempt.judgement}
            result={result}
            letterOf={shown.letterOf}
          />
        </>
      )}
      <Section
        title="Your judgement"
        aside={
          attempt.seconds === undefined ? undefined : (
            <p>Your time: {showTime(attempt.seconds)}. Only you see it; it enters nothing.</p>
          )
        }
      >
        {shown === undefined ? (
          <p className="note">The item is no longer here; what was said of it stays with its worth.</p>
        ) : (
          <SaidJudgement item={shown.item} judgement={shown.judgement} />
        )}
        {(reason !== undefined || advice.length > 0) && (
          <div className="stack-tight">
            <h3>{reason === undefined ? "To do better" : "Your reason, by rules on words"}</h3>
            {reason !== undefined && <p>{reason.says}</p>}
            {advice.length > 0 && (
              <ul className="practice-found">
                {advice.map(({ says }) => (
                  <li key={says}>{says}</li>
                ))}
              </ul>
            )}
            {reason !== undefined && (
              <p className="note">
                The rules see the shape of a reason: two behaviours of each answer and what they mean for the
                reader. They do not see whether it is true.
              </p>
            )}
          </div>
        )}
      </Section>
      {item !== undefined && <ItemOrigin item={item} />}
    </>
  );
}
