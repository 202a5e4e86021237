import { getRouteApi } from "@tanstack/react-router";
import { Answer } from "../design/answer.tsx";
import { Page } from "../design/page.tsx";
import { ProfileView } from "./profile-view.tsx";
import { useProfile } from "./use-profile.ts";

const route = getRouteApi("/profile/$id");

/** One profile: the text beside what was read in it. */
export function ProfileScreen() {
  const { id } = route.useParams();
  const profile = useProfile(id);
  if (profile.data === undefined) {
    return (
      <Page title="Profile">
        <Answer query={profile} what="the profile" lines={30}>
          {() => null}
        </Answer>
      </Page>
    );
  }
  return <ProfileView record={profile.data} />;
}
