import { useState } from "react";
import { useFieldPicture, useKinds } from "../../client/use-reference.ts";
import { Answer } from "../../design/answer.tsx";
import { AppLink } from "../../design/app-link.tsx";
import { Page, Section } from "../../design/page.tsx";
import { StrengthMark } from "../../design/strength-mark.tsx";
import { FieldSearch } from "../search/field-search.tsx";
import { FieldGrid } from "./field-grid.tsx";
import { KindIndex } from "./kind-index.tsx";
import { TOOLS } from "./tools.ts";
import "../field.css";
import "./hub.css";

const MOST_HITS = 12;

/** The field: search it, see it whole, or go through it kind by kind. */
export function HubScreen() {
  const [typed, setTyped] = useState("");
  const picture = useFieldPicture();
  const kinds = useKinds();
  return (
    <Page
      title="The field"
      lead="What healthcare AI is made of: roles, skills, employers, credentials, data, rules and pay, each with its source and the day it was checked."
    >
      <FieldSearch typed={typed} onTyped={setTyped} most={MOST_HITS} linked />
      <Section
        title="The whole field"
        id="picture"
        aside={
          <>
            <p>
              Families of roles by the part of healthcare they work in, and how closely each role belongs
              there:
            </p>
            <p className="row">
              {["strong", "direct", "indirect", "touch"].map((strength) => (
                <StrengthMark key={strength} strength={strength} />
              ))}
            </p>
          </>
        }
      >
        <Answer query={picture} what="the picture" lines={40}>
          {(data) => <FieldGrid picture={data} />}
        </Answer>
      </Section>
      <Section title="Everything in it" id="kinds">
        <Answer query={kinds} what="the lists" lines={24}>
          {(data) => <KindIndex kinds={data.kinds} />}
        </Answer>
      </Section>
      <Section title="Ask the field" id="tools">
        <ul className="kind-index">
          {TOOLS.map(({ href, label, about }) => (
            <li key={href}>
              <AppLink href={href}>{label}</AppLink>
              <p className="note">{about}</p>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
