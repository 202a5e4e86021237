import type { Framework } from "#src/atlas/index.ts";
import { writeAbout } from "./about.ts";
import { outside, text } from "./inlines.ts";
import { fact } from "./page-body.ts";
import type { PageBody } from "./page-body.ts";
import { writeList } from "./plain-list.ts";
import type { Reference } from "./reference.ts";
import { frameworkKindNames } from "./rule-names.ts";

/** A published yardstick: who keeps it, and what it is used for. */
export function pageOfFramework(framework: Framework, reference: Reference): PageBody {
  return {
    lead: framework.summary,
    facts: [
      ...fact("Kind", [text(frameworkKindNames[framework.kind])]),
      ...fact("Publisher", [text(framework.publisher)]),
      ...(framework.url === undefined ? [] : fact("Where", [outside(framework.url)])),
    ],
    sections: [
      ...writeList("used-for", "What it is used for", framework.usedFor, framework.sources),
      ...writeAbout(reference, framework.about),
    ],
  };
}
