import { Button } from "../design/button.tsx";
import { ErrorNotice } from "../design/notice.tsx";
import { Page } from "../design/page.tsx";

interface FailedScreenProps {
  readonly error: unknown;
}

/** Shown when a screen could not be drawn at all. */
export function FailedScreen({ error }: FailedScreenProps) {
  return (
    <Page title="This page could not be shown">
      <ErrorNotice error={error}>
        <Button onClick={() => window.location.reload()}>Reload</Button>
        <a href="/">Go to the start</a>
      </ErrorNotice>
    </Page>
  );
}
