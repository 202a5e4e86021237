import { useRef, useState } from "react";
import type { ReactNode } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import "./popover.css";

interface PopoverMarkProps {
  /** Read out for the mark and for what it opens. */
  readonly label: string;
  readonly className: string;
  readonly children: ReactNode;
  /** Made only when it is opened. */
  readonly content: () => ReactNode;
}

/** Words that open a small dialog beside them; nothing of the dialog exists until then. */
export function PopoverMark({ label, className, children, content }: PopoverMarkProps) {
  const [open, setOpen] = useState(false);
  const mark = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={mark}
        type="button"
        className={className}
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open && (
        <Popover className="popover" placement="bottom start" triggerRef={mark} isOpen onOpenChange={setOpen}>
          <Dialog className="popover-dialog" aria-label={label}>
            {content()}
          </Dialog>
        </Popover>
      )}
    </>
  );
}
