import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { call } from "../client/call.ts";

/** Long enough not to ask with every letter. */
const PAUSE_MS = 500;

/** What an edit did to how plain a text is, asked after a pause in writing. */
export function usePlainness(before: string, after: string) {
  const settled = useSettled(after);
  return useQuery({
    queryKey: ["plainness", before, settled],
    queryFn: ({ signal }) => call("readability.compare", { before, after: settled }, signal),
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 60_000,
  });
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
