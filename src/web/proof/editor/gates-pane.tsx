import { useId, useState } from "react";
import { useWide } from "../../design/use-wide.ts";
import { SourceIds } from "../../field/source-ids.tsx";
import { GateState } from "../gate-state.tsx";
import type { Gate } from "../use-proof.ts";
import { useDraftDesk } from "./draft-desk.ts";
import { showFinding } from "./show-finding.ts";

/** Every gate with its state, why it stands, what was found and how to clear it; a finding leads to its words. */
export function GatesPane() {
  const { checked } = useDraftDesk();
  const wide = useWide();
  const [unfolded, setUnfolded] = useState(false);
  const id = useId();
  const gates = checked.gates.filter(({ state }) => state !== "not-needed");
  const spared = checked.gates.filter(({ state }) => state === "not-needed");
  const open = gates.filter(({ state }) => state === "open");
  const sorted = [...open, ...gates.filter(({ state }) => state === "met")];
  const shown = wide || unfolded;
  return (
    <div className="gates-pane">
      <h2 className="row-ends">
        {wide ? (
          "Gates"
        ) : (
          <button
            type="button"
            className="gates-fold"
            aria-expanded={shown}
            aria-controls={id}
            onClick={() => setUnfolded(!unfolded)}
          >
            Gates
          </button>
        )}
        <span className="note figures" aria-live="polite">
          {open.length === 0 ? `all ${gates.length} met` : `${open.length} of ${gates.length} open`}
        </span>
      </h2>
      <div id={id} hidden={!shown}>
        <ul className="gates-list">
          {sorted.map((gate) => (
            <GateItem key={gate.id} gate={gate} first={gate === open[0]} onShown={() => setUnfolded(false)} />
          ))}
        </ul>
        {spared.length > 0 && (
          <details className="note">
            <summary>Not needed for this kind ({spared.length})</summary>
            <ul>
              {spared.map(({ id: spare, title, why }) => (
                <li key={spare}>
                  <strong>{title}.</strong> {why}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </div>
  );
}

interface GateItemProps {
  readonly gate: Gate;
  /** The first that is open is told in full; the others unfold. */
  readonly first: boolean;
  readonly onShown: () => void;
}

function GateItem({ gate, first, onShown }: GateItemProps) {
  const { id, title, state, why, found, sources } = gate;
  return (
    <li>
      <details open={first}>
        <summary>
          <GateState state={state} /> {title}
          {found.length > 1 && <span className="note figures"> {found.length} things</span>}
        </summary>
        <div className="stack-tight">
          <p className="note">
            {why} <SourceIds of={`the gate “${title}”`} ids={sources} />
          </p>
          <ul className="gate-found">
            {found.map((one) => (
              <li key={`${one.says} ${one.start ?? ""}`}>
                <button
                  type="button"
                  className="gate-finding"
                  onClick={() => {
                    onShown();
                    showFinding(id, one);
                  }}
                >
                  {one.says}
                </button>
                <span className="note">{one.advice}</span>
              </li>
            ))}
          </ul>
        </div>
      </details>
    </li>
  );
}
