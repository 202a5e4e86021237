import { LitText } from "../../design/lit-text.tsx";
import type { LitLook } from "../../design/lit-runs.ts";
import type { Judged } from "../use-practice.ts";
import type { AsShown } from "./as-shown.ts";

type Said = Judged["result"]["feedback"][number];

/** What may stand in a text, with its word and its look. */
const PLACED: Readonly<Partial<Record<Said["kind"], { readonly word: string; readonly look: LitLook }>>> = {
  right: { word: "found", look: "good" },
  missed: { word: "missed", look: "grave" },
  extra: { word: "extra", look: "other" },
  contested: { word: "contested", look: "split" },
};

/** Behind every word of a text. */
const END = Number.MAX_SAFE_INTEGER;

interface Placed {
  readonly number: number;
  readonly word: string;
  readonly look: LitLook;
  readonly said: Said;
}

/** What was found, missed and marked beyond it, numbered in the order of the texts; what is left out comes last. */
function placedIn(feedback: readonly Said[], orderOf: (said: Said) => number): readonly Placed[] {
  return feedback
    .flatMap((said) => {
      const kind = PLACED[said.kind];
      return kind === undefined || said.answer === undefined ? [] : [{ ...kind, said }];
    })
    .toSorted((a, b) => orderOf(a.said) - orderOf(b.said) || (a.said.start ?? END) - (b.said.start ?? END))
    .map((one, place) => ({ ...one, number: place + 1 }));
}

interface LitAnswersProps {
  readonly shown: AsShown;
  readonly feedback: readonly Said[];
}

/** The answers with what was found, missed and extra lit where it stands, and each of them said below. */
export function LitAnswers({ shown: { item, letterOf }, feedback }: LitAnswersProps) {
  const placed = placedIn(feedback, ({ answer = "" }) =>
    item.answers.findIndex(({ id }) => id === letterOf(answer)),
  );
  return (
    <div className="judge-answers" data-count={Math.min(3, item.answers.length)}>
      {item.answers.map(({ id, text }) => {
        const here = placed.filter(({ said }) => said.answer !== undefined && letterOf(said.answer) === id);
        return (
          <section key={id} className="judge-answer" aria-label={`Answer ${id}, with what was found`}>
            <h3>{item.answers.length === 1 ? "The answer" : `Answer ${id}`}</h3>
            <LitText
              text={text}
              spans={here.flatMap(({ number, word, look, said: { start, end } }) =>
                start === undefined || end === undefined
                  ? []
                  : [{ start, end, look, label: `${number} ${word}` }],
              )}
            />
            {here.length > 0 && (
              <ul className="practice-found">
                {here.map(({ number, word, look, said }) => (
                  <li key={number} data-look={look}>
                    <strong>
                      {number} {word}
                    </strong>{" "}
                    {said.says}
                  </li>
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </div>
  );
}
