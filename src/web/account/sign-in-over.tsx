import { useQueryClient } from "@tanstack/react-query";
import { Overlay } from "../app/overlay.tsx";
import type { SignedIn } from "../client/session.ts";
import { settleSignIn } from "../client/sign-in-gate.ts";
import { Button } from "../design/button.tsx";
import { SignInForm } from "./sign-in-form.tsx";

interface SignInOverProps {
  /** Who worked on this page last, if anybody. */
  readonly before: string | undefined;
}

/** The sign-in over the page that needed it; what stands on the page stays as it is. */
export function SignInOver({ before }: SignInOverProps) {
  const queries = useQueryClient();
  const goOn = async (who: SignedIn) => {
    // What stands here is another person's: it must not go on under this name.
    if (before !== undefined && before !== who.id) return window.location.assign("/");
    settleSignIn(true);
    await queries.invalidateQueries({ queryKey: ["me"] });
    return queries.invalidateQueries({ queryKey: ["account"] });
  };
  return (
    <Overlay label="Sign in" onClose={() => settleSignIn(false)}>
      <h2>Sign in to go on</h2>
      <p>
        {before === undefined
          ? "This needs an account of this server."
          : "You were signed out. What you wrote is still on this page."}
      </p>
      <SignInForm onSignedIn={(who) => void goOn(who)} />
      <div>
        <Button look="quiet" onClick={() => settleSignIn(false)}>
          Not now
        </Button>
      </div>
    </Overlay>
  );
}
