import type { ReactNode } from "react";
import { describeError } from "../client/operation-error.ts";
import "./notice.css";

interface NoticeProps {
  readonly message: string;
  readonly advice?: string;
  /** What can be done from here. */
  readonly children?: ReactNode;
}

/** Says what happened, what is safe and what to do next; read out at once. */
export function Notice({ message, advice, children }: NoticeProps) {
  return (
    <div className="notice" role="alert">
      <p>
        <strong>{message}</strong>
      </p>
      {advice !== undefined && advice !== "" && <p>{advice}</p>}
      {children !== undefined && <div className="row">{children}</div>}
    </div>
  );
}

interface ErrorNoticeProps {
  readonly error: unknown;
  readonly children?: ReactNode;
}

/** A failure as a notice. */
export function ErrorNotice({ error, children }: ErrorNoticeProps) {
  return <Notice {...describeError(error)}>{children}</Notice>;
}
