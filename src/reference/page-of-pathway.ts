import type { Pathway } from "#src/atlas/index.ts";
import { bullets, paragraph, section, steps, table } from "./blocks.ts";
import { linkAll, prose, text, unknown } from "./inlines.ts";
import { fact } from "./page-body.ts";
import type { PageBody } from "./page-body.ts";
import type { Block as PageBlock, Inline, PageSection } from "./record-page.ts";
import type { Reference } from "./reference.ts";
import { backgroundNames } from "./role-names.ts";
import { writeNamed } from "./roles-of.ts";
import { blockNames } from "./task-names.ts";
import { countHours, writeTask } from "./tasks.ts";

type Block = Pathway["blocks"][number];

/** A way in: from where to where, the months ahead, the first 90 days as tasks, and what the guides recommend. */
export function pageOfPathway(pathway: Pathway, reference: Reference): PageBody {
  const { sources } = pathway;
  return {
    lead: `From: ${endSentence(pathway.from)} To: ${endSentence(pathway.to)}`,
    facts: [
      ...fact("For", [text(pathway.backgrounds.map((name) => backgroundNames[name]).join(", "))]),
      ...fact("Tip", prose(pathway.tip, sources)),
      ...fact("First 90 days", [
        text(
          `${countHours(pathway.blocks.reduce((sum, block) => sum + addHours(block), 0))} of tasks, by our estimate`,
        ),
      ]),
    ],
    sections: [
      ...writeNamed(reference, pathway.targets, "Jobs it aims at"),
      ...writeCard(pathway),
      ...pathway.blocks.flatMap((block) => writeBlock(block, reference)),
      ...section("phases", "The months ahead", [
        bullets(
          pathway.phases.map(({ months, goals, sources: from }) => ({
            inlines: [text(`Months ${months}`)],
            detail: prose(goals.map(endSentence).join(" "), from),
            sources: from,
          })),
        ),
        writeSprints(pathway),
      ]),
      ...section("portfolio", "Pieces the guides recommend", [
        bullets(
          pathway.portfolio.map(({ piece, source }) => ({
            inlines: prose(piece, [source]),
            sources: [source],
          })),
        ),
      ]),
      ...section("picks", "Credentials the guides recommend", [
        bullets(
          pathway.picks.map(({ pick, credentials, source }) => ({
            inlines: prose(pick, [source]),
            detail: linkAll(reference, "credentials", credentials),
            sources: [source],
          })),
        ),
      ]),
    ],
  };
}

/** The guide's short card beside our blocks, so that where they part can be seen. */
function writeCard({ blocks, card }: Pathway): readonly PageSection[] {
  if (card.length === 0) return [];
  return section("card", "The 90 days at a glance", [
    table(
      "Our plan and the guide's card",
      ["Days", "Our plan", "The guide's card"],
      blocks.map(({ block, goal, sources }) => {
        const cards = card.filter((each) => each.block === block);
        const from = cards.map(({ source }) => source);
        return {
          cells: [
            [text(blockNames[block])],
            prose(goal, sources),
            cards.length === 0
              ? [unknown("The card says nothing.")]
              : prose(cards.map((each) => endSentence(each.goal)).join(" "), from),
          ],
          sources: [...new Set([...sources, ...from])],
        };
      }),
    ),
  ]);
}

/** What a person can check at the end of each phase, before the next begins. */
function writeSprints({ phases, sources }: Pathway): PageBlock {
  const write = (criteria: readonly string[]): Inline[] =>
    prose(criteria.map(endSentence).join(" "), sources);
  return table(
    "At the end of each, by our judgement",
    ["Months", "Go on when", "Change course when", "Stop when"],
    phases.map(({ months, go, change, stop }) => ({
      cells: [[text(months)], write(go), write(change), write(stop)],
    })),
  );
}

function writeBlock(block: Block, reference: Reference): readonly PageSection[] {
  return section(`days-${block.block}`, `${blockNames[block.block]} (${countHours(addHours(block))})`, [
    paragraph(prose(block.goal, block.sources), block.sources),
    steps(block.tasks.map((task) => writeTask(reference, task))),
  ]);
}

function addHours({ tasks }: Block): number {
  return tasks.reduce((sum, { hours }) => sum + hours.likely, 0);
}

function endSentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}
