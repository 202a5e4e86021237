import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { CredentialQuestion } from "#src/choose/index.ts";
import type { AddressWords } from "../../client/address-words.ts";
import { call } from "../../client/call.ts";
import { useIsOwn } from "../../client/use-me.ts";
import { factsOfProfile } from "./facts-of-profile.ts";

const NONE: CredentialQuestion["shown"] = [];

/**
 * Opened from a profile, the tool takes over what the profile says, once, into the address; what the person says
 * themselves stays. The skills it shows count as long as the profile is named.
 */
export function usePrefill(words: AddressWords, change: (more: AddressWords) => void) {
  const { profile: id } = words;
  const record = useQuery({
    queryKey: ["profile", id],
    queryFn: ({ signal }) => call("profile.get", { id: id ?? "" }, signal),
    enabled: useIsOwn() && id !== undefined,
  });
  const filled = useRef<string>(undefined);
  useEffect(() => {
    if (record.data === undefined || filled.current === id) return;
    filled.current = id;
    if (words["who"] !== undefined) return;
    change({ ...factsOfProfile(record.data), ...words });
  });
  const shown = record.data?.claims.map(({ skill, level }) => ({ skill, level })) ?? NONE;
  return { shown, headline: record.data?.profile.headline, failed: record.isError };
}
