import { metricName } from "#src/evaluation/index.ts";
import type { ReportedAnswer } from "#src/evaluation/index.ts";
import { intervalText } from "#src/figures/index.ts";
import { wrap } from "./wrap.ts";

/** Room that a method needs to stand beside its number. */
const METHOD_ROOM = 28;

/** Metrics under a heading: name, number with interval, and how it was made, beside or under it as there is room. */
export function metricText(
  title: string,
  metrics: Readonly<Record<string, ReportedAnswer>>,
  width: number,
): string[] {
  const rows = Object.entries(metrics).map(([id, answer]) => {
    const { label, digits } = metricName(id);
    return { label, value: intervalText(answer, digits), method: methodOf(answer) };
  });
  if (rows.length === 0) return [];
  const longest = (key: "label" | "value") => Math.max(...rows.map((row) => row[key].length));
  const before = 2 + longest("label") + 2 + longest("value") + 2;
  const beside = before + METHOD_ROOM <= width;
  return [
    wrap(title, { width }),
    ...rows.map(({ label, value, method }, place) => {
      const start = `  ${label.padEnd(longest("label"))}  ${value}`;
      const again = method === rows[place - 1]?.method;
      if (beside)
        return wrap(again ? "the same" : method, {
          width,
          first: start.padEnd(before),
          rest: " ".repeat(before),
        });
      return again ? start : `${start}\n${wrap(method, { width, first: "      " })}`;
    }),
    "",
  ];
}

function methodOf(answer: ReportedAnswer): string {
  if (answer.value === null) return answer.because;
  return answer.because === undefined ? answer.method : `${answer.method}. ${answer.because}`;
}
