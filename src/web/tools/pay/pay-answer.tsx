import { useRoles } from "../../client/use-lists.ts";
import { Answer } from "../../design/answer.tsx";
import { RecordLink } from "../../design/app-link.tsx";
import { Button } from "../../design/button.tsx";
import { CopyButton } from "../../design/copy-button.tsx";
import { PayView } from "../../field/record/pay-view.tsx";
import { isStranger } from "../is-stranger.ts";
import { Stranger } from "../stranger.tsx";
import { usePay } from "../use-tools.ts";
import { payAsText } from "./pay-as-text.ts";

interface PayAnswerProps {
  readonly role: string;
  readonly country: string | undefined;
}

const MISSING = /^No figure in our sources/;

/** The pay picture; what no source says comes before what some do. */
export function PayAnswer({ role, country }: PayAnswerProps) {
  const roles = useRoles().data?.roles ?? [];
  const pay = usePay(role, country);
  if (isStranger(roles, role)) return <Stranger id={role} what="role" />;
  return (
    <Answer query={pay} what="what is said of the pay" lines={24}>
      {(picture) => (
        <div className="stack" aria-busy={pay.isPlaceholderData}>
          <div aria-live="polite">
            {picture.notes
              .filter((note) => MISSING.test(note))
              .map((note) => (
                <p key={note}>
                  <strong>{note}</strong>
                  {picture.axes.length > 0 && " What follows is said of other places."}
                </p>
              ))}
          </div>
          <div className="row-ends">
            <RecordLink to={`roles/${picture.role}`}>All about this role: {picture.roleLabel}</RecordLink>
            {picture.axes.length > 0 && (
              <span className="row no-print">
                <CopyButton text={() => payAsText(picture)}>Copy as text</CopyButton>
                <Button look="quiet" onClick={() => window.print()}>
                  Print
                </Button>
              </span>
            )}
          </div>
          <PayView picture={{ ...picture, notes: picture.notes.filter((note) => !MISSING.test(note)) }} />
          {picture.axes.length > 0 && (
            <p className="note">
              Each figure opens the entry it stands in: what it says, of whom, and how sure we are.
            </p>
          )}
        </div>
      )}
    </Answer>
  );
}
