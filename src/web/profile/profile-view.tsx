import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { showDay } from "../client/dates.ts";
import { showCount } from "../client/numbers.ts";
import type { ProfileRecord } from "../client/operations.ts";
import { ErrorNotice } from "../design/notice.tsx";
import { Page } from "../design/page.tsx";
import { Steps } from "../design/steps.tsx";
import { DocumentPane } from "./document-pane.tsx";
import { LitContext } from "./lit.ts";
import { NarrowSwitch } from "./narrow-switch.tsx";
import type { PaneName } from "./narrow-switch.tsx";
import { Reading } from "./reading.tsx";
import { useCorrections } from "./use-profile.ts";
import { useShowItem } from "./use-show-item.ts";
import "./profile.css";

interface ProfileViewProps {
  readonly record: ProfileRecord;
}

/** The text and what we read, tied together: pointing at one lights the other. */
export function ProfileView({ record: { profile, document, claims } }: ProfileViewProps) {
  const corrections = useCorrections(profile.id);
  const [keys, setKeys] = useState<readonly string[]>([]);
  const [pane, setPane] = useState<PaneName>("reading");
  const showItem = useShowItem(() => setPane("reading"));

  return (
    <Page
      title={profile.headline}
      over={<Steps profileId={profile.id} here="profile" />}
      lead={
        <p>
          We read {showCount(profile.claims.length, "skill")},{" "}
          {showCount(profile.positions.length, "position")} and{" "}
          {showCount(profile.backgrounds.length, "background")} in your text. Put right what is wrong, then
          choose a lane.
        </p>
      }
    >
      <div className="row-ends profile-next">
        <Link to="/profile/$id/lanes" params={{ id: profile.id }} className="button button-main">
          See your lanes
        </Link>
        <p className="note">
          {showCount(profile.source.pages, "page")}, read on {showDay(profile.importedOn)}
        </p>
      </div>
      {corrections.error !== null && <ErrorNotice error={corrections.error} />}
      <LitContext value={{ keys, light: setKeys }}>
        <NarrowSwitch shown={pane} onShow={setPane} />
        <div className="profile-panes" data-shown={pane}>
          <div className="profile-text">
            <h2>Your text</h2>
            <p className="note profile-legend no-print">
              Words with a dotted line were read as something: point at them, or click. A dashed line marks
              text we could not place.
            </p>
            <DocumentPane document={document} profile={profile} onShow={showItem} />
          </div>
          <div className="profile-reading">
            <Reading profile={profile} claims={claims} corrections={corrections} />
          </div>
        </div>
      </LitContext>
    </Page>
  );
}
