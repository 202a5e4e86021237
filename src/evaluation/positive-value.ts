import type { TableColumn } from "./table.ts";

/** Words that mean the event happened, in the order of trust. */
const YES =
  /^(1|1\.0|true|t|yes|y|pos(itive)?|case|event|died|dead|death|readmitted|disease|abnormal|malignant|<30|present|poor)$/iu;
const NO =
  /^(0|0\.0|false|f|no|n|neg(ative)?|control|none|alive|survived|healthy|normal|benign|absent|good|good outcome)$/iu;

/** The two values of an outcome column as written, and which of them is the event; nothing when it cannot be told. */
export function positiveValue(column: TableColumn): {
  readonly values: readonly string[];
  readonly positive?: string;
} {
  const values = column.kind === "category" ? [...column.levels] : numberValues(column.values);
  const said = values.filter((value) => YES.test(value));
  const [only] = said;
  if (said.length === 1 && only !== undefined) return { values, positive: only };
  const others = values.filter((value) => !NO.test(value));
  const [other] = others;
  if (values.length === 2 && others.length === 1 && other !== undefined) return { values, positive: other };
  return { values };
}

function numberValues(numbers: Float64Array): string[] {
  const seen = new Set<number>();
  for (const value of numbers) {
    if (!Number.isNaN(value)) seen.add(value);
    if (seen.size > 20) break;
  }
  return [...seen].toSorted((a, b) => a - b).map(String);
}
