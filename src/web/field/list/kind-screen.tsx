import { getRouteApi, useRouter, useRouterState } from "@tanstack/react-router";
import { useEffect } from "react";
import { useKind } from "../../client/use-reference.ts";
import { Answer } from "../../design/answer.tsx";
import { Page } from "../../design/page.tsx";
import { FieldNav } from "../field-nav.tsx";
import { NothingHere, isMissing } from "../nothing-here.tsx";
import { useShowHash } from "../use-show-hash.ts";
import { KindList } from "./kind-list.tsx";
import { ListFinder } from "./list-finder.tsx";
import "../field.css";
import "./list.css";

const route = getRouteApi("/field/$kind");

/** All records of one kind. */
export function KindScreen() {
  const { kind } = route.useParams();
  const page = useKind(kind);
  useShowHash(page.data !== undefined);
  useOldSkillAddress();
  const title = page.data?.label ?? (page.isError ? "No such list in the field" : "The field");
  return (
    <Page title={title} over={<FieldNav kind={kind} />} lead={page.data?.intro}>
      <ListFinder kind={kind} />
      {isMissing(page.error) ? (
        <NothingHere id={kind} />
      ) : (
        <Answer query={page} what="the list" lines={80}>
          {(data) => <KindList key={kind} page={data} />}
        </Answer>
      )}
    </Page>
  );
}

/** A skill was once a row of the list: `/field/skills#skill-python` now has a page. */
function useOldSkillAddress(): void {
  const router = useRouter();
  const old = useRouterState({
    select: ({ location }) =>
      location.pathname === "/field/skills" ? /^skill-(.+)$/.exec(location.hash)?.[1] : undefined,
  });
  useEffect(() => {
    if (old !== undefined) void router.navigate({ href: `/field/skills/${old}`, replace: true });
  }, [old, router]);
}
