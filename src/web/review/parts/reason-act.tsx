import { useState } from "react";
import type { ReactNode } from "react";
import { Button } from "../../design/button.tsx";
import { focusWhenShown } from "../../design/focus-when-shown.ts";
import { ErrorNotice } from "../../design/notice.tsx";
import { BecauseField } from "./because-field.tsx";

interface ReasonActProps {
  /** The first button, such as “Withdraw”. */
  readonly label: ReactNode;
  /** What it does, said before it is done. */
  readonly says: ReactNode;
  readonly yes: string;
  readonly grave?: boolean;
  readonly pending: boolean;
  readonly error: Error | null;
  readonly onDo: (because: string) => Promise<unknown>;
  /** What else has to be said first. */
  readonly children?: ReactNode;
}

/** Asks for a reason, in place, before it does something that is kept. */
export function ReasonAct({
  label,
  says,
  yes,
  grave = false,
  pending,
  error,
  onDo,
  children,
}: ReasonActProps) {
  const [asking, setAsking] = useState(false);
  const [because, setBecause] = useState("");
  if (!asking)
    return (
      <div>
        <Button look="quiet" onClick={() => setAsking(true)}>
          {label}
        </Button>
      </div>
    );

  const carryOut = async () => {
    await onDo(because.trim());
    setAsking(false);
    setBecause("");
  };
  return (
    <form
      className="reason-act"
      onSubmit={(event) => {
        event.preventDefault();
        // A failure is shown below; the words stay.
        carryOut().catch(() => undefined);
      }}
    >
      <p ref={focusWhenShown} tabIndex={-1}>
        {says}
      </p>
      {children}
      <BecauseField label="Reason" value={because} onChange={setBecause} />
      <div className="row">
        <Button type="submit" look={grave ? "grave" : "plain"} disabled={pending || because.trim() === ""}>
          {yes}
        </Button>
        <Button look="quiet" onClick={() => setAsking(false)}>
          Cancel
        </Button>
      </div>
      {error !== null && <ErrorNotice error={error} />}
    </form>
  );
}
