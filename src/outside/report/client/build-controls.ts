import { thresholdText } from "#src/figures/index.ts";
import type { ThresholdPoint } from "#src/figures/index.ts";

/** What a reader moves, and where the page says what follows. */
export interface Controls {
  readonly box: HTMLElement;
  readonly slider: HTMLInputElement;
  readonly field: HTMLInputElement;
  readonly back: HTMLButtonElement;
  readonly says: HTMLElement;
}

/** The controls above the figures. Each place of the slider is one threshold of the report. */
export function buildControls(rows: readonly ThresholdPoint[]): Controls {
  const box = element("section", { class: "live", "aria-label": "Move the threshold" });
  const slider = element("input", {
    type: "range",
    id: "live-threshold",
    min: "0",
    max: String(rows.length - 1),
    step: "1",
  });
  const field = element("input", { type: "number", id: "live-number", step: "any", inputmode: "decimal" });
  const back = element("button", { type: "button" }, "Back to the threshold of the report");
  const says = element("dl", { "aria-live": "polite", "aria-atomic": "true", id: "live-says" });
  const first = thresholdText(rows[0]?.threshold ?? 0);
  const last = thresholdText(rows.at(-1)?.threshold ?? 0);
  box.append(
    line("no-print", element("label", { for: slider.id }, "Threshold"), slider),
    line(
      "no-print row",
      element("label", { for: field.id }, "Type a threshold"),
      field,
      back,
      element(
        "span",
        { class: "hint" },
        `The nearest of ${rows.length} between ${first} and ${last} is shown.`,
      ),
    ),
    says,
  );
  return { box, slider, field, back, says };
}

function line(name: string, ...parts: readonly HTMLElement[]): HTMLElement {
  const made = element("div", { class: name });
  made.append(...parts);
  return made;
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  text = "",
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.textContent = text;
  return made;
}
