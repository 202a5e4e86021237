import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { showCount } from "../client/numbers.ts";
import { useRoles } from "../client/use-lists.ts";
import { useNames } from "../client/use-names.ts";
import { seniorityWords } from "../client/words.ts";
import { Answer } from "../design/answer.tsx";
import { ChoiceField, FilterField } from "../design/fields.tsx";
import { Page, Section } from "../design/page.tsx";
import { FieldNav } from "./field-nav.tsx";
import { holdsWords } from "./holds-words.ts";
import { SourceIds } from "./source-ids.tsx";
import { TitleFinder } from "./title-finder.tsx";
import "./field.css";

const ORDERS = [
  { value: "label", label: "Name" },
  { value: "category", label: "Family" },
  { value: "seniority", label: "Seniority" },
] as const;

const SENIORITIES = ["entry", "mid", "senior"];

/** Every role of the field, to filter and sort. */
export function RolesScreen() {
  const roles = useRoles();
  const names = useNames();
  const [typed, setTyped] = useState("");
  const [order, setOrder] = useState<"label" | "category" | "seniority">("label");

  return (
    <Page
      title="Roles of the field"
      over={<FieldNav />}
      lead="What people do in healthcare AI, and what each role asks."
    >
      <Section title="Which role is it?" id="title" aside="A job title from an advert or a card.">
        <TitleFinder />
      </Section>
      <Section title="All roles">
        <Answer query={roles} what="the roles" lines={60}>
          {(data) => {
            const shown = data.roles
              .filter((role) =>
                holdsWords(
                  `${role.label} ${role.summary} ${names.category(role.category)} ${role.aliases.join(" ")}`,
                  typed,
                ),
              )
              .toSorted((a, b) => {
                if (order === "category")
                  return names.category(a.category).localeCompare(names.category(b.category));
                if (order === "seniority")
                  return SENIORITIES.indexOf(a.seniority) - SENIORITIES.indexOf(b.seniority);
                return a.label.localeCompare(b.label);
              });
            return (
              <>
                <div className="list-tools">
                  <FilterField label="Filter roles" value={typed} onChange={setTyped} />
                  <ChoiceField label="Sort by" value={order} choices={ORDERS} onChange={setOrder} />
                  <p className="note" aria-live="polite">
                    {showCount(shown.length, "role")}
                  </p>
                </div>
                <ul className="ruled">
                  {shown.map((role) => (
                    <li key={role.id} className="stack-tight keep-whole">
                      <h3>
                        <Link to="/field/roles/$role" params={{ role: role.id }}>
                          {role.label}
                        </Link>
                      </h3>
                      <p>{role.summary}</p>
                      <p className="note">
                        {names.category(role.category)} · {seniorityWords[role.seniority]} ·{" "}
                        {showCount(role.needs.length, "skill")} ·{" "}
                        <SourceIds of={role.label} ids={role.sources} checkedOn={role.checkedOn} />
                      </p>
                    </li>
                  ))}
                </ul>
                {shown.length === 0 && <p>No role matches “{typed}”.</p>}
              </>
            );
          }}
        </Answer>
      </Section>
    </Page>
  );
}
