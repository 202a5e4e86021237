import type { ReactNode } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import "./overlay.css";

interface OverlayProps {
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Something over the page that takes the focus and gives it back. */
export function Overlay({ label, onClose, children }: OverlayProps) {
  const onOpenChange = (open: boolean) => {
    if (!open) onClose();
  };
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={onOpenChange}>
      <Modal className="overlay-box">
        <Dialog className="overlay-dialog" aria-label={label}>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
