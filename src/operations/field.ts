import { z } from "zod";
import { atlasSchema } from "#src/atlas/index.ts";
import { defineOperation } from "./define-operation.ts";

const version = z.literal(1);
const nothing = z.object({});
const { domains, sectors, categories, roles, skills, employers, sources } = atlasSchema.shape;

export const listRoles = defineOperation({
  name: "field.roles",
  summary: "List the roles of the field",
  input: nothing,
  output: z.object({ version, roles, sources }),
  run: async (_input, ports) => {
    const atlas = await ports.atlas();
    return { version: 1 as const, roles: atlas.roles, sources: atlas.sources };
  },
});

export const listDomains = defineOperation({
  name: "field.domains",
  summary: "List the domains of healthcare AI",
  input: nothing,
  output: z.object({ version, domains }),
  run: async (_input, ports) => ({ version: 1 as const, domains: (await ports.atlas()).domains }),
});

export const listSectors = defineOperation({
  name: "field.sectors",
  summary: "List the kinds of employer",
  input: nothing,
  output: z.object({ version, sectors }),
  run: async (_input, ports) => ({ version: 1 as const, sectors: (await ports.atlas()).sectors }),
});

export const listCategories = defineOperation({
  name: "field.categories",
  summary: "List the families of roles",
  input: nothing,
  output: z.object({ version, categories }),
  run: async (_input, ports) => ({ version: 1 as const, categories: (await ports.atlas()).categories }),
});

export const listSkills = defineOperation({
  name: "field.skills",
  summary: "List the skill graph",
  input: nothing,
  output: z.object({ version, skills }),
  run: async (_input, ports) => ({ version: 1 as const, skills: (await ports.atlas()).skills }),
});

export const listEmployers = defineOperation({
  name: "field.employers",
  summary: "List who hires, with their public job boards and what was found about them",
  input: nothing,
  output: z.object({ version, employers }),
  run: async (_input, ports) => ({ version: 1 as const, employers: (await ports.atlas()).employers }),
});
