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
  const marked = (key?.marks ?? []).length;
  return (
    <Section
      title={expert ? "What experts said" : "What its author holds"}
      aside={
        expert ? item.experts?.who : "One author, whom nobody qualified has confirmed. Weigh it as that."
      }
    >
      {result.distribution.map(({ about, n, shares }) => (
        <VoteBars
          key={about}
          asked={askedWords(item, about)}
          n={n}
          expert={expert}
          votes={shares.map(({ id, votes, share }) => ({
            name: `${voteWords(item, { about, id }, letterOf)}${saidOf(judgement, about).includes(id) ? " (you too)" : ""}`,
            votes,
            share,
          }))}
        />
      ))}
      <KeyTexts item={item} />
      {result.distribution.length === 0 && (
        <p className="note">
          {marked > 0
            ? "Their marks stand in the text above; how many made each is not told."
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
