import { useMe } from "../client/use-me.ts";
import { AppLink } from "../design/app-link.tsx";
import { Answer } from "../design/answer.tsx";
import { Page, Section } from "../design/page.tsx";
import { ChangeName } from "./change-name.tsx";
import { ChangePassword } from "./change-password.tsx";
import { SessionList } from "./session-list.tsx";
import { TokenList } from "./token-list.tsx";

/** One's own account: name, password, where one is signed in, tokens for programs. */
export function AccountScreen() {
  const me = useMe();
  return (
    <Answer query={me} what="your account">
      {({ mode, signedIn }) =>
        signedIn === null ? (
          <Page title="Your account">
            {mode === "own" ? (
              <p>On your own machine there are no accounts: everything here is yours.</p>
            ) : (
              <p>
                <AppLink href="/sign-in?then=/account">Sign in</AppLink> to see your account.
              </p>
            )}
          </Page>
        ) : (
          <Page title="Your account" lead={`You sign in as ${signedIn.login}.`}>
            <Section title="Name" aside="What others in your projects see.">
              <ChangeName name={signedIn.name} />
            </Section>
            <Section title="Password" aside="Changing it signs you out everywhere else and ends your tokens.">
              <ChangePassword />
            </Section>
            <Section title="Signed in" aside="A session ends twelve hours after it was last used.">
              <SessionList />
            </Section>
            <Section
              id="tokens"
              title="Tokens for programs"
              aside="A program with one may do what you may do, in projects."
            >
              <TokenList />
            </Section>
          </Page>
        )
      }
    </Answer>
  );
}
