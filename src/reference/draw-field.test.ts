import { describe, expect, it } from "vitest";
import { aField } from "#src/atlas/testing.ts";
import { drawField } from "./draw-field.ts";
import { drawSkill } from "./draw-skill.ts";
import { openReference } from "./open-reference.ts";

describe("drawField", () => {
  it("has one row a family and one cell a domain, with the roles of that family and domain", () => {
    const base = aField();
    const [domain] = base.domains;
    const [role] = base.roles;
    const atlas = aField({
      domains: [domain, { ...domain, id: "ops", label: "Operations" }],
      roles: [
        { ...role, id: "weak", label: "Weak", domains: [{ domain: "imaging", strength: "touch" }] },
        role,
        { ...role, id: "elsewhere", label: "Elsewhere", domains: [{ domain: "ops", strength: "strong" }] },
      ],
    });
    expect(drawField(openReference(atlas)).rows).toEqual([
      {
        category: { id: "builders", label: "Builders" },
        cells: [
          {
            domain: "imaging",
            strength: "direct",
            roles: [
              { id: "ml-engineer", label: "ML engineer", strength: "direct" },
              { id: "weak", label: "Weak", strength: "touch" },
            ],
          },
          { domain: "ops", roles: [{ id: "elsewhere", label: "Elsewhere", strength: "strong" }] },
        ],
      },
    ]);
  });
});

describe("drawSkill", () => {
  it("shows what comes before, what waits, what it shows and who asks for it", () => {
    const reference = openReference(aField());
    expect(drawSkill(reference, "machine-learning")).toMatchObject({
      before: [{ id: "python" }, { id: "statistics" }],
      after: [],
      shows: [{ id: "statistics" }],
      shownBy: [],
      roles: [],
    });
    expect(drawSkill(reference, "statistics")).toMatchObject({
      after: [{ id: "machine-learning" }],
      shownBy: [{ id: "machine-learning" }],
      roles: [{ id: "ml-engineer", level: "basic", weight: 1 }],
    });
    expect(drawSkill(reference, "juggling")).toBeUndefined();
  });
});
