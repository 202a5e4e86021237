import { z } from "zod";
import {
  blueprintSchema,
  bridgeSchema,
  categorySchema,
  credentialSchema,
  domainSchema,
  pathwaySchema,
  sectorSchema,
  sourceSchema,
} from "./field.ts";
import { roleSchema } from "./role.ts";
import { skillSchema } from "./skill.ts";

/** The whole field as one value: what `data/` holds, checked and compiled. */
export const atlasSchema = z.object({
  version: z.literal(1),
  domains: z.array(domainSchema),
  categories: z.array(categorySchema),
  sectors: z.array(sectorSchema),
  pathways: z.array(pathwaySchema),
  roles: z.array(roleSchema),
  skills: z.array(skillSchema),
  bridges: z.array(bridgeSchema),
  blueprints: z.array(blueprintSchema),
  credentials: z.array(credentialSchema),
  sources: z.array(sourceSchema),
});
export type Atlas = z.infer<typeof atlasSchema>;
