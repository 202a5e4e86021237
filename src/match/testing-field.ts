import { backgroundSchema, emptyAtlas } from "#src/atlas/index.ts";
import type { Atlas, Gate, Role, RoleNeed, Skill } from "#src/atlas/index.ts";
import { readCalendarDate } from "#src/kernel/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";

/** A day, for tests that do not care which. */
export function aDay(text = "2026-11-01"): CalendarDate {
  const day = readCalendarDate(text);
  if (day === undefined) throw new RangeError("not a day");
  return day;
}

const RECORD = { sources: ["S0-K1"], checkedOn: aDay() };

/** A skill of 20, 60 and 160 hours. */
export function aSkill(id: string, parts: Partial<Skill> = {}): Skill {
  return {
    ...RECORD,
    id,
    label: id,
    core: "technical",
    kind: "method",
    summary: "a skill for tests",
    aliases: [id],
    prerequisites: [],
    implies: [],
    hours: { basic: 20, working: 60, proficient: 160 },
    proof: "A small piece that shows it.",
    ...parts,
  };
}

/** A need at working level, weight 3, not required. */
export function aNeed(skill: string, parts: Partial<RoleNeed> = {}): RoleNeed {
  return { skill, level: "working", weight: 3, required: false, ...parts };
}

/** A gate that holds nobody back unless its rule says so. */
export function aGate(id: string, rule: Gate["rule"], parts: Partial<Gate> = {}): Gate {
  return {
    id,
    name: `Gate ${id}`,
    force: "required",
    rule,
    because: "Because the rule says so.",
    sources: ["S0-L3"],
    checkedOn: RECORD.checkedOn,
    expires: aDay("2027-05-01"),
    ...parts,
  };
}

/** A role of the mid level, in domain `ops` at a `hospital`, open to anyone. */
export function aRole(id: string, parts: Partial<Role> = {}): Role {
  return {
    ...RECORD,
    id,
    label: id,
    category: "data",
    summary: "a role for tests, long enough",
    duties: ["one", "two"],
    aliases: [],
    domains: [{ domain: "ops", strength: "direct" }],
    sectors: [{ sector: "hospital", strength: "direct" }],
    seniority: "mid",
    needs: [aNeed("sql")],
    gates: [],
    backgrounds: [...backgroundSchema.options],
    partTime: false,
    ...parts,
  };
}

const SKILLS: readonly Skill[] = [
  aSkill("python", { kind: "language" }),
  aSkill("sql", { kind: "language" }),
  aSkill("java", { kind: "language" }),
  aSkill("machine-learning", { prerequisites: ["python", "statistics"] }),
  aSkill("deep-learning", { prerequisites: ["machine-learning"], implies: ["machine-learning"] }),
  aSkill("pytorch", { kind: "tool", prerequisites: ["python"], implies: ["deep-learning"] }),
  aSkill("tensorflow", { kind: "tool", prerequisites: ["python"], implies: ["deep-learning"] }),
  aSkill("statistics"),
  aSkill("fhir", { core: "data", kind: "standard", prerequisites: ["rest-apis"] }),
  aSkill("rest-apis"),
  aSkill("triage", { core: "clinical", kind: "practice" }),
  aSkill("alarm-management", { core: "clinical", kind: "practice" }),
  aSkill("workflow-redesign", { core: "communication", kind: "practice" }),
];

const ROLES: readonly Role[] = [
  aRole("interoperability-engineer", {
    needs: [
      aNeed("fhir", { weight: 5, required: true }),
      aNeed("rest-apis", { weight: 4 }),
      aNeed("sql"),
      aNeed("python"),
    ],
    domains: [
      { domain: "ops", strength: "strong" },
      { domain: "imaging", strength: "direct" },
    ],
    sectors: [
      { sector: "hospital", strength: "strong" },
      { sector: "startup", strength: "strong" },
    ],
    backgrounds: ["software-engineer", "data-professional"],
  }),
  aRole("ml-scientist", {
    category: "builders",
    seniority: "senior",
    needs: [
      aNeed("deep-learning", { level: "proficient", weight: 5, required: true }),
      aNeed("machine-learning", { level: "proficient", weight: 5, required: true }),
      aNeed("pytorch"),
      aNeed("statistics"),
    ],
    domains: [{ domain: "imaging", strength: "strong" }],
    sectors: [{ sector: "startup", strength: "direct" }],
    gates: [
      aGate("doctorate", { kind: "degree", level: "doctorate", fields: ["computer science"] }),
      aGate("three-years", { kind: "years", atLeast: 3 }),
    ],
    backgrounds: ["software-engineer", "life-scientist"],
  }),
  aRole("nurse-informaticist", {
    category: "clinical",
    needs: [
      aNeed("triage", { weight: 4 }),
      aNeed("alarm-management", { weight: 4 }),
      aNeed("workflow-redesign", { required: true }),
      aNeed("sql", { weight: 1 }),
    ],
    gates: [
      aGate(
        "licence",
        { kind: "licence", anyOf: ["physician", "nurse"] },
        { instead: "Ask for the analyst route." },
      ),
      aGate("board", { kind: "licence", anyOf: ["physician"] }, { force: "route" }),
      aGate("on-site", { kind: "ask", question: "Can you be there in person?" }, { force: "usual" }),
    ],
    backgrounds: ["nurse", "physician"],
  }),
  aRole("data-analyst", {
    seniority: "entry",
    needs: [
      aNeed("sql", { weight: 5, required: true }),
      aNeed("statistics"),
      aNeed("python"),
      aNeed("triage", { weight: 1 }),
    ],
    gates: [aGate("bachelor", { kind: "degree", level: "bachelor" }, { force: "usual" })],
    backgrounds: ["data-professional", "student"],
  }),
  aRole("trainer", {
    category: "clinical",
    needs: [aNeed("triage"), aNeed("workflow-redesign"), aNeed("alarm-management")],
  }),
  aRole("implementer", {
    category: "clinical",
    needs: [aNeed("workflow-redesign", { weight: 5 }), aNeed("triage")],
  }),
  aRole("tester", { needs: [aNeed("rest-apis", { weight: 4, required: true }), aNeed("python")] }),
];

/** A small field with every kind of gate in it. */
export function anAtlas(parts: Partial<Atlas> = {}): Atlas {
  const edges = ["ops", "imaging"].map((domain) => ({ domain, strength: "direct" as const }));
  const common = {
    ...RECORD,
    summary: "for tests",
    uses: ["a", "b", "c"],
    fit: "for tests",
    why: "for tests",
    specialties: [],
    who: [],
    named: [],
    pieces: [],
  };
  return {
    ...emptyAtlas,
    domains: [
      {
        ...common,
        id: "ops",
        label: "Hospital operations",
        signals: ["length of stay", "bed occupancy", "rota"],
      },
      { ...common, id: "imaging", label: "Imaging", signals: ["radiology", "x-ray"] },
    ],
    sectors: [
      {
        ...common,
        id: "hospital",
        label: "Hospitals",
        domains: edges,
        signals: ["hospital"],
        fromGuides: true,
      },
      {
        ...common,
        id: "startup",
        label: "Startups",
        domains: edges.slice(1),
        signals: ["startup"],
        fromGuides: true,
      },
    ],
    roles: [...ROLES],
    skills: [...SKILLS],
    ...parts,
  };
}
