import { useQuery } from "@tanstack/react-query";
import { call } from "../../client/call.ts";
import { askFor } from "../wish.ts";
import type { Wish } from "../wish.ts";

/** Which item is asked for: one by name, or the next that fits the wish. */
interface Asked {
  readonly wish: Wish;
  readonly item: string | undefined;
  readonly skip: readonly string[];
  /** Rises with every item, so that each is asked for once. */
  readonly round: number;
}

/** The item to judge now; it stays as it is while it is judged. */
export function useNext({ wish, item, skip, round }: Asked) {
  return useQuery({
    queryKey: ["practice-next", wish, item ?? "", skip, round],
    queryFn: async ({ signal }) => {
      if (item === undefined) return await call("practice.next", askFor(wish, skip), signal);
      const profile = wish.profile === undefined ? {} : { profileId: wish.profile };
      const shown = await call("practice.show", { id: item, ...profile }, signal);
      return { ...shown, kind: "item" as const, again: false };
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}
