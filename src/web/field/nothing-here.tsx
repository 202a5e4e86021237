import { OperationError } from "../client/operation-error.ts";
import { AppLink } from "../design/app-link.tsx";

interface NothingHereProps {
  /** The last part of the address, whose words may find what was meant. */
  readonly id: string;
}

/** Said when the field holds nothing at an address: what may have been meant, and the way there. */
export function NothingHere({ id }: NothingHereProps) {
  const words = id.replaceAll("-", " ");
  return (
    <p>
      The address may be mistyped.{" "}
      <AppLink href={`/field/search?q=${encodeURIComponent(words)}`}>Search the field for “{words}”</AppLink>,
      or go to <AppLink href="/field">the whole field</AppLink>.
    </p>
  );
}

/** Whether an operation failed because there is nothing of that name. */
export function isMissing(error: unknown): boolean {
  return error instanceof OperationError && error.code === "not_found";
}
