import type { ProjectLine } from "./use-review.ts";

interface Place {
  readonly label: string;
  readonly href: string;
}

const PAGES = [
  ["what waits and what is missing", ""],
  ["judge the next item", "/work"],
  ["adjudicate", "/adjudicate"],
  ["guideline", "/guideline"],
  ["policy: who may review what", "/policy"],
  ["questions asked with every item", "/questions"],
  ["items", "/items"],
  ["add items from a file", "/items#add"],
  ["people and credentials", "/people"],
  ["settings", "/settings"],
  ["hooks for other programs", "/settings#hooks"],
  ["a model beside people", "/settings#judge"],
  ["quality and agreement", "/quality"],
  ["export", "/export"],
  ["audit", "/audit"],
] as const;

/** What the palette reaches of review: the pages of the project one stands in, then every project. */
export function reviewCommands(here: string, projects: readonly ProjectLine[]): readonly Place[] {
  const inProject = /^\/review\/(?!check$)([^/]+)/u.exec(here)?.[1];
  return [
    ...(inProject === undefined
      ? []
      : PAGES.map(([label, path]) => ({
          label: `This review project: ${label}`,
          href: `/review/${inProject}${path}`,
        }))),
    { label: "Review: your projects", href: "/review" },
    { label: "Review: start a project", href: "/review#new" },
    { label: "Review: check a record", href: "/review/check" },
    ...projects.map(({ id, title }) => ({ label: `Review: ${title}`, href: `/review/${id}` })),
  ];
}
