import type { CredentialVerdict } from "#src/choose/index.ts";
import { showCount } from "../../client/numbers.ts";
import { greenFlagWords, redFlagWords } from "../words.ts";

interface FlagListsProps {
  readonly verdict: Pick<CredentialVerdict, "green" | "red" | "unknownFlags">;
}

/** Good signs and warning signs that our sources name, and how many they are silent on. */
export function FlagLists({ verdict: { green, red, unknownFlags } }: FlagListsProps) {
  return (
    <dl className="facts">
      <div className="fact">
        <dt>Good signs</dt>
        <dd>{green.length === 0 ? "none in our sources" : listFlags(green, greenFlagWords)}</dd>
      </div>
      <div className="fact">
        <dt>Warning signs</dt>
        <dd>{red.length === 0 ? "none in our sources" : listFlags(red, redFlagWords)}</dd>
      </div>
      {unknownFlags > 0 && (
        <div className="fact">
          <dt>Not known</dt>
          <dd>
            {showCount(unknownFlags, "sign")} of {countAll()}: look for them in the syllabus yourself.
          </dd>
        </div>
      )}
    </dl>
  );
}

function listFlags(flags: readonly string[], words: Readonly<Record<string, string>>): string {
  return flags.map((flag) => words[flag] ?? flag).join("; ");
}

function countAll(): number {
  return Object.keys(greenFlagWords).length + Object.keys(redFlagWords).length;
}
