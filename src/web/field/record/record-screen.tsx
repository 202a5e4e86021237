import { getRouteApi } from "@tanstack/react-router";
import { useRecordPage } from "../../client/use-reference.ts";
import { Answer } from "../../design/answer.tsx";
import { Page } from "../../design/page.tsx";
import { FieldNav } from "../field-nav.tsx";
import { NothingHere, isMissing } from "../nothing-here.tsx";
import { RecordView } from "./record-view.tsx";
import "../field.css";

const route = getRouteApi("/field/$kind/$id");

/** The page of one record of the field. */
export function RecordScreen() {
  const { kind, id } = route.useParams();
  const page = useRecordPage(`${kind}/${id}`);
  if (page.data !== undefined) return <RecordView key={page.data.ref} page={page.data} />;
  return (
    <Page title={page.isError ? "No such page in the field" : "The field"} over={<FieldNav kind={kind} />}>
      {isMissing(page.error) ? (
        <NothingHere id={id} />
      ) : (
        <Answer query={page} what="the page" lines={40}>
          {() => null}
        </Answer>
      )}
    </Page>
  );
}
