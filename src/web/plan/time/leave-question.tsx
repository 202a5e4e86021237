import { useBlocker } from "@tanstack/react-router";
import { Dialog } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { Button } from "../../design/button.tsx";
import { focusWhenShown } from "../../design/focus-when-shown.ts";

interface LeaveQuestionProps {
  /** Whether something would be lost. */
  readonly unsaved: boolean;
}

/** Asks before another page takes the place of unsaved changes; the browser asks where the whole tab goes. */
export function LeaveQuestion({ unsaved }: LeaveQuestionProps) {
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => unsaved && current.pathname !== next.pathname,
    enableBeforeUnload: () => unsaved,
    withResolver: true,
  });
  if (status !== "blocked") return null;
  return (
    <ModalOverlay className="leave-question" isOpen onOpenChange={() => reset()}>
      <Modal className="leave-question-box">
        <Dialog role="alertdialog" className="stack" aria-label="Leave without saving?">
          <p>
            <strong>What you changed here is not saved.</strong> Leave, and it is gone; the plan stays as it
            was.
          </p>
          <div className="row">
            {/* The safe answer is where the focus lands. */}
            <Button ref={focusWhenShown} onClick={() => reset()}>
              Stay here
            </Button>
            <Button look="grave" onClick={() => proceed()}>
              Leave without saving
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
