import type { RecordPage } from "#src/reference/index.ts";
import { AppLink } from "../../design/app-link.tsx";
import { CompareButton } from "../compare/compare-button.tsx";
import { OwnEstimates } from "../own-estimates.tsx";

interface RecordExtrasProps {
  readonly page: RecordPage;
}

/** What can be done from the page of a record, and which of its numbers are our own judgement. */
export function RecordExtras({ page: { kind, ref } }: RecordExtrasProps) {
  const id = ref.slice(kind.length + 1);
  switch (kind) {
    case "roles":
      return (
        <>
          <OwnEstimates what="Levels and weights" role={id} />
          <p className="row no-print">
            <CompareButton role={id} />
            <AppLink href={`/tools/pay?role=${id}`}>What it is said to pay</AppLink>
            <AppLink href={`/tools/credentials?role=${id}`}>Which credentials are open to you</AppLink>
          </p>
        </>
      );
    case "datasets":
      return <Tool href={`/tools/datasets?set=${id}`}>May I use it? Ask by purpose</Tool>;
    case "credentials":
      return (
        <Tool href={`/tools/credentials?credential=${id}`}>Is it open to you? Answer five questions</Tool>
      );
    case "regions":
    case "regulations":
      return <Tool href="/tools/regions">Which rules bind a role in a region</Tool>;
    case "employers":
      return <Tool href="/tools/employers">Find employers by place and domain</Tool>;
    case "platforms":
      return <Tool href={`/tools/hourly?platform=${id}`}>Reckon what an hour there came to</Tool>;
    case "claims":
      return <Tool href="/field/checked">All we found when we checked</Tool>;
    default:
      return null;
  }
}

function Tool({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <p className="no-print">
      <AppLink href={href}>{children}</AppLink>
    </p>
  );
}
