import type { Coverage, Person, Project } from "../use-review.ts";

/** One thing a project needs before people can work, and how it stands. */
export interface Need {
  readonly label: string;
  readonly status: "met" | "unmet" | "unknown";
  readonly says: string;
  /** Page of the project where it is put right. */
  readonly path: string;
}

/** What a project needs before anybody can judge, in the order it is set up. */
export function needsOf(
  { guideline, policy, parts, settings }: Project,
  people: readonly Person[] | undefined,
  coverage: Coverage | undefined,
): readonly Need[] {
  return [
    {
      label: "Guideline",
      status: guideline === undefined ? "unmet" : "met",
      says:
        guideline === undefined
          ? "Nobody is given an item before there is one."
          : `Version ${guideline.version}.`,
      path: "/guideline",
    },
    {
      label: "Policy",
      status: (policy?.rules.length ?? 0) === 0 ? "unmet" : "met",
      says:
        (policy?.rules.length ?? 0) === 0
          ? "Without a rule nobody may judge anything."
          : `Version ${policy?.version ?? 0}, ${count(policy?.rules.length ?? 0, "rule")}.`,
      path: "/policy",
    },
    {
      label: "Items",
      status: parts.work === 0 ? "unmet" : "met",
      says: `${count(parts.work, "item")} of work, ${parts.gold} gold, ${parts.qualification} for qualification.`,
      path: "/items",
    },
    peopleNeed(people),
    coverageNeed(coverage, settings.overlap),
    qualificationNeed(settings.qualification !== undefined, parts.qualification),
    {
      label: "Consent",
      status: settings.consent === "" ? "unknown" : "met",
      says:
        settings.consent === ""
          ? "No text yet: nobody is asked what they agree to. Items with hard content are then given to nobody."
          : "Everybody reads it before their first item.",
      path: "/settings#consent",
    },
  ];
}

function peopleNeed(people: readonly Person[] | undefined): Need {
  const reviewers = (people ?? []).filter(({ left, roles }) => !left && roles.includes("reviewer"));
  const standing = reviewers.filter(({ credentials }) => credentials.some(({ state }) => state !== "lapsed"));
  const need = { label: "People with credentials", path: "/people" };
  if (people === undefined) return { ...need, status: "unknown", says: "Not counted yet." };
  if (reviewers.length === 0) return { ...need, status: "unmet", says: "There is no reviewer yet." };
  return {
    ...need,
    status: standing.length === reviewers.length ? "met" : "unmet",
    says: `${standing.length} of ${count(reviewers.length, "reviewer")} ${reviewers.length === 1 ? "has" : "have"} a credential that counts today.`,
  };
}

function coverageNeed(coverage: Coverage | undefined, overlap: number): Need {
  const need = { label: "Enough people for every item", path: "/policy#coverage" };
  if (coverage === undefined || coverage.items === 0)
    return { ...need, status: "unknown", says: "Counted once there are items and people." };
  if (coverage.short === 0)
    return { ...need, status: "met", says: `Each item may be judged by ${overlap} or more people.` };
  return {
    ...need,
    status: "unmet",
    says: `${coverage.short} of ${count(coverage.items, "item")} can be judged by fewer than ${count(overlap, "person", "people")}; ${coverage.nobody.items} by nobody.`,
  };
}

function qualificationNeed(asked: boolean, items: number): Need {
  const need = { label: "Qualification", path: "/settings#qualification" };
  if (!asked)
    return { ...need, status: "unknown", says: "Not asked for: whoever the policy lets in begins at once." };
  return items === 0
    ? { ...need, status: "unmet", says: "A bar is set, but there are no items to pass it with." }
    : { ...need, status: "met", says: `${count(items, "item")} to pass before the work.` };
}

function count(many: number, one: string, several = `${one}s`): string {
  return `${many} ${many === 1 ? one : several}`;
}
