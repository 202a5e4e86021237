import { z } from "zod";
import {
  credentialQuestionSchema,
  credentialWalkSchema,
  eligibilitySchema,
  filterNiche,
  formulaAnswerSchema,
  formulaQuestionSchema,
  judgeEligibility,
  nicheAnswerSchema,
  nicheQuestionSchema,
  statedFactsSchema,
  walkCredentials,
  weighFormula,
} from "#src/choose/index.ts";
import { AppError } from "#src/kernel/index.ts";
import { defineOperation } from "./define-operation.ts";

export const judgeOneCredential = defineOperation({
  name: "credentials.eligibility",
  summary: "Say whether a credential is open to somebody, by which rule, and what is open instead",
  input: z.object({ credential: z.string(), facts: statedFactsSchema }),
  output: eligibilitySchema,
  run: async ({ credential: id, facts }, ports) => {
    const atlas = await ports.atlas();
    const credential = atlas.credentials.find((one) => one.id === id);
    if (credential === undefined) throw new AppError("not_found", { kind: "credential", id });
    return judgeEligibility(credential, facts, atlas, ports.today());
  },
});

export const walkTheCredentials = defineOperation({
  name: "credentials.walk",
  summary: "Go through the five questions for every credential, for one role in view",
  input: credentialQuestionSchema,
  output: credentialWalkSchema,
  run: async (question, ports) => {
    const walk = walkCredentials(question, await ports.atlas(), ports.today());
    if (walk === undefined) throw new AppError("not_found", { kind: "role", id: question.role });
    return walk;
  },
});

export const filterOneNiche = defineOperation({
  name: "niche.filter",
  summary: "End three questions in one lane, and say what was given up",
  input: nicheQuestionSchema,
  output: nicheAnswerSchema,
  run: async (question, ports) => filterNiche(question, await ports.atlas()),
});

export const weighTheFormula = defineOperation({
  name: "formula.weigh",
  summary: "Hold a plan against the career formula: strength, domains, proof, responsibility",
  input: formulaQuestionSchema,
  output: formulaAnswerSchema,
  run: async (question, ports) => weighFormula(question, await ports.atlas()),
});
