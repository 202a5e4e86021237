import { useSearch } from "@tanstack/react-router";
import { useMe } from "../client/use-me.ts";
import { AppLink } from "../design/app-link.tsx";
import { Page, Section } from "../design/page.tsx";
import { ownAddress } from "./own-address.ts";
import { SignInForm } from "./sign-in-form.tsx";

/** Signs in, and goes on to where somebody wanted to be. */
export function SignInScreen() {
  const { then } = useSearch({ from: "/sign-in" });
  const me = useMe().data;
  if (me?.mode !== "shared")
    return (
      <Page
        title="Nobody has to sign in here"
        lead="This is your own machine, and everything on it is yours."
      >
        <p>
          <AppLink href="/">Go to the start</AppLink>
        </p>
      </Page>
    );
  return (
    <Page title="Sign in" lead="This server is shared: for reviewing together, with the field and its tools.">
      <Section title="Your account" aside="Whoever runs this server gives you one.">
        {/* The page is loaded anew, so that nothing of whoever was here before stays. */}
        <SignInForm onSignedIn={() => window.location.assign(ownAddress(then, window.location.origin))} />
      </Section>
    </Page>
  );
}
