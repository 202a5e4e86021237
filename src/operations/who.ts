/**
 * Who asks. `owner` is the person at their own machine, who may do everything; on a shared server somebody is signed in
 * with an account, or nobody is.
 */
export type Who =
  | { readonly kind: "owner" }
  /** `session` is set for somebody at a browser, by the id it is kept under; a program comes with a token. */
  | {
      readonly kind: "account";
      readonly id: string;
      readonly mayHost: boolean;
      readonly session?: string;
    }
  | { readonly kind: "nobody" };

/** The id under which a person is tied to the projects they work in. */
export function accountOf(who: Who): string | undefined {
  switch (who.kind) {
    case "owner":
      return "owner";
    case "account":
      return who.id;
    case "nobody":
      return undefined;
  }
}
