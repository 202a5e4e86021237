import { beforeAll, describe, expect, it } from "vitest";
import { listLinks } from "#src/atlas/index.ts";
import { aField } from "#src/atlas/testing.ts";
import { fieldReading } from "../../tests/support/field.ts";
import { compareLabels } from "./compare-labels.ts";
import { labelOf } from "./find-record.ts";
import { openReference } from "./open-reference.ts";
import type { Reference } from "./reference.ts";

let field: Reference;
beforeAll(async () => {
  field = openReference((await fieldReading()).atlas);
});

describe("openReference", () => {
  it("links both ways: whoever names a record is among those it is linked from, and nobody else is", () => {
    const forward = [...field.records].flatMap(([from, { kind, record }]) =>
      listLinks(kind, record)
        .filter((to) => field.records.has(to))
        .map((to) => `${from} → ${to}`),
    );
    const backward = [...field.linkedFrom].flatMap(([to, all]) => all.map((from) => `${from} → ${to}`));
    expect(backward.toSorted()).toEqual(forward.toSorted());
  });

  it("keeps those who name a record in order of kind and then of label", () => {
    for (const all of field.linkedFrom.values()) {
      const roles = all.filter((ref) => ref.startsWith("roles/")).map((ref) => labelOf(field, ref));
      expect(roles).toEqual(roles.toSorted(compareLabels));
    }
  });

  it("counts the names a guide gives a role as links to it", () => {
    const [domain] = aField().domains;
    const named = [{ name: "Someone", role: "ml-engineer", source: "S0-D1" }];
    const { linkedFrom } = openReference(aField({ domains: [{ ...domain, named }] }));
    expect(linkedFrom.get("roles/ml-engineer")).toEqual(["domains/imaging"]);
  });

  it("never counts a record among those that name it", () => {
    for (const [to, all] of field.linkedFrom) expect(all).not.toContain(to);
  });
});
