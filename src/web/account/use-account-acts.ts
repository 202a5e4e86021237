import { useMutation, useQueryClient } from "@tanstack/react-query";
import { call } from "../client/call.ts";
import type { OperationOutput } from "../client/operations.ts";
import { showMoment } from "./show-moment.ts";

export type Account = OperationOutput<"account.list">["accounts"][number];
export type AccountAct = "reset" | "disable" | "enable" | "delete";

const LAST_HOST = "This is the last account that can look after the others. Make another host first.";
const CLOSED = "This account is closed. Open it first.";

interface ActAsked {
  readonly act: AccountAct;
  readonly login: string;
}

/** What a host does to an account, and what came of the last thing done. */
export function useAccountActs() {
  const queries = useQueryClient();
  const acting = useMutation({
    mutationFn: async ({ act, login }: ActAsked) => ({ login, ...(await carryOut(act, login)) }),
    onSettled: () => queries.invalidateQueries({ queryKey: ["accounts"] }),
  });
  return {
    act: (asked: ActAsked) => acting.mutate(asked),
    busy: acting.isPending,
    error: acting.error,
    refused: acting.data?.refused,
    link:
      acting.data?.link === undefined
        ? undefined
        : {
            link: `${window.location.origin}${acting.data.link}`,
            says: `Send this to ${acting.data.login}. It is good once, until ${showMoment(acting.data.expires ?? "")}.`,
          },
  };
}

interface ActAnswer {
  readonly link?: string;
  readonly expires?: string;
  readonly refused?: string;
}

async function carryOut(act: AccountAct, login: string): Promise<ActAnswer> {
  if (act === "enable") {
    await call("account.enable", { login });
    return {};
  }
  if (act === "reset") {
    const made = await call("account.reset", { login });
    return made.kind === "disabled" ? { refused: CLOSED } : { link: made.link, expires: made.expires };
  }
  const { kind } = await call(`account.${act}`, { login });
  return kind === "last-host" ? { refused: LAST_HOST } : {};
}
