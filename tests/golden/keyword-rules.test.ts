import { describe, expect, it } from "vitest";
import { keywordRules, titleRules } from "../../src/practice/keyword-rules.ts";
import { reviewKindSchema } from "#src/review/index.ts";
import { fieldAtlas } from "../support/field.ts";

const listed = async (id: string): Promise<string[]> =>
  (await fieldAtlas()).lists.find((list) => list.id === id)?.items.map(({ text }) => text) ?? [];

describe("words for a reviewer's profile", () => {
  it("are those of the list, fifteen words and eight titles, each with one rule and in its order", async () => {
    expect(keywordRules.map(({ keyword }) => keyword)).toEqual(await listed("reviewer-profile-keywords"));
    expect(keywordRules).toHaveLength(15);
    expect(titleRules.map(({ keyword }) => keyword)).toEqual(await listed("reviewer-precise-titles"));
    expect(titleRules).toHaveLength(8);
  });

  it("are held with the lists of search: eleven terms, six laboratories, seven places, eleven titles of posts", async () => {
    const ids = ["reviewer-search-terms", "reviewer-lab-keywords", "reviewer-channels", "reviewer-titles"];
    expect(await Promise.all(ids.map(async (id) => (await listed(id)).length))).toEqual([11, 6, 7, 11]);
  });

  it("each name evidence that can be counted, a skill of the field, a credential or a statement", async () => {
    const skills = new Set((await fieldAtlas()).skills.map(({ id }) => id));
    const wrong = [...keywordRules, ...titleRules].filter(({ kind, taskKinds = [], atLeast = 0, skill, credential, statedByPerson }) => {
      const grounds = [skill, credential, statedByPerson].filter((one) => one !== undefined);
      const counted = taskKinds.length > 0 && atLeast > 0;
      const unknownSkill = skill !== undefined && !skills.has(skill);
      const unknownKind = taskKinds.some((one) => !reviewKindSchema.options.includes(one));
      return unknownSkill || unknownKind || (kind === "profile" ? grounds.length !== 1 : !counted);
    });
    expect(wrong).toEqual([]);
  });

  it("name a protected profession only with its credential", () => {
    const profession = /nurse|pharmacist|physician|board-certified|clinical reasoning/i;
    for (const { keyword, credential } of [...keywordRules, ...titleRules])
      expect(profession.test(keyword), `${keyword}`).toBe(credential !== undefined);
  });
});
