import { getRouteApi, useNavigate } from "@tanstack/react-router";
import type { Findings } from "#src/reference/index.ts";
import { showCount, showNumber } from "../../client/numbers.ts";
import { useFindings } from "../../client/use-reference.ts";
import { useTypedWord } from "../../client/use-typed-word.ts";
import { verificationWords } from "../../client/words.ts";
import { Answer } from "../../design/answer.tsx";
import { ChoiceField, FilterField } from "../../design/fields.tsx";
import { Page } from "../../design/page.tsx";
import { FieldNav } from "../field-nav.tsx";
import { holdsWords } from "../holds-words.ts";
import { FindingEntry } from "./finding-entry.tsx";
import "../field.css";
import "./checked.css";

const route = getRouteApi("/field/checked");
const STATUSES = ["contradicted", "stale", "confirmed", "unverified"] as const;

/** What was found when the guides’ claims were checked, with the claim kept as it was. */
export function CheckedScreen() {
  const findings = useFindings();
  return (
    <Page
      title="What we found when we checked"
      over={<FieldNav kind="claims" />}
      lead="The guides are career articles, and some of what they say is unsourced, out of date or wrong. Each claim stands as it was made; under it, what we found, when we looked and where."
    >
      <Answer query={findings} what="the findings" lines={60}>
        {(data) => <FindingList data={data} />}
      </Answer>
    </Page>
  );
}

function FindingList({ data }: { readonly data: Findings }) {
  const words = route.useSearch();
  const navigate = useNavigate();
  const choose = (key: string, value: string) =>
    void navigate({
      to: "/field/checked",
      search: { ...words, [key]: value === "" ? undefined : value },
      replace: true,
      resetScroll: false,
    });
  const [typed, setTyped] = useTypedWord(words["q"], (value) => choose("q", value));
  const shown = data.findings.filter(
    ({ label, says, figure, verification, looks }) =>
      (words["status"] === undefined || verification === words["status"]) &&
      holdsWords([label, says, figure ?? "", ...looks.map(({ found }) => found)].join(" "), typed),
  );
  return (
    <>
      <div className="list-tools">
        <FilterField label="Filter what we found" value={typed} onChange={setTyped} />
        <ChoiceField
          label="Status"
          value={words["status"] ?? ""}
          choices={[
            { value: "", label: "any" },
            ...STATUSES.map((status) => ({
              value: status,
              label: `${verificationWords[status]} (${showNumber(data.counts[status])})`,
            })),
          ]}
          onChange={(status) => choose("status", status)}
        />
        <p className="note" aria-live="polite">
          {showCount(shown.length, "claim")} shown.{" "}
          {STATUSES.map((status) => `${showNumber(data.counts[status])} ${verificationWords[status]}`).join(
            ", ",
          )}{" "}
          in the whole ledger.
        </p>
      </div>
      <ul className="findings ruled">
        {shown.map((finding) => (
          <FindingEntry key={finding.ref} finding={finding} />
        ))}
      </ul>
      {shown.length === 0 && <p>No claim fits. Take a filter away.</p>}
    </>
  );
}
