/** What can go wrong beyond the expected outcomes; each door has one table from code to status or exit code. */
export type AppErrorCode =
  | "not_found"
  | "invalid_input"
  | "conflict"
  | "too_large"
  /** Nobody is signed in where somebody must be. */
  | "unauthenticated"
  /** Somebody is, and may not do this. */
  | "forbidden"
  /** A text holds what may tell who a person is; nothing was stored. */
  | "identifiers"
  | "too_many"
  | "unavailable"
  | "internal";

/** A failure the doors know how to show. Carries ids and codes, never a person's text. */
export class AppError extends Error {
  override readonly name = "AppError";
  readonly code: AppErrorCode;
  readonly subject: { readonly kind: string; readonly id: string };

  constructor(code: AppErrorCode, subject: { kind: string; id: string }, options?: ErrorOptions) {
    super(`${code}: ${subject.kind} ${subject.id}`, options);
    this.code = code;
    this.subject = subject;
  }
}
