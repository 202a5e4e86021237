import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { signOut } from "../client/session.ts";
import type { SignedIn } from "../client/session.ts";

interface SignedInAsProps {
  readonly who: SignedIn | null;
}

/** Who is signed in to a shared server, and the way out. */
export function SignedInAs({ who }: SignedInAsProps) {
  const leaving = useMutation({
    mutationFn: signOut,
    // The page is loaded anew, so that nothing of this person stays in it.
    onSuccess: () => window.location.assign("/sign-in"),
  });
  if (who === null)
    return (
      <Link to="/sign-in" className="masthead-tool">
        Sign in
      </Link>
    );
  return (
    <>
      <Link to="/account" className="masthead-tool">
        <span className="unseen">Signed in as </span>
        {who.name}
      </Link>
      {who.mayHost && (
        <Link to="/accounts" className="masthead-tool">
          Accounts
        </Link>
      )}
      <button type="button" className="masthead-tool" onClick={() => leaving.mutate()}>
        Sign out
      </button>
    </>
  );
}
