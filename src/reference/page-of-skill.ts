import type { Skill } from "#src/atlas/index.ts";
import { bullets, paragraph, section, table } from "./blocks.ts";
import { compareLabels } from "./compare-labels.ts";
import { drawSkill } from "./draw-skill.ts";
import { join, link, linkAll, outside, prose, text } from "./inlines.ts";
import { fact } from "./page-body.ts";
import type { PageBody } from "./page-body.ts";
import type { PageSection } from "./record-page.ts";
import type { Reference } from "./reference.ts";
import { backgroundNames } from "./role-names.ts";
import { coreNames, skillKindNames } from "./skill-names.ts";

/** What a skill is, what comes first, how long it takes by our estimate, what proves it, and who asks for it. */
export function pageOfSkill(skill: Skill, reference: Reference): PageBody {
  const { basic, working, proficient } = skill.hours;
  const picture = drawSkill(reference, skill.id);
  return {
    lead: skill.summary,
    facts: [
      ...fact("Core", [link(reference, `cores/${skill.core}`, coreNames[skill.core])]),
      ...fact("Kind", [text(skillKindNames[skill.kind])]),
      ...fact("Comes after", linkAll(reference, "skills", skill.prerequisites)),
      ...fact("Also shows", linkAll(reference, "skills", skill.implies)),
      ...fact("Hours of practice from nothing", [
        text(
          `${basic} to basic, ${working} to working, ${proficient} to proficient. These are estimates of this project.`,
        ),
      ]),
      ...fact("Written as", writeAliases(skill)),
      ...(skill.esco === undefined
        ? []
        : fact("ESCO", [outside(skill.esco.uri), text(` (${skill.esco.match} match)`)])),
      ...(skill.onet === undefined ? [] : fact("O*NET", [text(skill.onet)])),
    ],
    sections: [
      ...section("proof", "What would prove it", [paragraph(prose(skill.proof, skill.sources))]),
      ...section("graph", "Around it", picture === undefined ? [] : [{ kind: "skills", picture }]),
      ...writeAsking(skill, reference),
      ...writeTeaching(skill, reference),
      ...section("bridges", "Work that carries over", [
        bullets(
          reference.atlas.bridges
            .filter((bridge) => bridge.skill === skill.id)
            .map((bridge) => ({
              inlines: [
                link(reference, `bridges/${bridge.id}`),
                text(
                  ` (${bridge.backgrounds.map((name) => backgroundNames[name].toLowerCase()).join(", ")})`,
                ),
              ],
              sources: bridge.sources,
            })),
        ),
      ]),
    ],
  };
}

function writeAliases({ aliases }: Skill) {
  const names = aliases.map((alias) => (typeof alias === "string" ? alias : alias.text));
  return names.length === 0 ? [] : [text(names.join(", "))];
}

function writeAsking(skill: Skill, reference: Reference): readonly PageSection[] {
  const asking = reference.atlas.roles.flatMap((role) => {
    const need = role.needs.find((each) => each.skill === skill.id);
    return need === undefined ? [] : [{ role, need }];
  });
  return section("roles", "Roles that ask for it", [
    table(
      "Roles that ask for the skill, where it matters most first",
      ["Role", "Level", "Required", "Weight, 1 to 5"],
      asking
        .toSorted(
          (one, other) =>
            Number(other.need.required) - Number(one.need.required) ||
            other.need.weight - one.need.weight ||
            compareLabels(one.role.label, other.role.label),
        )
        .map(({ role, need }) => ({
          cells: [
            [link(reference, `roles/${role.id}`)],
            [text(need.level)],
            [text(need.required ? "Required" : "Helps")],
            [text(String(need.weight))],
          ],
        })),
    ),
  ]);
}

function writeTeaching(skill: Skill, reference: Reference): readonly PageSection[] {
  const { credentials, pathways, blueprints } = reference.atlas;
  const practises = ({ skills }: { skills: readonly { skill: string }[] }): boolean =>
    skills.some((each) => each.skill === skill.id);
  const practised = [
    ...pathways
      .filter(({ blocks }) => blocks.some(({ tasks }) => tasks.some(practises)))
      .map(({ id }) => `pathways/${id}`),
    ...blueprints.filter(({ steps }) => steps.some(practises)).map(({ id }) => `blueprints/${id}`),
  ];
  return [
    ...section("taught", "Taught or tested by", [
      bullets(
        credentials.flatMap(({ id, teaches, sources }) => {
          const taught = teaches.find((each) => each.skill === skill.id);
          if (taught === undefined) return [];
          return [
            { inlines: [link(reference, `credentials/${id}`), text(` (to ${taught.level})`)], sources },
          ];
        }),
      ),
    ]),
    ...section("practised", "Practised in", [
      paragraph(join(practised.map((ref) => [link(reference, ref)]))),
    ]),
  ];
}
