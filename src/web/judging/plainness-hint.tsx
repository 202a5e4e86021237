import { showNumber } from "../client/numbers.ts";
import { usePlainness } from "./use-plainness.ts";

interface PlainnessHintProps {
  readonly before: string;
  readonly after: string;
}

/** What formulas and word lists say of the edit while it is written: a hint, never a verdict. */
export function PlainnessHint({ before, after }: PlainnessHintProps) {
  const { data } = usePlainness(before, after);
  if (data === undefined)
    return <p className="note">How plain it reads shows here once the server answers.</p>;
  const { grade, jargon, alarm, caveats, numbers } = data;
  const left = [...jargon.kept, ...jargon.added].filter(({ explained }) => !explained);
  const words = (found: readonly { readonly text: string }[]) =>
    [...new Set(found.map(({ text }) => text))].map((text) => `“${text}”`).join(", ");
  return (
    <section className="judge-plainness" aria-label="How plain it reads">
      <h4>How plain it reads</h4>
      <dl className="facts">
        <Fact label="School grade" warns={false}>
          {grade.after === null ? (
            "too short to say"
          ) : (
            <>
              {showNumber(grade.after)}
              {grade.before !== null && `, before ${showNumber(grade.before)}`}
            </>
          )}
        </Fact>
        <Fact label="Jargon left" warns={left.length > 0}>
          {left.length === 0
            ? "none of the words we know"
            : [...new Map(left.map((one) => [one.term, one])).values()]
                .map(({ text, plain }) => (plain === "" ? `“${text}”` : `“${text}” (${plain})`))
                .join(", ")}
        </Fact>
        {alarm.kept.length + alarm.added.length > 0 && (
          <Fact label="Alarming words" warns>
            {words([...alarm.kept, ...alarm.added])}
          </Fact>
        )}
        <Fact label="Warnings kept" warns={caveats.lost.length > 0}>
          {caveats.lost.length === 0 ? (
            `${caveats.kept.length + caveats.added.length}`
          ) : (
            <>
              {caveats.kept.length}; lost: {words(caveats.lost)}
            </>
          )}
        </Fact>
        {numbers.changed.length + numbers.lost.length + numbers.added.length > 0 && (
          <Fact label="Numbers" warns>
            {[
              ...numbers.changed.map((one) => `“${one.before.text}” became “${one.after.text}”`),
              ...numbers.lost.map(({ text }) => `“${text}” is gone`),
              ...numbers.added.map(({ text }) => `“${text}” is new`),
            ].join(", ")}
          </Fact>
        )}
      </dl>
      <p className="note">
        A grade counts syllables and long sentences. It does not know whether a reader understands, and
        people’s own ratings follow it only in part: take it as a hint.
      </p>
    </section>
  );
}

interface FactProps {
  readonly label: string;
  readonly warns: boolean;
  readonly children: React.ReactNode;
}

function Fact({ label, warns, children }: FactProps) {
  return (
    <div className="fact">
      <dt>{label}</dt>
      <dd className={warns ? "judge-warns" : undefined}>{children}</dd>
    </div>
  );
}
