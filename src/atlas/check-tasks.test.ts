import { describe, expect, it } from "vitest";
import { checkAtlas } from "./check-atlas.ts";
import { aCommonTask, aField, aPathway, aTask, aUnit } from "./testing.ts";

const base = aField();
const [blueprint] = base.blueprints;

describe("the laws of tasks and units", () => {
  it.each([
    [
      "a common task that waits for another",
      { tasks: [aCommonTask("write"), aCommonTask("send", { after: ["write"] })] },
    ],
    [
      "a task of a pathway that waits for a common one",
      {
        tasks: [aCommonTask("write")],
        pathways: [aPathway([[aTask("one", { after: ["write"] }), aTask("two")]])],
      },
    ],
    [
      "a step of a blueprint that waits for a common task",
      {
        tasks: [aCommonTask("write")],
        blueprints: [
          { ...blueprint, steps: [aTask("frame", { after: ["write"] }), aTask("fit"), aTask("end")] },
        ],
      },
    ],
    [
      "a step to a credential for those who may take it",
      { tasks: [aCommonTask("board-check", { credential: "board", backgrounds: ["physician"] })] },
    ],
    [
      "steps whose minutes are the likely hours, or not all given",
      {
        tasks: [
          aCommonTask("timed", { steps: [step(20), step(40)] }),
          aCommonTask("loose", { steps: [step(20), { text: "Go on." }] }),
        ],
      },
    ],
    [
      "a unit whose levels rise as the skill's hours do",
      { units: [aUnit("python", { basic: 1, working: 1 })] },
    ],
  ])("finds nothing wrong with %s", (_case, change) => {
    expect(checkAtlas(aField(change))).toEqual([]);
  });

  it.each([
    [
      "a common task with the id of a step",
      { tasks: [aCommonTask("frame")] },
      "blueprints/triage",
      "already used in tasks/frame",
    ],
    [
      "a common task that waits for a task of a pathway",
      { tasks: [aCommonTask("send", { after: ["read"] })] },
      "tasks/send",
      "no task read",
    ],
    [
      "common tasks that wait for each other",
      { tasks: [aCommonTask("a", { after: ["b"] }), aCommonTask("b", { after: ["a"] })] },
      "tasks/a",
      "a → b → a",
    ],
    [
      "a common task that waits for itself",
      { tasks: [aCommonTask("a", { after: ["a"] })] },
      "tasks/a",
      "a → a",
    ],
    [
      "a step to a credential that does not exist",
      { tasks: [aCommonTask("go", { credential: "crown" })] },
      "tasks/go",
      "credentials/crown",
    ],
    [
      "a step to a credential for everybody when it is open to some",
      { tasks: [aCommonTask("go", { credential: "board" })] },
      "tasks/go",
      "not open to nurse",
    ],
    [
      "data that does not exist",
      { tasks: [aCommonTask("go", { datasets: ["moon-rocks"] })] },
      "tasks/go",
      "datasets/moon-rocks",
    ],
    [
      "a skill to hold before that does not exist",
      { tasks: [aCommonTask("go", { needs: [{ skill: "juggling", level: "basic" }] })] },
      "tasks/go",
      "skills/juggling",
    ],
    [
      "steps that take longer than the task",
      { tasks: [aCommonTask("go", { steps: [step(60), step(30)] })] },
      "tasks/go",
      "90 minutes",
    ],
    [
      "a unit under another name",
      { units: [aUnit("python", { basic: 1 }, { id: "snakes" })] },
      "units/snakes",
      "skill's id, python",
    ],
    ["a unit with a hole", { units: [aUnit("python", { working: 1 })] }, "units/python", "without a hole"],
    [
      "a unit with hours of its own",
      { units: [aUnit("python", { basic: 1, working: 2 })] },
      "units/python",
      "adds 1 at this level",
    ],
  ])("names %s", (_law, change, record, words) => {
    expect(checkAtlas(aField(change))).toContainEqual(
      expect.objectContaining({ record, message: expect.stringContaining(words) }),
    );
  });
});

function step(minutes: number): object {
  return { text: "Go on.", minutes };
}
