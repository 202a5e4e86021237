import { Link } from "@tanstack/react-router";
import { showDay } from "../client/dates.ts";
import { showCount } from "../client/numbers.ts";
import { usePlans, useProfiles } from "../client/use-lists.ts";
import { Answer } from "../design/answer.tsx";
import { Page, Section } from "../design/page.tsx";
import { DeleteEverything } from "./delete-everything.tsx";
import { GuardCounts } from "./guard-counts.tsx";

/** What is stored, how to take it along, how to be rid of it. */
export function DataScreen() {
  const profiles = useProfiles();
  const plans = usePlans();
  return (
    <Page
      title="Your data"
      lead="All of it is in one folder on this machine. No copy exists anywhere else, unless you made one."
    >
      <Section title="Stored here">
        <Answer query={profiles} what="the profiles" lines={3}>
          {(data) => (
            <div className="stack-tight">
              <p>{showCount(data.profiles.length, "profile")}, each with the text it was read from.</p>
              <ul>
                {data.profiles.map((profile) => (
                  <li key={profile.id}>
                    <Link to="/profile/$id" params={{ id: profile.id }}>
                      {profile.headline}
                    </Link>{" "}
                    <span className="note">read on {showDay(profile.importedOn)}</span>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </Answer>
        <Answer query={plans} what="the plans" lines={3}>
          {(data) => (
            <div className="stack-tight">
              <p>{showCount(data.plans.length, "plan")} with your ticks.</p>
              <ul>
                {data.plans.map((plan) => (
                  <li key={plan.id}>
                    <Link to="/plan/$id" params={{ id: plan.id }}>
                      {plan.roleLabel}
                    </Link>{" "}
                    <span className="note">from {showDay(plan.start)}</span>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </Answer>
        <p className="note">
          The files you hand over are not kept, only their text. Your browser remembers light or dark, whether single keys work, and what you write in a piece of proof until it is saved, and a judgement you have begun until you send it.
        </p>
      </Section>
      <Section title="Stopped at the door">
        <GuardCounts />
      </Section>
      <Section title="Take it along">
        <p>
          <a href="/download/data.json" download>
            Download everything as JSON
          </a>
        </p>
        <p className="note">Profiles, texts, corrections, plans and ticks, in a form other programs can read.</p>
      </Section>
      <Section title="Delete everything" id="delete">
        <DeleteEverything />
      </Section>
    </Page>
  );
}
