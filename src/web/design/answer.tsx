import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { ErrorNotice } from "./notice.tsx";
import { Waiting } from "./waiting.tsx";

interface AnswerProps<Data> {
  readonly query: UseQueryResult<Data>;
  /** What is being waited for, such as “your lanes”. */
  readonly what: string;
  /** Lines of text to hold free while waiting, so that nothing jumps. */
  readonly lines?: number;
  readonly children: (data: Data) => ReactNode;
}

/** What an operation answered; until then its place, or what went wrong and a way to try again. */
export function Answer<Data>({ query, what, lines = 6, children }: AnswerProps<Data>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) {
    return (
      <ErrorNotice error={query.error}>
        <Button onClick={() => void query.refetch()}>Try again</Button>
      </ErrorNotice>
    );
  }
  return <Waiting what={what} lines={lines} />;
}
