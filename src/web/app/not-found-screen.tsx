import { Link } from "@tanstack/react-router";
import { Page } from "../design/page.tsx";

/** Shown for an address that leads nowhere. */
export function NotFoundScreen() {
  return (
    <Page
      title="There is no page here"
      lead="The address may be mistyped, or what it pointed to was deleted."
    >
      <p>
        <Link to="/">Go to the start</Link>, where everything stored on this machine is listed.
      </p>
    </Page>
  );
}
