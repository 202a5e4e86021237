import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTypedWord } from "../../client/use-typed-word.ts";
import { Page } from "../../design/page.tsx";
import { FieldNav } from "../field-nav.tsx";
import { FieldSearch } from "./field-search.tsx";
import "../field.css";

const route = getRouteApi("/field/search");
const MOST = 100;

/** The search on a page of its own, with its query in the address. */
export function SearchScreen() {
  const { q } = route.useSearch();
  const navigate = useNavigate();
  const [typed, setTyped] = useTypedWord(
    q,
    (words) =>
      void navigate({ to: "/field/search", search: words === "" ? {} : { q: words }, replace: true }),
  );
  return (
    <Page title="Search the field" over={<FieldNav />}>
      <FieldSearch typed={typed} onTyped={setTyped} most={MOST} focused />
    </Page>
  );
}
