import { useMutation, useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { join, lookAtLink } from "../client/session.ts";
import { Answer } from "../design/answer.tsx";
import { Button } from "../design/button.tsx";
import { ErrorNotice, Notice } from "../design/notice.tsx";
import { Page, Section } from "../design/page.tsx";
import { PasswordField } from "./password-field.tsx";
import { passwordProblem, passwordRule } from "./password-words.ts";

/** Where a link leads that somebody was sent: they choose a password and are in. */
export function JoinScreen() {
  const { token } = useParams({ from: "/join/$token" });
  const link = useQuery({ queryKey: ["join", token], queryFn: () => lookAtLink(token), retry: false });
  return (
    <Page title="Choose a password" lead="The link you were sent is good once.">
      <Section title="Your account">
        <Answer query={link} what="your link" lines={5}>
          {({ login, name }) => <ChoosePassword token={token} login={login} name={name} />}
        </Answer>
      </Section>
    </Page>
  );
}

interface ChoosePasswordProps {
  readonly token: string;
  readonly login: string;
  readonly name: string;
}

function ChoosePassword({ token, login, name }: ChoosePasswordProps) {
  const [password, setPassword] = useState("");
  const joining = useMutation({
    mutationFn: () => join(token, password),
    onSuccess: ({ kind }) => {
      if (kind === "joined") window.location.assign("/");
    },
  });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        joining.mutate();
      }}
    >
      <p>
        For {name}. You will sign in as <strong>{login}</strong>.
      </p>
      {/* So that a password manager keeps the password under the right name. */}
      <input type="text" name="username" autoComplete="username" value={login} readOnly hidden />
      <PasswordField
        label="Password"
        autoComplete="new-password"
        rule={passwordRule}
        value={password}
        onChange={setPassword}
      />
      <div>
        <Button look="main" type="submit" disabled={joining.isPending}>
          Set it and go in
        </Button>
      </div>
      {joining.data?.kind === "unfit" && !joining.isPending && (
        <Notice message={passwordProblem(joining.data.problem)} advice="Choose another." />
      )}
      {joining.error !== null && <ErrorNotice error={joining.error} />}
    </form>
  );
}
