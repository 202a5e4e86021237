import { CopyButton } from "../../design/copy-button.tsx";

interface SubscribeLineProps {
  readonly id: string;
}

/** The address a calendar program keeps up with by itself. */
export function SubscribeLine({ id }: SubscribeLineProps) {
  const address = `${window.location.origin}/calendar/${encodeURIComponent(id)}.ics`;
  return (
    <div className="stack-tight">
      <h3 className="plan-list-name">A calendar that keeps up</h3>
      <p className="row">
        <span className="subscribe-address">{address}</span>
        <CopyButton text={() => address}>Copy the address</CopyButton>
      </p>
      <p className="note">
        Give it to your calendar program where it adds a calendar by address. It asks again by itself while
        Clerkship runs, so a task you move here moves there; a calendar in the cloud cannot reach this
        machine.
      </p>
    </div>
  );
}
