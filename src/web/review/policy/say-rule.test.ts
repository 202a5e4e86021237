import { expect, it } from "vitest";
import { policyRuleSchema } from "#src/projects/index.ts";
import { POLICY_TEMPLATE } from "./policy-template.ts";
import { sayRule } from "./say-rule.ts";

it("says who may do what, up to which risk and on what proof", () => {
  const rule = policyRuleSchema.parse({
    professions: ["pharmacist", "physician"],
    topics: ["dosing", "interactions"],
    upToRisk: "high",
    credential: "document-seen",
    jurisdictions: ["GB"],
    because: "A wrong dose harms at once.",
  });
  expect(sayRule(rule)).toBe(
    "Pharmacist or physician may do every task on dosing and interactions, up to high risk, once somebody saw a document of their credential, if it is valid in GB.",
  );
});

it("offers a template that is a policy, and lets no student past low risk or labelling", () => {
  for (const rule of POLICY_TEMPLATE) expect(policyRuleSchema.safeParse(rule).success).toBe(true);
  for (const rule of POLICY_TEMPLATE.filter(({ professions }) => professions.includes("student")))
    expect([rule.upToRisk, rule.tasks]).toEqual(["low", ["classify"]]);
});

it("keeps dosing and diagnosis in the template from whoever has only their own word", () => {
  const grave = POLICY_TEMPLATE.filter(({ topics }) =>
    topics.some((topic) => ["dosing", "interactions", "diagnosis", "treatment"].includes(topic)),
  );
  expect(grave.length).toBeGreaterThan(0);
  for (const { credential } of grave) expect(credential).not.toBe("self-declared");
});
