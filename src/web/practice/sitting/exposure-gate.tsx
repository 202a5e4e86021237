import { Button } from "../../design/button.tsx";
import { focusWhenShown } from "../../design/focus-when-shown.ts";
import { exposureSays } from "../practice-words.ts";
import type { Shown } from "../use-practice.ts";

interface ExposureGateProps {
  readonly exposure: Shown["exposure"];
  readonly onShow: () => void;
  readonly onSkip: () => void;
}

/** Stands before hard content: what it holds, and that it may be left. */
export function ExposureGate({ exposure, onShow, onSkip }: ExposureGateProps) {
  return (
    <div className="notice practice-gate">
      <h2 tabIndex={-1} ref={focusWhenShown}>
        The next item holds {exposure.map((one) => exposureSays[one]).join(", ")}
      </h2>
      <p>You need not look at it. Skipping costs nothing and is not counted anywhere.</p>
      <div className="row">
        <Button onClick={onShow}>Show it</Button>
        <Button onClick={onSkip}>Skip it</Button>
      </div>
      <p className="note">
        If any of this is about you now, a doctor, a crisis line of your country or its emergency number can
        help; these pages cannot.
      </p>
    </div>
  );
}
