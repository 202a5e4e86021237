import { Page, Section } from "../design/page.tsx";
import { useShowHash } from "../field/use-show-hash.ts";
import { Desk } from "./desk/desk.tsx";
import { KeptList } from "./kept/kept-list.tsx";
import "./evaluate.css";

/** Where a file of predictions is handed over and judged, and where the reports that were kept stand. */
export function EvaluateScreen() {
  useShowHash(true);
  return (
    <Page
      title="Judge a model’s predictions"
      lead="Hand over a table with what a model said and what really happened. You get what is wrong with the file first, then every number with its interval."
    >
      <Desk />
      <Section title="Kept here" id="kept" aside="Reports only; the rows they come from are never kept.">
        <KeptList />
      </Section>
    </Page>
  );
}
