import { QueryClient } from "@tanstack/react-query";
import { OperationError } from "../client/operation-error.ts";

/** What was asked stays true until this page changes it, or until it is looked at again after half a minute. */
const FRESH_MS = 30_000;

/** Answers of operations, kept while the page is open. The server is on this machine: one retry is plenty. */
export function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        retry: (failures, error) => failures < 1 && !isFinal(error),
        retryDelay: 300,
        networkMode: "always",
      },
      mutations: { networkMode: "always" },
    },
  });
}

const FINAL = new Set(["not_found", "unauthenticated", "forbidden", "too_many"]);

/** Asking again does not bring what is not there, or not for whom who asks. */
function isFinal(error: Error): boolean {
  return error instanceof OperationError && FINAL.has(error.code);
}
