import { getRouteApi } from "@tanstack/react-router";
import { Answer } from "../design/answer.tsx";
import { AppLink, RecordLink } from "../design/app-link.tsx";
import { DataRow, DataTable } from "../design/data-table.tsx";
import { Page, Section } from "../design/page.tsx";
import { useShowHash } from "../field/use-show-hash.ts";
import { GetKit } from "./get-kit.tsx";
import { GradeHandIn } from "./grade-hand-in.tsx";
import { useKit } from "./use-kits.ts";
import type { Kit } from "./use-kits.ts";
import "./kits.css";

const route = getRouteApi("/kits/$id");

/** One kit: what it asks, its data, how to get it and to have a hand-in graded. */
export function KitScreen() {
  const { id } = route.useParams();
  const kit = useKit(id);
  if (kit.data !== undefined) return <KitPage key={id} kit={kit.data} />;
  return (
    <Page title="A practice kit" over={<AppLink href="/kits">Practice kits</AppLink>}>
      <Answer query={kit} what="the kit" lines={20}>
        {() => null}
      </Answer>
    </Page>
  );
}

const HAND_IN = ["File", "What it holds"].map((label) => ({ label }));
const RUBRIC = ["What is graded", "What is looked for", "By"].map((label) => ({ label }));

function KitPage({ kit }: { readonly kit: Kit }) {
  useShowHash(true);
  const { card } = kit;
  return (
    <Page title={kit.title} over={<AppLink href="/kits">Practice kits</AppLink>} lead={kit.summary}>
      <Section title="Get it" id="get">
        <GetKit kit={kit} />
      </Section>
      <Section title="Brief" id="brief">
        <p>{kit.problem}</p>
        <p className="note">{kit.usedBy}</p>
        <DataTable caption="What to hand in" columns={HAND_IN}>
          {kit.handIn.map(({ path, holds }) => (
            <DataRow key={path} columns={HAND_IN} cells={[<code key="path">{path}</code>, holds]} />
          ))}
        </DataTable>
        <ul className="kit-list">
          {kit.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
        <p>{kit.meaning}</p>
        <p>
          <AppLink href={`/proof/new?blueprint=${encodeURIComponent(kit.blueprint)}`}>
            Write the piece of proof
          </AppLink>{" "}
          · <RecordLink to={`blueprints/${kit.blueprint}`}>what its blueprint asks</RecordLink>
        </p>
      </Section>
      <Section title="Data card" id="card">
        <p>{card.about}</p>
        {card.files.map(({ path, holds, columns }) => (
          <details key={path}>
            <summary>
              <code>{path}</code> <span className="note">{holds}</span>
            </summary>
            <ul className="kit-list note">
              {columns.map((column) => (
                <li key={column}>{column}</li>
              ))}
            </ul>
          </details>
        ))}
        <h3 className="kit-name">What it cannot show</h3>
        <ul className="kit-list">
          {card.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </Section>
      <Section title="How it is graded" id="rubric" aside={kit.baseline}>
        <DataTable caption="Rubric" captionUnseen columns={RUBRIC}>
          {kit.rubric.map(({ id, title, looksFor, gradedBy }) => (
            <DataRow
              key={id}
              columns={RUBRIC}
              cells={[title, looksFor, gradedBy === "machine" ? "the grader" : "a person"]}
            />
          ))}
        </DataTable>
      </Section>
      <Section title="Grade a hand-in" id="grade" aside="It is read on this machine only and not kept.">
        <GradeHandIn kit={kit} />
      </Section>
    </Page>
  );
}
