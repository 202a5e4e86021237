import { useState } from "react";
import type { FormEvent, KeyboardEvent, ReactNode } from "react";
import { Button } from "../../design/button.tsx";
import { ErrorNotice } from "../../design/notice.tsx";

interface SideActProps {
  readonly title: string;
  readonly yes: string;
  readonly disabled?: boolean;
  readonly onDo: () => Promise<unknown>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Something done beside judging, in place: skipping, flagging, commenting. Esc leaves it; the draft stays as it is. */
export function SideAct({ title, yes, disabled = false, onDo, onClose, children }: SideActProps) {
  const [error, setError] = useState<unknown>();
  const [pending, setPending] = useState(false);
  const carryOut = async (event: FormEvent) => {
    event.preventDefault();
    setPending(true);
    setError(undefined);
    try {
      await onDo();
    } catch (failure) {
      setError(failure);
    } finally {
      setPending(false);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onClose();
  };
  return (
    // Keys pressed in the fields of a form reach it; it takes no focus itself.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className="judge-panel"
      aria-label={title}
      onSubmit={(event) => void carryOut(event)}
      onKeyDown={onKeyDown}
    >
      <p>
        <strong>{title}</strong>
      </p>
      {children}
      <div className="row">
        <Button look="main" type="submit" disabled={pending || disabled}>
          {yes}
        </Button>
        <Button onClick={onClose}>Leave it</Button>
      </div>
      {error !== undefined && <ErrorNotice error={error} />}
    </form>
  );
}
