import type { PayPicture } from "#src/reference/index.ts";
import { componentWords, fitWords, verificationWords } from "../../client/words.ts";

/** A pay picture as text: columns parted by tabs, one line a figure, then the notes. */
export function payAsText({ roleLabel, axes, notes }: PayPicture): string {
  const lines = axes.flatMap(({ bars }) =>
    bars.map((bar) => [
      bar.label,
      bar.text,
      componentWords[bar.component],
      fitWords[bar.fit],
      bar.population,
      bar.region,
      bar.period,
      verificationWords[bar.verification] ?? bar.verification,
    ]),
  );
  const head = ["Source", "Figure", "Kind", "Of what", "Of whom", "Where", "When", "How sure"];
  return [[`Pay by source: ${roleLabel}`], head, ...lines, ...notes.map((note) => [note])]
    .map((cells) => cells.map((cell) => cell.replaceAll(/\s+/g, " ")).join("\t"))
    .join("\n");
}
