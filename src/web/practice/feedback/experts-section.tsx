import type { Judgement, ReviewItem } from "#src/review/index.ts";
import { Section } from "../../design/page.tsx";
import type { Judged } from "../use-practice.ts";
import { KeyTexts } from "./key-texts.tsx";
import { VoteBars } from "./vote-bars.tsx";
import { askedWords, voteWords } from "./vote-words.ts";

interface ExpertsSectionProps {
  readonly item: ReviewItem;
  readonly judgement: Judgement;
  readonly result: Judged["result"];
  readonly letterOf: (answer: string) => string;
}

/** How experts voted and what their key holds; of an unreviewed item, what its author holds. */
export function ExpertsSection({ item, judgement, result, letterOf }: ExpertsSectionProps) {
  const expert = result.standing === "scored";
  const { key } = item;
  // One vote is no spread to draw.
  const spread = result.distribution.filter(({ n }) => n > 1);
  const lone = result.distribution.filter(({ n }) => n <= 1);
  const inText = result.feedback.some(({ answer, kind }) => answer !== undefined && kind !== "extra");
  const holds = (key?.texts ?? key?.mustKeep ?? key?.mustChange ?? key?.aims ?? []).length > 0;
  const named = (about: string, shares: Judged["result"]["distribution"][number]["shares"]) =>
    shares.map(({ id, votes, share }) => ({
      name: `${voteWords(item, { about, id }, letterOf)}${saidOf(judgement, about).includes(id) ? " (you too)" : ""}`,
      votes,
      share,
    }));
  return (
    <Section
      title={expert ? "What experts said" : "What its author holds"}
      aside={
        expert ? item.experts?.who : "One author, whom nobody qualified has confirmed. Weigh it as that."
      }
    >
      {spread.map(({ about, n, shares }) => (
        <VoteBars key={about} asked={askedWords(item, about)} n={n} votes={named(about, shares)} />
      ))}
      {lone.length > 0 && (
        <ul className="practice-found">
          {lone.map(({ about, shares }) => (
            <li key={about}>
              {askedWords(item, about)}{" "}
              <strong>
                {named(about, shares)
                  .map(({ name }) => name)
                  .join(", ")}
              </strong>
            </li>
          ))}
        </ul>
      )}
      <KeyTexts item={item} />
      {result.distribution.length === 0 && !holds && (
        <p className="note">
          {inText
            ? "The marks stand in the text above; how many made each is not told."
            : "No votes come with it."}
        </p>
      )}
    </Section>
  );
}

/** What the person said where experts were asked the same. */
function saidOf(judgement: Judgement, about: string): readonly string[] {
  switch (judgement.task) {
    case "compare":
      return about === "choice" ? [judgement.choice] : [];
    case "best-of":
      return about === "choice" ? judgement.ranking.slice(0, 1) : [];
    case "classify":
      return judgement.labels[about] ?? [];
    case "rubric":
      return [judgement.criteria[about] ?? ""];
    default:
      return [];
  }
}
