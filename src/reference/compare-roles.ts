import { backgroundWords } from "#src/atlas/index.ts";
import type { Pathway, Role, RoleNeed } from "#src/atlas/index.ts";
import type { RoleComparison } from "./answers.ts";
import { compareLabels } from "./compare-labels.ts";
import { fitOf, listPay } from "./draw-pay.ts";
import { findRecord, labelOf } from "./find-record.ts";
import { figure, join, link, text, unknown } from "./inlines.ts";
import { seniorityNames } from "./role-names.ts";
import type { Inline } from "./record-page.ts";
import type { Reference } from "./reference.ts";

/** What fits side by side on a screen; the project's own judgement. */
const FEWEST = 2;
const MOST = 3;

const FIT_WORDS = { role: "", pooled: ", several jobs pooled", "other-occupation": ", another occupation" };

/** Two or three roles side by side. Nothing when there are fewer or more, one twice, or one we do not know. */
export function compareRoles(reference: Reference, ids: readonly string[]): RoleComparison | undefined {
  const roles = [...new Set(ids)].flatMap((id) => findRecord(reference, "roles", id) ?? []);
  if (roles.length !== ids.length || roles.length < FEWEST || roles.length > MOST) return undefined;
  return {
    version: 1,
    roles: roles.map(({ id, label }) => ({ id, label })),
    rows: QUESTIONS.map(([label, answer]) => compareOn(label, roles, (role) => answer(role, reference))),
    shared: nodesOf(
      reference,
      idsOf(roles[0]).filter((skill) => roles.every((role) => idsOf(role).includes(skill))),
    ),
    only: roles.map((role) => ({
      role: role.id,
      skills: nodesOf(
        reference,
        idsOf(role).filter((skill) => !roles.some((one) => one !== role && idsOf(one).includes(skill))),
      ),
    })),
  };
}

type Answer = (role: Role, reference: Reference) => Inline[];

const QUESTIONS: readonly (readonly [label: string, answer: Answer])[] = [
  ["What it is", (role) => [text(role.summary)]],
  ["Role family", (role, reference) => [link(reference, `categories/${role.category}`)]],
  ["Level", (role) => [text(seniorityNames[role.seniority])]],
  [
    "Domains",
    ({ domains }, reference) =>
      join(domains.map((edge) => [link(reference, `domains/${edge.domain}`), text(` (${edge.strength})`)])),
  ],
  [
    "Sectors",
    ({ sectors }, reference) =>
      join(sectors.map((edge) => [link(reference, `sectors/${edge.sector}`), text(` (${edge.strength})`)])),
  ],
  ["Required skills", (role, reference) => listNeeds(role, true, reference)],
  ["Other skills", (role, reference) => listNeeds(role, false, reference)],
  ["What must be true", listGates],
  [
    "Usual backgrounds",
    ({ backgrounds }) => [text(backgrounds.map((background) => backgroundWords[background].many).join(", "))],
  ],
  ["Pay by source", listPayFigures],
  ["First step", describeFirstStep],
  [
    "Part-time",
    ({ partTime }) => [text(partTime ? "usually beside another job" : "usually a job of its own")],
  ],
];

function compareOn(
  label: string,
  roles: readonly Role[],
  answer: (role: Role) => Inline[],
): RoleComparison["rows"][number] {
  const cells = roles.map(answer);
  return { label, cells, same: new Set(cells.map((cell) => JSON.stringify(cell))).size === 1 };
}

function listNeeds({ needs }: Role, required: boolean, reference: Reference): Inline[] {
  const wanted = needs
    .filter((need) => need.required === required)
    .toSorted((one, other) => other.weight - one.weight || byLabel(reference, one, other));
  return wanted.length === 0
    ? [text("none")]
    : join(wanted.map(({ skill, level }) => [link(reference, `skills/${skill}`), text(` (${level})`)]));
}

function byLabel(reference: Reference, one: RoleNeed, other: RoleNeed): number {
  return compareLabels(
    labelOf(reference, `skills/${one.skill}`),
    labelOf(reference, `skills/${other.skill}`),
  );
}

function listGates({ gates }: Role): Inline[] {
  return gates.length === 0
    ? [text("nothing that we know of")]
    : [text(gates.map(({ name, force }) => `${name} (${force})`).join("; "))];
}

function listPayFigures({ id }: Role, reference: Reference): Inline[] {
  const claims = listPay(reference, id);
  if (claims.length === 0) return [unknown("No figure in our sources for this role.")];
  return join(
    claims.map((claim) => [
      ...figure(claim),
      text(
        ` (${claim.component ?? "unspecified"}, ${claim.region}, ${claim.period}${FIT_WORDS[fitOf(claim)]})`,
      ),
    ]),
    "; ",
  );
}

/** The first task of the way in for those who usually come to this role. */
function describeFirstStep({ backgrounds }: Role, reference: Reference): Inline[] {
  const { pathways } = reference.atlas;
  const way = backgrounds
    .flatMap((background): readonly Pathway[] =>
      pathways.filter((one) => one.backgrounds.includes(background)),
    )
    .at(0);
  const task = way?.blocks[0]?.tasks[0];
  return way === undefined || task === undefined
    ? [unknown("No pathway leads here yet.")]
    : [text(`${task.title} (`), link(reference, `pathways/${way.id}`), text(")")];
}

function idsOf(role: Role | undefined): readonly string[] {
  return (role?.needs ?? []).map(({ skill }) => skill);
}

function nodesOf(reference: Reference, skills: readonly string[]): RoleComparison["shared"] {
  return skills
    .map((id) => ({ id, label: labelOf(reference, `skills/${id}`) }))
    .toSorted((one, other) => compareLabels(one.label, other.label));
}
