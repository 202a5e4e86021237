import { useNavigate } from "@tanstack/react-router";
import { AppLink } from "../../design/app-link.tsx";
import { Confirm } from "../../design/confirm.tsx";
import { ErrorNotice } from "../../design/notice.tsx";
import { Section } from "../../design/page.tsx";
import { useDeleteEvaluation } from "../kept/use-evaluations.ts";
import { DOWNLOADS } from "./downloads.ts";

interface TakeReportProps {
  readonly id: string;
  readonly title: string;
}

/** Ways to take a kept report along, to use it, to be rid of it. */
export function TakeReport({ id, title }: TakeReportProps) {
  const remove = useDeleteEvaluation();
  const navigate = useNavigate();
  const name = encodeURIComponent(id);
  return (
    <Section title="Take it along" id="take-along">
      <ul className="stack-tight">
        {DOWNLOADS.map(({ ending, label, about }) => (
          <li key={ending}>
            <a href={`/download/evaluation/${name}.${ending}`} download>
              {label}
            </a>{" "}
            <span className="note">{about}</span>
          </li>
        ))}
      </ul>
      <p>
        <AppLink href={`/proof/new?evaluation=${name}`}>Use it in a case study</AppLink>
      </p>
      {remove.error !== null && <ErrorNotice error={remove.error} />}
      <div>
        <Confirm
          label="Delete this report"
          question={`Delete the report “${title}”?`}
          yes="Delete"
          onConfirm={() =>
            remove.mutate(id, { onSuccess: () => void navigate({ to: "/evaluate", hash: "kept" }) })
          }
        />
      </div>
    </Section>
  );
}
