import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import { readWords } from "../../client/address-words.ts";
import type { AddressWords } from "../../client/address-words.ts";
import { useChosen } from "../../client/use-chosen.ts";
import type { TimelineFilter } from "./lay-out-rows.ts";

const route = getRouteApi("/plan/$id/timeline");

/** What is left out of the sheet; it stands in the address, so that it outlives a reload. */
export function useTimelineFilter() {
  const { id } = route.useParams();
  const address = readWords(route.useSearch());
  const navigate = useNavigate();
  const write = useCallback(
    (search: AddressWords) =>
      void navigate({ to: "/plan/$id/timeline", params: { id }, search, replace: true, resetScroll: false }),
    [navigate, id],
  );
  const [{ open, hide = "" }, choose] = useChosen(address, write);
  const filter = useMemo<TimelineFilter>(
    () => ({ openOnly: open === "yes", hidden: hide === "" ? [] : hide.split(",") }),
    [open, hide],
  );
  const change = ({ openOnly, hidden }: TimelineFilter) =>
    choose(readWords({ open: openOnly ? "yes" : "", hide: hidden.join(",") }));
  return [filter, change] as const;
}
