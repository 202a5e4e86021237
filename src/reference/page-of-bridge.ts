import type { Bridge } from "#src/atlas/index.ts";
import { paragraph, section } from "./blocks.ts";
import { link, text, unknown } from "./inlines.ts";
import { fact } from "./page-body.ts";
import type { PageBody } from "./page-body.ts";
import type { Reference } from "./reference.ts";
import { backgroundNames } from "./role-names.ts";

/** Work that carries over: whose, to which skill, how far, and whether a practitioner has agreed. */
export function pageOfBridge(bridge: Bridge, reference: Reference): PageBody {
  return {
    lead: bridge.because,
    facts: [
      ...fact("For", [text(bridge.backgrounds.map((name) => backgroundNames[name]).join(", "))]),
      ...fact("Carries to", [
        link(reference, `skills/${bridge.skill}`),
        text(` (${bridge.level}), ${bridge.carries === "whole" ? "as the skill itself" : "in part"}`),
      ]),
      ...fact("Reviewed", [
        bridge.reviewedBy === undefined
          ? unknown("Unreviewed: no practitioner has agreed to it yet.")
          : text(bridge.reviewedBy),
      ]),
    ],
    sections: section("phrases", "Words that show it", [paragraph([text(bridge.phrases.join(", "))])]),
  };
}
