import { useSingleKeys } from "../app/single-keys.ts";
import { SUBMIT_KEY } from "./use-judge-keys.ts";
import type { JudgeKey } from "./use-judge-keys.ts";

interface KeyListProps {
  readonly keys: readonly Pick<JudgeKey, "key" | "does">[];
}

/** The keys that work on this screen, beside what they do. */
export function KeyList({ keys }: KeyListProps) {
  const [singleKeys] = useSingleKeys();
  const shown = singleKeys ? keys : keys.filter(({ key }) => key === SUBMIT_KEY);
  return (
    <details className="judge-keys no-print">
      <summary>
        Keys <span className="note">while nothing is being written</span>
      </summary>
      <dl>
        {shown.map(({ key, does }) => (
          <div key={key}>
            <dt>
              <kbd>{nameOf(key)}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>← →</kbd> <kbd>Shift ← →</kbd>
          </dt>
          <dd>In an answer: from word to word, and choose words; up and down by sentences</dd>
        </div>
      </dl>
      {!singleKeys && <p className="note">Single keys are switched off under “Keyboard shortcuts”.</p>}
    </details>
  );
}

function nameOf(key: string): string {
  return key === SUBMIT_KEY ? "Ctrl Enter" : key.toUpperCase();
}

interface KeyMarkProps {
  readonly of: string;
}

/** A key beside the control it works; not shown where single keys are off. */
export function KeyMark({ of }: KeyMarkProps) {
  const [singleKeys] = useSingleKeys();
  if (!singleKeys && of !== SUBMIT_KEY) return null;
  return <kbd aria-hidden="true">{nameOf(of)}</kbd>;
}
