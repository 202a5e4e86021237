import type { Pathway, Role } from "#src/atlas/index.ts";
import { bullets, paragraph, section, table } from "./blocks.ts";
import { compareLabels } from "./compare-labels.ts";
import { drawPay } from "./draw-pay.ts";
import { byStrength, linkEdge } from "./edges.ts";
import { findRecord, listRecords } from "./find-record.ts";
import { writeGate } from "./gates.ts";
import { countEmployers, findHiring, showEmployers } from "./hiring.ts";
import { join, link, prose, text, unknown } from "./inlines.ts";
import { listNamed } from "./list-named.ts";
import { fact } from "./page-body.ts";
import type { PageBody } from "./page-body.ts";
import { rankPieces } from "./rank-pieces.ts";
import type { Block, Inline, PageSection } from "./record-page.ts";
import type { Reference } from "./reference.ts";
import { backgroundNames, seniorityNames } from "./role-names.ts";
import { writeTask } from "./tasks.ts";

/** Proof is shown for the skills that matter most; the skills' own pages hold the rest. */
const PROOFS_SHOWN = 6;

/** What a role is, where it sits, what it needs, what shows it, the first step, what it pays and who hires. */
export function pageOfRole(role: Role, reference: Reference): PageBody {
  const needs = role.needs.toSorted(
    (one, other) => Number(other.required) - Number(one.required) || other.weight - one.weight,
  );
  const [first] = listFirstSteps(role, reference);
  const hiring = findHiring(
    reference,
    role.sectors.map(({ sector }) => sector),
    role.domains.map(({ domain }) => domain),
  );
  return {
    lead: role.summary,
    facts: [
      ...fact("Family", [link(reference, `categories/${role.category}`)]),
      ...fact("Domains", writeEdges(reference, role)),
      ...fact(
        "Sectors",
        join(
          role.sectors
            .toSorted(byStrength)
            .map(({ sector, strength }) => linkEdge(reference, `sectors/${sector}`, strength)),
        ),
      ),
      ...fact("Level", [text(seniorityNames[role.seniority])]),
      ...fact("Usually from", [text(role.backgrounds.map((name) => backgroundNames[name]).join(", "))]),
      ...fact("Needs most", join(needs.slice(0, 5).map(({ skill }) => [link(reference, `skills/${skill}`)]))),
      ...fact(
        "First step",
        first?.inlines ?? [unknown("No pathway of ours starts from its usual backgrounds.")],
      ),
      ...fact("Who hires", [text(`${countEmployers(hiring.inDomain.length)} of its sectors and domains`)]),
      ...(role.partTime ? fact("Hours", [text("Usually done beside another job, by the task")]) : []),
    ],
    sections: [
      ...section("duties", "What you would do", [
        bullets(role.duties.map((duty) => ({ inlines: prose(duty, role.sources) }))),
      ]),
      ...section("needs", "What it needs", [
        table(
          "Skills the role asks for, required ones first",
          ["Skill", "Level", "Required", "Weight, 1 to 5"],
          needs.map(({ skill, level, required, weight }) => ({
            cells: [
              [link(reference, `skills/${skill}`)],
              [text(level)],
              [text(required ? "Required" : "Helps")],
              [text(String(weight))],
            ],
          })),
        ),
      ]),
      ...section("gates", "Gates", [
        role.gates.length === 0
          ? paragraph([unknown("Our sources name no licence, degree or other gate for it.")])
          : bullets(role.gates.map(writeGate)),
      ]),
      ...writeProof(role, needs, reference),
      ...section("first-step", "First step", [bullets(listFirstSteps(role, reference))]),
      ...section("pay", "Pay, by source", drawPayBlock(role, reference)),
      ...section("employers", "Who hires", [
        paragraph([
          text(
            `${countEmployers(hiring.inDomain.length)} of its sectors and domains, by our reading of the evidence. Of its sectors, but with no domain in our sources: ${countEmployers(hiring.domainUnknown.length)}.`,
          ),
        ]),
        ...showEmployers(reference, hiring.inDomain),
      ]),
      ...section("rules", "Laws and rules its family meets", [
        bullets(
          listRecords(reference, "regulations")
            .filter(({ categories }) => categories.includes(role.category))
            .map(({ id, jurisdiction, sources }) => ({
              inlines: [link(reference, `regulations/${id}`), text(` (${jurisdiction})`)],
              sources,
            })),
        ),
      ]),
      ...writeNames(role, reference),
    ],
  };
}

function writeEdges(reference: Reference, role: Role): Inline[] {
  return join(
    role.domains
      .toSorted(byStrength)
      .map(({ domain, strength }) => linkEdge(reference, `domains/${domain}`, strength)),
  );
}

function drawPayBlock({ id }: Role, reference: Reference): readonly Block[] {
  const picture = drawPay(reference, id);
  return picture === undefined ? [] : [{ kind: "pay", picture }];
}

function writeProof(role: Role, needs: Role["needs"], reference: Reference): readonly PageSection[] {
  const pieces = rankPieces(role, listRecords(reference, "blueprints"));
  const skills = needs
    .slice(0, PROOFS_SHOWN)
    .flatMap(({ skill }) => findRecord(reference, "skills", skill) ?? []);
  return section("proof", "What shows it", [
    bullets(
      pieces.map(({ id, summary, sources }) => ({
        inlines: [link(reference, `blueprints/${id}`)],
        detail: prose(summary, sources),
        sources,
      })),
    ),
    ...(skills.length === 0 ? [] : [paragraph([text("For the skills that matter most:")])]),
    bullets(
      skills.map(({ id, proof, sources }) => ({
        inlines: [link(reference, `skills/${id}`)],
        detail: prose(proof, sources),
        sources,
      })),
    ),
  ]);
}

/** The first task of each pathway that starts where people of this role usually come from, the most usual first. */
function listFirstSteps(role: Role, reference: Reference) {
  const pathways = role.backgrounds.flatMap((background) =>
    listRecords(reference, "pathways").filter(({ backgrounds }) => backgrounds.includes(background)),
  );
  return [...new Set(pathways)].flatMap((pathway) => writeFirstStep(pathway, reference));
}

function writeFirstStep(pathway: Pathway, reference: Reference) {
  const [task] = pathway.blocks[0]?.tasks ?? [];
  if (task === undefined) return [];
  const item = writeTask(reference, task);
  return [{ ...item, inlines: [link(reference, `pathways/${pathway.id}`), text(": "), ...item.inlines] }];
}

function writeNames(role: Role, reference: Reference): readonly PageSection[] {
  const named = listNamed(reference)
    .filter(({ named: { role: id } }) => id === role.id)
    .toSorted((one, other) => compareLabels(one.named.name, other.named.name));
  return section("names", "Names for it", [
    table(
      "What the guides call it",
      ["Name", "Where"],
      named.map(({ named: { name, source }, ref }) => ({
        cells: [[text(name)], [link(reference, ref)]],
        sources: [source],
      })),
    ),
    ...(role.aliases.length === 0
      ? []
      : [paragraph([text(`Titles in postings: ${role.aliases.toSorted(compareLabels).join(", ")}.`)])]),
  ]);
}
