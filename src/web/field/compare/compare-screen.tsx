import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useEffect, useMemo, useRef } from "react";
import { MOST_COMPARED, keepComparison, keptComparison, readRoles } from "../../client/kept-comparison.ts";
import { useRoles } from "../../client/use-lists.ts";
import { useComparison } from "../../client/use-reference.ts";
import { Answer } from "../../design/answer.tsx";
import { Button } from "../../design/button.tsx";
import { NamePicker } from "../../design/name-picker.tsx";
import { Page } from "../../design/page.tsx";
import { FieldNav } from "../field-nav.tsx";
import { ComparisonView } from "./comparison-view.tsx";
import "../field.css";

const route = getRouteApi("/field/compare");

/** Two or three roles side by side; which ones stands in the address. */
export function CompareScreen() {
  const { roles: named } = route.useSearch();
  const navigate = useNavigate();
  const ids = useMemo(() => (named === undefined ? keptComparison() : readRoles(named)), [named]);
  const known = useRoles().data?.roles ?? [];
  const comparison = useComparison(ids);
  const pick = useRef<HTMLDivElement>(null);
  const changed = useRef(false);
  useEffect(() => {
    keepComparison(ids);
    // What was pressed is gone with the change: the keyboard goes on from the field, or from what was chosen last.
    if (changed.current)
      [...(pick.current?.querySelectorAll<HTMLElement>("input, .compare-chosen button") ?? [])]
        .at(-1)
        ?.focus();
    changed.current = false;
  }, [ids]);
  const compare = (next: readonly string[]) => {
    changed.current = true;
    void navigate({
      to: "/field/compare",
      search: { roles: next.join(",") },
      replace: true,
      resetScroll: false,
    });
  };
  const nameOf = (id: string) => known.find((role) => role.id === id)?.label ?? id.replaceAll("-", " ");

  return (
    <Page
      title="Compare roles"
      over={<FieldNav kind="roles" />}
      lead="Two or three roles side by side: what they ask, what they require, and what parts them."
    >
      <div ref={pick} className="compare-pick no-print">
        <ul className="row">
          {ids.map((id) => (
            <li key={id} className="compare-chosen">
              {nameOf(id)}{" "}
              <Button look="quiet" onClick={() => compare(ids.filter((one) => one !== id))}>
                Take away<span className="unseen">: {nameOf(id)}</span>
              </Button>
            </li>
          ))}
        </ul>
        {ids.length < MOST_COMPARED && (
          <NamePicker
            key={ids.join(",")}
            label="Add a role"
            opens="Show the roles"
            choices={known.filter(({ id }) => !ids.includes(id))}
            none="The field has no role of that name."
            slash
            onChoose={(id) => {
              if (id !== undefined) compare([...ids, id]);
            }}
          />
        )}
      </div>
      {ids.length < 2 ? (
        <p aria-live="polite">
          {ids.length === 0 ? "Choose two or three roles." : "Choose one more role, or two."}
        </p>
      ) : (
        <Answer query={comparison} what="the comparison" lines={30}>
          {(data) => <ComparisonView comparison={data} />}
        </Answer>
      )}
    </Page>
  );
}
