import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import { readWords } from "../../client/address-words.ts";
import type { AddressWords } from "../../client/address-words.ts";
import { useChosen } from "../../client/use-chosen.ts";
import { Answer } from "../../design/answer.tsx";
import { Section } from "../../design/page.tsx";
import { useShowHash } from "../../field/use-show-hash.ts";
import { ProjectPage } from "../project-page.tsx";
import { useItems } from "../use-review.ts";
import type { Project } from "../use-review.ts";
import { AddFile } from "./add-file.tsx";
import { AddLibrary } from "./add-library.tsx";
import { ItemTable } from "./item-table.tsx";
import { ItemView } from "./item-view.tsx";

/** The items of a project: where each stands, more of them, and everything said of one. */
export function ItemsScreen() {
  return (
    <ProjectPage
      title="Items"
      here="items"
      deed="see-all-judgements"
      lead={({ parts }) =>
        `${parts.work} to judge, ${parts.gold} gold, ${parts.qualification} for qualification.`
      }
    >
      {(project) => <Items project={project} />}
    </ProjectPage>
  );
}

function Items({ project }: { readonly project: Project }) {
  const { id, me } = project;
  const items = useItems(id);
  const navigate = useNavigate();
  const address = readWords(useSearch({ strict: false }));
  const write = useCallback(
    (next: AddressWords) =>
      void navigate({ to: ".", search: readWords(next) as never, replace: true, resetScroll: false }),
    [navigate],
  );
  const [chosen, choose] = useChosen<AddressWords>(address, write);
  const change = (part: AddressWords) => choose(readWords({ ...chosen, ...part }));
  const mayChange = me.may.includes("set-up");
  const open = chosen["item"];
  useShowHash(items.data !== undefined);
  return (
    <>
      {open !== undefined && (
        <Section title="One item" id="item">
          <ItemView
            key={open}
            id={id}
            item={open}
            mayChange={mayChange}
            onClose={() => change({ item: "" })}
          />
        </Section>
      )}
      <Section title="All items">
        <Answer query={items} what="the items" lines={8}>
          {(data) =>
            data.items.length === 0 ? (
              <p>
                There are none yet.{mayChange && " Add some below, from a file or from the practice library."}
              </p>
            ) : (
              <ItemTable id={id} items={data.items} chosen={chosen} onChange={change} mayChange={mayChange} />
            )
          }
        </Answer>
      </Section>
      {mayChange && (
        <Section
          title="Add from a file"
          id="add"
          aside="Every text is held against the rules for patient identifiers before anything is stored."
        >
          <AddFile id={id} />
        </Section>
      )}
      {mayChange && (
        <Section title="Add practice items" id="library">
          <AddLibrary id={id} known={new Set((items.data?.items ?? []).map((line) => line.id))} />
        </Section>
      )}
    </>
  );
}
