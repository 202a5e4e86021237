import { drawForest, numberText } from "#src/figures/index.ts";
import { showDay, showShortDay } from "../../client/dates.ts";
import { showCount } from "../../client/numbers.ts";
import { EstimateMark } from "../../design/estimate-mark.tsx";
import { FigureView } from "../../design/figure-view.tsx";
import { Section } from "../../design/page.tsx";
import { specialtyWords, taskWords } from "../../review/review-words.ts";
import { showTime } from "../feedback/show-time.ts";
import { capital, TASKS } from "../practice-words.ts";
import type { Results } from "../use-practice.ts";
import { drawConfidence } from "./draw-confidence.ts";
import { GroupTable } from "./group-table.tsx";
import { MarksTable } from "./marks-table.tsx";

interface ResultSectionsProps {
  readonly results: Results;
}

/** Intervals of a share of agreement lie between these. */
const LABEL = "Agreement with experts beyond chance";

/** Agreement by task and field, marks, confidence, how it went over time; what is not enough yet says how much is missing. */
export function ResultSections({ results }: ResultSectionsProps) {
  const { attempted, counted, contested, unreviewed, learning, repeated, byTask, bySpecialty, says } =
    results;
  const { confidence, progress, time, byTaskAndSpecialty } = results;
  const defined = byTask.filter(({ agreement }) => agreement.value !== null);
  const open = TASKS.filter((task) => !byTask.some((group) => group.task === task));
  const blocks = progress.filter(({ block }) => block.agreement.value !== null);
  const marked = byTask.filter(({ marks }) => marks !== undefined);
  return (
    <>
      <Section title="In short">
        <p>
          {showCount(attempted, "item")} judged. <strong>{counted}</strong> count. Left out: {contested}{" "}
          contested, {unreviewed} unreviewed, {learning} outside your scope;{" "}
          {showCount(repeated, "second attempt")}.
        </p>
        <ul className="stack-tight">
          {says.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {counted === 0 && (
          <p>
            Our own items teach and are not scored. <a href="/practice#bring">Bring a public set</a> to be
            measured.
          </p>
        )}
      </Section>
      <Section
        title="By task"
        aside="0 is what guessing blindly earns on these items, 1 is always with most experts; below 0 is worse than guessing."
      >
        {defined.length > 0 && (
          <FigureView
            figure={drawForest({
              id: "agreement-by-task",
              title: "Agreement by task",
              label: LABEL,
              reference: 0,
              rows: byTask.map(({ task, n, agreement }) => ({
                label: capital(task === undefined ? "all" : taskWords[task]),
                n,
                ...rangeOf(agreement),
              })),
            })}
          />
        )}
        {byTask.length > 0 && (
          <GroupTable
            caption="Agreement by task"
            groups={byTask}
            nameOf={({ task }) => capital(task === undefined ? "all" : taskWords[task])}
          />
        )}
        {open.length > 0 && (
          <p className="note">Nothing counted yet: {open.map((task) => taskWords[task]).join(", ")}.</p>
        )}
      </Section>
      {bySpecialty.length > 0 && (
        <Section title="By field of medicine">
          <GroupTable
            caption="Agreement by field of medicine"
            groups={bySpecialty}
            nameOf={({ specialty }) => capital(specialty === undefined ? "all" : specialtyWords[specialty])}
          />
          {byTaskAndSpecialty.length > bySpecialty.length && (
            <details>
              <summary>By task within each field</summary>
              <GroupTable
                caption="Agreement by task and field"
                groups={byTaskAndSpecialty}
                nameOf={({ task, specialty }) =>
                  `${capital(task === undefined ? "all" : taskWords[task])}, ${specialty === undefined ? "all" : specialtyWords[specialty]}`
                }
              />
            </details>
          )}
        </Section>
      )}
      {marked.length > 0 && (
        <Section
          title="Marks"
          aside="By the characters your marks share with those of experts; an omission weighs as much as a tenth of the text."
        >
          <MarksTable groups={marked} />
        </Section>
      )}
      {confidence !== undefined && (
        <Section
          title="How sure you were"
          aside="Saying 50 of 100 always gives a Brier score of 0.25; lower is better."
        >
          <p>{confidence.says}</p>
          <p>
            Brier score <EstimateMark answer={confidence.brier} digits={2} scale={[0, 1]} />{" "}
            <span className="note">n = {confidence.n}</span>
          </p>
          <p className="note">
            How far what you said lies from what came true: {numberText(confidence.parts.reliability, 3)}{" "}
            (less is better). How well you told sure from unsure: {numberText(confidence.parts.resolution, 3)}{" "}
            of {numberText(confidence.parts.uncertainty, 3)} there was to tell.
          </p>
          {confidence.curve === undefined ? (
            <p className="note">
              Not enough yet for a picture of your calibration: {Math.max(0, ENOUGH - confidence.n)} more
              items with a stated confidence.
            </p>
          ) : (
            <FigureView figure={drawConfidence(confidence)} />
          )}
        </Section>
      )}
      <Section title="Over time" aside="Blocks of ten counted items, in the order you judged them.">
        {blocks.length < 2 ? (
          <p>Not enough yet: {Math.max(0, 20 - counted)} more counted items for two points in a line.</p>
        ) : (
          <FigureView
            figure={drawForest({
              id: "agreement-over-time",
              title: "Agreement over time",
              label: LABEL,
              reference: 0,
              rows: progress.map(({ from, to, block }, place) => ({
                label: `${place + 1}: ${from === to ? showShortDay(from) : `${showShortDay(from)} to ${showShortDay(to)}`}`,
                n: block.n,
                ...rangeOf(block.agreement),
              })),
            })}
          />
        )}
        {progress[0] !== undefined && <p className="note">Since {showDay(progress[0].from)}.</p>}
      </Section>
      {time.length > 0 && (
        <Section title="Your time">
          <p className="note">
            In the middle:{" "}
            {time
              .map(({ task, n, medianSeconds }) => `${taskWords[task]} ${showTime(medianSeconds)} (n = ${n})`)
              .join("; ")}
            . It is yours to see, and enters nothing.
          </p>
        </Section>
      )}
    </>
  );
}

/** Stated confidences before a picture shows a person and not chance. */
const ENOUGH = 20;

/** A number with its interval as a picture takes it. */
function rangeOf(agreement: Results["byTask"][number]["agreement"]) {
  if (agreement.value === null) return { value: null };
  const { value, low, high } = agreement;
  return { value, low, high };
}
