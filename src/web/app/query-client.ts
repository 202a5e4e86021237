import { QueryClient } from "@tanstack/react-query";

/** What was asked stays true until this page changes it, or until it is looked at again after half a minute. */
const FRESH_MS = 30_000;

/** Answers of operations, kept while the page is open. The server is on this machine: one retry is plenty. */
export function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: FRESH_MS, retry: 1, retryDelay: 300, networkMode: "always" },
      mutations: { networkMode: "always" },
    },
  });
}
