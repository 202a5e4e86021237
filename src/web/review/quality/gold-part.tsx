import { showCount } from "../../client/numbers.ts";
import { FigureView } from "../../design/figure-view.tsx";
import type { Person, Quality } from "../use-review.ts";
import { AnswerMark } from "./answer-mark.tsx";
import { drawGold } from "./gold-figure.ts";

interface GoldPartProps {
  readonly gold: Quality["gold"];
  readonly people: readonly Person[];
}

/** How each person does on known items against their own beginning; advice, never a ranking. */
export function GoldPart({ gold, people }: GoldPartProps) {
  const name = (person: string) => people.find((one) => one.person === person)?.name ?? person;
  const given = gold.filter((one) => one.given > 0);
  if (given.length === 0) return <p className="note">Nobody has judged a gold item yet.</p>;
  return (
    <div className="small-charts">
      {given.map((one) => (
        <div key={one.person} className="stack keep-whole">
          <h3>
            {name(one.person)} <span className="note">{one.person}</span>
          </h3>
          <p>
            {one.right} of {showCount(one.given, "known item")} right{" "}
            <AnswerMark answer={one.share} scale={[0, 1]} />
          </p>
          {one.chart.length > 0 && <FigureView figure={drawGold(one, name(one.person))} />}
          <p>{one.advice}</p>
          {one.unsigned > 0 && (
            <p className="note">
              Nobody qualified has agreed the answer of {showCount(one.unsigned, "item")} among them.
            </p>
          )}
        </div>
      ))}
    </div>
  );
}
