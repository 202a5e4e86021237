import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { signIn } from "../client/session.ts";
import type { SignedIn } from "../client/session.ts";
import { Button } from "../design/button.tsx";
import { Labelled } from "../design/fields.tsx";
import { focusWhenShown } from "../design/focus-when-shown.ts";
import { ErrorNotice } from "../design/notice.tsx";
import { PasswordField } from "./password-field.tsx";

interface SignInFormProps {
  readonly onSignedIn: (who: SignedIn) => void;
}

/** A login and a password. */
export function SignInForm({ onSignedIn }: SignInFormProps) {
  const [login, setLogin] = useState("");
  const [password, setPassword] = useState("");
  const signing = useMutation({
    mutationFn: () => signIn(login, password),
    onSuccess: onSignedIn,
    onError: () => setPassword(""),
  });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        signing.mutate();
      }}
    >
      <Labelled label="Login">
        {(id) => (
          <input
            id={id}
            ref={focusWhenShown}
            required
            maxLength={100}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            value={login}
            onChange={(event) => setLogin(event.target.value)}
          />
        )}
      </Labelled>
      <PasswordField
        label="Password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
      />
      <div>
        <Button look="main" type="submit" disabled={signing.isPending}>
          Sign in
        </Button>
      </div>
      {signing.error !== null && <ErrorNotice error={signing.error} />}
    </form>
  );
}
