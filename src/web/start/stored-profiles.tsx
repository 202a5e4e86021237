import { Link } from "@tanstack/react-router";
import { showDay } from "../client/dates.ts";
import { showCount } from "../client/numbers.ts";
import { useProfiles } from "../client/use-lists.ts";
import { Confirm } from "../design/confirm.tsx";
import { ErrorNotice } from "../design/notice.tsx";
import { Section } from "../design/page.tsx";
import { useDelete } from "./use-delete.ts";

/** The profiles stored here, to open or delete. Nothing is shown while there are none. */
export function StoredProfiles() {
  const { data, error } = useProfiles();
  const remove = useDelete("profile.delete");
  if (error) {
    return (
      <Section title="Profiles here">
        <ErrorNotice error={error} />
      </Section>
    );
  }
  if (data === undefined || data.profiles.length === 0) return null;

  return (
    <Section title="Profiles here" aside={showCount(data.profiles.length, "profile")}>
      {remove.error !== null && <ErrorNotice error={remove.error} />}
      <ul className="ruled">
        {data.profiles.map((profile) => (
          <li key={profile.id} className="row-ends">
            <div className="start-entry">
              <h3>
                <Link to="/profile/$id" params={{ id: profile.id }}>
                  {profile.headline}
                </Link>
              </h3>
              <p className="note">
                {showCount(profile.claims, "claim")} · read on {showDay(profile.importedOn)}
              </p>
            </div>
            <div className="row">
              <Link to="/profile/$id/lanes" params={{ id: profile.id }}>
                Lanes<span className="unseen"> of {profile.headline}</span>
              </Link>
              <Confirm
                label="Delete"
                question="Delete this profile, its text and its plans?"
                yes="Delete"
                onConfirm={() => remove.mutate(profile.id)}
              />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
