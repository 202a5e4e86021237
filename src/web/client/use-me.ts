import { useQuery } from "@tanstack/react-query";
import { call } from "./call.ts";

/** Whether this server is one's own or shared, and who is signed in. */
export function useMe() {
  return useQuery({ queryKey: ["me"], queryFn: ({ signal }) => call("account.me", {}, signal) });
}

/** Whether what is stored is one person's own. A shared server has no profiles, plans or proof to ask for. */
export function useIsOwn(): boolean {
  return useMe().data?.mode !== "shared";
}
