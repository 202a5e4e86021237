import type { Atlas } from "./atlas.ts";
import { atlasSchema } from "./atlas.ts";
import { emptyAtlas } from "./empty-atlas.ts";

const record = { sources: ["S0-D1"], checkedOn: "2026-01-01" };

/** A task with nothing to wait for; give what matters to the test. */
export function aTask(id: string, rest: object = {}): object {
  return {
    id,
    title: id,
    kind: "learning",
    hours: { low: 1, likely: 1, high: 1 },
    ifThen: "If it is Monday, then I start.",
    because: "It is first.",
    ...record,
    ...rest,
  };
}

/** A task of no pathway, of an hour and for everybody; give what matters to the test. */
export function aCommonTask(id: string, rest: object = {}): object {
  return { ...aTask(id), label: `Task ${id}`, summary: "A task for tests.", ...rest };
}

/** How a skill is learned, with the likely hours of each level given. */
export function aUnit(skill: string, likely: Readonly<Record<string, number>>, rest: object = {}): object {
  const exercises = [{ do: "Read one chapter.", artefact: "A page of notes." }];
  const steps = Object.entries(likely).map(([level, hours]) => ({
    level,
    hours: { low: hours, likely: hours, high: hours },
    exercises,
  }));
  return { ...record, id: skill, label: `Learning ${skill}`, skill, route: "study", steps, ...rest };
}

/** A small field that keeps every law: one record of each kind, two skills. Replace a list to break one law. */
export function aField(rest: object = {}): Atlas {
  return atlasSchema.parse({
    ...emptyAtlas,
    domains: [
      { ...record, id: "imaging", label: "Imaging", summary: "x", uses: list(3), fit: "x", signals: list(5) },
    ],
    categories: [
      {
        ...record,
        id: "builders",
        label: "Builders",
        summary: "x",
        duties: [],
        domains: [edge({ domain: "imaging" })],
      },
    ],
    sectors: [
      {
        ...record,
        id: "hospital",
        label: "Hospitals",
        summary: "x",
        why: "x",
        domains: [edge({ domain: "imaging" })],
        signals: list(5),
        fromGuides: true,
      },
    ],
    pathways: [aPathway([[aTask("read"), aTask("try", { after: ["read"] })]])],
    roles: [
      {
        ...record,
        id: "ml-engineer",
        label: "ML engineer",
        category: "builders",
        summary: "Builds models that a hospital can run.",
        duties: list(2),
        aliases: [],
        domains: [edge({ domain: "imaging" })],
        sectors: [edge({ sector: "hospital" })],
        seniority: "mid",
        needs: ["python", "statistics", "sql", "git"].map((skill) => ({
          skill,
          level: "basic",
          weight: 1,
          required: false,
        })),
        gates: [],
        backgrounds: ["software-engineer"],
      },
    ],
    skills: [
      aSkill("python"),
      aSkill("statistics"),
      aSkill("sql"),
      aSkill("git"),
      aSkill("machine-learning", { prerequisites: ["python", "statistics"], implies: ["statistics"] }),
    ],
    bridges: [
      {
        ...record,
        id: "titration",
        label: "Titration",
        backgrounds: ["nurse"],
        phrases: ["titrated"],
        skill: "statistics",
        level: "basic",
        because: "x",
      },
    ],
    blueprints: [
      {
        ...record,
        id: "triage",
        label: "Triage",
        domain: "imaging",
        categories: ["builders"],
        summary: "x",
        steps: [
          aTask("frame"),
          aTask("fit-model", { after: ["frame"] }),
          aTask("write-up", { after: ["fit-model"] }),
        ],
      },
    ],
    credentials: [
      {
        ...record,
        id: "board",
        label: "Board",
        provider: "A board",
        layer: "advanced",
        type: "board",
        offered: "yes",
        openTo: ["physician"],
        requirements: [],
        aliases: ["the board"],
        expires: "2026-07-01",
      },
    ],

    ...rest,
  });
}

/** A skill with rising hours. */
export function aSkill(id: string, rest: object = {}): object {
  return {
    ...record,
    id,
    label: `Skill ${id}`,
    core: "technical",
    kind: "method",
    summary: "A skill for tests.",
    aliases: [],
    prerequisites: [],
    hours: { basic: 1, working: 2, proficient: 3 },
    proof: "A piece of work.",
    ...rest,
  };
}

/** A pathway whose first blocks hold the tasks given; the rest hold two plain tasks each. */
export function aPathway(tasks: readonly (readonly object[])[]): object {
  const blocks = ["0-30", "31-60", "61-90"].map((block, position) => ({
    block,
    goal: "x",
    tasks: tasks[position] ?? [aTask(`first-${block}`), aTask(`second-${block}`)],
    sources: record.sources,
  }));
  return {
    ...record,
    id: "swe",
    label: "Engineers",
    from: "x",
    to: "x",
    backgrounds: ["software-engineer"],
    tip: "x",
    phases: [],
    blocks,
  };
}

function edge(to: object): object {
  return { ...to, strength: "direct" };
}

function list(length: number): readonly string[] {
  return Array.from({ length }, (_, position) => `item ${position}`);
}
