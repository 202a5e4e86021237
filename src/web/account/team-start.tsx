import { useMe } from "../client/use-me.ts";
import { AppLink } from "../design/app-link.tsx";
import { Page, Section } from "../design/page.tsx";

/** Where a team begins: its projects, and the field and tools for everybody. */
export function TeamStart() {
  const signedIn = useMe().data?.signedIn;
  return (
    <Page
      title="Review medical AI answers together"
      lead="This server is shared. Who may review what is decided in each project, and every act is kept in order."
    >
      <Section title="Projects">
        <p>
          {signedIn === null || signedIn === undefined ? (
            <AppLink href="/sign-in">Sign in to see your projects</AppLink>
          ) : (
            <AppLink href="/review">Go to your projects</AppLink>
          )}
        </p>
      </Section>
      <Section title="For everybody">
        <ul className="stack-tight">
          <li>
            <AppLink href="/field">The field</AppLink>: roles, skills, employers, laws and figures, each with
            its source.
          </li>
          <li>
            <AppLink href="/tools">Tools</AppLink>: questions put to the field. Nothing you tell them is kept.
          </li>
        </ul>
      </Section>
      <Section title="Kept elsewhere">
        <OwnMachine />
      </Section>
    </Page>
  );
}

/** In place of a screen of one person's own. */
export function NotOnATeamServer() {
  return (
    <Page title="This stays on your own machine">
      <OwnMachine />
      <p>
        <AppLink href="/">Go to the start</AppLink>
      </p>
    </Page>
  );
}

function OwnMachine() {
  return (
    <p>
      Profiles, lanes, plans, evaluations, practice and proof are one person’s own: Clerkship keeps them on
      that person’s machine, started there without a team, and a shared server offers none of them.
    </p>
  );
}
