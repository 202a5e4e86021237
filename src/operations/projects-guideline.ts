import { z } from "zod";
import { AppError } from "#src/kernel/index.ts";
import { defineOperation } from "./define-operation.ts";
import { openProject } from "./open-project.ts";
import { byProject } from "./project-views.ts";

export const showGuideline = defineOperation({
  name: "projects.guideline",
  summary: "Show one version of a project's guideline, the latest by default",
  input: byProject.extend({ version: z.int().positive().optional() }),
  output: z.object({
    version: z.int(),
    at: z.string(),
    by: z.string(),
    because: z.string(),
    text: z.string(),
  }),
  run: async ({ id, version }, ports) => {
    const { book } = await openProject(id, "see-project", ports);
    const found = version === undefined ? book.guidelines.at(-1) : book.guidelines[version - 1];
    if (found === undefined) throw new AppError("not_found", { kind: "guideline", id: String(version ?? 1) });
    return {
      version: found.version,
      at: found.at,
      by: found.by,
      because: found.because,
      text: found.value,
    };
  },
});
