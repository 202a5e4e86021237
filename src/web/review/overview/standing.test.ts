import { expect, it } from "vitest";
import type { Project } from "../use-review.ts";
import { needsOf } from "./standing.ts";

const empty = {
  parts: { work: 0, gold: 0, qualification: 0 },
  settings: { overlap: 2, consent: "", qualification: undefined },
} as unknown as Project;

const statusOf = (
  project: Project,
  label: string,
  people?: Parameters<typeof needsOf>[1],
  coverage?: Parameters<typeof needsOf>[2],
) => needsOf(project, people, coverage).find((need) => need.label === label)?.status;

it("says of a project that has just begun what stands in its way", () => {
  expect(
    needsOf(empty, [], undefined)
      .filter(({ status }) => status === "unmet")
      .map(({ label }) => label),
  ).toEqual(["Guideline", "Policy", "Items", "People with credentials"]);
});

it("counts a reviewer whose credential has lapsed as one without", () => {
  const person = (state: string) => ({ left: false, roles: ["reviewer"], credentials: [{ state }] }) as never;
  expect(statusOf(empty, "People with credentials", [person("lapsed")], undefined)).toBe("unmet");
  expect(statusOf(empty, "People with credentials", [person("document-seen")], undefined)).toBe("met");
});

it("is not content while some items can be judged by too few", () => {
  const coverage = (short: number) =>
    ({ items: 4, short, people: [], nobody: { items: 0, because: [] } }) as never;
  expect(statusOf(empty, "Enough people for every item", [], coverage(1))).toBe("unmet");
  expect(statusOf(empty, "Enough people for every item", [], coverage(0))).toBe("met");
});

it("asks for qualification items only where a bar is set", () => {
  const barred = { ...empty, settings: { ...empty.settings, qualification: { atLeast: 0.8, level: 0.95 } } };
  expect(statusOf(empty, "Qualification")).toBe("unknown");
  expect(statusOf(barred, "Qualification")).toBe("unmet");
});
