import { intervalText } from "#src/figures/index.ts";
import type { OperationOutput } from "#src/operations/index.ts";
import { HOW_TO_ANSWER } from "./practice-judgement.ts";
import type { ShownItem } from "./practice-item.ts";
import { section, table } from "./table.ts";
import { wrap } from "./wrap.ts";

type Judged = OperationOutput<"practice.answer">;
type Measures = OperationOutput<"practice.results">;
type Group = Measures["byTask"][number];

/** An item as it is shown before it is judged, and how to answer it. */
export function practiceItemText(
  { item, standing, exposure, scope, scopeSays }: ShownItem,
  width: number,
): string {
  const block = (title: string, text: string): string[] => [
    title,
    ...text.split("\n").map((line) => wrap(line, { width, first: "  " })),
    "",
  ];
  const about = [
    `${item.id}: ${item.task}, ${item.specialty}, for ${item.audience}, ${item.risk} risk`,
    standing === "scored" ? "scored" : "not reviewed by two qualified people: feedback, no score",
  ];
  return [
    wrap(about.join("; "), { width }),
    ...(exposure.length === 0 ? [] : [wrap(`Holds: ${exposure.join(", ")}.`, { width })]),
    ...(scope === "within" ? [] : [wrap(`To learn from, not counted: ${scopeSays}`, { width })]),
    "",
    ...(item.context === undefined ? [] : block("Material", item.context)),
    ...item.conversation.flatMap(({ role, content }) => block(role, content)),
    ...block(item.task === "red-team" ? "Task" : "Question", item.prompt),
    ...item.answers.flatMap(({ id, text }) => block(`Answer ${id}`, text)),
    ...(item.rubric.length === 0
      ? []
      : [
          section(
            "Rubric (for a criterion below 0, met means that the answer did it)",
            item.rubric.map(({ id, criterion, points }) => `${id} (${points}): ${criterion}`),
            width,
          ),
        ]),
    ...item.questions.map(({ id, asks, values, several, when }) =>
      section(
        `${asks} (${id}${several ? ", several at once" : ""}${when === undefined ? "" : `, if ${when.question} is ${when.is.join(" or ")}`})`,
        values.map((value) => `${value.id}: ${value.label}`),
        width,
      ),
    ),
    `clerkship practice answer ${item.id} ${HOW_TO_ANSWER[item.task]}`,
    "",
  ].join("\n");
}

const HEADINGS = {
  right: "Right",
  missed: "Missed",
  extra: "Marked, but nobody else did",
  reason: "Reasons for your choice",
  "other-side": "Reasons of the other side",
  contested: "Contested",
  advice: "About your reason",
  teaches: "What one learns",
  unreviewed: "Not scored",
} as const;

/** What a judgement was worth and what there is to learn from it. */
export function judgedText({ attempt, result, item, shown }: Judged, width: number): string {
  const letters = new Map(shown.map(({ label, answer }) => [answer, label]));
  const quoted = (answer?: string, start?: number, end?: number): string => {
    const text = item?.answers.find(({ id }) => id === answer)?.text;
    return text === undefined || start === undefined || end === undefined
      ? ""
      : ` "${text.slice(start, end).replaceAll(/\s+/gu, " ")}"`;
  };
  const kinds = Object.keys(HEADINGS) as (keyof typeof HEADINGS)[];
  return [
    wrap(`${attempt.item}, ${attempt.on}, judgement ${attempt.id}`, { width }),
    "",
    table(
      result.parts.map(({ name, value, says }) => [
        name,
        value === null ? "no score" : value.toFixed(2),
        says,
      ]),
      { width },
    ),
    ...(result.counted ? [] : [wrap(`Not counted: ${result.whyNot ?? "it changes no measure."}`, { width })]),
    "",
    ...kinds.flatMap((kind) => {
      const said = result.feedback.filter((one) => one.kind === kind);
      return said.length === 0
        ? []
        : [
            section(
              HEADINGS[kind],
              said.map(({ says, answer, start, end }) => `${says}${quoted(answer, start, end)}`),
              width,
            ),
          ];
    }),
    ...result.distribution
      .filter(({ n }) => n >= 2)
      .map(({ about, n, shares }) =>
        section(
          `What ${n} experts said: ${about}`,
          shares.map(
            ({ id, votes }) => `${letters.has(id) ? `answer ${letters.get(id)}` : id}: ${votes} of ${n}`,
          ),
          width,
        ),
      ),
    `Take it back: clerkship practice undo ${attempt.id}`,
    "",
  ].join("\n");
}

const nameOf = ({ task, specialty }: Group): string =>
  [task, specialty].filter((part) => part !== undefined).join(" in ");

function groupLines({
  n,
  earned,
  chance,
  agreement,
  itemsToNarrow,
  marks,
  justification,
  says,
}: Group): string[] {
  return [
    `agreement beyond chance: ${intervalText(agreement)} (${n} items; earned ${earned.toFixed(2)}, blind answering ${chance.toFixed(2)})`,
    ...(itemsToNarrow === undefined ? [] : [`${itemsToNarrow} items more would narrow this.`]),
    ...(marks === undefined
      ? []
      : [
          `marks: precision ${intervalText(marks.precision)}, recall ${intervalText(marks.recall)}, F1 ${intervalText(marks.f1)}`,
        ]),
    ...(justification === undefined
      ? []
      : [`reasons: ${justification.mean.toFixed(2)} on average over ${justification.n}`]),
    says,
  ];
}

/** What practice shows so far, with intervals. */
export function measuresText(measures: Measures, width: number): string {
  const { attempted, counted, contested, unreviewed, learning, repeated, byTask, bySpecialty, confidence } =
    measures;
  return [
    table(
      [
        ["Items judged", String(attempted)],
        ["Counted", String(counted)],
        ["Contested", String(contested)],
        ["Not reviewed", String(unreviewed)],
        ["Outside your scope", String(learning)],
        ["Judged again", String(repeated)],
      ],
      { width },
    ),
    "",
    ...byTask.map((group) => section(nameOf(group), groupLines(group), width)),
    ...bySpecialty.map((group) => section(nameOf(group), groupLines(group), width)),
    ...(confidence === undefined
      ? []
      : [
          section(
            `Stated confidence (${confidence.n})`,
            [`Brier score: ${intervalText(confidence.brier)}; lower is better`, confidence.says],
            width,
          ),
        ]),
    ...(measures.time.length === 0
      ? []
      : [
          section(
            "Time, for you alone",
            measures.time.map(
              ({ task, n, medianSeconds }) => `${task}: ${Math.round(medianSeconds)} seconds, median of ${n}`,
            ),
            width,
          ),
        ]),
    ...measures.says.map((line) => wrap(line, { width })),
    "",
  ].join("\n");
}
