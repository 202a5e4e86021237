import { numberText } from "#src/figures/index.ts";
import type { LitLook, LitSpan } from "../../design/lit-runs.ts";
import type { PlainCheck } from "./use-readability.ts";

/** What can be lit in a text. */
export const layerWords = {
  jargon: "Jargon",
  alarm: "Alarm words",
  missing: "Danger signs without a line on what to do",
  caveats: "Caveats and safety lines",
  numbers: "Numbers and doses",
  long: "Long sentences",
} as const;
export type Layer = keyof typeof layerWords;

/** Something seen in a text: its words, what is said of them, and how they are lit. */
export interface Seen extends LitSpan {
  readonly layer: Layer;
  readonly words: string;
  readonly says: string;
}

/** Everything seen in a text, layer by layer, in its order. */
export function seenSpans(check: PlainCheck, text: string): readonly Seen[] {
  const put = (
    layer: Layer,
    look: LitLook,
    { start, end }: { start: number; end: number },
    more: Pick<Seen, "label" | "says">,
  ): Seen => ({
    layer,
    look,
    start,
    end,
    words: text.slice(start, end),
    ...more,
  });
  return [
    ...check.jargon.map((one) =>
      put("jargon", one.explained ? "soft" : "other", one, {
        label: one.explained ? "explained" : one.plain,
        says: `${one.why} Plainer: ${one.plain}.${one.explained ? " It is explained close by." : ""}`,
      }),
    ),
    ...check.alarm.map((one) =>
      put("alarm", "grave", one, { label: one.kind, says: `${one.why} ${one.instead}` }),
    ),
    ...check.missing.map((one) =>
      put("missing", "grave", one, { label: "no line beside it", says: one.says }),
    ),
    ...check.caveats.map((one) =>
      put("caveats", "good", one, { label: one.kind.replaceAll("-", " "), says: one.why }),
    ),
    ...check.numbers.map((one) =>
      put("numbers", "soft", one, {
        label: one.dose ? "dose" : "number",
        says: `${numberText(one.value, 3)}${one.unit === "" ? "" : ` ${one.unit}`}${one.dose ? ", a dose: check it against the source." : ""}`,
      }),
    ),
    ...check.longSentences.map((one) =>
      put("long", "split", one, { label: "long", says: "A long sentence: two would be easier." }),
    ),
  ];
}
