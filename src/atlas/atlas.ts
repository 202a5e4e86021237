import { z } from "zod";
import { adviceSchema } from "./advice.ts";
import { baselineSchema } from "./baseline.ts";
import { checklistSchema } from "./checklist.ts";
import { claimSchema } from "./claim.ts";
import { coverageRowSchema } from "./coverage.ts";
import { credentialSchema } from "./credential.ts";
import { datasetSchema } from "./dataset.ts";
import { employerSchema } from "./employer.ts";
import {
  blueprintSchema,
  bridgeSchema,
  categorySchema,
  domainSchema,
  pathwaySchema,
  sectorSchema,
  sourceSchema,
} from "./field.ts";
import { coreSchema, disagreementSchema, pillarSchema, termSchema } from "./ground.ts";
import { listSchema } from "./list.ts";
import { regionSchema } from "./place.ts";
import { platformSchema } from "./platform.ts";
import { questionSchema } from "./question.ts";
import { frameworkSchema, regulationSchema } from "./regulation.ts";
import { roleSchema } from "./role.ts";
import { skillSchema } from "./skill.ts";
import { commonTaskSchema, recallSetSchema, setbackSchema, unitSchema } from "./task.ts";

/** The whole field as one value: what `data/` holds, checked and compiled. */
export const atlasSchema = z.object({
  version: z.literal(1),
  domains: z.array(domainSchema),
  categories: z.array(categorySchema),
  sectors: z.array(sectorSchema),
  pathways: z.array(pathwaySchema),
  roles: z.array(roleSchema),
  skills: z.array(skillSchema),
  cores: z.array(coreSchema),
  bridges: z.array(bridgeSchema),
  blueprints: z.array(blueprintSchema),
  tasks: z.array(commonTaskSchema),
  units: z.array(unitSchema),
  recall: z.array(recallSetSchema),
  setbacks: z.array(setbackSchema),
  credentials: z.array(credentialSchema),
  employers: z.array(employerSchema),
  platforms: z.array(platformSchema),
  regions: z.array(regionSchema),
  regulations: z.array(regulationSchema),
  frameworks: z.array(frameworkSchema),
  checklists: z.array(checklistSchema),
  baselines: z.array(baselineSchema),
  pillars: z.array(pillarSchema),
  datasets: z.array(datasetSchema),
  claims: z.array(claimSchema),
  disagreements: z.array(disagreementSchema),
  advice: z.array(adviceSchema),
  lists: z.array(listSchema),
  questions: z.array(questionSchema),
  terms: z.array(termSchema),
  sources: z.array(sourceSchema),
  /** Ids of every row of the guides' inventory, and where each is held. */
  inventory: z.array(z.string()),
  coverage: z.array(coverageRowSchema),
});
export type Atlas = z.infer<typeof atlasSchema>;
