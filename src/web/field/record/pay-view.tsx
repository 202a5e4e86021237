import type { PayPicture } from "#src/reference/index.ts";
import { PayAxis } from "./pay-axis.tsx";
import { PayKey } from "./pay-key.tsx";
import "./pay.css";

interface PayViewProps {
  readonly picture: PayPicture;
}

/** What a role is said to pay: an axis a currency, a bar a source, nothing merged and nothing converted. */
export function PayView({ picture }: PayViewProps) {
  const bars = picture.axes.flatMap((axis) => axis.bars);
  return (
    <div className="pay stack">
      {bars.length > 0 && <PayKey bars={bars} />}
      {picture.axes.map((axis) => (
        <PayAxis key={`${axis.currency} ${axis.per}`} axis={axis} of={picture.roleLabel} />
      ))}
      {picture.notes.map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
    </div>
  );
}
